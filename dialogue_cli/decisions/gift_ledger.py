"""One view of every gift that went out, over what was noted at the handing over and the paper lists."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dialogue_cli.decisions.gift_people import units_of
from dialogue_cli.decisions.gift_schemes import scheme_of
from dialogue_cli.model.conference import Conference, GiftScheme
from dialogue_cli.model.gift_ledger import (
    GiftBook,
    GiftClaim,
    GiftHandover,
    GiftLedger,
    LedgerLine,
    SourceSettlement,
)
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key
from dialogue_cli.vietnamese.text import fold_key

_Place = tuple[str, str]


def ledger_of(
    conference: Conference,
    claims: Mapping[str, Sequence[GiftClaim]],
    handovers: Sequence[GiftHandover] = (),
    receipts: Sequence[GiftReceipt] = (),
) -> GiftLedger:
    """Every scheme's book: each person on one line, whatever the order in which the records came."""
    rows: dict[str, list[GiftReceipt]] = defaultdict(list)
    unclear = []
    for receipt in sorted(receipts, key=lambda one: one.id):
        scheme = scheme_of(receipt, conference.gifts)
        if scheme:
            rows[scheme.key].append(receipt)
        else:
            unclear.append(receipt)
    books = tuple(
        _book(
            scheme,
            claims.get(scheme.key, ()),
            sorted((h for h in handovers if h.scheme == scheme.key), key=lambda one: one.id),
            rows[scheme.key],
        )
        for scheme in conference.gifts
    )
    return GiftLedger(books, tuple(unclear))


def by_source(ledger: GiftLedger) -> tuple[SourceSettlement, ...]:
    """What each source approved, gave and gets back, in the order of the settings."""
    books: dict[str, list[GiftBook]] = defaultdict(list)
    for book in ledger.books:
        books[fold_key(book.scheme.source)].append(book)
    return tuple(
        SourceSettlement(
            source=of_one[0].scheme.source,
            approved=sum(book.scheme.approved_total for book in of_one),
            handed=sum(book.amount for book in of_one),
        )
        for of_one in books.values()
    )


def _book(
    scheme: GiftScheme,
    claims: Sequence[GiftClaim],
    handovers: Iterable[GiftHandover],
    receipts: Iterable[GiftReceipt],
) -> GiftBook:
    people = _People(claims)
    handed: dict[int | _Place, list[GiftHandover]] = defaultdict(list)
    for handover in handovers:
        handed[people.of_handover(handover)].append(handover)
    signed: dict[int | _Place, list[GiftReceipt]] = defaultdict(list)
    for receipt in receipts:
        signed[people.of_receipt(receipt)].append(receipt)
    lines = [
        LedgerLine(
            claim.full_name,
            claim.unit,
            claim,
            tuple(handed.get(place, ())),
            tuple(signed.get(place, ())),
        )
        for place, claim in enumerate(claims)
    ]
    strangers = [place for place in dict.fromkeys((*handed, *signed)) if not isinstance(place, int)]
    lines += [_stranger(handed.get(place, ()), signed.get(place, ())) for place in strangers]
    sums = [_sum(scheme, line) for line in lines if line.received]
    return GiftBook(
        scheme,
        tuple(lines),
        handed=sum(count for count, _, _ in sums),
        amount=sum(amount for _, amount, _ in sums),
        unread=sum(unread for _, _, unread in sums),
    )


def _stranger(handed: Sequence[GiftHandover], rows: Sequence[GiftReceipt]) -> LedgerLine:
    named = [(one.full_name, one.unit) for one in rows]
    named += [(one.full_name, one.unit) for one in handed]
    name, unit = named[0]
    return LedgerLine(name, unit, None, tuple(handed), tuple(rows))


def _sum(scheme: GiftScheme, line: LedgerLine) -> tuple[int, int, bool]:
    """How many gifts, worth how many đồng, and whether that is only taken for granted; signed paper counts first."""
    if not line.signed:
        return 1, line.handovers[0].amount, False
    row = line.signed[0]
    count = row.quantity or 1
    if row.worth is not None:
        return count, row.worth, False
    if line.handovers:
        return count, line.handovers[0].amount, False
    return count, count * scheme.value, scheme.kind == "cash"


class _People:
    """The claims of one scheme by the numbers and names under which their people are noted."""

    def __init__(self, claims: Sequence[GiftClaim]) -> None:
        self._claims = claims
        self._by_number = {
            one.id: place for place, claim in enumerate(claims) for one in claim.people
        }
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._units: list[frozenset[str]] = []
        for place, claim in enumerate(claims):
            names = (*(one.full_name for one in claim.people), claim.full_name)
            for key in dict.fromkeys(map(person_key, names)):
                self._by_name[key].append(place)
            own = frozenset((unit_key(claim.unit),)) if claim.unit else frozenset[str]()
            self._units.append(units_of(claim.people) | own)
        self._known_units = frozenset[str]().union(*self._units)
        self._rows: set[tuple[int, str, str]] = set()

    def of_handover(self, handover: GiftHandover) -> int | _Place:
        """The claim that a record names, else the person's name and unit."""
        if handover.delegate in self._by_number:
            return self._by_number[handover.delegate]
        return self._named(handover.full_name, handover.unit)

    def of_receipt(self, row: GiftReceipt) -> int | _Place:
        """The one claim that a row on paper can mean, else the person's name and unit.

        Of namesakes in one unit each takes a row of a list in turn: whichever is whose, it comes to the same.
        """
        meant = self._meant(row)
        sheet = (row.origin.file, row.origin.sheet)
        free = [place for place in meant if (place, *sheet) not in self._rows]
        if not meant or (len(meant) > 1 and not free):
            return person_key(row.full_name), unit_key(row.unit)
        place = (free or meant)[0]
        self._rows.add((place, *sheet))
        return place

    def _meant(self, row: GiftReceipt) -> list[int]:
        """The claims that can be meant: those of that unit, else the only one if nothing speaks against it."""
        named = self._by_name.get(person_key(row.full_name), [])
        unit = unit_key(row.unit)
        near = [place for place in named if unit and unit in self._units[place]]
        same_phone = [place for place in near or named if row.phone in self._phones(place)]
        if same_phone:
            return same_phone
        if not near:
            elsewhere = bool(unit) and unit in self._known_units
            other = any(row.phone and self._phones(place) for place in named)
            return [] if elsewhere or other or len(named) > 1 else named
        return sorted(near, key=lambda place: not self._claims[place].entitled)

    def _phones(self, place: int) -> set[str]:
        return {one.phone for one in self._claims[place].people if one.phone}

    def _named(self, name: str, unit: str) -> int | _Place:
        key = unit_key(unit)
        same = [
            place for place in self._by_name.get(person_key(name), ()) if key in self._units[place]
        ]
        return same[0] if len(same) == 1 else (person_key(name), key)
