"""The marked copy: what is wrong goes back to its sender, and comes in again as a correction of the same rows."""

import io
import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Font
from openpyxl.worksheet.datavalidation import DataValidation

from dialogue_cli.steps.importing import returned
from dialogue_cli.workbooks.fault_marks import COLOUR
from tests import workbooks
from tests.conftest import Dialogue

HEAD = ("STT", "Nội dung kiến nghị", "Đơn vị", "Số điện thoại", "Ngày gửi")
UNIT = "CĐCS Công ty An Phát"
SOUND = (1, "Đề nghị tăng lương tối thiểu vùng", UNIT, "0900000001", date(2024, 4, 5))
EMPTY = (2, None, UNIT, "0900000002", date(2024, 4, 5))
ODD = (3, "Đề nghị xây nhà ở xã hội gần khu công nghiệp", UNIT, "12", "ngày mai")
COUNTS = ("accepted", "unchanged", "changed", "rejected", "skipped")


def sent(path: Path, *rows: Any) -> Path:
    return workbooks.one_sheet(path, [HEAD, *(rows or (SOUND, EMPTY, ODD))], name="Kiến nghị")


def imported(dialogue: Dialogue, office: Path, *words: object) -> dict[str, Any]:
    said = dialogue("-w", office, "import", *words, "--json")
    assert said.code in {0, 1}, said.err
    (file,) = json.loads(said.out)["files"]
    return file  # type: ignore[no-any-return]


def counts(file: dict[str, Any]) -> tuple[int, ...]:
    return tuple(file[name] for name in COUNTS)


def texts(dialogue: Dialogue, office: Path) -> list[tuple[str, str]]:
    said = dialogue("-w", office, "export", "petitions", "--format", "json")
    return [(one["text"], one["unit"]) for one in json.loads(said.out)]


def copy_of(office: Path, stem: str = "gửi") -> Path:
    return office / "2024" / "tra-lai" / f"{stem} (cần sửa).xlsx"


def corrected(copy: Path, into: Path, cells: dict[str, Any], *, keep_list: bool = True) -> Path:
    """The copy as the unit sends it back: some cells corrected, saved by its own program."""
    book = openpyxl.load_workbook(copy)
    if not keep_list:
        book.remove(book.worksheets[0])
    for address, value in cells.items():
        book.worksheets[-1][address] = value
    book.save(into)
    return into


def test_a_file_with_problems_gets_a_copy_with_its_cells_marked(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    assert file["returned"] == str(copy_of(office))
    book = openpyxl.load_workbook(copy_of(office))
    first, sheet = book.worksheets
    assert (first.title, sheet.title, book.active) == ("Cần sửa", "Kiến nghị", first)
    marked = {c.coordinate: c.comment.text for row in sheet for c in row if c.comment}
    coloured = {c.coordinate for row in sheet for c in row if c.fill.fgColor.rgb == COLOUR}
    assert coloured == marked.keys() == {"B3", "D4", "E4"}
    assert marked["B3"].startswith("Cần sửa: Dòng này không có nội dung kiến nghị.")
    links = {c.value: c.hyperlink.location for row in first for c in row if c.hyperlink}
    assert links == {address: f"'Kiến nghị'!{address}" for address in ("B3", "D4", "E4")}
    shown = [str(c.value) for row in first for c in row if c.value is not None]
    assert {UNIT, "gửi.xlsx", "Dòng này không có nội dung kiến nghị."} <= set(shown)
    assert "Đề nghị ghi nội dung hoặc xóa cả dòng." in shown


def test_the_screen_names_the_copy_and_a_rehearsal_makes_none(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = sent(tmp_path / "gửi.xlsx")
    said = dialogue("-w", office, "import", file, "--dry-run", "--json")
    assert json.loads(said.out)["files"][0]["returned"] == str(copy_of(office))
    assert not copy_of(office).parent.exists()
    assert "Bản đánh dấu để gửi lại đơn vị" in dialogue("-w", office, "import", file).out


def test_the_same_file_again_gives_the_same_copy(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = sent(tmp_path / "gửi.xlsx")
    imported(dialogue, office, file)
    before = copy_of(office).read_bytes()
    copy_of(office).unlink()
    assert imported(dialogue, office, file)["same_as"] == "gửi.xlsx"
    assert copy_of(office).read_bytes() == before


@pytest.mark.parametrize("keep_list", [True, False])
@pytest.mark.parametrize("name", ["gửi (cần sửa).xlsx", "đã sửa xong.xlsx"])
def test_a_corrected_copy_corrects_the_same_rows(
    dialogue: Dialogue, office: Path, tmp_path: Path, name: str, keep_list: bool
) -> None:
    imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    cells = {"B3": "Đề nghị mở thêm lớp mầm non", "D4": "0900000003", "E4": date(2024, 4, 6)}
    back = corrected(copy_of(office), tmp_path / name, cells, keep_list=keep_list)
    file = imported(dialogue, office, back)
    assert counts(file) == (1, 1, 1, 0, 0)
    assert (file["version_of"], file["gone"], file["problems"], file["returned"]) == (
        "gửi.xlsx",
        0,
        [],
        None,
    )
    assert texts(dialogue, office) == [
        (SOUND[1], UNIT),
        (ODD[1], UNIT),
        ("Đề nghị mở thêm lớp mầm non", UNIT),
    ]
    assert not copy_of(office).exists()


def test_a_copy_saved_by_a_program_that_keeps_nothing_is_known_by_its_name(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    back = sent(
        tmp_path / "gửi (cần sửa) - Copy.xlsx", SOUND, (2, "Đề nghị mở lớp", *EMPTY[2:]), ODD
    )
    file = imported(dialogue, office, back)
    assert (file["version_of"], counts(file)) == ("gửi.xlsx", (1, 2, 0, 0, 0))


def test_a_copy_that_nobody_corrected_adds_nothing(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    before = texts(dialogue, office)
    back = Path(shutil.copy(copy_of(office), tmp_path / "x.xlsx"))
    assert counts(imported(dialogue, office, back)) == (0, 2, 0, 1, 0)
    assert texts(dialogue, office) == before


def test_the_folder_of_copies_is_not_read_as_sent(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    assert dialogue("-w", office, "import", copy_of(office).parent).code == 3
    assert dialogue("-w", office, "import", copy_of(office)).code == 3
    cells = {"B3": "Đề nghị mở thêm lớp mầm non"}
    corrected(copy_of(office), copy_of(office), cells)
    assert counts(imported(dialogue, office, copy_of(office).parent)) == (1, 2, 0, 0, 0)


def test_a_copy_corrected_in_part_goes_back_with_what_is_left(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    back = corrected(copy_of(office), tmp_path / "sửa.xlsx", {"B3": "Đề nghị mở lớp mầm non"})
    file = imported(dialogue, office, back)
    assert file["returned"] == str(copy_of(office))
    first, sheet = openpyxl.load_workbook(copy_of(office)).worksheets
    assert first.title == "Cần sửa"
    assert {c.coordinate for row in sheet for c in row if c.comment} == {"D4", "E4"}
    again = corrected(
        copy_of(office), tmp_path / "sửa lần 2.xlsx", {"D4": "0900000009", "E4": None}
    )
    assert counts(imported(dialogue, office, again)) == (0, 2, 1, 0, 0)
    assert len(texts(dialogue, office)) == 3


def test_a_copy_that_somebody_changed_is_not_overwritten(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = sent(tmp_path / "gửi.xlsx")
    imported(dialogue, office, file)
    corrected(copy_of(office), copy_of(office), {"B3": "Đề nghị mở lớp"})
    before = copy_of(office).read_bytes()
    second = copy_of(office).with_name("gửi (cần sửa 2).xlsx")
    assert imported(dialogue, office, file)["returned"] == str(second)
    assert (copy_of(office).read_bytes() == before, second.exists()) == (True, True)


def test_another_unit_s_file_of_the_same_name_gets_a_copy_of_its_own(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    (tmp_path / "khác").mkdir()
    rows = [
        (n, f"Kiến nghị thứ {n} của đơn vị khác hẳn", "CĐCS Bệnh viện", "1", None) for n in (1, 2)
    ]
    file = imported(dialogue, office, sent(tmp_path / "khác" / "gửi.xlsx", *rows))
    assert file["returned"] == str(copy_of(office).with_name("gửi (cần sửa 2).xlsx"))
    assert copy_of(office).exists()


def test_a_copy_that_cannot_be_written_does_not_undo_the_import(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    copy_of(office).parent.write_text("", encoding="utf-8")
    file = imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    assert (counts(file), file["returned"]) == ((2, 0, 0, 1, 0), None)
    assert any("chưa ghi được bản đánh dấu" in note for note in file["notes"])
    assert len(texts(dialogue, office)) == 2


def test_a_very_large_file_gets_the_list_of_places_alone(
    dialogue: Dialogue, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(returned, "MOST_CELLS", 3)
    file = imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    assert any("bảng kê" in note for note in file["notes"])
    (sheet,) = openpyxl.load_workbook(copy_of(office)).worksheets
    assert sheet["A1"].value == "NHỮNG CHỖ CẦN SỬA TRONG TỆP ĐÃ GỬI"
    alone = Path(shutil.copy(copy_of(office), tmp_path / "x.xlsx"))
    assert dialogue("-w", office, "import", alone).code == 3


def test_what_is_no_xlsx_gets_a_copy_that_is_written_anew(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(sent(tmp_path / "gửi.xlsx"))
    lines = [";".join("" if v is None else str(v) for v in row) for row in book.active.values]
    path = tmp_path / "gửi.csv"
    path.write_text("\n".join(lines), encoding="utf-8-sig")
    file = imported(dialogue, office, path)
    copy = Path(file["returned"])
    first, sheet = openpyxl.load_workbook(copy).worksheets
    assert first["A1"].value == "NHỮNG CHỖ CẦN SỬA TRONG TỆP NÀY"
    marked = {c.coordinate for row in sheet for c in row if c.fill.start_color.rgb == COLOUR}
    assert (counts(file), sheet["B4"].value, marked) == (
        (2, 0, 0, 1, 0),
        ODD[1],
        {"B3", "D4", "E4"},
    )


def test_a_book_that_openpyxl_cannot_open_gets_a_copy_that_is_written_anew(
    dialogue: Dialogue, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_given: object) -> bytes:
        raise KeyError

    monkeypatch.setattr("dialogue_cli.workbooks.returned.marked_copy", fails)
    imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    _, sheet = openpyxl.load_workbook(copy_of(office)).worksheets
    assert [sheet.cell(row, 2).value for row in (2, 4)] == [SOUND[1], ODD[1]]


def test_a_copy_that_somebody_has_open_stays_and_hinders_nothing(
    dialogue: Dialogue, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sent(tmp_path / "gửi.xlsx")
    imported(dialogue, office, path)
    unlink, read_bytes = Path.unlink, Path.read_bytes

    def locked(path: Path, missing_ok: bool = False) -> None:
        if path == copy_of(office):
            raise PermissionError(13, "open in Excel")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", locked)
    right = (2, "Đề nghị mở trường", UNIT, "0900000002", date(2024, 4, 5))
    file = imported(dialogue, office, sent(path, SOUND, right))
    assert (file["problems"], file["returned"], copy_of(office).exists()) == ([], None, True)
    assert not any("đã xóa" in note for note in file["notes"])

    def unreadable(path: Path) -> bytes:
        if path == copy_of(office):
            raise PermissionError(13, "open in Excel")
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", unreadable)
    file = imported(dialogue, office, sent(path))
    assert file["returned"] == str(copy_of(office).with_name("gửi (cần sửa 2).xlsx"))


def test_a_file_that_is_gone_before_its_copy_is_made_is_imported_all_the_same(
    dialogue: Dialogue, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_path: Path) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(returned, "inspect", gone)
    file = imported(dialogue, office, sent(tmp_path / "gửi.xlsx"))
    assert (counts(file), file["returned"]) == ((2, 0, 0, 1, 0), None)
    assert sum("chưa ghi được bản đánh dấu" in note for note in file["notes"]) == 1


def test_no_name_and_no_phone_stands_in_what_the_program_adds(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    imported(
        dialogue, office, sent(tmp_path / "gửi.xlsx", SOUND, (2, "Đề nghị", UNIT, "77777", "x"))
    )
    first, sheet = openpyxl.load_workbook(copy_of(office)).worksheets
    added = [str(c.value) for row in first for c in row]
    added += [c.comment.text for row in sheet for c in row if c.comment]
    assert [text for text in added if "77777" in text or "0900000001" in text] == []


def test_formulas_and_links_do_not_survive_and_looks_do(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    path = sent(tmp_path / "gửi.xlsx")
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    sheet["G1"] = '=HYPERLINK("http://example.org","xem")'
    sheet["G2"] = "=cmd|'/c calc'!A1"
    sheet["G3"] = "=1+1 là hai"
    sheet["G3"].data_type = "s"
    sheet["B2"].hyperlink = "http://example.org"
    sheet["B2"].font = Font(name="Times New Roman", bold=True)
    sheet.column_dimensions["B"].width = 41
    sheet.add_data_validation(
        DataValidation(type="list", formula1="'[khac.xlsx]S'!$A$1", sqref="C2")
    )
    book.save(path)
    imported(dialogue, office, path)
    raw = io.BytesIO(copy_of(office).read_bytes())
    kept = openpyxl.load_workbook(raw).worksheets[1]
    assert [(kept[a].value, kept[a].data_type) for a in ("G1", "G2")] == [(None, "n"), (None, "n")]
    assert (kept["G3"].value, kept["G3"].data_type, kept["G3"].quotePrefix) == (
        "=1+1 là hai",
        "s",
        True,
    )
    assert (kept["B2"].hyperlink, kept["B2"].font.b, kept.column_dimensions["B"].width) == (
        None,
        True,
        41,
    )
    assert kept.data_validations.dataValidation == []
