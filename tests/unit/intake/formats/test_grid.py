"""A sheet is built cell by cell."""

from dialogue_cli.intake.formats.grid import Grid
from dialogue_cli.intake.workbook import Sheet


def test_cells_may_come_in_any_order_of_their_columns() -> None:
    grid = Grid("gui.xml")
    grid.start_row()
    grid.put("e", at=4)
    grid.put("b", at=1)
    grid.put("c")
    grid.put("")
    grid.put("E")
    assert grid.sheet("Sheet1") == Sheet("Sheet1", [["", "b", "c", "", "E"]])
