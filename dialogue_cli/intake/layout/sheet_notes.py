"""What a clerk is told about a sheet: why nothing was read, what was left aside, what was understood how."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from dialogue_cli.intake.layout.tables import Table
from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.intake.workbook import Sheet, column_letter, is_blank
from dialogue_cli.messages import intake as messages
from dialogue_cli.messages import layout as say
from dialogue_cli.reference import headings

MOST_STRETCHES = 8


def about_tables(sheet: Sheet, tables: Iterable[Table]) -> str:
    """All remarks on the tables of a sheet, each said once."""
    said: dict[str, None] = {}
    tables = list(tables)
    for table in tables:
        said |= dict.fromkeys((*_settled(sheet, table), *_guessed(sheet, table)))
    more = [_unmet(sheet, tables), _unused_columns(sheet, tables), _unworked(sheet)]
    said |= dict.fromkeys(filter(None, more))
    return " ".join(said)


def about_hidden(sheet: Sheet, records: int, elsewhere: int) -> str:
    """A hidden sheet is not read; whether it holds records that occur nowhere else."""
    told = messages.SHEET_HIDDEN.format(sheet=sheet.name)
    if not records:
        return told
    if records == elsewhere:
        return f"{told} {say.HIDDEN_ALL_ELSEWHERE}"
    return f"{told} {say.HIDDEN_NOWHERE_ELSE.format(count=records - elsewhere)}"


def explains(name: str) -> bool:
    """Whether a sheet's name says that it explains or lists, as "Hướng dẫn", "Danh mục"."""
    return words("sheet", "explaining").starts(plain(name))


def is_stray(name: str) -> bool:
    """Whether a sheet's name says nothing ("Sheet2") or that it is a copy ("bản cũ", "Kiến nghị (2)")."""
    plain_name = plain(name)
    stray = words("sheet", "stray")
    return (
        stray.starts(plain_name.rstrip("0123456789 "))
        or stray.within(plain_name)
        or name.endswith(")")
    )


def _settled(sheet: Sheet, table: Table) -> Iterator[str]:
    """What a clerk has said of the columns, now or once before."""
    found = table.header.columns
    if not found.settled:
        return
    pairs = (
        say.COLUMN_IS.format(letter=column_letter(index), title=_title(found.kind, name))
        for index, name in sorted(found.settled.items())
    )
    told = say.REMEMBERED if table.settled.from_memory else say.SETTLED
    yield told.format(sheet=sheet.name, row=table.header.bottom + 1, columns=", ".join(pairs))


def _unmet(sheet: Sheet, tables: Iterable[Table]) -> str:
    """What a clerk has said of columns that no table of the sheet has: a slip of the pen, most likely."""
    lacking = [dict.fromkeys(table.settled.unmet(table.header.labels)) for table in tables]
    names = [name for name in lacking[0] if all(name in others for others in lacking)]
    if not names:
        return ""
    quoted = ", ".join(messages.QUOTED.format(text=name) for name in names)
    return say.MAP_UNMET.format(sheet=sheet.name, columns=quoted)


def _title(kind: str, name: str) -> str:
    return headings.title(kind, name) if name else say.LEFT_OUT


def _guessed(sheet: Sheet, table: Table) -> Iterator[str]:
    """Headings that were misspelt beyond what needs no word."""
    found = table.header.columns
    fields = {index: name for name, index in found.by_field.items()}
    for index, sure in sorted(found.guessed.items()):
        if sure < headings.SURE:
            yield say.GUESSED.format(
                sheet=sheet.name,
                letter=column_letter(index),
                heading=" ".join(table.header.labels[index]),
                title=headings.title(found.kind, fields[index]),
                sure=f"{sure:.2f}".replace(".", ","),
            )


def _unused_columns(sheet: Sheet, tables: Iterable[Table]) -> str:
    """Which columns hold something that no field takes: what a unit wrote there is kept, but not used."""
    found = dict.fromkeys(name for table in tables for name in _unused(table))
    if not found:
        return ""
    return messages.COLUMNS_UNUSED.format(sheet=sheet.name, headings=", ".join(found))


def _unused(table: Table) -> Iterator[str]:
    """The columns of a table that hold something unused: by heading, else, from its records, by letter."""
    used = {*table.header.columns.by_field.values(), *table.header.columns.settled}
    for index, label in enumerate(table.header.labels):
        if index in used or (not label and table.window and not _inside(index, table.window)):
            continue
        rows = (row.cells for row in table.rows if label or row.role == "data")
        if not any(index < len(cells) and not is_blank(cells[index]) for cells in rows):
            continue
        if label:
            yield messages.QUOTED.format(text=" ".join(label))
        else:
            yield messages.COLUMN_WITHOUT_HEADING.format(letter=column_letter(index))


def _inside(index: int, window: tuple[int, int]) -> bool:
    return window[0] <= index < window[1]


def why_nothing(sheet: Sheet, seen: str) -> str:
    """Why no table of a visible sheet was taken; `seen` quotes what its headings seem to be."""
    if not sheet.holds_cells:
        return messages.SHEET_NOT_CELLS.format(sheet=sheet.name)
    if not sheet.rows:
        return ""  # an empty Sheet2 is in half of all workbooks and means nothing
    told = messages.SHEET_WITHOUT_TABLE.format(sheet=sheet.name, seen=seen)
    return " ".join(filter(None, [told, _unworked(sheet)]))


def _unworked(sheet: Sheet) -> str:
    """Which cells hold a formula without a result: a program has written the workbook, Excel never opened it."""
    if not sheet.unworked:
        return ""
    by_column: dict[int, list[int]] = {}
    for row, columns in sorted(sheet.unworked.items()):
        for column in sorted(columns):
            by_column.setdefault(column, []).append(row)
    stretches = [
        _stretch(column, rows) for column in sorted(by_column) for rows in _runs(by_column[column])
    ]
    told = ", ".join(stretches[:MOST_STRETCHES])
    if len(stretches) > MOST_STRETCHES:
        told = say.AND_MORE.format(cells=told, count=len(stretches) - MOST_STRETCHES)
    count = sum(map(len, sheet.unworked.values()))
    return say.UNWORKED.format(sheet=sheet.name, count=count, cells=told)


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and last of every stretch of rows without a gap."""
    for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
        found = [row for _, row in run]
        yield found[0], found[-1]


def _stretch(column: int, rows: tuple[int, int]) -> str:
    letter, (first, last) = column_letter(column), rows
    one = f"{letter}{first + 1}"
    return one if first == last else f"{one}:{letter}{last + 1}"
