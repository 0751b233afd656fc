"""Names of the time: fills the {places} of the settings with agencies, province and dates of one day."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import labels
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Conference, GiftScheme, SendingUnit
from dialogue_cli.model.findings import Missing, unmarked
from dialogue_cli.reference.agencies import (
    Agency,
    NoHolder,
    agency_for,
    answer_keys,
    function_names,
)
from dialogue_cli.reference.level_names import level_names
from dialogue_cli.reference.places import DEADLINE, GIFT_CLAUSE, UNITS, fill
from dialogue_cli.reference.provinces import Province
from dialogue_cli.reference.sending_units import each_listed_once, units_by_key
from dialogue_cli.steps.desk import Desk
from dialogue_cli.vietnamese.dates import short

# A place and what joins it to the next one: "{tuyen-giao}, " before "{dan-van}".
_JOINED = re.compile(
    rf"\{{\s*(?P<one>[^{{}}\s]+)\s*\}}\s*(?:,|{say.AND_WORD})\s*(?=\{{\s*(?P<next>[^{{}}\s]+)\s*\}})"
)


class NobodyHolds(DialogueError):
    """The settings name a function that no agency holds on the day of the paper."""

    message, hint = say.NOBODY_HOLDS, say.NOBODY_HOLDS_HINT


class NoGiftClause(DialogueError):
    """A text refers to the plan's clause on gifts, but there are none."""

    message, hint = say.NO_GIFT_CLAUSE, say.NO_GIFT_CLAUSE_HINT


class Wording:
    """How things are called in one conference's papers on one day."""

    def __init__(self, conference: Conference, province: Province, day: date) -> None:
        """Names are those in force on `day`."""
        self.conference = conference
        self.province = province
        self.day = day

    def agency(self, function: str, topic: str | None = None) -> str:
        """The full name of the agency that holds a function; raises NobodyHolds."""
        return self._holder(function, topic).named(self.province.cap, self.province.title)

    def running(self, function: str) -> str:
        """The name as running text calls it (Văn phòng UBND tỉnh); raises NobodyHolds."""
        return self._holder(function).named_running(self.province.cap, self.province.title)

    def fill(self, text: str) -> str:
        """The text with its places filled, an agency of two functions named once; raises NobodyHolds."""
        return fill(_JOINED.sub(self._unless_same, text), self._value)

    @cached_property
    def levels(self) -> Mapping[str, str]:
        """What the levels were called on the conference's day, by key, the highest first (workflow.md §4.3)."""
        return level_names(self.conference.reference_day)

    def units(self) -> tuple[SendingUnit, ...]:
        """The sending units with the places in their names filled; one that cannot be filled as it is written."""
        return tuple(map(self._named_unit, self.conference.units))

    def listed(self, names: Iterable[str]) -> tuple[str, ...]:
        """Units by the names that papers have for them, each once, in their order."""
        return each_listed_once(names, self._units_by_key)

    def gifts(self) -> tuple[GiftScheme, ...]:
        """The schemes of gifts with the places in their texts filled; one that cannot be filled as it is written."""
        return tuple(map(self._named_scheme, self.conference.gifts))

    def senders(self) -> str:
        """The sending units in one phrase, or the mark of a gap while there are none."""
        named = self.fill(units_in_words(self.conference.units))
        return named or setting(self.conference, "units", say.MISSING_UNITS).mark

    def _holder(self, function: str, topic: str | None = None) -> Agency:
        try:
            return agency_for(function, self.day, topic)
        except NoHolder:
            name = function_names()[function]
            raise NobodyHolds(
                function=function, name=name, day=short(self.day), year=self.conference.year
            ) from None

    def _named_unit(self, unit: SendingUnit) -> SendingUnit:
        texts = (unit.name, unit.short, unit.kind, *unit.aliases)
        if not any("{" in text for text in texts):
            return unit
        try:
            name, short_name, kind, *aliases = (unmarked(self.fill(text)) for text in texts)
        except DialogueError:  # told when a paper is made
            return unit
        return replace(unit, name=name, short=short_name, kind=kind, aliases=tuple(aliases))

    def _named_scheme(self, scheme: GiftScheme) -> GiftScheme:
        try:
            return replace(
                scheme,
                item=unmarked(self.fill(scheme.item)),
                name=unmarked(self.fill(scheme.name)),
                source=unmarked(self.fill(scheme.source)),
                basis=unmarked(self.fill(scheme.basis)),
                contents=unmarked(self.fill(scheme.contents)),
            )
        except DialogueError:  # told when a paper is made
            return scheme

    def _unless_same(self, joined: re.Match[str]) -> str:
        """Nothing for a place whose neighbour means the same agency: two may have been merged since."""
        names = [joined["one"], joined["next"]]
        agencies = all(name in function_names() for name in names)
        return "" if agencies and len(set(map(self.running, names))) == 1 else joined[0]

    def _value(self, place: str) -> str:
        if place.startswith(DEADLINE):
            return self._deadline(place.removeprefix(DEADLINE))
        if place == GIFT_CLAUSE and not any(scheme.count for scheme in self.conference.gifts):
            raise NoGiftClause(year=self.conference.year)
        if place == UNITS:
            return self.senders()
        return self._fixed[place] if place in self._fixed else self.running(place)

    def _deadline(self, name: str) -> str:
        """The day, or the mark of a gap while it is open."""
        day = self.conference.deadlines.get(name)
        label = say.MISSING_DEADLINE.format(name=labels.DEADLINES[name])
        return short(day) if day else setting(self.conference, f"deadlines.{name}", label).mark

    @cached_property
    def _units_by_key(self) -> Mapping[str, SendingUnit]:
        return units_by_key(self.units())

    @cached_property
    def _fixed(self) -> Mapping[str, str]:
        return {
            "tinh": self.province.title,
            "cap": self.province.cap,
            "dia-danh": self.province.place,
            "nam": str(self.conference.year),
            GIFT_CLAUSE: say.GIFT_CLAUSE,
        }


def setting(conference: Conference, key: str, label: str) -> Missing:
    """A gap that a key of conference.toml would fill."""
    return Missing(say.KEY_CONFERENCE.format(year=conference.year, key=key), label)


def units_in_words(units: tuple[SendingUnit, ...]) -> str:
    """The sending units in one phrase, those of a kind together: "A và 06 Công đoàn ngành: B, C, …"."""
    parts: list[str] = []
    kinds = tuple(dict.fromkeys(unit.kind for unit in units))
    for kind in kinds:
        members = [unit for unit in units if unit.kind == kind]
        if not kind:
            parts.extend(unit.name for unit in members)
            continue
        names = ", ".join(unit.short or unit.name for unit in members)
        parts.append(say.UNITS_OF_KIND.format(count=len(members), kind=kind, names=names))
    if len(parts) < 2:
        return "".join(parts)
    return say.AND.format(first=", ".join(parts[:-1]), last=parts[-1])


def conference_by_name(desk: Desk) -> Conference:
    """The desk's conference, its sending units and gifts named as papers name them: people write no {places}."""
    conference = desk.conference
    wording = Wording(conference, desk.province, conference.reference_day)
    return replace(conference, units=wording.units(), gifts=wording.gifts())


def agency_names(desk: Desk, topic: str = "") -> Mapping[str, str]:
    """The name of every agency that may answer, by key, as of the conference; for petitions of one topic."""
    wording = Wording(desk.conference, desk.province, desk.conference.reference_day)
    return {key: wording.agency(key, topic or None) for key in answer_keys()}
