"""Writes sheets in every format that arrives, without any office program."""

from __future__ import annotations

import csv
import datetime as dt
import io
import struct
import zipfile
from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any

import docx
import openpyxl
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.corpus.truth import Grid

Encode = Callable[[str], bytes]


class Formula:
    """A formula and the value that Excel had stored beside it."""

    def __init__(self, formula: str, value: float | str) -> None:
        self.formula, self.value = formula, value

    def __str__(self) -> str:
        return str(self.value)


class Error(str):
    """What Excel shows when a formula fails: #N/A, #REF!."""

    __slots__ = ()


def xlsx(path: Path, *grids: Grid, from_1904: bool = False) -> Path:
    """An Excel workbook; fonts, merges, hidden sheets and hidden rows as the sheets say."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    if from_1904:
        book.epoch = CALENDAR_MAC_1904
    for grid in grids:
        sheet = book.create_sheet(grid.name)
        for row, cells in enumerate(grid.rows, start=1):
            for column, value in enumerate(cells, start=1):
                if value is not None:
                    cell = sheet.cell(row, column, value)
                    if font := grid.fonts.get((row, column)):
                        cell.font = Font(name=font)
        for top, left, bottom, right in grid.merges:
            sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
        if grid.hidden:
            sheet.sheet_state = "hidden"
        for row in grid.hidden_rows:
            sheet.row_dimensions[row].hidden = True
    book.save(path)
    return path


def separated(
    path: Path,
    grid: Grid,
    encode: Encode = lambda text: text.encode(),
    separator: str = ",",
    line_end: str = "\r\n",
) -> Path:
    """A CSV or TSV file."""
    width = max(map(len, grid.rows))
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator=line_end)
    writer.writerows([*map(_text, row), *[""] * (width - len(row))] for row in grid.rows)
    path.write_bytes(encode(out.getvalue()))
    return path


def word(path: Path, *grids: Grid, before: Sequence[str] = (), after: Sequence[str] = ()) -> Path:
    """A Word document with one table for each sheet."""
    document = docx.Document()
    for line in before:
        document.add_paragraph(line)
    for grid in grids:
        width = max(map(len, grid.rows))
        table = document.add_table(rows=len(grid.rows), cols=width)
        for row, cells in enumerate(grid.rows):
            for column, value in enumerate(cells):
                table.cell(row, column).text = _text(value)
        for top, left, bottom, right in grid.merges:
            table.cell(top - 1, left - 1).merge(table.cell(bottom - 1, right - 1))
        document.add_paragraph()
    for line in after:
        document.add_paragraph(line)
    document.save(str(path))
    return path


def html(path: Path, grid: Grid, encode: Encode = lambda text: text.encode()) -> Path:
    """An HTML page with one table, as many web programs “export to Excel”."""
    spans = grid.spans
    covered = grid.covered
    width = max(map(len, grid.rows))
    lines = []
    for number, cells in enumerate(grid.rows, start=1):
        padded = [*cells, *[None] * (width - len(cells))]
        written = []
        for place, value in enumerate(padded, start=1):
            if (number, place) in covered:
                continue
            down, across = spans.get((number, place), (1, 1))
            span = f' rowspan="{down}"' * (down > 1) + f' colspan="{across}"' * (across > 1)
            text = escape(_text(value)).replace("\n", "<br>")
            written.append(f"<td{span}>{text or '&nbsp;'}</td>")
        lines.append(f"<tr>{''.join(written)}</tr>")
    table = "\n".join(lines)
    page = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>'
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
        "<style>td {mso-number-format:General}</style></head><body>"
        f'<table border="1">{table}</table></body></html>'
    )
    path.write_bytes(encode(page))
    return path


def xml_2003(path: Path, *grids: Grid) -> Path:
    """SpreadsheetML of Excel 2003: one XML file, by habit named .xls."""
    sheets = []
    for grid in grids:
        lines = [_xml_row(grid, number, cells) for number, cells in enumerate(grid.rows, start=1)]
        sheets.append(
            f'<Worksheet ss:Name="{escape(grid.name)}"><Table>{"".join(lines)}</Table></Worksheet>'
        )
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
        f"{''.join(sheets)}</Workbook>",
        encoding="utf-8",
    )
    return path


def _xml_row(grid: Grid, number: int, cells: Sequence[Any]) -> str:
    if not cells:
        return ""  # later rows say their own number
    spans = grid.spans
    written = []
    for place, value in enumerate(cells, start=1):
        if value is None:
            continue
        down, across = (size - 1 for size in spans.get((number, place), (1, 1)))
        span = f' ss:MergeDown="{down}"' * (down > 0) + f' ss:MergeAcross="{across}"' * (across > 0)
        kind = "Number" if isinstance(value, int | float) else "String"
        text = escape(_text(value)).replace("\n", "&#10;")
        if isinstance(value, dt.date):
            kind, text = "DateTime", f"{value.isoformat()}T00:00:00.000"
        written.append(
            f'<Cell ss:Index="{place}"{span}><Data ss:Type="{kind}">{text}</Data></Cell>'
        )
    return f'<Row ss:Index="{number}">{"".join(written)}</Row>'


def ods(path: Path, *grids: Grid) -> Path:
    """An OpenDocument spreadsheet."""
    tables = "".join(
        f'<table:table table:name="{escape(grid.name)}">{_ods_rows(grid)}</table:table>'
        for grid in grids
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", mime, zipfile.ZIP_STORED)
        package.writestr("content.xml", content)
        package.writestr("META-INF/manifest.xml", manifest)
    return path


def _ods_rows(grid: Grid) -> str:
    spans = grid.spans
    covered = grid.covered
    width = max(map(len, grid.rows))
    lines = []
    for number, cells in enumerate(grid.rows, start=1):
        padded = [*cells, *[None] * (width - len(cells))]
        line = []
        for place, value in enumerate(padded, start=1):
            down, across = spans.get((number, place), (1, 1))
            span = (
                f' table:number-rows-spanned="{down}" table:number-columns-spanned="{across}"'
                if (down, across) != (1, 1)
                else ""
            )
            tag = "covered-table-cell" if (number, place) in covered else "table-cell"
            line.append(f"<table:{tag}{span}{_ods_value(value)}</table:{tag}>")
        lines.append(f"<table:table-row>{''.join(line)}</table:table-row>")
    # LibreOffice closes a sheet with all the rows that are left, once.
    lines.append(
        '<table:table-row table:number-rows-repeated="1048000">'
        f'<table:table-cell table:number-columns-repeated="{width}"/></table:table-row>'
    )
    return "".join(lines)


def _ods_value(value: Any) -> str:
    if value is None:
        return ">"
    if isinstance(value, dt.date):
        return (
            f' office:value-type="date" office:date-value="{value.isoformat()}">'
            f"<text:p>{value:%d/%m/%Y}</text:p>"
        )
    if isinstance(value, int | float):
        return f' office:value-type="float" office:value="{value}"><text:p>{value}</text:p>'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in _text(value).split("\n"))
    return f' office:value-type="string">{lines}'


def raw_xlsx(path: Path, grid: Grid) -> Path:
    """A workbook written by hand: cells keep formulas together with the values Excel had stored."""
    lines = []
    for number, cells in enumerate(grid.rows, start=1):
        written = "".join(
            _raw_cell(f"{_letters(place)}{number}", value)
            for place, value in enumerate(cells, start=1)
            if value is not None
        )
        lines.append(f'<row r="{number}">{written}</row>')
    merges = "".join(
        f'<mergeCell ref="{_letters(left)}{top}:{_letters(right)}{bottom}"/>'
        for top, left, bottom, right in grid.merges
    )
    sheet = (
        f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(lines)}</sheetData>'
        + (f"<mergeCells>{merges}</mergeCells>" if merges else "")
        + "</worksheet>"
    )
    _package(path, {"xl/worksheets/sheet1.xml": sheet}, grid.name)
    return path


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def _package(path: Path, parts: dict[str, str], sheet_name: str) -> None:
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    fixed = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}.worksheet+xml"/>'
            "</Types>"
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
            f' Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
            f'<sheet name="{escape(sheet_name)}" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
            f' Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
        ),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (fixed | parts).items():
            package.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{content}')


def _raw_cell(place: str, value: Any) -> str:
    if isinstance(value, Formula):
        if isinstance(value.value, str):
            inner = f"<f>{escape(value.formula)}</f><v>{escape(value.value)}</v>"
            return f'<c r="{place}" t="str">{inner}</c>'
        return f'<c r="{place}"><f>{escape(value.formula)}</f><v>{value.value}</v></c>'
    if isinstance(value, Error):
        return f'<c r="{place}" t="e"><v>{value}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value}</v></c>'
    text = escape(str(value), quote=False)
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def xlsb(path: Path, grid: Grid) -> Path:
    """Excel's binary workbook, with texts and numbers only."""
    cells = []
    for number, row in enumerate(grid.rows):
        if not row:
            continue
        cells.append(_record(0, struct.pack("<IIHHBI", number, 0, 300, 0, 0, 0)))
        for place, value in enumerate(row):
            head = struct.pack("<II", place, 0)
            if isinstance(value, int | float):
                cells.append(_record(5, head + struct.pack("<d", value)))
            elif value is not None:
                cells.append(_record(6, head + _wide(_text(value))))
    size = struct.pack("<IIII", 0, max(len(grid.rows) - 1, 0), 0, max(map(len, grid.rows)))
    merges = b"".join(
        _record(176, struct.pack("<IIII", top - 1, bottom - 1, left - 1, right - 1))
        for top, left, bottom, right in grid.merges
    )
    if merges:
        merges = _record(177, struct.pack("<I", len(grid.merges))) + merges + _record(178, b"")
    data = _record(145, b"") + b"".join(cells) + _record(146, b"")
    sheet = _record(129, b"") + _record(148, size) + data + merges + _record(130, b"")
    bundle = struct.pack("<II", 0, 1) + _wide("rId1") + _wide(grid.name)
    sheets = _record(143, b"") + _record(156, bundle) + _record(144, b"")
    book = _record(131, b"") + sheets + _record(132, b"")
    types = "application/vnd.ms-excel"
    texts = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="bin"'
            f' ContentType="{types}.sheet.binary.macroEnabled.main"/>'
            f'<Override PartName="/xl/worksheets/sheet1.bin" ContentType="{types}.worksheet"/>'
            "</Types>"
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
            f' Type="{_RELATIONS}/officeDocument" Target="xl/workbook.bin"/></Relationships>'
        ),
        "xl/_rels/workbook.bin.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1"'
            f' Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>'
        ),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in texts.items():
            package.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{content}')
        package.writestr("xl/workbook.bin", book)
        package.writestr("xl/worksheets/sheet1.bin", sheet)
    return path


def _record(number: int, content: bytes) -> bytes:
    head = bytes([number]) if number < 128 else bytes([number & 0x7F | 0x80, number >> 7])
    size, length = len(content), b""
    while True:
        size, low = size >> 7, size & 0x7F
        length += bytes([low | (0x80 if size else 0)])
        if not size:
            return head + length + content


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text.encode("utf-16-le")) // 2) + text.encode("utf-16-le")


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return f"{value.day:02d}/{value.month:02d}/{value.year}"
    return str(value)


def shown(rows: Iterable[Sequence[Any]]) -> list[list[str]]:
    """Rows as texts, as a program that has no numbers writes them."""
    return [[_text(value) for value in row] for row in rows]
