"""Whether a sheet can be nothing but a budget: lists of gifts and of petitions have some of the same headings."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from dialogue_cli.intake.kinds.budget_columns import KIND, figures_of
from dialogue_cli.intake.layout.settled import NOTHING_SETTLED, Settled
from dialogue_cli.intake.layout.tables import DEEPEST_GUESS, Memory, Table, find_tables
from dialogue_cli.intake.layout.wording import plain
from dialogue_cli.intake.workbook import Sheet, Value
from dialogue_cli.reference import headings
from dialogue_cli.vietnamese.text import fold

# A budget prices things by the piece: only all of these together tell it from every other table.
_TELLING = ("item", "measure", "quantity", "rate")
_PEOPLE = (
    ("delegates", frozenset({"full_name", "family_name", "given_name"})),
    ("gifts", frozenset({"full_name", "family_name", "given_name", "signature"})),
    ("petitions", frozenset({"asker"})),
)
_FIELD = "column-{column}"


def tables_of(
    sheet: Sheet,
    kinds: Sequence[str],
    settled: Settled = NOTHING_SETTLED,
    memory: Memory | None = None,
) -> tuple[Table, ...]:
    """The tables of a sheet: of these kinds, or of a budget where kinds are told apart and it can be nothing else."""
    if tuple(kinds) == (KIND,):
        return tuple(map(_with_purses, find_tables(sheet, kinds, settled, memory)))
    usual = find_tables(sheet, kinds, settled, memory)
    if len(kinds) < 2 or settled or not _may_be_budget(sheet) or any(map(_is_clear, usual)):
        return usual
    found = find_tables(sheet, (KIND,))
    if any(map(_prices_things, found)) and not any(map(_names_people, found)):
        return tuple(map(_with_purses, found))
    return usual


def _may_be_budget(sheet: Sheet) -> bool:
    """A quick look: whether a cell near the top says that measures stand below."""
    cells = set(chain.from_iterable(sheet.rows[:DEEPEST_GUESS]))
    return any(_reads(str(cell)) == "measure" for cell in cells if _is_short(cell))


def _is_short(cell: Value) -> bool:
    """Whether a cell may be the heading of the measures: all of them begin with the letter Đ."""
    return isinstance(cell, str) and 2 < len(cell) < 40 and fold(cell.strip()[:1]) == "d"


def _reads(text: str) -> str:
    reading = headings.read(KIND, text)
    return reading.field if reading and reading.telling else ""


def _is_clear(table: Table) -> bool:
    """Whether a table of the usual kinds is plainly that: its headings are its own, or it lists people."""
    found = table.header.columns
    return found.telling > 0 or bool({"full_name", "family_name"} & found.required)


def _prices_things(table: Table) -> bool:
    labels = table.header.labels
    fields = {name for label in labels for text in label if (name := _reads(text))}
    named = set(table.header.columns.by_field)
    return {"measure", "rate"} <= fields and set(_TELLING) <= named | fields


def _names_people(table: Table) -> bool:
    texts = [text for label in table.header.labels for text in (" ".join(label), *label)]
    return any(
        (reading := headings.read(kind, text)) and reading.whole and reading.field in fields
        for kind, fields in _PEOPLE
        for text in filter(plain, texts)
    )


def _with_purses(table: Table) -> Table:
    """The table with every column that figures are read from among those that are used."""
    header = table.header
    found = figures_of(header.columns, header.labels)
    every = (found.by_field, *(purse.by_field for purse in found.purses))
    columns = {column for names in every for column in names.values()}
    more = {_FIELD.format(column=column): column for column in sorted(columns)}
    by_field = {**header.columns.by_field, **more}
    return replace(
        table, header=replace(header, columns=replace(header.columns, by_field=by_field))
    )
