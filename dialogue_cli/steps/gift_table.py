"""The table at which gifts are handed over: one person at a time, inside a transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dialogue_cli.checks.finding import in_row
from dialogue_cli.decisions.gift_giving import refusal
from dialogue_cli.messages import gifts as say
from dialogue_cli.model.conference import GiftScheme
from dialogue_cli.model.gift_ledger import GiftBook, GiftHandover, GiftLine, LedgerLine
from dialogue_cli.register import gift_handovers
from dialogue_cli.register.database import Connection
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.gift_people import GiftPeople, Meant
from dialogue_cli.steps.gift_state import gift_ledger, read_people
from dialogue_cli.vietnamese.dates import short
from dialogue_cli.vietnamese.money import dong
from dialogue_cli.vietnamese.text import one_line


@dataclass(frozen=True, slots=True)
class GiftWish:
    """What holds for each of the people named: who takes the gift for them, why they get one although not due."""

    received_by: str = ""
    reason: str = ""


class GiftTable:
    """The books and the people as the transaction at hand sees them."""

    def __init__(self, db: Connection, desk: Desk) -> None:
        """To be made inside the transaction that stores what it decides."""
        self._db, self._desk = db, desk
        self._ledger = gift_ledger(desk, read_people(db, desk))
        self._people = GiftPeople(db, desk, self._ledger)

    @property
    def knows_anybody(self) -> bool:
        """Whether there is anybody to hand a gift to."""
        return bool(len(self._people))

    def give(self, text: str, scheme: GiftScheme | None, wish: GiftWish) -> GiftLine:
        """Hand a gift to the one who is meant, or tell why not."""
        person = self._people.meant(text)
        if isinstance(person, GiftLine):
            return person
        book = self._book(person, scheme)
        if book is None:
            names = ", ".join(one.scheme.key for one in self._due(person))
            told = say.WHICH_SCHEME.format(who=person.who, schemes=names)
            return GiftLine(text, "which-scheme", told, full_name=person.full_name)
        line = person.lines.get(book.scheme.key) or LedgerLine(person.full_name, person.unit)
        clean = GiftWish(one_line(wish.received_by), one_line(wish.reason))
        why = refusal(book, line, reason=clean.reason, received_by=clean.received_by)
        if why:
            told = say.REFUSALS[why].format(**_places(person, book, line))
            return GiftLine(
                text, "refused", told, book.scheme.key, why, person.full_name, person.unit
            )
        return self._given(text, person, book.scheme, line, clean)

    def take_back(self, text: str, scheme: GiftScheme | None) -> GiftLine:
        """Take the gift of the one who is meant back, or tell why not."""
        person = self._people.meant(text)
        if isinstance(person, GiftLine):
            return person
        noted = [
            (book.scheme, line)
            for book in self._ledger.books
            if (line := person.lines.get(book.scheme.key))
            and line.handovers
            and scheme in {None, book.scheme}
        ]
        if len(noted) > 1:
            names = ", ".join(one.key for one, _ in noted)
            told = say.WHICH_SCHEME.format(who=person.who, schemes=names)
            return GiftLine(text, "which-scheme", told, full_name=person.full_name)
        if noted:
            return self._taken_back(text, person.who, noted[0][0], noted[0][1].handovers[-1])
        signed = [row for line in person.lines.values() for row in line.signed]
        told = say.NOT_RECEIVED.format(who=person.who)
        if signed:
            told = say.ONLY_ON_PAPER.format(who=person.who, place=in_row(signed[0].origin))
        return GiftLine(text, "nothing-to-take-back", told, full_name=person.full_name)

    def take_last_back(self) -> GiftLine:
        """Take back the newest record of the person at work."""
        author = self._desk.actor.name
        record = gift_handovers.last_of(self._db, self._desk.year, author)
        if record is None:
            return GiftLine("", "nothing-to-take-back", say.NOTHING_GIVEN.format(author=author))
        book = self._ledger.book(record.scheme)
        scheme = book.scheme if book else None
        lines = (line for one in self._ledger.books for line in one.lines)
        line = next((one for one in lines if record in one.handovers), None)
        named = line or LedgerLine(record.full_name, record.unit)
        who = Meant(named.full_name, named.unit).who
        return self._taken_back("", who, scheme, record)

    def _book(self, person: Meant, scheme: GiftScheme | None) -> GiftBook | None:
        """The book that is meant; without a word the one by which a gift is still due, None when there are several."""
        books = self._ledger.books
        if scheme:
            return self._ledger.book(scheme.key)
        if len(books) == 1:
            return books[0]
        due = self._due(person)
        if due:
            return due[0] if len(due) == 1 else None
        return max(books, key=lambda book: _nearness(person.lines.get(book.scheme.key)))

    def _due(self, person: Meant) -> Sequence[GiftBook]:
        lines = ((book, person.lines.get(book.scheme.key)) for book in self._ledger.books)
        return [
            book
            for book, line in lines
            if line and line.claim and line.claim.entitled and not line.received
        ]

    def _given(
        self, text: str, person: Meant, scheme: GiftScheme, line: LedgerLine, wish: GiftWish
    ) -> GiftLine:
        actor = self._desk.actor
        delegate = line.claim.delegate if line.claim else None
        outside = delegate is None
        record = GiftHandover(
            scheme=scheme.key,
            delegate=delegate,
            amount=scheme.value,
            at=actor.stamp,
            full_name=person.full_name if outside else "",
            unit=person.unit if outside else "",
            received_by=wish.received_by,
            author=actor.name,
            note=wish.reason,
        )
        change = gift_handovers.change_of(self._db, actor.stamp, actor.name, self._desk.year)
        gift_handovers.add(self._db, change, self._desk.year, record)
        told = say.GIVEN_BY_PROXY if wish.received_by else say.GIVEN
        message = told.format(
            who=person.who,
            proxy=wish.received_by,
            gift=scheme.label,
            amount=dong(scheme.value),
            at=when(record.at),
        )
        return GiftLine(
            given=text,
            outcome="given",
            message=message,
            scheme=scheme.key,
            full_name=person.full_name,
            unit=person.unit,
            amount=scheme.value,
            received_by=wish.received_by,
            at=record.at,
        )

    def _taken_back(
        self, text: str, who: str, scheme: GiftScheme | None, record: GiftHandover
    ) -> GiftLine:
        actor = self._desk.actor
        change = gift_handovers.change_of(self._db, actor.stamp, actor.name, self._desk.year)
        gift_handovers.withdraw(self._db, change, record.id, actor.stamp)
        gift = scheme.label if scheme else record.scheme
        message = say.TAKEN_BACK.format(
            who=who, gift=gift, amount=dong(record.amount), at=when(record.at)
        )
        return GiftLine(
            text, "taken-back", message, record.scheme, amount=record.amount, at=record.at
        )


def when(at: str) -> str:
    """A moment as people write it: 10:40:05 ngày 20/6/2024."""
    day, _, clock = at.partition("T")
    return say.WHEN.format(clock=clock[:8], day=short(date.fromisoformat(day)))


def _nearness(line: LedgerLine | None) -> int:
    """Of several schemes none of which is due, which one the person is told about."""
    if line is None:
        return 0
    if line.received:
        return 3
    state = line.claim.state if line.claim else "unlisted"
    return 1 if state in {"other-group", "unlisted"} else 2


def _places(person: Meant, book: GiftBook, line: LedgerLine) -> dict[str, object]:
    """What fills the sentence of a refusal."""
    scheme = book.scheme
    first = line.handovers[0] if line.handovers else None
    proxy = say.PROXY.format(name=first.received_by) if first and first.received_by else ""
    return {
        "who": person.who,
        "gift": scheme.label,
        "item": scheme.item,
        "at": when(first.at) if first else "",
        "author": first.author if first else "",
        "proxy": proxy,
        "place": in_row(line.signed[0].origin) if line.signed else "",
        "count": scheme.count,
        "amount": dong(scheme.value),
        "approved": dong(scheme.approved_total),
        "handed": dong(book.amount),
    }
