"""What a clerk is told about a sheet."""

from dialogue_cli.intake.layout.sheet_notes import why_nothing
from dialogue_cli.intake.workbook import Sheet
from dialogue_cli.messages import intake as messages


def test_a_sheet_that_is_a_chart_is_told_as_such_and_an_empty_one_is_not_told() -> None:
    assert why_nothing(Sheet("Biểu đồ", holds_cells=False), "") == (
        messages.SHEET_NOT_CELLS.format(sheet="Biểu đồ")
    )
    assert why_nothing(Sheet("Sheet2"), "") == ""
