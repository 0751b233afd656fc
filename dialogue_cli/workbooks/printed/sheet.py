"""Writes one listing onto a sheet, page by page, with totals by formulas."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange, MultiCellRange
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.messages import printed as say
from dialogue_cli.workbooks.cells import cell_at
from dialogue_cli.workbooks.plain_text import put_text
from dialogue_cli.workbooks.printed import paper
from dialogue_cli.workbooks.printed.free_rows import FreeRow
from dialogue_cli.workbooks.printed.layout import Layout, Row, laid_out
from dialogue_cli.workbooks.printed.letterhead import top_rows
from dialogue_cli.workbooks.printed.listing import (
    MARK,
    Addition,
    Column,
    Difference,
    Formula,
    Heading,
    Line,
    Listing,
    Product,
    Subtotal,
    Value,
)
from dialogue_cli.workbooks.printed.looks import FONT, Look, Looks, grouped
from dialogue_cli.workbooks.printed.tail import TOTAL_HEIGHT, tail_rows

_A4 = 9
_MM_PER_INCH = 25.4
# A unit of a column's width is a digit of the workbook's usual type: 12-point Times New Roman.
_POINTS_PER_UNIT = 6.0
# Excel takes no more breaks on one sheet; the pages after them break where they are full.
_MOST_BREAKS = 1_023
_HEAD = Look(bold=True, side="center")
_SIDES = {
    "text": "left",
    "centred": "center",
    "count": "center",
    "money": "right",
    "mark": "center",
}


def fill_sheet(sheet: Worksheet, listing: Listing) -> dict[str, int]:
    """Write the listing; gives the result of each formula by its cell."""
    return _Writer(sheet, listing, laid_out(listing)).write()


@dataclass(slots=True)
class _Writer:
    sheet: Worksheet
    listing: Listing
    layout: Layout
    row: int = 0
    results: dict[str, int] = field(default_factory=dict)
    looks: Looks = field(init=False)
    head_rows: tuple[int, int] = (0, 0)
    rows_of_entries: list[int] = field(default_factory=list)
    merged: list[CellRange] = field(default_factory=list)
    so_far: dict[int, list[int]] = field(init=False)

    def __post_init__(self) -> None:
        self.looks = Looks(self.sheet)
        self.so_far = {place: self.listing.so_far(place) for place in self.listing.summed}

    def write(self) -> dict[str, int]:
        for free in top_rows(self.listing):
            self.free(free)
        self.head()
        start = 0
        for number, end in enumerate(self.layout.ends, start=1):
            for place in range(start, end):
                self.entry(place)
            if self.listing.page_totals and end > start:
                self.page_totals(start, end)
            if number < len(self.layout.ends) and number <= _MOST_BREAKS:
                self.sheet.row_breaks.append(Break(id=self.row))
            start = end
        if self.listing.total:
            self.sums(self.listing.total, 0, len(self.listing.entries))
        for free in tail_rows(self.listing):
            self.free(free)
        self.set_up()
        return self.results

    def free(self, free: FreeRow) -> None:
        self.next_row(free.height)
        for piece in free.pieces:
            self.text(piece.first, piece.text, piece.look)
            self.merge(piece.first, piece.last)

    def head(self) -> None:
        """The heading, columns of one group under theirs."""
        columns, heights = self.listing.columns, self.layout.head
        first, last = self.row + 1, self.row + len(heights)
        self.head_rows = first, last
        for height in heights:
            self.next_row(height)
            for place in range(1, len(columns) + 1):
                self.looks.dress(cell_at(self.sheet, self.row, place), _HEAD)
        for place, column in enumerate(columns, start=1):
            under_group = bool(column.group)
            self.row = last if under_group else first
            self.text(place, column.title, _HEAD)
            if last > first and not under_group:
                self.merged.append(CellRange(None, place, first, place, last))
        self.row = first
        for start, end, name in _groups(columns):
            self.text(start, name, _HEAD)
            self.merge(start, end)
        self.row = last

    def entry(self, place: int) -> None:
        entry, laid = self.listing.entries[place], self.layout.rows[place]
        if isinstance(entry, Subtotal):
            self.sums(entry.label, entry.since, place, laid.height)
        else:
            self.next_row(laid.height)
            if isinstance(entry, Heading):
                self.over_all(entry, laid)
            else:
                self.line(entry, laid)
        self.rows_of_entries.append(self.row)

    def over_all(self, heading: Heading, laid: Row) -> None:
        look = Look(bold=True, italic=heading.level > 1, size=laid.sizes.get(0, Look().size))
        for place in range(2, len(self.listing.columns) + 1):
            self.looks.dress(cell_at(self.sheet, self.row, place), look)
        self.text(1, heading.text, look)
        self.merge(1, len(self.listing.columns))

    def line(self, line: Line, laid: Row) -> None:
        columns = zip(self.listing.columns, line.values, strict=True)
        for place, (column, value) in enumerate(columns):
            look = _LOOKS[column.kind]
            if place in laid.sizes:
                look = replace(look, size=laid.sizes[place])
            self.value(place + 1, value, look)

    def page_totals(self, start: int, end: int) -> None:
        self.sums(say.PAGE_TOTAL, start, end)
        self.sums(say.SO_FAR, 0, end)

    def sums(self, label: str, start: int, end: int, height: float = TOTAL_HEIGHT) -> None:
        """A row of totals over the entries from `start` up to `end`, which are all written."""
        self.next_row(height)
        listing, summed = self.listing, self.listing.summed
        for place, column in enumerate(listing.columns):
            look = replace(_LOOKS[column.kind], bold=True)
            reached = self.so_far.get(place)
            value = reached[end] - reached[start] if reached else None
            cell = cell_at(self.sheet, self.row, place + 1)
            self.looks.dress(cell, replace(look, number=grouped(value or 0)))
            rows = self.rows_of_entries[start:end]
            if value is not None and rows and listing.has_values(place, start, end):
                self.formula(place + 1, _sum(column, place + 1, rows), value)
            elif value is not None and not rows:
                cell.value = 0
        self.text(1, label, Look(bold=True, side="center"))
        self.merge(1, max(min(summed, default=1), 1))

    def value(self, place: int, value: Value, look: Look) -> None:
        if isinstance(value, str):
            self.text(place, value, look)
            return
        cell = cell_at(self.sheet, self.row, place)
        if isinstance(value, Product | Difference | Addition):
            self.looks.dress(cell, replace(look, number=grouped(value.value)))
            self.formula(place, _worked_out(value, self.row), value.value)
        else:
            number = grouped(value) if isinstance(value, int) else ""
            self.looks.dress(cell, replace(look, number=number))
            cell.value = value

    def text(self, place: int, text: str, look: Look) -> None:
        cell = cell_at(self.sheet, self.row, place)
        self.looks.dress(cell, look)
        if text:
            put_text(cell, text)

    def formula(self, place: int, formula: str, result: int) -> None:
        cell = cell_at(self.sheet, self.row, place)
        cell.value = f"={formula}"
        self.results[cell.coordinate] = result

    def next_row(self, height: float) -> None:
        self.row += 1
        self.sheet.row_dimensions[self.row].height = height

    def merge(self, first: int, last: int) -> None:
        if last > first:
            self.merged.append(CellRange(None, first, self.row, last, self.row))

    def set_up(self) -> None:
        """Paper, margins, what every page repeats, what is printed."""
        sheet, first, last = self.sheet, *self.head_rows
        # One by one, openpyxl would look through all the others and dress the cells anew.
        sheet.merged_cells = MultiCellRange(self.merged)
        for place, points in enumerate(paper.widths(self.listing.columns), start=1):
            width = points / _POINTS_PER_UNIT
            sheet.column_dimensions[get_column_letter(place)].width = width
        setup, margins = sheet.page_setup, sheet.page_margins
        setup.paperSize = _A4
        setup.orientation = "landscape" if self.listing.landscape else "portrait"
        # Fitting to a page's width would make Excel pass over the breaks: the columns are as wide as the page.
        setup.scale = 100
        margins.left, margins.right = paper.LEFT / _MM_PER_INCH, paper.RIGHT / _MM_PER_INCH
        margins.top = paper.TOP / _MM_PER_INCH
        margins.bottom = paper.bottom(landscape=self.listing.landscape) / _MM_PER_INCH
        margins.header = margins.footer = paper.FOOTER / _MM_PER_INCH
        assert sheet.oddFooter is not None  # openpyxl makes one with every sheet
        footer = sheet.oddFooter.center
        footer.text, footer.font, footer.size = say.PAGE, f"{FONT},Regular", 12
        sheet.print_title_rows = f"{first}:{last}"
        sheet.print_area = f"A1:{get_column_letter(len(self.listing.columns))}{self.row}"
        sheet.freeze_panes = f"A{last + 1}"
        sheet.sheet_view.showGridLines = False


_LOOKS = {kind: Look(side=side) for kind, side in _SIDES.items()}  # type: ignore[arg-type]


def _groups(columns: Sequence[Column]) -> list[tuple[int, int, str]]:
    """The headings that several columns share: first and last, counted from 1."""
    found: list[tuple[int, int, str]] = []
    for place, column in enumerate(columns, start=1):
        if column.group and found and found[-1][1:] == (place - 1, column.group):
            found[-1] = (found[-1][0], place, column.group)
        elif column.group:
            found.append((place, place, column.group))
    return found


def _worked_out(value: Formula, row: int) -> str:
    """The formula of a value, for the columns of that row."""
    if isinstance(value, Product):
        return "*".join(f"{get_column_letter(column + 1)}{row}" for column in value.columns)
    first, last = (
        (value.first, value.last) if isinstance(value, Addition) else (value.first, value.second)
    )
    ends = f"{get_column_letter(first + 1)}{row}", f"{get_column_letter(last + 1)}{row}"
    return (
        "SUM({}:{})".format(*ends) if isinstance(value, Addition) else "MAX(0,{}-{})".format(*ends)
    )


def _sum(column: Column, place: int, rows: Sequence[int]) -> str:
    """Adds up a column over rows; totals among them are passed over by themselves."""
    letter = get_column_letter(place)
    area = f"{letter}{rows[0]}:{letter}{rows[-1]}"
    if column.kind == "mark":
        return f'COUNTIF({area},"{MARK}")'
    return f"SUBTOTAL(9,{area})"
