"""Doubts about the layout of a file that a clerk must settle: nothing is guessed (design.md §1)."""

from collections.abc import Sequence

from dialogue_cli.intake.layout.tables import Table
from dialogue_cli.intake.opening.package import Package
from dialogue_cli.intake.refusals import KindUnclear, LayoutUnclear
from dialogue_cli.intake.workbook import Sheet, column_letter
from dialogue_cli.messages import intake as messages
from dialogue_cli.reference import headings

# A column of texts this long is more than a remark.
LONG = 30
LOOKED_AT = 200


def refuse_unclear(
    package: Package, found: Sequence[tuple[Sheet, tuple[Table, ...]]], kinds: Sequence[str]
) -> None:
    """Raises KindUnclear where headings fit two kinds, LayoutUnclear where a column may hold petitions."""
    for sheet, tables in found:
        for table in tables:
            if table.header.rivals:
                raise KindUnclear(
                    file=package.name,
                    sheet=sheet.name,
                    row=table.header.top + 1,
                    kinds=", ".join(table.header.rivals),
                )
            if len(kinds) > 1 and (column := _unknown_texts(table)) is not None:
                raise _layout_unclear(package, sheet, table, column)


def _unknown_texts(table: Table) -> int | None:
    """The column of a list of people, told by no heading of its own, that may hold petitions."""
    found = table.header.columns
    if found.kind != "delegates" or found.settled or _is_told(table):
        return None
    used = found.by_field.values()
    strangers = (i for i, label in enumerate(table.header.labels) if label and i not in used)
    rows = [row.cells for row in table.rows if row.role == "data"][:LOOKED_AT]
    return next((i for i in strangers if _holds_texts([row[i] for row in rows])), None)


def _is_told(table: Table) -> bool:
    labels = (text for label in table.header.labels for text in (" ".join(label), *label[-1:]))
    return any(headings.is_telling("delegates", text) for text in labels)


def _holds_texts(cells: Sequence[object]) -> bool:
    """Whether most cells hold a sentence."""
    long = [c for c in cells if isinstance(c, str) and len(c) >= LONG and " " in c.strip()]
    return len(long) * 2 > len(cells)


def _layout_unclear(package: Package, sheet: Sheet, table: Table, column: int) -> LayoutUnclear:
    found, labels = table.header.columns, table.header.labels
    understood = sorted(found.by_field.values())
    return LayoutUnclear(
        file=package.name,
        sheet=sheet.name,
        row=table.header.bottom + 1,
        understood=", ".join(messages.QUOTED.format(text=" ".join(labels[i])) for i in understood),
        unknown=messages.QUOTED.format(text=" ".join(labels[column])),
        column=column_letter(column),
    )
