"""`dialogue import --map`: what a clerk says of columns counts, and is remembered for the sender."""

import json
from pathlib import Path

from dialogue_cli.messages.layout import MAP_KEPT as KEPT
from tests import registers, workbooks
from tests.conftest import Dialogue

HEADINGS = ("TT", "Ai nói", "Ghi chép")


def sent(path: Path, text: str, unit: str = "CĐCS Công ty May Sông Xanh") -> Path:
    rows = [(f"Đơn vị: {unit}",), HEADINGS, (1, "Trần Thị Hoa", text)]
    return workbooks.one_sheet(path, rows)


def test_a_settled_column_is_remembered_for_the_next_file_of_the_unit(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    first = sent(tmp_path / "a.xlsx", "Đề nghị tăng lương")
    second = sent(tmp_path / "b.xlsx", "Đề nghị xây nhà trẻ")
    other = sent(tmp_path / "c.xlsx", "Đề nghị sửa đường", "CĐCS Trường Hoa Mai")
    assert dialogue("-w", office, "import", first).code == 3
    told = dialogue("-w", office, "import", first, "--map", "Cột C=Nội dung kiến nghị")
    assert (told.code, "C = Nội dung kiến nghị" in told.out) == (0, True)
    again = dialogue("-w", office, "import", second)
    assert (again.code, "dùng lại cách hiểu cột" in again.out) == (0, True)
    assert dialogue("-w", office, "import", other).code == 3


def test_what_was_remembered_can_be_forgotten(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    first = sent(tmp_path / "a.xlsx", "Đề nghị tăng lương")
    second = sent(tmp_path / "b.xlsx", "Đề nghị xây nhà trẻ")
    assert dialogue("-w", office, "import", first, "--map", "ghi chép=text").code == 0
    assert dialogue("-w", office, "import", second, "--map", "none").code == 3
    assert dialogue("-w", office, "import", second).code == 3


def test_a_rehearsal_remembers_nothing(dialogue: Dialogue, office: Path, tmp_path: Path) -> None:
    first = sent(tmp_path / "a.xlsx", "Đề nghị tăng lương")
    assert dialogue("-w", office, "import", first, "--map", "C=text", "--dry-run").code == 0
    assert dialogue("-w", office, "import", first).code == 3


def test_words_that_name_no_field_are_wrong_usage(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    first = sent(tmp_path / "a.xlsx", "Đề nghị tăng lương")
    told = dialogue("-w", office, "import", first, "--map", "C=lung tung")
    assert told.code == 2
    assert "text (Nội dung kiến nghị)" in " ".join(told.err.split())


def test_a_list_that_may_hold_petitions_is_not_guessed(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    text = "Đề nghị tăng lương tối thiểu vùng cho công nhân"
    rows = [("STT", "Họ và tên", "Ghi chép"), (1, "Trần Thị Hoa", text)]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", rows)
    assert dialogue("-w", office, "import", path).code == 3
    assert dialogue("-w", office, "import", path, "--map", "C=text").code == 0


def test_a_column_named_wrongly_and_then_rightly_doubles_nothing(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    first = sent(tmp_path / "a.xlsx", "Đề nghị tăng lương")
    dialogue("-w", office, "import", first, "--map", "B=text")
    said = dialogue("-w", office, "import", first, "--map", "C=text", "--json")
    (file,) = json.loads(said.out)["files"]
    assert (file["accepted"], file["changed"], file["notes"][0]) == (0, 1, KEPT)
    (kept,) = json.loads(dialogue("-w", office, "export", "petitions", "--format", "json").out)
    assert kept["text"] == "Đề nghị tăng lương"


def test_what_is_settled_a_second_time_is_kept_once_and_forgetting_nothing_changes_nothing(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    first = sent(tmp_path / "a.xlsx", "Đề nghị tăng lương")
    second = sent(tmp_path / "b.xlsx", "Đề nghị xây nhà trẻ")
    for file in (first, second):
        assert dialogue("-w", office, "import", file, "--map", "C=text").code == 0
    assert registers.rows(office, "SELECT count(*) FROM column_map") == [(1,)]
    other = sent(tmp_path / "c.xlsx", "Đề nghị sửa đường", "CĐCS Trường Hoa Mai")
    broken = tmp_path / "hong.xlsx"
    broken.write_text("không phải bảng tính", encoding="utf-8")
    before = registers.dump(office)
    assert dialogue("-w", office, "import", other, broken, "--map", "none").code == 3
    assert registers.dump(office) == before
