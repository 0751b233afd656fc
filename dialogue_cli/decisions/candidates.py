"""What of a question counts for its selection: who stands behind it, how urgent it is, who decides, who asks."""

from collections.abc import Iterable, Sequence

from dialogue_cli.decisions.askers import Registered, asker_of, can_speak, registered, voices_of
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import CENTRAL, PERSONAL, Decided, Question, count_petitions
from dialogue_cli.model.selection import Bar, Candidate, Central, Support
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.reference.urgency import urgency_of

# A case of one's own must not be read out before the whole province: less sure than this is told to a clerk.
SCOPE_FROM = 0.7


def candidates(
    questions: Sequence[Question], delegates: Iterable[Delegate]
) -> tuple[Candidate, ...]:
    """Every question as a candidate, in the order given."""
    lists = registered(delegates)
    return tuple(_candidate(question, lists) for question in questions)


def unspoken(questions: Sequence[Question], delegates: Iterable[Delegate]) -> tuple[Question, ...]:
    """The questions that nobody who registered can ask."""
    lists = registered(delegates)
    return tuple(one for one in questions if not can_speak(asker_of(one, lists)[0]))


def support_of(members: Sequence[Decided]) -> Support:
    """Who stands behind petitions; people of one unit that sent several are counted once."""
    keys: dict[str, None] = {}
    people: dict[str, int] = {}
    for petition in (member.petition for member in members):
        key = unit_key(petition.unit) or petition.unit
        if key:
            keys.setdefault(key)
        if petition.people is not None:
            group = key or f"#{petition.id}"
            people[group] = max(petition.people, people.get(group, 0))
    return Support(tuple(keys), count_petitions(members), sum(people.values()) if people else None)


def _candidate(question: Question, lists: Registered) -> Candidate:
    asker, spoken_for = asker_of(question, lists)
    texts = dict.fromkeys((question.text, *(member.petition.text for member in question.members)))
    signs = [sign for text in texts if (sign := urgency_of(text))]
    urgency = max(signs, key=lambda sign: sign.points, default=None)
    settled = question.handling if question.handling_origin == "clerk" else None
    return Candidate(
        number=question.number,
        support=support_of(question.members),
        topic=question.value("topic"),
        level=question.value("level"),
        central=_central(question),
        urgency=urgency.term if urgency else "",
        urgent=urgency.points if urgency else 0,
        asker=asker,
        spoken_for=spoken_for,
        voices=voices_of(question, lists),
        bar=_bar(question.leader),
        settled=settled,
        settled_reason=question.handling_reason if settled else "",
    )


def _central(question: Question) -> Central:
    """A clerk's word about the question's level stands; else most of its petitions must agree with it."""
    level = question.leader.decision("level")
    count = sum(member.value("level") == CENTRAL for member in question.members)
    if level and level.origin == "clerk":
        return "purely" if level.value == CENTRAL else ""
    if level and level.value == CENTRAL and 2 * count > len(question.members):
        return "purely"
    return "partly" if count else ""


def _bar(leader: Decided) -> Bar:
    """The petition whose wording stands for the question must be a matter of many, or a clerk must have said so."""
    scope = leader.decision("scope")
    if scope and scope.value == PERSONAL:
        return "personal"
    if not scope or not scope.value:
        return "unsure"
    return "" if scope.origin == "clerk" or scope.confidence >= SCOPE_FROM else "unsure"
