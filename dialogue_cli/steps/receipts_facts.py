"""The facts of the lists on which people sign for gifts: rows and sums of the printed ones (dialogue lists gifts)."""

from collections.abc import Iterator

from dialogue_cli.decisions.gift_list import signing_rows
from dialogue_cli.documents.list_facts import ReceiptsFacts, SignerRow
from dialogue_cli.messages import listed_papers as say
from dialogue_cli.model.conference import Conference, GiftScheme
from dialogue_cli.model.findings import Missing, unmarked
from dialogue_cli.model.gift_ledger import SigningRow
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.gift_facts import gift_fact, scheme_key
from dialogue_cli.steps.gift_state import gift_ledger
from dialogue_cli.steps.nothing_to_make import NothingToSign
from dialogue_cli.steps.plan_facts import common_facts, venue_fact, when_fact
from dialogue_cli.steps.stored import Stored
from dialogue_cli.steps.wording import Wording, conference_by_name, setting
from dialogue_cli.vietnamese.text import one_line


def one_for_each_scheme(
    desk: Desk, paper: str, title: str, wording: Wording, held: Stored
) -> Iterator[tuple[str, ReceiptsFacts]]:
    """A list for every scheme that gives something, named after the scheme; each has its own purse and decision.

    Raises NothingToSign.
    """
    books = [book for book in gift_ledger(desk, held) if book.scheme.count]
    if not books:
        raise NothingToSign(paper=title, year=desk.year)
    by_name, several = conference_by_name(desk), len(books) > 1
    schemes = [scheme for scheme in desk.conference.gifts if scheme.count]
    for book, scheme in zip(books, schemes, strict=True):
        name = unmarked(wording.fill(scheme.label))
        rows = signing_rows(book, by_name)
        yield name, _facts(desk, paper, wording, scheme, name if several else "", rows)


def _facts(
    desk: Desk,
    paper: str,
    wording: Wording,
    scheme: GiftScheme,
    name: str,
    rows: tuple[SigningRow, ...],
) -> ReceiptsFacts:
    conference = desk.conference
    gift = gift_fact(conference, wording, scheme)
    nobody = Missing(say.KEY_SIGNING, say.MISSING_SIGNING.format(scheme=gift.item))
    return ReceiptsFacts(
        **common_facts(desk, paper, wording),
        scheme=name,
        item=gift.item,
        contents=gift.contents or "",
        when=when_fact(conference),
        venue=venue_fact(conference, wording),
        source=gift.source,
        basis=wording.fill(scheme.basis) or _no_basis(conference, scheme),
        rows=tuple(map(_row, rows)) or nobody,
        count=sum(row.count for row in rows),
        total=sum(row.amount for row in rows),
    )


def _no_basis(conference: Conference, scheme: GiftScheme) -> Missing:
    return setting(conference, scheme_key(conference, scheme, "basis"), say.MISSING_GIFT_BASIS)


def _row(row: SigningRow) -> SignerRow:
    name, unit, note = map(one_line, (row.full_name, row.unit, row.note))
    return SignerRow(row.number, name, unit, row.count, row.value, row.amount, note)
