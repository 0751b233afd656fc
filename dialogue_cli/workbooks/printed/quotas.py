"""Places planned, people registered, confirmed and present, by group and by unit."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue_cli.messages import printed as say
from dialogue_cli.vietnamese.text import one_line
from dialogue_cli.workbooks.printed.listing import (
    Entry,
    Heading,
    Line,
    Listing,
    Occasion,
    Subtotal,
    difference,
)
from dialogue_cli.workbooks.printed.people import columns

_PLANNED, _REGISTERED = 2, 3


@dataclass(frozen=True, slots=True)
class QuotaRow:
    """One group or unit; None where nothing was planned, nobody was asked, or nobody has looked who came."""

    name: str
    planned: int | None
    registered: int
    confirmed: int | None
    present: int | None


def quota_list(occasion: Occasion, tables: Sequence[tuple[str, Sequence[QuotaRow]]]) -> Listing:
    """The tables below each other, each under its name and with its own sum."""
    entries = list[Entry]()
    for name, rows in tables:
        start = len(entries)
        entries.append(Heading(one_line(name)))
        entries += [_line(number, row) for number, row in enumerate(rows, start=1)]
        entries.append(Subtotal(say.PART_TOTAL, start))
    return Listing(
        name=say.QUOTA_NAME,
        occasion=occasion,
        title=say.QUOTA_TITLE,
        columns=columns(say.QUOTA_COLUMNS),
        entries=tuple(entries),
        summed=(2, 3, 4, 5, 6, 7),
        signers=say.QUOTA_SIGNERS,
    )


def _line(number: int, row: QuotaRow) -> Line:
    planned = row.planned or 0
    return Line(
        (
            number,
            one_line(row.name),
            row.planned,
            row.registered,
            row.confirmed,
            row.present,
            difference(_PLANNED, _REGISTERED, planned, row.registered),
            difference(_REGISTERED, _PLANNED, row.registered, planned),
        )
    )
