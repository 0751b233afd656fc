"""Tables: the borderless ones that hold header and signature, and the bordered ones of data."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from dialogue_cli.documents.blocks import Runs, Table
from dialogue_cli.documents.nd30.ooxml import element, paragraph, plain_paragraph, plain_text
from dialogue_cli.documents.nd30.rules import Style, rules, style

_BORDERS = ("top", "left", "bottom", "right", "insideH", "insideV")
_SIDES = ("top", "left", "bottom", "right")
_ROW_HEAD = f"<w:tr>{element('trPr', element('cantSplit'))}"


def borderless(columns: Sequence[int], *rows: Sequence[str]) -> str:
    """A fixed table without borders or cell margins, cells given as paragraphs (ND30-POS-02)."""
    body = (
        _row(_cell(content, width) for content, width in zip(cells, columns, strict=True))
        for cells in rows
    )
    return _table(columns, "none", 0, body)


def data_table(table: Table, width: int, *, kept: int = 0) -> str:
    """A table of data across the text: its heading repeats, its rows stay whole (ND30-BODY-07).

    So many rows at its end as are `kept` go with what follows to its page.
    """
    widths = column_widths([column.share for column in table.columns], width)
    top = style("column")
    headings = (paragraph(top, *column.heading) for column in table.columns)
    aligned = [replace(style("cell"), align=column.align) for column in table.columns]
    rows = [_row(map(_cell, headings, widths), element("tblHeader"))]
    around = list(map(_around, aligned, widths))
    for place, row in enumerate(table.rows):
        if place == len(table.rows) - kept:
            aligned = [replace(look, keep_next=True) for look in aligned]
            around = list(map(_around, aligned, widths))
        if len(row.cells) < len(widths):
            # A row that heads a group never stands alone at the foot of a page.
            heading = paragraph(replace(aligned[0], keep_next=True), *row.cells[0])
            rows.append(_row([_cell(heading, width, len(widths))]))
        else:
            looks = zip(aligned, widths, around, strict=True)
            rows.append(_row_of_cells(row.cells, looks))
    return _table(widths, "single", rules().cell_margin, rows)


def _row_of_cells(
    cells: Sequence[Runs], looks: Iterable[tuple[Style, int, tuple[str, str]]]
) -> str:
    """A row of data; what stands around a plain text has been worked out once a column."""
    written = [_ROW_HEAD]
    for runs, (look, width, (before, after)) in zip(cells, looks, strict=True):
        text = plain_text(look, runs)
        if text is None:
            written.append(_cell(paragraph(look, *runs), width))
        else:
            written += (before, text, after)
    written.append("</w:tr>")
    return "".join(written)


def _around(look: Style, width: int) -> tuple[str, str]:
    before, after = plain_paragraph(look)
    return f"<w:tc>{_cell_properties(width, 1)}{before}", f"{after}</w:tc>"


def column_widths(shares: Sequence[int], width: int) -> list[int]:
    """The width in whole twips, dealt out by shares, no column narrower than is allowed."""
    narrowest = min(rules().narrowest_column, width // len(shares))
    narrow: set[int] = set()
    while True:
        wide = [place for place in range(len(shares)) if place not in narrow]
        rest = width - narrowest * len(narrow)
        total = sum(shares[place] for place in wide)
        widths = {place: shares[place] * rest // total for place in wide}
        too_narrow = {place for place in wide if widths[place] < narrowest}
        if not too_narrow:
            break
        narrow |= too_narrow
    widths[wide[-1]] += rest - sum(widths.values())
    return [widths.get(place, narrowest) for place in range(len(shares))]


def _table(columns: Sequence[int], border: str, margin: int, rows: Iterable[str]) -> str:
    borders = (element(side, val=border, sz=4, space=0, color="000000") for side in _BORDERS)
    margins = (
        element(side, w=margin if side in ("left", "right") else 0, type="dxa") for side in _SIDES
    )
    properties = element(
        "tblPr",
        element("tblW", w=sum(columns), type="dxa"),
        element("jc", val="left"),
        element("tblInd", w=0, type="dxa"),
        element("tblBorders", *borders),
        element("tblLayout", type="fixed"),
        element("tblCellMar", *margins),
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in columns))
    return element("tbl", properties, grid, *rows)


def _row(cells: Iterable[str], *properties: str) -> str:
    """A row that is never broken over two pages."""
    return element("tr", element("trPr", element("cantSplit"), *properties), *cells)


def _cell(content: str, width: int, span: int = 1) -> str:
    return element("tc", _cell_properties(width, span), content)


@cache
def _cell_properties(width: int, span: int) -> str:
    return element(
        "tcPr",
        element("tcW", w=width, type="dxa"),
        element("gridSpan", val=span) if span > 1 else "",
    )
