"""What was settled for earlier files of a sender, found again by its headings; and what there is to remember."""

from collections.abc import Iterable, Iterator, Sequence

from dialogue_cli.intake.file_names import base_name
from dialogue_cli.intake.layout.settled import to_memory
from dialogue_cli.intake.layout.tables import Memory, Table
from dialogue_cli.intake.layout.units import (
    sender,
    unit_in_file_name,
    unit_in_sheet_name,
    unit_in_titles,
)
from dialogue_cli.intake.records import Remembered
from dialogue_cli.intake.workbook import Row, Sheet
from dialogue_cli.vietnamese.text import fold_key


def recall(file: str, sheet: str, unit: str | None, known: Sequence[Remembered]) -> Memory | None:
    """The way from headings to what was settled for them; None when nothing is remembered."""
    if not known:
        return None
    by_signature: dict[str, dict[str, Remembered]] = {}
    for one in known:
        by_signature.setdefault(one.signature, {})[one.owner] = one

    def look(signature: str, titles: Sequence[Row]) -> Remembered | None:
        found = by_signature.get(signature)
        if not found:
            return None
        owners = map(fold_key, _names(file, sheet, unit, unit_in_titles(titles)))
        return next((found[owner] for owner in owners if owner in found), None)

    return look


def to_remember(
    file: str, found: Iterable[tuple[Sheet, tuple[Table, ...]]], unit: str | None
) -> tuple[Remembered, ...]:
    """The settled columns of every table, each under its sender's name or, where none is known, the file's."""
    return tuple(dict.fromkeys(_settled(file, found, unit)))


def _settled(
    file: str, found: Iterable[tuple[Sheet, tuple[Table, ...]]], unit: str | None
) -> Iterator[Remembered]:
    for sheet, tables in found:
        for table in tables:
            columns, labels = table.header.columns, table.header.labels
            if columns.settled and any(labels):
                owner = next(_names(file, sheet.name, unit, table.title_unit))
                yield to_memory(fold_key(owner), columns.settled, labels)


def _names(file: str, sheet: str, unit: str | None, title_unit: str) -> Iterator[str]:
    """The names under which something may be remembered, the surest first."""
    if unit:
        yield unit
    if name := sender((title_unit, unit_in_sheet_name(sheet), unit_in_file_name(file))):
        yield name
    yield base_name(file)
