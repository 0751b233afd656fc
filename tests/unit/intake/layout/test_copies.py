from pathlib import Path

from dialogue_cli.intake.reading import read_file
from dialogue_cli.intake.records import FileReading
from dialogue_cli.messages import intake as messages
from dialogue_cli.messages import layout as say
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.delegates import Delegate
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


def read(tmp_path: Path, grids: dict[str, workbooks.Grid], **options: object) -> FileReading:
    return read_file(workbooks.save(tmp_path / "gui.xlsx", grids, **options))  # type: ignore[arg-type]


def taken(reading: FileReading) -> list[tuple[str, int]]:
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


PEOPLE = ("TT", "Họ và tên", "Đơn vị", "Năm sinh")
NAMES = [
    (n, f"Nguyễn Thị {name}", "CĐCS A", 1980 + n)
    for n, name in enumerate(["Hoa", "Mai", "Cúc", "Đào"])
]


def people(reading: FileReading) -> list[tuple[str, str]]:
    return [(p.origin.sheet, p.full_name) for p in reading.records if isinstance(p, Delegate)]


def test_a_person_of_a_like_name_who_stands_only_in_the_copy_is_taken(tmp_path: Path) -> None:
    listed = [PEOPLE, *NAMES, (5, "Nguyễn Thị Lan", "CĐCS A", 1990)]
    other = (5, "Nguyễn Thị Huệ", "CĐCS A", 1991)
    nobody = (6, None, "CĐCS B", 1992)
    reading = read(
        tmp_path, {"Đại biểu": [*listed, nobody], "Sheet2": [PEOPLE, *NAMES, other, nobody]}
    )
    assert people(reading) == [
        *(("Đại biểu", name) for _, name, _, _ in listed[1:]),
        ("Sheet2", "Nguyễn Thị Huệ"),
    ]
    assert [(row.outcome, row.reason) for row in reading.sheets[1].rows] == [
        *[("skipped", "copy-of-sheet")] * 4,
        ("record", ""),
        ("skipped", "copy-of-sheet"),
    ]


def test_a_person_whose_year_of_birth_was_corrected_is_not_taken_twice(tmp_path: Path) -> None:
    old = [*NAMES, (5, "Nguyễn Thị Lan", "CĐCS A", 1909)]
    new = [*NAMES, (5, "NGUYỄN THỊ LAN", "CĐCS A", 1990)]
    reading = read(tmp_path, {"Đại biểu": [PEOPLE, *new], "Sheet2": [PEOPLE, *old]})
    assert [sheet for sheet, _ in people(reading)] == ["Đại biểu"] * 5


BUDGET = ("TT", "Nội dung chi", "ĐVT", "Số lượng", "Định mức", "Thành tiền")
HEAD = ("I", "Nguồn ngân sách nhà nước", None, None, None, None)
ITEMS = [
    (n, item, "bộ", 1, n * 100_000, n * 100_000)
    for n, item in enumerate(("Bàn ghế", "Loa đài", "Hoa tươi", "Nước uống"), start=1)
]


def test_of_a_copied_budget_a_corrected_line_is_left_and_another_one_is_taken(
    tmp_path: Path,
) -> None:
    new = [BUDGET, HEAD, *ITEMS, (5, "Xe đưa đón", "chuyến", 1, 900_000, 900_000)]
    old = [BUDGET, HEAD, *ITEMS, (5, "Xe đưa đón", "chuyến", 1, 800_000, 800_000)]
    another = [BUDGET, HEAD, *ITEMS, (5, "Băng rôn", "cái", 1, 800_000, 800_000)]
    for copy, taken_too in ((old, []), (another, ["Băng rôn"])):
        path = workbooks.save(tmp_path / "gui.xlsx", {"Dự toán": new, "Sheet2": copy})
        reading = read_file(path, kind="budget")
        found = [one.item for one in reading.records if isinstance(one, BudgetLine)]
        assert found == [*(item for _, item, *_ in ITEMS), "Xe đưa đón", *taken_too]
