"""Personal data in what goes into papers that leave the office: wordings of questions, replies; never shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.messages import checks as sentences
from dialogue_cli.messages import privacy as say
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import Question, question_code
from dialogue_cli.vietnamese.personal.stretches import KINDS, Stretch
from dialogue_cli.vietnamese.personal.watch import Watch

CODES = ("PRIVACY-01", "PRIVACY-02")
_NAMED = 4


@dataclass(frozen=True, slots=True)
class Carried:
    """A finding, and the keys of the data that it is about: whoever accepts it lets these stand."""

    finding: Finding
    keys: frozenset[str]


def check_privacy(facts: CheckFacts) -> Iterator[Finding]:
    """One finding a question or reply whose words hold personal data."""
    return (one.finding for one in carried(facts.questions, facts.watch))


def carried(questions: Iterable[Question], watch: Watch) -> Iterator[Carried]:
    """Everything personal in the words of questions and replies, by finding."""
    for question in questions:
        code = question_code(question.number)
        where = say.WHERE_QUESTION.format(code=code)
        if found := watch.find(question.text):
            yield _carried(CODES[0], where, code, found)
        for answer in question.answers:
            said = "\n".join(
                (
                    answer.answer,
                    *(text for c in answer.commitments for text in (c.content, c.product)),
                )
            )
            if found := watch.find(said):
                where = sentences.WHERE_ANSWER.format(code=code)
                yield _carried(CODES[1], where, code, found)


def _carried(code: str, where: str, question: str, found: list[Stretch]) -> Carried:
    """The places of the data stand in the message, so that an edited wording is a new finding."""
    told = finding(code, where, question=question, kinds=counted(found), places=_places(found))
    return Carried(told, frozenset(one.key for one in found))


def counted(found: Iterable[Stretch]) -> str:
    """How many of which kind."""
    kinds = [one.kind for one in found]
    return ", ".join(
        say.COUNTED.format(count=kinds.count(kind), kind=say.KINDS[kind])
        for kind in KINDS
        if kind in kinds
    )


def _places(found: list[Stretch]) -> str:
    listed = ", ".join(str(one.start + 1) for one in found[:_NAMED])
    if len(found) > _NAMED:
        listed = say.AND_MORE_PLACES.format(places=listed, more=len(found) - _NAMED)
    return say.PLACES.format(places=listed)
