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


@dataclass(frozen=True, slots=True)
class ListedQuestion:
    """One question in the table of petitions.

    code: its code. text: its wording. units: who asked. petitions: how many petitions ask it; times: how many people
    or times they say for it (lượt), one for each that says none. agency: who answers. with_agencies: who works with it.
    level: who can settle it, in words. answer: what was replied. note: how it is answered, when it was asked before.
    """

    code: str
    text: str
    units: tuple[str, ...]
    petitions: int
    times: int
    agency: Known[str]
    with_agencies: tuple[str, ...]
    level: str
    answer: Known[str] = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """One printed group of topics.

    name: its heading. questions: at least one. petitions: how many petitions ask them. times: their lượt.
    """

    name: str
    questions: tuple[ListedQuestion, ...]
    petitions: int
    times: int


@dataclass(frozen=True, slots=True)
class CountFact:
    """How many questions are of one kind. name: the kind in words. count: how many."""

    name: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalFacts(PaperFacts):
    """The union's letter that proposes the questions, with their table (công văn đề xuất nội dung).

    plan: the plan of the conference. petitions: how many came in. senders: from how many units.
    questions: how many questions they became. hall: how many of them are proposed for the hall; None while unknown.
    personal: how many petitions are one person's own case. outside: how many are outside the scope.
    groups: the questions under the printed groups. levels: how many questions each level can settle.
    """

    plan: BasisFact
    petitions: Known[int]
    senders: Known[int]
    questions: Known[int]
    hall: int | None
    personal: int
    outside: int
    groups: tuple[ListedGroup, ...]
    levels: tuple[CountFact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferFacts(PaperFacts):
    """The slip that passes a personal case on (phiếu chuyển); the asker's name and phone never stand in it.

    code: the petition's code. unit: who sent it. received_on: when; None when not told.
    text: what it says. agency: who can settle it.
    """

    code: str
    unit: Known[str]
    received_on: date | None
    text: str
    agency: Known[str]
