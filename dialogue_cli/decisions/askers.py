"""Who can ask a question in the hall: only people who registered (workflow.md §1.3); `speakers` alone tells names."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import COLLECTIVE, Decided, Petition, Question
from dialogue_cli.model.selection import Asker
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key


@dataclass(frozen=True, slots=True)
class Registered:
    """The delegate lists: the units for which somebody registered to speak, and the people who stay away, by unit."""

    units: frozenset[str] = frozenset()
    absent: frozenset[tuple[str, str]] = frozenset()


def registered(delegates: Iterable[Delegate]) -> Registered:
    """What the delegate lists say about who speaks; a delegate also speaks for the union above the own unit."""
    units: set[str] = set()
    absent: set[tuple[str, str]] = set()
    for one in delegates:
        keys = [unit_key(name) for name in (one.unit, one.upper_unit) if name]
        if not one.comes:
            absent.update((person_key(one.full_name), key) for key in keys)
        elif one.wants_to_speak:
            units.update(keys)
    return Registered(frozenset(units), frozenset(absent))


def asker_of(question: Question, lists: Registered) -> tuple[Asker, str]:
    """Who can ask a question and the unit spoken for; where nobody can, the best reason why and no unit."""
    best: tuple[Asker, str] = ("", "")
    for member in question.members:
        if may_be_asked(member):
            how = _asker(member.petition, lists)
            if _ORDER.index(how) < _ORDER.index(best[0]):
                best = how, member.petition.unit if can_speak(how) else ""
    return best


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
        (one.wants_to_speak and person_key(one.asker) in names) or unit_key(one.unit) in lists.units
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


def _asker(petition: Petition, lists: Registered) -> Asker:
    key = unit_key(petition.unit) if petition.unit else ""
    stays_away = (person_key(petition.asker), key) in lists.absent
    if petition.wants_to_speak and petition.asker and not stays_away:
        return "asker"
    if key and key in lists.units:
        return "delegate"
    if not petition.wants_to_speak:
        return ""
    return "absent" if petition.asker else "unnamed"
