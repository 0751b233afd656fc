from dataclasses import replace
from pathlib import Path

import openpyxl
from openpyxl.styles import Font

from dialogue_cli.intake.fonts import legacy_fonts
from dialogue_cli.intake.opening.package import inspect


def test_cells_in_a_legacy_font_are_found_by_their_address(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "DS"
    for address, font in (("A1", "Times New Roman"), ("B2", ".VnTimeH"), ("C3", "VNI-Times")):
        sheet[address] = "x"
        sheet[address].font = Font(name=font)
    path = tmp_path / "a.xlsx"
    book.save(path)
    package = inspect(path)
    assert legacy_fonts(package, "DS") == {(1, 1): ".VnTimeH", (2, 2): "VNI-Times"}
    assert legacy_fonts(package, "other") == {}
    assert legacy_fonts(replace(package, content=b"PK"), "DS") == {}
