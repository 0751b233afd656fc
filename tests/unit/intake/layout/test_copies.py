from pathlib import Path

from dialogue_cli.intake.reading import read_file
from dialogue_cli.messages import intake as messages
from dialogue_cli.messages import layout as say
from dialogue_cli.model.petitions import Petition
from tests import workbooks

HEADER = ("STT", "Nội dung kiến nghị", "Đơn vị")
ROWS = [
    (1, "Đề nghị tăng lương tối thiểu vùng", "CĐCS A"),
    (2, "Đề nghị xây nhà trẻ gần khu công nghiệp", "CĐCS A"),
    (3, "Đường vào xưởng hư hỏng nặng", "CĐCS B"),
    (4, "Bữa ăn ca chưa bảo đảm", "CĐCS B"),
    (5, "Khám sức khỏe định kỳ cho công nhân", "CĐCS C"),
]


def read(tmp_path: Path, grids: dict[str, workbooks.Grid], **options: object):  # type: ignore[no-untyped-def]
    return read_file(workbooks.save(tmp_path / "gui.xlsx", grids, **options))  # type: ignore[arg-type]


def taken(reading) -> list[tuple[str, int]]:  # type: ignore[no-untyped-def]
    return [(p.origin.sheet, p.origin.row) for p in reading.records if isinstance(p, Petition)]


def test_an_old_copy_of_a_sheet_is_skipped_and_told(tmp_path: Path) -> None:
    reading = read(tmp_path, {"Tổng hợp": [HEADER, *ROWS], "Sheet2": [HEADER, *ROWS[:4]]})
    assert taken(reading) == [("Tổng hợp", row) for row in range(2, 7)]
    copy = reading.sheets[1]
    assert [(row.outcome, row.reason) for row in copy.rows] == [("skipped", "copy-of-sheet")] * 4
    assert copy.note == say.SHEET_COPY.format(sheet="Sheet2", other="Tổng hợp", count=4)


def test_the_sheet_without_a_telling_name_is_the_copy_wherever_it_stands(tmp_path: Path) -> None:
    reading = read(tmp_path, {"Sheet1": [HEADER, *ROWS], "Kiến nghị": [HEADER, *ROWS]})
    assert {sheet for sheet, _ in taken(reading)} == {"Kiến nghị"}


def test_what_only_the_copy_holds_is_taken_but_no_older_wording(tmp_path: Path) -> None:
    old = [(5, "Khám sức khỏe định kỳ cho nhân viên", "CĐCS C")]
    new = [(6, "Nước sinh hoạt khu trọ không sạch", "CĐCS A")]
    grids = {"Tổng hợp": [HEADER, *ROWS, *ROWS], "Sheet2": [HEADER, *ROWS[:4], *ROWS[:4], *new]}
    assert ("Sheet2", 10) in taken(read(tmp_path, grids))
    grids = {"Tổng hợp": [HEADER, *ROWS], "Sheet2": [HEADER, *ROWS[:4], *old]}
    assert {sheet for sheet, _ in taken(read(tmp_path, grids))} == {"Tổng hợp"}


def test_the_same_request_of_another_unit_is_no_copy(tmp_path: Path) -> None:
    other = [(n, text, "CĐCS D") for n, text, _ in ROWS]
    reading = read(tmp_path, {"Một": [HEADER, *ROWS], "Hai": [HEADER, *other]})
    assert len(taken(reading)) == 10


def test_hidden_rows_that_occur_nowhere_else_are_told(tmp_path: Path) -> None:
    hidden = [*ROWS[:2], (3, "Thủ tục vay vốn còn khó", "CĐCS B")]
    grids = {"Một": [HEADER, *ROWS], "Ẩn": [HEADER, *hidden]}
    reading = read(tmp_path, grids, hidden=["Ẩn"])
    told = messages.SHEET_HIDDEN.format(sheet="Ẩn")
    assert reading.sheets[1].note == f"{told} {say.HIDDEN_NOWHERE_ELSE.format(count=1)}"
    reading = read(tmp_path, grids | {"Ẩn": [HEADER, *ROWS[:2]]}, hidden=["Ẩn"])
    assert reading.sheets[1].note == f"{told} {say.HIDDEN_ALL_ELSEWHERE}"


def test_examples_of_a_sheet_that_explains_are_not_taken(tmp_path: Path) -> None:
    example = [HEADER, (1, "Đề nghị lắp đèn đường", "CĐCS Ví Dụ")]
    reading = read(tmp_path, {"Hướng dẫn": example, "Kiến nghị": [HEADER, *ROWS]})
    assert {sheet for sheet, _ in taken(reading)} == {"Kiến nghị"}
    assert reading.sheets[0].note == say.SHEET_EXPLAINS.format(sheet="Hướng dẫn")
    assert len(taken(read(tmp_path, {"Hướng dẫn": example}))) == 1
