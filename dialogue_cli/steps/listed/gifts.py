"""The lists on which people sign for gifts, one sheet a scheme."""

from collections.abc import Iterator, Sequence

from dialogue_cli.decisions.gift_list import signing_rows
from dialogue_cli.messages import printed as say
from dialogue_cli.model.conference import GiftScheme
from dialogue_cli.model.findings import unmarked
from dialogue_cli.model.gift_ledger import GiftBook, SigningRow
from dialogue_cli.steps.frames import wording_for
from dialogue_cli.steps.gift_state import gift_ledger
from dialogue_cli.steps.listed.facts import ListFacts, Made
from dialogue_cli.steps.wording import Wording
from dialogue_cli.vietnamese.money import dong
from dialogue_cli.workbooks.printed.gifts import SignedFor, signing_list
from dialogue_cli.workbooks.printed.listing import Listing


def gift_lists(facts: ListFacts) -> Made:
    """A list to sign for each scheme that gives something; rows follow the book of gifts."""
    books = [book for book in gift_ledger(facts.desk, facts.held) if book.scheme.count]
    if not books:
        return Made((), (say.NO_GIFTS,))
    wording = wording_for(facts.desk, "plan")
    rows = [signing_rows(book, facts.conference) for book in books]
    several = len(books) > 1
    listings = tuple(
        _listing(facts, book.scheme, signed, wording, several=several)
        for book, signed in zip(books, rows, strict=True)
    )
    amiss = (
        told for book, signed in zip(books, rows, strict=True) for told in _amiss(book, signed)
    )
    return Made(listings, tuple(amiss))


def _listing(
    facts: ListFacts,
    scheme: GiftScheme,
    rows: Sequence[SigningRow],
    wording: Wording,
    *,
    several: bool,
) -> Listing:
    def filled(text: str) -> str:
        return unmarked(wording.fill(text))

    name = say.GIFTS_NAME_OF.format(scheme=filled(scheme.label)) if several else say.GIFTS_NAME
    what, source = filled(scheme.item), filled(scheme.source)
    contents = filled(scheme.contents)
    full = say.GIFT_CONTENTS.format(what=what, contents=contents) if contents else what
    lines = [say.GIFT_WHAT.format(what=full)]
    if source:
        told = say.GIFT_SOURCE.format(source=source)
        basis = filled(scheme.basis)
        lines.append(say.GIFT_BASIS.format(source=told, basis=basis) if basis else told)
    signed = [
        SignedFor(row.full_name, row.unit, what, row.count, row.value, row.note) for row in rows
    ]
    return signing_list(facts.occasion, name, lines, signed)


def _amiss(book: GiftBook, rows: Sequence[SigningRow]) -> Iterator[str]:
    scheme = book.scheme
    if not rows:
        yield say.NOBODY_TO_SIGN.format(scheme=scheme.label)
    if len(rows) > scheme.count:
        yield say.MORE_THAN_GIFTS.format(scheme=scheme.label, rows=len(rows), count=scheme.count)
    total = sum(row.amount for row in rows)
    if total > scheme.approved_total:
        yield say.MORE_THAN_APPROVED.format(
            scheme=scheme.label, total=dong(total), approved=dong(scheme.approved_total)
        )
