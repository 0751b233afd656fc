"""The gifts that went out: to whom, once, in the sum approved, signed and not before the day; never by name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_row
from dialogue_cli.messages import checks as sentences
from dialogue_cli.messages.findings import gifts as say
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.gift_ledger import GiftBook, GiftHandover, GiftLedger, LedgerLine
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.dates import short
from dialogue_cli.vietnamese.money import dong, dong_in_words
from dialogue_cli.vietnamese.names import person_key
from dialogue_cli.vietnamese.text import fold

# What a note of a proxy is made of when it names nobody: nhận thay, ký hộ.
_INSTEAD = frozenset({"nhan", "ky", "lay", "thay", "ho", "dum", "giup"})
_ONE = 1


def check_given(facts: CheckFacts) -> Iterator[Finding]:
    """Each scheme's people, sums and signatures; then what concerns all schemes."""
    ledger = facts.gifts
    if ledger is None:
        return
    for book in ledger.books:
        yield from _people(book)
        yield from _sums(facts, book)
        yield from _signatures(book)
        yield from _too_early(facts, book)
    yield from _two_schemes(ledger)
    if ledger.unclear:
        where = in_row(ledger.unclear[0].origin)
        yield finding("GIFT-25", where, count=len(ledger.unclear))


# To whom ----------------------------------------------------------------------------------------


def _people(book: GiftBook) -> Iterator[Finding]:
    gift = book.scheme.label
    for line in book.lines:
        if not line.received:
            continue
        where, claim = _where(line), line.claim
        reason = next((one.note for one in line.handovers if one.note), "")
        if claim is None:
            yield finding("GIFT-15", where, gift=gift)
        elif claim.state in {"absent", "awaited"}:
            if not line.received_by and not reason:
                yield finding("GIFT-16", where, gift=gift, state=say.NOT_THERE[claim.state])
        elif not claim.entitled:
            if reason:
                why = say.STATES[claim.state]
                yield finding("GIFT-14", where, gift=gift, why=why, reason=reason)
            else:
                yield finding("GIFT-13", where, gift=gift, why=say.STATES[claim.state])
        if line.again:
            yield finding("GIFT-17", _both(line), gift=gift, count=line.again + _ONE)


def _two_schemes(ledger: GiftLedger) -> Iterator[Finding]:
    """Whoever has an exclusive gift and another one."""
    received: dict[object, list[tuple[GiftBook, LedgerLine]]] = defaultdict(list)
    for book in ledger.books:
        for line in book.lines:
            if line.received:
                received[_who(line)].append((book, line))
    for had in received.values():
        if len(had) > 1 and any(book.scheme.exclusive for book, _ in had):
            where = sentences.WHERE_ROWS.format(first=_where(had[0][1]), second=_where(had[1][1]))
            names = say.AND.join(book.scheme.label for book, _ in had)
            yield finding("GIFT-18", where, gifts=names)


def _who(line: LedgerLine) -> object:
    if line.claim and line.claim.delegate is not None:
        return line.claim.delegate
    return person_key(line.full_name), unit_key(line.unit)


# Sums -------------------------------------------------------------------------------------------


def _sums(facts: CheckFacts, book: GiftBook) -> Iterator[Finding]:
    scheme = book.scheme
    yield from _other_amounts(book)
    where = _in_all_lists(facts)
    if book.left < 0 or book.left_amount < 0:
        yield finding(
            "GIFT-20",
            where,
            gift=scheme.label,
            handed=book.handed,
            amount=dong(book.amount),
            words=dong_in_words(book.amount),
            count=scheme.count,
            approved=dong(scheme.approved_total),
        )
    listed = [line.receipts[0] for line in book.lines if line.receipts]
    people = sum(row.quantity or _ONE for row in listed)
    total = sum(_worth(row, scheme.value) for row in listed)
    if people > scheme.count or total > scheme.approved_total:
        yield finding(
            "GIFT-21",
            in_row(listed[0].origin),
            gift=scheme.label,
            people=people,
            total=dong(total),
            count=scheme.count,
            approved=dong(scheme.approved_total),
        )
    # Where nothing at all was noted, nobody knows what is left.
    left = book.handed and (book.left > 0 or book.left_amount > 0)
    if facts.conference.outcome.held_on and left:
        yield finding(
            "GIFT-26",
            where,
            gift=scheme.label,
            left=max(0, book.left),
            amount=dong(max(0, book.left_amount)),
            words=dong_in_words(max(0, book.left_amount)),
            source=scheme.source or say.NO_SOURCE,
        )


def _other_amounts(book: GiftBook) -> Iterator[Finding]:
    """Rows and records of another sum than one gift's, those of one sum together."""
    rows: dict[int, list[str]] = defaultdict(list)
    for line in book.lines:
        for row in line.receipts:
            if (worth := row.worth) is not None and worth != book.scheme.value:
                rows[worth].append(in_row(row.origin))
        for handover in line.handovers:
            if handover.amount != book.scheme.value:
                rows[handover.amount].append(_in_book(handover))
    for amount, places in rows.items():
        yield finding(
            "GIFT-19",
            places[0],
            gift=book.scheme.label,
            count=len(places),
            amount=dong(amount),
            value=dong(book.scheme.value),
        )


def _worth(row: GiftReceipt, value: int) -> int:
    return value * (row.quantity or _ONE) if row.worth is None else row.worth


# Signatures -------------------------------------------------------------------------------------


def _signatures(book: GiftBook) -> Iterator[Finding]:
    signed = [row for line in book.lines for row in line.signed]
    for row in signed:
        if row.received_by and _INSTEAD.issuperset(fold(row.received_by).split()):
            yield finding("GIFT-23", in_row(row.origin), gift=book.scheme.label)
    open_rows = [
        row
        for line in book.lines
        if not line.received
        for row in line.receipts[:1]
        if line.claim is None or line.claim.entitled
    ]
    if signed and open_rows:
        where = in_row(open_rows[0].origin)
        yield finding("GIFT-22", where, gift=book.scheme.label, count=len(open_rows))


def _too_early(facts: CheckFacts, book: GiftBook) -> Iterator[Finding]:
    """Signatures and records of a day before the event: signed beforehand, or of another event."""
    when = facts.conference.outcome.held_on or facts.conference.when.day
    if when is None:
        return
    signed = (row for line in book.lines for row in line.signed)
    files = _counted((row.origin.file for row in signed), facts.received_days, when)
    for file, (count, day) in files.items():
        yield finding(
            "GIFT-24", file, gift=book.scheme.label, count=count, day=short(day), event=short(when)
        )
    for handover in (one for line in book.lines for one in line.handovers):
        day = date.fromisoformat(handover.at[:10])
        if day < when:
            yield finding(
                "GIFT-24",
                _in_book(handover),
                gift=book.scheme.label,
                count=_ONE,
                day=short(day),
                event=short(when),
            )


def _counted(
    files: Iterable[str], days: Mapping[str, date], when: date
) -> Mapping[str, tuple[int, date]]:
    """The files that came before that day, each with how often it is named."""
    found: dict[str, tuple[int, date]] = {}
    for file in files:
        day = days.get(file)
        if day and day < when:
            found[file] = (found.get(file, (0, day))[0] + _ONE, day)
    return found


# Where ------------------------------------------------------------------------------------------


def _where(line: LedgerLine) -> str:
    """The row on which somebody signed, else the record of the handing over."""
    return next(iter(_places(line)))


def _both(line: LedgerLine) -> str:
    first, second, *_ = (
        [in_row(row.origin) for row in line.signed]
        if len(line.signed) > 1
        else [_in_book(one) for one in line.handovers]
    )
    return sentences.WHERE_ROWS.format(first=first, second=second)


def _places(line: LedgerLine) -> Sequence[str]:
    return [in_row(row.origin) for row in line.signed] or [_in_book(h) for h in line.handovers]


def _in_book(handover: GiftHandover) -> str:
    """A record of the handing over, told by its number and moment."""
    return say.WHERE_HANDOVER.format(number=handover.id, at=handover.at[:16].replace("T", " "))


def _in_all_lists(facts: CheckFacts) -> str:
    """The place of what concerns all that went out in this year."""
    return say.WHERE_BOOK.format(year=facts.conference.year)
