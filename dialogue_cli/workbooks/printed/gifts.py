"""The list on which people sign for a gift: empty cells to sign, sums of each page and so far (workflow.md §2.8)."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue_cli.messages import printed as say
from dialogue_cli.vietnamese.text import one_line
from dialogue_cli.workbooks.printed.listing import Line, Listing, Occasion, Product
from dialogue_cli.workbooks.printed.people import columns
from dialogue_cli.workbooks.printed.sum_in_words import sum_in_words

# Room for a signature, in points: nine and a half millimetres.
_TO_SIGN = 27.0
_COUNT, _VALUE, _AMOUNT = 4, 5, 6


@dataclass(frozen=True, slots=True)
class SignedFor:
    """One line to sign: how many gifts worth how many đồng each; `note` says whose place is taken."""

    full_name: str
    unit: str
    what: str
    count: int
    value: int
    note: str = ""


def signing_list(
    occasion: Occasion, name: str, lines: Sequence[str], rows: Sequence[SignedFor]
) -> Listing:
    """The list of one scheme; `name` is the sheet's, `lines` say above the table what is given, from which money."""
    total = sum(row.count * row.value for row in rows)
    return Listing(
        name=name,
        occasion=occasion,
        title=say.GIFTS_TITLE,
        subtitles=tuple(lines),
        unit_note=say.UNIT_OF_MONEY,
        columns=columns(say.GIFT_COLUMNS),
        entries=tuple(_line(number, row) for number, row in enumerate(rows, start=1)),
        summed=(_COUNT, _AMOUNT),
        page_totals=True,
        total=say.TOTAL,
        words=sum_in_words(say.SUM, total),
        signers=say.MONEY_SIGNERS,
        landscape=True,
        least=_TO_SIGN,
    )


def _line(number: int, row: SignedFor) -> Line:
    texts = map(one_line, (row.full_name, row.unit, row.what))
    amount = Product((_COUNT, _VALUE), row.count * row.value)
    return Line((number, *texts, row.count, row.value, amount, "", one_line(row.note)))
