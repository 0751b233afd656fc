"""The lines of a list on which people sign for a gift, in the order in which it is printed."""

from dialogue_cli.messages import gifts as say
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.gift_ledger import GiftBook, GiftClaim, SigningRow
from dialogue_cli.reference.sending_units import sending_unit, units_by_key

# Whoever has not come yet may still come; whoever is known to stay away signs for nothing.
_PRINTED = frozenset({"entitled", "awaited"})
# People on no delegate list follow those who are on one.
_LAST = 2**62


def signing_rows(book: GiftBook, conference: Conference) -> tuple[SigningRow, ...]:
    """Everybody to whom a gift of the scheme is due or may still be due, by group, sending unit and list."""
    due = [claim for claim in book.claims if claim.state in _PRINTED]
    order = _Order(conference)
    return tuple(
        SigningRow(
            number=number,
            full_name=claim.full_name,
            unit=claim.unit,
            count=1,
            value=book.scheme.value,
            note=say.IN_PLACE_OF.format(name=claim.stands_for) if claim.stands_for else "",
        )
        for number, claim in enumerate(sorted(due, key=order.of), start=1)
    )


class _Order:
    """Groups and units as the settings name them, within them people as the lists came."""

    def __init__(self, conference: Conference) -> None:
        self._groups = {group.key: place for place, group in enumerate(conference.groups)}
        self._by_key = units_by_key(conference.units)
        self._units = {unit.name: place for place, unit in enumerate(conference.units)}

    def of(self, claim: GiftClaim) -> tuple[int, int, int, int]:
        """Where a claim stands."""
        unit = sending_unit(claim.people[0], self._by_key) if claim.people else None
        return (
            self._groups.get(claim.group, len(self._groups)),
            self._units[unit.name] if unit else len(self._units),
            claim.delegate or _LAST,
            claim.listed[0].id if claim.listed else 0,
        )
