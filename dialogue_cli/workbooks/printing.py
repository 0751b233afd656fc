"""How a sheet prints: A4 landscape, as wide as the page, headings on every page."""

from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.messages import forms as say

_A4 = 9


def print_on_a4(sheet: Worksheet, repeated_rows: str = "", *, landscape: bool = True) -> None:
    """Fit the columns to one page's width; `repeated_rows` ("5:5") stand on top of every page."""
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom, margins.footer = 0.6, 0.7, 0.3
    assert sheet.oddFooter is not None  # openpyxl makes one with every sheet
    sheet.oddFooter.right.text = say.PAGE
    if repeated_rows:
        sheet.print_title_rows = repeated_rows
