"""What `dialogue import` shows: how many files, what came of them, what was not taken, what to do next."""

from pathlib import Path

import pytest

from tests import workbooks
from tests.conftest import Dialogue

UNIT = "CĐCS Công ty An Phát"
TWO_IN_ONE = "1. Đề nghị mở nhà trẻ ca đêm.\n2. Đề nghị tăng chuyến xe buýt số 4."
PERSON = (1, "Trần Thị Hoa", "Nữ", 1990, "Tổ trưởng", UNIT, None, None, None)


def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "thu den"
    folder.mkdir()
    (folder / "a-cong-van.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n")
    workbooks.petitions(folder / "b.xlsx", (1, TWO_IN_ONE, UNIT))
    workbooks.petitions(
        folder / "c.xlsx", (1, None, "CĐCS B", "Lê Văn Nam"), (2, "Đề nghị sửa đường", "CĐCS B")
    )
    workbooks.petitions(
        folder / "d.xlsx", (1, None, "CĐCS D", "Lê Thị Ba"), (2, "Đề nghị mở chợ", "CĐCS D")
    )
    workbooks.delegates(folder / "e.xlsx", PERSON)
    return folder


def words(out: str) -> str:
    return " ".join(out.split())


def test_the_files_and_what_came_of_them_are_summed_up(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    folder = inbox(tmp_path)
    rehearsed = words(dialogue("-w", office, "import", folder, "--dry-run").out)
    assert "Sẽ thêm vào sổ: 4 kiến nghị, 1 đại biểu." in rehearsed
    assert rehearsed.endswith("chạy lại lệnh này, bỏ --dry-run.")
    told = words(dialogue("-w", office, "import", folder).out)
    assert "Đã xem 5 tệp: 4 tệp nhận được, 1 tệp không nhận được." in told
    assert "Thêm vào sổ: 4 kiến nghị, 1 đại biểu." in told
    assert "b.xlsx: 1 ô có nhiều kiến nghị, được tách thành 2 kiến nghị." in told


def test_what_a_person_must_do_stands_last(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    told = words(dialogue("-w", office, "import", inbox(tmp_path)).out)
    shown = [
        "Cộng",
        "được tách thành",
        "Đã xem 5 tệp",
        "Không nhận được a-cong-van.pdf",
        "Những chỗ cần xem lại",
        "2 bản đánh dấu để gửi lại các đơn vị",
        "Việc tiếp theo",
    ]
    assert sorted(shown, key=told.index) == shown


def test_files_that_come_again_are_told_in_one_line(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    folder = inbox(tmp_path)
    dialogue("-w", office, "import", folder)
    told = words(dialogue("-w", office, "import", folder).out)
    assert told.count("trùng từng chữ") == 1
    assert "4 tệp trùng từng chữ với tệp đã nhận cùng tên" in told
    assert "Thêm vào sổ: không có gì mới." in told


def test_corrected_rows_are_told_beside_new_ones(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "a.xlsx", (1, "Đề nghị sửa đường vào xã", UNIT))
    dialogue("-w", office, "import", file)
    rows = ((1, "Đề nghị sửa đường vào xã Ea Kao", UNIT), (2, "Đề nghị mở nhà trẻ", UNIT))
    workbooks.petitions(file, *rows)
    told = words(dialogue("-w", office, "import", file).out)
    assert "Thêm vào sổ: 1 kiến nghị; cập nhật 1 dòng đã có." in told


def test_a_copy_is_named_as_it_is_reached_from_here(
    dialogue: Dialogue, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = workbooks.petitions(
        tmp_path / "gui.xlsx", (1, None, UNIT, "Lê Văn Nam"), (2, "Đề nghị mở chợ", UNIT)
    )
    monkeypatch.chdir(office)
    told = words(dialogue("import", file).out)
    place = Path("2024", "tra-lai", "gui (cần sửa).xlsx")
    assert f"Bản đánh dấu để gửi lại đơn vị: {place} Đơn vị sửa xong" in told


def test_a_petition_not_yet_decided_on_shows_no_empty_table(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = workbooks.petitions(tmp_path / "a.xlsx", (1, "Đề nghị sửa đường vào xã", UNIT))
    dialogue("-w", office, "import", file)
    told = dialogue("-w", office, "show", "petition", "1").out
    assert "Tin cậy" not in told
    assert "Phân loại kiến nghị: dialogue" in words(told)
    dialogue("-w", office, "triage")
    assert "Tin cậy" in dialogue("-w", office, "show", "petition", "1").out
