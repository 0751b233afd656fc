from dialogue_cli.intake.tables import find_tables
from dialogue_cli.intake.workbook import Row, Sheet
from dialogue_cli.reference import headings

HEADER = ["STT", "Nội dung kiến nghị", "Đơn vị"]


def told(*rows: Row) -> list[tuple[str, object]]:
    (table,) = find_tables(Sheet("S", [HEADER, *rows]), headings.kinds())
    return [(row.role, row.cells[1]) for row in table.rows]


def test_a_text_that_runs_on_below_is_one_record() -> None:
    rows = [[1.0, "Đề nghị sửa đường vì hư hỏng,", "A"], ["", "nhiều ổ gà", ""]]
    assert told(*rows)[0] == ("data", "Đề nghị sửa đường vì hư hỏng,\nnhiều ổ gà")
    assert [role for role, _ in told(*rows)] == ["data", "continued"]


def test_a_finished_text_or_a_new_request_below_is_its_own_record() -> None:
    finished = [[1.0, "Đề nghị sửa đường.", "A"], ["", "tăng lương", ""]]
    capital = [[1.0, "Đề nghị sửa đường", "A"], ["", "Tăng tiền ăn ca", ""]]
    small = [[1.0, "sửa đường", "A"], ["", "tăng lương", ""]]
    for rows in (finished, capital, small):
        assert [role for role, _ in told(*rows)] == ["data", "data"]
