"""What the reports after the conference state: how it went, and what has become of the questions."""

from dataclasses import dataclass
from datetime import date

from dialogue_cli.documents.facts import BasisFact, GiftsFact, Known, PaperFacts
from dialogue_cli.documents.question_facts import CountFact


@dataclass(frozen=True, slots=True)
class GroupCount:
    """One group of delegates. name: what it is called. invited: on the lists. present: how many came."""

    name: str
    invited: int
    present: Known[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFacts(PaperFacts):
    """The report on the conference (báo cáo kết quả hội nghị).

    plan: its plan. day: when it took place. venue: where. chair: who chaired. attended: how many came.
    groups: who came, by group. petitions: how many came in. senders: from how many units.
    questions: how many questions they became. hall, writing: answered at the conference, in writing.
    topics: how many questions each printed group has. personal: petitions that are one person's own case.
    gifts: what was to be given; None when nothing was.
    good, weak, proposals: the office's own judgement, one text a line.
    """

    plan: BasisFact
    day: Known[date]
    venue: Known[str]
    chair: Known[str]
    attended: Known[int]
    groups: tuple[GroupCount, ...]
    petitions: Known[int]
    senders: Known[int]
    questions: Known[int]
    hall: Known[int]
    writing: Known[int]
    topics: tuple[CountFact, ...]
    personal: int
    gifts: GiftsFact | None
    good: Known[tuple[str, ...]]
    weak: Known[tuple[str, ...]]
    proposals: Known[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ShareFact:
    """A part of the questions. name: in words. count: how many. share: per cent with one decimal (45,2)."""

    name: str
    count: int
    share: str


@dataclass(frozen=True, slots=True)
class FollowedQuestion:
    """One question and what has become of it.

    code, text: the question. agency: who answers. answer: what was replied; empty while nothing was.
    documents: the letters it was answered by (number and day). tasks: what is still to be done, by whom and when.
    """

    code: str
    text: str
    agency: Known[str]
    answer: str
    documents: str
    tasks: str


@dataclass(frozen=True, slots=True)
class FollowedGroup:
    """One printed group of topics. name: its heading. questions: at least one."""

    name: str
    questions: tuple[FollowedQuestion, ...]


@dataclass(frozen=True, slots=True)
class AgencyAnswers:
    """How far one agency has come. agency: its name. questions: asked of it. answered: how many it has answered."""

    agency: str
    questions: int
    answered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowupFacts(PaperFacts):
    """The report on what has become of the questions (báo cáo kết quả giải quyết kiến nghị).

    petitions, senders, questions: as in the report on the conference. answered: how many somebody has answered.
    answers: answered and not, parts of the whole.
    tasks: how many tasks were given with the answers. levels: how many questions each level can settle.
    agencies: how far each has come, most questions first. groups: every question, under the printed groups.
    """

    petitions: Known[int]
    senders: Known[int]
    questions: Known[int]
    answered: int
    answers: tuple[ShareFact, ...]
    tasks: int
    levels: tuple[ShareFact, ...]
    agencies: tuple[AgencyAnswers, ...]
    groups: tuple[FollowedGroup, ...]
