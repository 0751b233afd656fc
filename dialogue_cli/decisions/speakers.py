"""Who is called to ask a question in the hall: a person who registered to speak, and nobody else (workflow.md §1.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dialogue_cli.decisions.askers import Registered, asker_of, asks_in_person, registered
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Question
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who registered to speak: name, gender ("nam", "nữ" or empty), post and unit as the lists have them."""

    full_name: str
    gender: str = ""
    role: str = ""
    unit: str = ""


def speakers(questions: Iterable[Question], delegates: Sequence[Delegate]) -> Mapping[int, Speaker]:
    """Who asks each question, by its number; questions that nobody by name has registered for are left out.

    The sender who registered comes first, then a delegate of the unit who did: each time the one who has asked least.
    """
    lists = registered(delegates)
    people = {person_key(one.full_name): one for one in delegates if one.comes}
    asked: dict[str, int] = {}
    found: dict[int, Speaker] = {}
    for question in questions:
        how, unit = asker_of(question, lists)
        speaker = None
        if how == "asker":
            speaker = _sender(question, lists, unit, people)
        elif how == "delegate":
            speaker = _delegate(unit, delegates, asked)
        if speaker:
            key = person_key(speaker.full_name)
            asked[key] = asked.get(key, 0) + 1
            found[question.number] = speaker
    return found


def _sender(
    question: Question, lists: Registered, unit: str, people: Mapping[str, Delegate]
) -> Speaker | None:
    """The sender by whom the question is asked; gender and post as the delegate lists know them, where they do."""
    for member in question.members:
        one = member.petition
        if one.unit == unit and asks_in_person(member, lists):
            known = people.get(person_key(one.asker))
            gender, role = (known.gender, known.role) if known else ("", "")
            return Speaker(one.asker, gender, one.position or role, one.unit)
    return None


def _delegate(unit: str, delegates: Sequence[Delegate], asked: Mapping[str, int]) -> Speaker | None:
    """Of the unit's delegates who registered to speak the one who has been called least, else first on the list."""
    key = unit_key(unit)
    able = [
        one
        for one in delegates
        if one.comes
        and one.wants_to_speak
        and key in {unit_key(name) for name in (one.unit, one.upper_unit) if name}
    ]
    if not able:
        return None
    one = min(able, key=lambda person: asked.get(person_key(person.full_name), 0))
    return Speaker(one.full_name, one.gender, one.role, one.unit or one.upper_unit)
