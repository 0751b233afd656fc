"""The front door of the room: a file in, what became of each of its rows out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.collector import collector_at_rest
from dialogue_cli.intake.day_base import counts_from_1904
from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.kinds import (
    answers,
    attendance,
    budget,
    delegates,
    gift_receipts,
    gift_totals,
    petition_columns,
    unworked,
)
from dialogue_cli.intake.kinds.budget_sheets import tables_of
from dialogue_cli.intake.kinds.cells import Cells, Place, each, skipped
from dialogue_cli.intake.layout import columns, headers
from dialogue_cli.intake.layout.copies import count_elsewhere, without_copies
from dialogue_cli.intake.layout.doubts import refuse_unclear
from dialogue_cli.intake.layout.memory import recall, to_remember
from dialogue_cli.intake.layout.own_sheets import set_apart
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.settled import NOTHING_SETTLED, Settled
from dialogue_cli.intake.layout.sheet_notes import about_hidden, about_tables, explains, why_nothing
from dialogue_cli.intake.layout.tables import Memory, Table, within
from dialogue_cli.intake.layout.units import sender, unit_in_file_name, unit_in_sheet_name
from dialogue_cli.intake.opening.package import Package, inspect
from dialogue_cli.intake.records import FileReading, Outcome, Remembered, RowReading, SheetReading
from dialogue_cli.intake.refusals import (
    NoHeaderFound,
    NotASpreadsheet,
    OnlyOwnSheets,
    OwnReview,
    WordWithoutTable,
)
from dialogue_cli.intake.restored import as_sent, doubts, name_as_meant, repairs_of, restored
from dialogue_cli.intake.review_book import is_review_book
from dialogue_cli.intake.workbook import Row, Sheet, as_received
from dialogue_cli.messages import intake as messages
from dialogue_cli.messages.layout import SHEET_EXPLAINS
from dialogue_cli.reference import headings
from dialogue_cli.vietnamese.text import one_line

_HEADINGS_SHOWN = 12
_KNOWN_BY_FORM = frozenset({"answers", "budget"})
Found: TypeAlias = tuple[Sheet, tuple[Table, ...]]

_READERS: Mapping[str, Callable[[Sequence[BodyRow], Place], Iterable[Outcome]]] = MappingProxyType(
    {
        "petitions": petition_columns.read_rows,
        "delegates": each(delegates.read_row),
        "answers": each(answers.read_row),
        "attendance": each(attendance.read_row),
        "gifts": each(gift_receipts.read_row),
    }
)


def read_file(
    path: Path,
    *,
    kind: str | None = None,
    unit: str | None = None,
    settled: Settled = NOTHING_SETTLED,
    remembered: Sequence[Remembered] = (),
) -> FileReading:
    """Read every table of a workbook.

    `kind` settles what its tables are; `unit` is the sender where no row or section names one;
    `settled` says what columns are, `remembered` what was settled for earlier files.
    Raises FileMissing, FileClosedToUs, FileEmpty, FileTooBig, FileProtected, FileUnreadable,
    NotASpreadsheet, NoHeaderFound, KindUnclear or LayoutUnclear.
    """
    package = inspect(path)
    kinds = (kind,) if kind else headings.kinds()
    with collector_at_rest():
        received = read_sheets(package)
        if is_review_book(received):
            raise OwnReview(file=package.name)
        sheets, marks = set_apart(package, restored(package, received))
        if marks.form in _KNOWN_BY_FORM and not kind:
            # An answers form that comes back empty has the columns of a petition list.
            kinds = (marks.form,)
        if not sheets:
            raise OnlyOwnSheets(file=package.name)
        sent = replace(package, name=marks.original or package.name)
        found = [
            (sheet, tables_of(sheet, kinds, settled, _recall(sent, sheet, unit, remembered)))
            for sheet in sheets
        ]
        shown = _shown(found)
        refuse_unclear(package, shown, kinds)
        read = _read(sent, found, shown, kinds, unit)
    known = [table.header.columns.kind for _, tables in shown for table in tables]
    if not known:
        raise _no_header(package, sheets, kinds)
    return FileReading(
        package.name,
        package.sha256,
        package.size,
        known[0],
        read,
        unit_given=unit or "",
        returned_of=marks.code,
        settled=to_remember(sent.name, shown, unit) if settled else (),
        recalled=() if settled else to_remember(sent.name, shown, unit),
    )


def _recall(
    package: Package, sheet: Sheet, unit: str | None, remembered: Sequence[Remembered]
) -> Memory | None:
    return recall(package.name, sheet.name, unit, remembered)


def _shown(found: Sequence[Found]) -> list[Found]:
    """The sheets that are read: not hidden ones, nor what explains how to fill in the others."""
    shown = [pair for pair in found if not pair[0].hidden]
    rest = [pair for pair in shown if not explains(pair[0].name)]
    return rest if any(tables for _, tables in rest) else shown


def _read(
    package: Package,
    found: Sequence[Found],
    shown: Sequence[Found],
    kinds: Sequence[str],
    unit: str | None,
) -> tuple[SheetReading, ...]:
    """What every sheet gives: nothing where it is hidden, explains others or repeats one of them."""
    places = {id(sheet) for sheet, _ in shown}
    every = [_sheet(package, sheet, tables, kinds, unit) for sheet, tables in found]
    is_shown = [id(sheet) in places for sheet, _ in found]
    taken = [
        one if there else SheetReading(one.name) for one, there in zip(every, is_shown, strict=True)
    ]
    taken = list(without_copies(taken))
    for place, (sheet, _) in enumerate(found):
        if sheet.hidden:
            counts = count_elsewhere(every[place].rows, (row for one in taken for row in one.rows))
            taken[place] = SheetReading(sheet.name, note=about_hidden(sheet, *counts))
        elif not is_shown[place] and every[place].rows:
            taken[place] = SheetReading(sheet.name, note=SHEET_EXPLAINS.format(sheet=sheet.name))
        elif not is_shown[place]:
            taken[place] = every[place]
    return tuple(taken)


def _sheet(
    package: Package,
    sheet: Sheet,
    tables: tuple[Table, ...],
    kinds: Iterable[str],
    unit: str | None,
) -> SheetReading:
    if not tables:
        return SheetReading(
            sheet.name, note=why_nothing(sheet, _quoted(_seen(sheet, tuple(kinds))[1]))
        )
    named = (
        unit_in_sheet_name(name_as_meant(sheet.name, sheet)),
        unit_in_file_name(name_as_meant(package.name, sheet)),
    )
    from_1904 = counts_from_1904(package)
    places = [
        Place(
            package.name,
            sheet.name,
            t.header.columns,
            unit or sender((t.title_unit, *named)),
            repairs=sheet.repairs,
            labels=t.header.labels,
            titles=_lines_above(sheet, t, tables),
            from_1904=from_1904,
            marks_women=delegates.marks_women(t.header.columns, t.rows),
        )
        for t in tables
    ]
    return SheetReading(
        name=sheet.name,
        rows=tuple(
            row
            for table, place in zip(tables, places, strict=True)
            for row in _rows(sheet, table, place)
        ),
        note=about_tables(sheet, tables),
        kind=places[0].columns.kind,
        unit=places[0].unit,
    )


def _lines_above(sheet: Sheet, table: Table, tables: Iterable[Table]) -> tuple[str, ...]:
    """The lines between a table's header and the table above it, if there is one."""
    top = table.header.top
    ends = (max((row.index for row in one.rows), default=one.header.bottom) for one in tables)
    start = max((end + 1 for end in ends if end < top), default=0)
    cells = (cell for row in sheet.rows[start:top] for cell in row if isinstance(cell, str))
    return tuple(line for cell in cells if (line := one_line(cell)))


def _rows(sheet: Sheet, table: Table, place: Place) -> Iterator[RowReading]:
    """The rows of a table, with what its totals say about them where its kind has sums."""
    if place.columns.kind == "budget":
        outcomes = budget.read_table(table.rows, place, sheet.unworked, sheet.uneven)
    else:
        outcomes = _outcomes(sheet, table.rows, place)
    if place.columns.kind == "gifts":
        gifts = list(zip(table.rows, outcomes, strict=True))
        sums = gift_totals.total_problems(gifts, place)
        outcomes = (
            outcome._replace(problems=(*outcome.problems, *sums.get(row.index, ())))
            for row, outcome in gifts
        )
    received = as_received(_sent(sheet, table))
    for row, cells, outcome in zip(table.rows, received, outcomes, strict=True):
        repairs = repairs_of(sheet, row.index) if sheet.repairs else ()
        yield RowReading(row.index + 1, cells, *outcome, repairs)


def _sent(sheet: Sheet, table: Table) -> Sequence[Row]:
    """The rows of a table as they were received; in a sound sheet with one table they are the sheet's."""
    if not sheet.repairs and table.window is None:
        return [sheet.rows[row.index] for row in table.rows]
    return [within(as_sent(sheet, row.index), table.window) for row in table.rows]


def _outcomes(sheet: Sheet, rows: Sequence[BodyRow], place: Place) -> Iterator[Outcome]:
    """What became of each row; those that are data are read together."""
    apart = sheet.uneven | unworked.unread_rows(sheet.unworked, place)
    sound = [row for row in rows if row.role == "data" and row.index not in apart]
    found = iter(_READERS[place.columns.kind](sound, place))
    for row in rows:
        if row.role != "data":
            yield skipped(row.role)
            continue
        outcome = _apart(sheet, row, place) if row.index in apart else next(found)
        more = doubts(sheet, row.index) if sheet.repairs else ()
        if there := sheet.unworked.get(row.index):
            more += unworked.further(row, place, there)
        yield outcome._replace(problems=outcome.problems + more) if more else outcome


def _apart(sheet: Sheet, row: BodyRow, place: Place) -> Outcome:
    """A row of which nothing is read: its cells may stand in other columns, or its record is not there."""
    if row.index in sheet.uneven:
        return Cells(row, place).rejected("line-uneven", "")
    return unworked.unread(row, place, sheet.unworked[row.index])


def _no_header(package: Package, sheets: Iterable[Sheet], kinds: tuple[str, ...]) -> DialogueError:
    width = max((len(sheet.rows[0]) for sheet in sheets if sheet.rows), default=0)
    if package.format == "docx" and width < 3:
        return WordWithoutTable(file=package.name)  # only the header and the signature are tables
    if package.format == "text" and width < 2:
        return NotASpreadsheet(file=package.name, found=messages.FOUND_TEXT)
    seen = [(sheet, *_seen(sheet, kinds)) for sheet in sheets]
    texts = [text for _, _, found in seen for text in found]
    rows = (
        messages.SHEET_AND_HEADINGS.format(sheet=sheet.name, row=row + 1, headings=_quoted(found))
        for sheet, row, found in seen
        if found
    )
    expected = (messages.EXPECTED_COLUMNS[kind] for kind in kinds)
    return NoHeaderFound(
        file=package.name,
        seen="; ".join(rows) or messages.NOTHING,
        understood=_quoted(columns.understood(texts, kinds)),
        expected=messages.OR.join(expected),
    )


def _seen(sheet: Sheet, kinds: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """The row most like a header and its texts: by headings known word for word, else by its looks.

    Other rows are not shown: they may name people.
    """
    rows = [(index, headers.headings_of(row)) for index, row in enumerate(sheet.rows)]
    known = [
        (sum(columns.is_known(t, kinds) for t in texts), -index, texts) for index, texts in rows
    ]
    count, place, texts = max(known, default=(0, 0, ()))
    if not count:
        row = headers.likely_row(sheet.rows)
        place, texts = (0, ()) if row is None else (-row, headers.headings_of(sheet.rows[row]))
    return -place, texts[:_HEADINGS_SHOWN]


def _quoted(texts: Iterable[str]) -> str:
    return ", ".join(messages.QUOTED.format(text=text) for text in texts) or messages.NOTHING
