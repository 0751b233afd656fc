"""What an earlier round marked is taken away, what the sender marked himself stays."""

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from dialogue_cli.model.findings import Problem
from dialogue_cli.workbooks.fault_marks import COLOUR, mark, unmark

OWN = "FF92D050"


def test_only_what_was_marked_here_is_taken_away() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for address in ("A1", "A2", "A3"):
        sheet[address] = "x"
    sheet["A2"].comment = Comment("hỏi lại chị Lan", "Hoa")
    sheet["A3"].comment = Comment("của tôi", "Hoa")
    mark(book, [Problem(sheet.title, row, "A", "x", "Ô này sai.") for row in (1, 2)])
    sheet["A2"].fill = PatternFill("solid", fgColor=OWN)  # the sender has chosen another colour
    assert sheet["A1"].fill.fgColor.rgb == COLOUR
    unmark(sheet)
    comments = [sheet[address].comment for address in ("A1", "A2", "A3")]
    assert [one and one.text for one in comments] == [None, "hỏi lại chị Lan", "của tôi"]
    assert [sheet[address].fill.fgColor.rgb for address in ("A1", "A2")] == ["00000000", OWN]
