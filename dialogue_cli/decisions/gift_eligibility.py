"""Who may have a gift: by group or by name, present where that is asked for, each person once (workflow.md §5.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dialogue_cli.decisions.gift_people import Seat, seats, units_of
from dialogue_cli.decisions.gift_schemes import is_marked, scheme_of, stands_on_list
from dialogue_cli.model.conference import Conference, GiftScheme
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gift_ledger import ClaimState, GiftClaim, Presence
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.roll import Roll, RollEntry
from dialogue_cli.reference.gift_exclusions import excluded_by_rule
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key

Claims = Mapping[str, tuple[GiftClaim, ...]]


def claims_of(
    conference: Conference,
    delegates: Sequence[Delegate],
    rolls: Sequence[Roll] = (),
    receipts: Sequence[GiftReceipt] = (),
) -> Claims:
    """Of each scheme, by its key, a claim for every person of the lists, entitled or not and why."""
    entries = [roll.by_delegate() for roll in rolls]
    taken = any(roll.taken for roll in rolls)
    people = [
        _person(seat, [of[one.id] for one in seat for of in entries if one.id in of], taken=taken)
        for seat in seats(delegates, rolls)
    ]
    excluded = frozenset(group.key for group in conference.groups if excluded_by_rule(group))
    found = {
        scheme.key: _of_scheme(scheme, people, excluded, _named(scheme, conference, receipts))
        for scheme in conference.gifts
    }
    return _without_other_gifts(conference.gifts, found)


@dataclass(frozen=True, slots=True)
class _Person:
    """One seat: whether it was taken; which entry is meant, who is to sign, and whose place that is, if another's."""

    seat: Seat
    presence: Presence
    meant: Delegate
    full_name: str
    stands_for: str


def _person(seat: Seat, entries: Sequence[RollEntry], *, taken: bool) -> _Person:
    """What the rolls say of a seat's entries; `taken` says whether anybody has noted who came."""
    meant, full_name, stands_for = _signer(seat, entries)
    return _Person(seat, _presence(seat, entries, taken=taken), meant, full_name, stands_for)


def _presence(seat: Seat, entries: Sequence[RollEntry], *, taken: bool) -> Presence:
    """Whether the seat was taken, in any session; whom somebody replaces is not waited for."""
    if any(entry.present for entry in entries):
        return "present"
    replaced = {person_key(one.stands_in_for) for one in seat if one.stands_in_for}
    own = [e for e in entries if person_key(e.delegate.full_name) not in replaced]
    if any(entry.state for entry in own or entries):
        return "absent"
    return "awaited" if taken else "unknown"


def _signer(seat: Seat, entries: Sequence[RollEntry]) -> tuple[Delegate, str, str]:
    came = [entry for entry in entries if entry.present]
    for entry in came:
        if entry.state == "present":
            return entry.delegate, entry.delegate.full_name, _replaced_by(seat, entry.delegate)
    for entry in came:
        if entry.substitute:
            return entry.delegate, entry.substitute, entry.delegate.full_name
    coming = [one for one in seat if one.comes] or list(seat)
    meant = next((one for one in coming if one.stands_in_for), coming[0])
    return meant, meant.full_name, _replaced_by(seat, meant)


def _replaced_by(seat: Seat, delegate: Delegate) -> str:
    """Whose place a delegate takes, when that one shares the seat."""
    if not delegate.stands_in_for:
        return ""
    wanted = person_key(delegate.stands_in_for)
    names = (one.full_name for one in seat if one is not delegate)
    return next((name for name in names if person_key(name) == wanted), "")


class _Named:
    """The people whom the gift lists name for one scheme, by name."""

    def __init__(self, rows: Iterable[GiftReceipt]) -> None:
        self._by_name: dict[str, list[GiftReceipt]] = {}
        for row in rows:
            self._by_name.setdefault(person_key(row.full_name), []).append(row)
        self._taken: set[int] = set()

    def rows_of(self, seat: Seat) -> tuple[GiftReceipt, ...]:
        """The rows that name somebody of a seat; they are then nobody else's."""
        units, phones = units_of(seat), {one.phone for one in seat if one.phone}
        found = [
            row
            for name in dict.fromkeys(person_key(one.full_name) for one in seat)
            for row in self._by_name.get(name, ())
            if row.id not in self._taken and _is_of(row, units, phones)
        ]
        self._taken.update(row.id for row in found)
        return tuple(found)

    def others(self) -> list[tuple[GiftReceipt, ...]]:
        """The rows of people on no delegate list, those of one person together."""
        rest: dict[tuple[str, str], list[GiftReceipt]] = {}
        for name, rows in self._by_name.items():
            for row in rows:
                if row.id not in self._taken:
                    rest.setdefault((name, unit_key(row.unit)), []).append(row)
        return [tuple(rows) for rows in rest.values()]


def _is_of(row: GiftReceipt, units: frozenset[str], phones: set[str]) -> bool:
    """Whether a row of that name can mean this seat: by unit or phone, where the row tells either."""
    if row.phone and phones:
        return row.phone in phones
    return not row.unit or unit_key(row.unit) in units or not units


def _named(
    scheme: GiftScheme, conference: Conference, receipts: Sequence[GiftReceipt]
) -> _Named | None:
    """Who is named for a scheme that is for named people; None for one that is for groups."""
    if scheme.people != "listed":
        return None
    if scheme.mark and not scheme.listed_in:
        return _Named(())
    return _Named(
        one
        for one in receipts
        if scheme_of(one, conference.gifts) is scheme and stands_on_list(one, scheme)
    )


def _of_scheme(
    scheme: GiftScheme, people: Sequence[_Person], excluded: frozenset[str], named: _Named | None
) -> tuple[GiftClaim, ...]:
    found = []
    for person in people:
        listed = named.rows_of(person.seat) if named else ()
        found.append(
            GiftClaim(
                scheme=scheme.key,
                state=_state(scheme, person, excluded, listed),
                full_name=person.full_name,
                unit=person.meant.unit or person.meant.upper_unit,
                group=_group_of(scheme, person.seat, person.meant),
                stands_for=person.stands_for,
                presence=person.presence,
                people=person.seat,
                listed=listed,
            )
        )
    return (*found, *_outsiders(scheme, named))


def _outsiders(scheme: GiftScheme, named: _Named | None) -> Iterable[GiftClaim]:
    """Those whom the gift list names although they are no delegates; whether they came nobody notes."""
    state: ClaimState = "awaited" if scheme.present_only else "entitled"
    for rows in named.others() if named else ():
        name, unit = rows[0].full_name, rows[0].unit
        yield GiftClaim(scheme.key, state, name, unit, listed=rows)


def _group_of(scheme: GiftScheme, seat: Seat, meant: Delegate) -> str:
    """The group by which the gift is due, else the one of the entry that is meant."""
    groups = [one.group for one in (meant, *seat)]
    return next((key for key in groups if key in scheme.groups), meant.group)


def _state(
    scheme: GiftScheme,
    person: _Person,
    excluded: frozenset[str],
    listed: Sequence[GiftReceipt],
) -> ClaimState:
    groups = {one.group for one in person.seat}
    if groups & excluded and not scheme.exception:
        return "excluded"
    if scheme.people == "listed" and not (
        listed or any(is_marked(one, scheme) for one in person.seat)
    ):
        return "unlisted"
    if scheme.groups and not groups & set(scheme.groups):
        return "other-group"
    if scheme.present_only and person.presence in {"absent", "awaited"}:
        return "absent" if person.presence == "absent" else "awaited"
    return "entitled"


def _without_other_gifts(schemes: Sequence[GiftScheme], found: Claims) -> Claims:
    """Whoever gets a gift that excludes others gets no other; of two such gifts the first in the settings counts."""
    kept = dict(found)
    for scheme in schemes:
        if not scheme.exclusive:
            continue
        taken = {_who(claim) for claim in kept[scheme.key] if claim.entitled}
        for other in schemes:
            if other.key != scheme.key:
                kept[other.key] = tuple(
                    replace(claim, state="other-gift")
                    if claim.entitled and _who(claim) in taken
                    else claim
                    for claim in kept[other.key]
                )
    return kept


def _who(claim: GiftClaim) -> object:
    """The same for one person's claims to every scheme."""
    if claim.people:
        return claim.delegate
    return person_key(claim.full_name), unit_key(claim.unit)
