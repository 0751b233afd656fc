"""The choice of questions for the hall: greedy, with less and less for topics and units that have been heard."""

import heapq
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from dialogue_cli.decisions.askers import can_speak
from dialogue_cli.messages import labels
from dialogue_cli.messages import select as say
from dialogue_cli.model.conference import QUESTIONS_PER_PERSON
from dialogue_cli.model.petitions import Handling
from dialogue_cli.model.selection import (
    Candidate,
    HallTime,
    Selected,
    Selection,
    Support,
    Voice,
)
from dialogue_cli.vietnamese.money import grouped
from dialogue_cli.vietnamese.text import capitalise_first

# Points: each doubling of the units, of the petitions; each tenfold of the people; what urgency adds is in its table.
_UNITS, _PETITIONS, _PEOPLE = 10.0, 2.0, 4.0
# What is decided in part by the central authorities comes after what is decided here.
_PARTLY_CENTRAL = 0.6
# The second question of a topic must weigh half as much again as the first of another, the third twice as much.
_TOPIC_AGAIN = 0.5
_NO_GROUPS: Mapping[str, str] = MappingProxyType({})


@dataclass(slots=True)
class _Heard:
    """How often each topic, each unit and each person has been heard so far; a person asks so many at most."""

    per_person: int = QUESTIONS_PER_PERSON
    topics: Counter[str] = field(default_factory=Counter)
    units: Counter[str] = field(default_factory=Counter)
    people: Counter[int] = field(default_factory=Counter)

    def add(self, one: Candidate) -> Candidate:
        """Note that it is asked; it, with whoever asks it."""
        self.topics[one.topic] += 1
        self.units.update(one.support.units)
        if not one.voices:
            return one
        voice = next(filter(self._is_free, one.voices), one.voices[0])
        self.people[voice.person] += 1
        return replace(one, asker=voice.how, spoken_for=voice.unit)

    def can_ask(self, one: Candidate) -> bool:
        """Whether one of those who can ask it has not asked enough already; unknown people never have."""
        return not one.voices or any(map(self._is_free, one.voices))

    def _is_free(self, voice: Voice) -> bool:
        return self.people[voice.person] < self.per_person


def select(
    candidates: Sequence[Candidate], time: HallTime, groups: Mapping[str, str] = _NO_GROUPS
) -> Selection:
    """How every question is handled; what a clerk chose stays and uses time, topics and units first.

    Deterministic whatever the order of the candidates. Never more is proposed for the hall than there is time for;
    more units, petitions, people or urgency never take a question out of it. Nobody asks more than `time` allows one
    person. `groups` gives the printed group of a topic, each of which has one question in reserve (workflow.md §1.3,
    step 14).
    """
    ordered = sorted(candidates, key=lambda one: one.number)
    heard = _Heard(time.per_person)
    settled = [one for one in ordered if one.settled]
    for one in settled:
        if one.settled == "hall":
            heard.add(one)
    places = max(0, time.places - sum(one.settled == "hall" for one in settled))
    chosen = _choose([one for one in ordered if _is_open(one)], heard, places)
    found = {one.number: _selected(one, chosen.get(one.number), time, heard) for one in ordered}
    left = [one for one in ordered if _is_open(one) and one.number not in chosen]
    left = [one for one in left if heard.can_ask(one)]
    reserves = _reserves(left, heard, groups)
    for number, group in reserves.items():
        found[number] = _in_reserve(found[number], group)
    return Selection(
        questions=tuple(found.values()),
        reserves=_weightiest(found[number] for number in reserves),
        unasked=_weightiest(
            replace(found[one.number], reason=_nobody(one)) for one in ordered if _is_unasked(one)
        ),
        doubtful=_weightiest(
            replace(found[one.number], reason=say.DOUBTS[one.bar])
            for one in ordered
            if one.bar and not one.settled
        ),
    )


def score(one: Candidate) -> float:
    """The weight of a question by itself, in points; its place also depends on what has been heard."""
    return round(_worth(one, _Heard()), 1)


def _choose(candidates: Iterable[Candidate], heard: _Heard, places: int) -> dict[int, Candidate]:
    """The best by number, one after the other, each with whoever asks it; notes what is heard with each.

    What is heard only ever makes a question worth less: who is still the first after weighing anew is the best.
    """
    queue = [(-_worth(one, heard), one.number, one) for one in candidates]
    heapq.heapify(queue)
    chosen: dict[int, Candidate] = {}
    while queue and len(chosen) < places:
        before, number, one = heapq.heappop(queue)
        if not heard.can_ask(one):
            continue
        worth = _worth(one, heard)
        if -worth == before:
            chosen[number] = heard.add(one)
        else:
            heapq.heappush(queue, (-worth, number, one))
    return chosen


def _reserves(
    left: Iterable[Candidate], heard: _Heard, groups: Mapping[str, str]
) -> dict[int, str]:
    """The best of what found no time, one of each printed group, with the name of the group."""
    best: dict[str, Candidate] = {}
    for one in sorted(left, key=lambda one: (-_worth(one, heard), one.number)):
        best.setdefault(groups.get(one.topic, ""), one)
    return {one.number: group for group, one in best.items()}


def _in_reserve(found: Selected, group: str) -> Selected:
    told = say.RESERVE_OF.format(group=group) if group else say.RESERVE
    return replace(found, reason=f"{found.reason} {told}")


def _worth(one: Candidate, heard: _Heard) -> float:
    """Its points after what has been heard: a unit heard once counts for a half, heard twice for a third."""
    support, units = one.support, one.support.units
    fresh = sum(1 / (1 + heard.units[unit]) for unit in units)
    points = _UNITS * math.log2(1 + fresh) + _PETITIONS * math.log2(1 + support.petitions)
    points += _PEOPLE * math.log10(1 + (support.people or 0)) + one.urgent
    if one.central == "partly":
        points *= _PARTLY_CENTRAL
    return round(points / (1 + _TOPIC_AGAIN * heard.topics[one.topic]), 6)


def _is_open(one: Candidate) -> bool:
    return _may_be_heard(one) and can_speak(one.asker)


def _is_unasked(one: Candidate) -> bool:
    """Whether a question lacks nothing for the hall but somebody to ask it, also one that a clerk put there."""
    meant = one.settled == "hall" or _may_be_heard(one)
    return meant and not can_speak(one.asker)


def _may_be_heard(one: Candidate) -> bool:
    return not (one.settled or one.bar or one.central == "purely")


def _weightiest(found: Iterable[Selected]) -> tuple[Selected, ...]:
    return tuple(sorted(found, key=lambda one: (-one.score, one.number)))


def _selected(one: Candidate, asked: Candidate | None, time: HallTime, heard: _Heard) -> Selected:
    """How a question is handled; `asked` is the same with whoever asks it, None when it is not chosen."""
    handling: Handling | None = "hall" if asked else "writing"
    if one.settled:
        handling, reason = one.settled, one.settled_reason
    else:
        reason = _why_hall(asked) if asked else _why_not(one, time, heard)
        handling = None if one.bar == "personal" else handling
    return Selected(
        number=one.number,
        handling=handling,
        origin="clerk" if one.settled else "rule",
        reason=reason,
        score=score(one),
        units=len(one.support.units),
        petitions=one.support.petitions,
        people=one.support.people,
    )


def _why_hall(one: Candidate) -> str:
    unit = say.ASKER_UNIT.format(unit=one.spoken_for) if one.spoken_for else ""
    told = say.HALL.format(
        support=_support(one.support),
        urgency=_urgency(one),
        level=_level(one),
        asker=say.ASKERS[one.asker].format(unit=unit),
    )
    return capitalise_first(told)


def _why_not(one: Candidate, time: HallTime, heard: _Heard) -> str:
    if one.bar:
        why = say.DOUBTS[one.bar]
    elif one.central == "purely":
        why = say.IS_CENTRAL
    elif not can_speak(one.asker):
        why = _nobody(one)
    elif not heard.can_ask(one):
        why = say.ALL_HAVE_ASKED.format(most=time.per_person)
    else:
        why = _outweighed(one, time, heard)
    told = say.IN_WRITING.format(why=why, support=_support(one.support), urgency=_urgency(one))
    return capitalise_first(told)


def _nobody(one: Candidate) -> str:
    return say.ASKERS[one.asker].format(unit="")


def _level(one: Candidate) -> str:
    if one.central == "partly":
        return say.PARTLY_CENTRAL
    return say.LEVEL.format(level=labels.LEVELS[one.level]) if one.level else ""


def _outweighed(one: Candidate, time: HallTime, heard: _Heard) -> str:
    by_time = time.minutes // time.each
    sentence = say.ENOUGH if time.places < by_time else say.NO_TIME if by_time else say.NO_ROOM
    why = sentence.format(places=time.places, minutes=time.minutes, each=time.each)
    if heard.topics[one.topic]:
        why += say.TOPIC_HEARD.format(count=heard.topics[one.topic])
    if one.support.units and all(heard.units[unit] for unit in one.support.units):
        why += say.UNITS_HEARD
    return why


def _urgency(one: Candidate) -> str:
    return say.URGENT.format(term=one.urgency) if one.urgency else ""


def _support(support: Support) -> str:
    """The three counts, each by its own name; people only where units wrote them."""
    units = say.UNITS.format(count=len(support.units)) if support.units else say.NO_UNIT
    counts = [units, say.PETITIONS.format(count=support.petitions)]
    if support.people is not None:
        counts.append(say.PEOPLE.format(count=grouped(support.people)))
    return ", ".join(counts)
