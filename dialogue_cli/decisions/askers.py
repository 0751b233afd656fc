"""Who can ask a question in the hall: only people who registered (workflow.md §1.3); `speakers` alone tells names."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import TypeAlias

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import COLLECTIVE, Decided, Petition, Question
from dialogue_cli.model.selection import Asker, Voice
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key

Person: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Registered:
    """The delegate lists: who registered to speak for each unit, and the people who stay away, by unit.

    A person is a name and the own unit; `numbers` has a number for each whom a question was asked about.
    """

    speakers: Mapping[str, tuple[Person, ...]] = field(default_factory=dict)
    absent: frozenset[Person] = frozenset()
    numbers: dict[Person, int] = field(default_factory=dict)

    def number(self, person: Person) -> int:
        """What stands for a person outside this module."""
        return self.numbers.setdefault(person, len(self.numbers))


def registered(delegates: Iterable[Delegate]) -> Registered:
    """What the delegate lists say about who speaks; a delegate also speaks for the union above the own unit."""
    speakers: dict[str, tuple[Person, ...]] = {}
    absent: set[Person] = set()
    for one in delegates:
        keys = [unit_key(name) for name in (one.unit, one.upper_unit) if name]
        if not one.comes:
            absent.update((person_key(one.full_name), key) for key in keys)
        elif one.wants_to_speak:
            person = person_key(one.full_name), keys[0] if keys else ""
            for key in dict.fromkeys(keys):
                speakers[key] = (*speakers.get(key, ()), person)
    return Registered(speakers, frozenset(absent))


def asker_of(question: Question, lists: Registered) -> tuple[Asker, str]:
    """Who can ask a question and the unit spoken for; where nobody can, the best reason why and no unit."""
    best: tuple[Asker, str] = ("", "")
    for member in question.members:
        if may_be_asked(member):
            how = _asker(member.petition, lists)
            if _ORDER.index(how) < _ORDER.index(best[0]):
                best = how, member.petition.unit if can_speak(how) else ""
    return best


def voices_of(question: Question, lists: Registered) -> tuple[Voice, ...]:
    """Everybody who can ask a question: those who registered with a petition, then the delegates of the units."""
    found: dict[int, Voice] = {}
    for how in _ABLE:
        for petition in (one.petition for one in question.members if may_be_asked(one)):
            for person in _people(how, petition, lists):
                number = lists.number(person)
                found.setdefault(number, Voice(number, how, petition.unit))
    return tuple(found.values())


def unlisted(questions: Iterable[Question], delegates: Sequence[Delegate]) -> frozenset[int]:
    """The numbers of questions whose asker registered to speak but is on no list, and that no delegate can ask."""
    lists = registered(delegates)
    names = {person_key(one.full_name) for one in delegates if one.comes}
    return frozenset(
        question.number
        for question in questions
        if asker_of(question, lists)[0] == "asker" and not _somebody_listed(question, lists, names)
    )


def _somebody_listed(question: Question, lists: Registered, names: Set[str]) -> bool:
    """Whether an asker of the question is on a list, or a delegate of one of its units registered to speak."""
    petitions = [member.petition for member in question.members if may_be_asked(member)]
    return any(
        (one.wants_to_speak and person_key(one.asker) in names)
        or unit_key(one.unit) in lists.speakers
        for one in petitions
    )


def can_speak(how: Asker) -> bool:
    """Whether that is somebody who can ask, and not a reason why nobody can."""
    return how in _ABLE


def may_be_asked(member: Decided) -> bool:
    """Whether its sender may speak: whoever sent a case of their own would ask about that."""
    return member.value("scope") in (COLLECTIVE, "")


def asks_in_person(member: Decided, lists: Registered) -> bool:
    """Whether its sender registered to ask it."""
    return may_be_asked(member) and _asker(member.petition, lists) == "asker"


_ABLE: tuple[Asker, ...] = ("asker", "delegate")
_ORDER: tuple[Asker, ...] = (*_ABLE, "absent", "unnamed", "")


def _people(how: Asker, petition: Petition, lists: Registered) -> Iterable[Person]:
    """Who can ask about a petition in one of the ways."""
    key = unit_key(petition.unit) if petition.unit else ""
    if how == "delegate":
        return lists.speakers.get(key, ()) if key else ()
    person = person_key(petition.asker), key
    able = petition.wants_to_speak and petition.asker and person not in lists.absent
    return (person,) if able else ()


def _asker(petition: Petition, lists: Registered) -> Asker:
    for how in _ABLE:
        if _people(how, petition, lists):
            return how
    if not petition.wants_to_speak:
        return ""
    return "absent" if petition.asker else "unnamed"
