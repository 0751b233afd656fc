"""What the papers about questions state: who is asked to answer what, by when, and where it is answered."""

from dataclasses import dataclass
from datetime import date

from dialogue_cli.documents.facts import BasisFact, Known, PaperFacts
from dialogue_cli.model.conference import When


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """One question as an agency receives it.

    code: its code (CH-012). text: its wording. group: the printed group of topics.
    units: who asked. with_agencies: the agencies that work with the one that answers.
    """

    code: str
    text: str
    group: str
    units: tuple[str, ...]
    with_agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgencyQuestions:
    """The questions of one agency.

    agency: its name. addressed: whether the letter goes to it; the questions of employers and of central bodies
    go through others. questions: at least one.
    """

    agency: str
    addressed: bool
    questions: tuple[AskedQuestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentFacts(PaperFacts):
    """The letter that asks agencies to prepare answers (công văn giao chuẩn bị trả lời).

    plan: the plan of the conference. agencies: who answers what, most questions first.
    questions: how many questions there are in all. undecided: how many of them have no agency yet.
    compiler: who gathers the answers. deadline: the day before which they are sent.
    when, venue: of the conference.
    """

    plan: BasisFact
    agencies: Known[tuple[AgencyQuestions, ...]]
    questions: Known[int]
    undecided: Known[str] | None
    compiler: str
    deadline: Known[date]
    when: Known[When]
    venue: Known[str]
