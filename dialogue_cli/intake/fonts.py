"""Finds the cells whose font is made for a legacy encoding: only it tells what their letters mean."""

import io

import openpyxl

from dialogue_cli.intake.opening.package import Package
from dialogue_cli.vietnamese.mending.legacy_text import encoding_of_font


def legacy_fonts(package: Package, sheet: str) -> dict[tuple[int, int], str]:
    """The font of each such cell of a sheet, by row and column from 0; none when it cannot be told."""
    try:
        book = openpyxl.load_workbook(io.BytesIO(package.content))
        rows = book[sheet].iter_rows()
        return {
            (cell.row - 1, cell.column - 1): name
            for row in rows
            for cell in row
            if cell.row and cell.column and (name := getattr(cell.font, "name", None))
            if encoding_of_font(name)
        }
    except Exception:  # a workbook that the other library could read is taken without its fonts
        return {}
