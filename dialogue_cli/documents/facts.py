"""What each paper states: the contract between the steps and the templates.

The steps gather the facts, the templates word them: every field is a name that a template may use.
Names of agencies and places arrive as final text for the day of the paper. A field of type `Known`
may hold `Missing` instead: a gap in a draft, an error in a final paper.
"""

from dataclasses import dataclass
from datetime import date, time
from typing import TypeAlias, TypeVar

from dialogue_cli.model.conference import When
from dialogue_cli.model.findings import Missing

_T = TypeVar("_T")
Known: TypeAlias = _T | Missing


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """What every paper of a conference may name.

    year: the year of the conference.
    name: the conference in full, with its year (Hội nghị đối thoại giữa … năm 2024).
    province: the province with its common noun (tỉnh Đắk Lắk).
    area: the common noun alone (tỉnh, thành phố).
    issuer: who issues this paper, as running text calls it (UBND tỉnh).
    committee: the People's Committee, as running text calls it (UBND tỉnh).
    union: the federation of labour, as running text calls it (Liên đoàn Lao động tỉnh).
    audience: with whom the dialogue is held (cán bộ công đoàn, đoàn viên, người lao động).
    assigns: whether the issuer gives tasks to the agencies (UBND) or only asks them (LĐLĐ).
    """

    year: int
    name: str
    province: str
    area: str
    issuer: str
    committee: str
    union: str
    audience: str
    assigns: bool


@dataclass(frozen=True, slots=True)
class BasisFact:
    """A document on which the conference rests.

    kind: its type (Quy chế, Công văn).
    number: its number and symbol (02/QC-UBND-LĐLĐ).
    day: its date.
    about: what it is about, as it follows “về việc”; empty when not told.
    issuer: who issued it; empty when not told.
    """

    kind: str
    number: Known[str]
    day: Known[date]
    about: str = ""
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class GroupFact:
    """A group of delegates.

    name: its words in the plan.
    quota: its places.
    noun: the noun its people are counted by (đại biểu, người).
    """

    name: str
    quota: Known[int]
    noun: str


@dataclass(frozen=True, slots=True)
class GiftFact:
    """One sort of gift.

    count: how many. people: for how many people; reserve: how many of them are kept back.
    value: what one is worth, in đồng. total: what all cost, in đồng.
    item: what is given (suất quà). unit: the word it is counted by (suất).
    group: who receives it (cán bộ công đoàn … tham gia đối thoại). source: the purse that pays.
    kind: "cash", "goods" or "both". contents: what a gift in kind holds, None when it is money alone.
    """

    count: int
    people: int
    reserve: int
    value: int
    total: int
    item: str
    unit: str
    group: str
    source: Known[str]
    kind: str = "cash"
    contents: Known[str] | None = None


@dataclass(frozen=True, slots=True)
class GiftsFact:
    """All gifts.

    schemes: each sort. total: what all sorts cost together, in đồng.
    """

    schemes: tuple[GiftFact, ...]
    total: int


@dataclass(frozen=True, slots=True)
class TaskFact:
    """What one agency has to do.

    agency: its name. items: one text a task.
    """

    agency: str
    items: Known[tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts(PaperFacts):
    """The plan (kế hoạch).

    regulation: the regulation on working together; None when there is none.
    proposal: the letter that proposed the conference; None when there is none.
    other_basis: further documents.
    senders: the unions that send delegates, in one phrase.
    contents: what is talked about, one text a block.
    when: the day or the month, the hours, the number of sessions.
    venue: hall and address.
    total: all places. groups: how they are shared out.
    chairs: who chairs. invited: who is invited, one text a line.
    cost_source: the purse that pays for the conference.
    gifts: None when there are none.
    union_tasks: the union's tasks, one text a task.
    tasks: the tasks of the other agencies, in order.
    contact: to whom difficulties are reported.
    """

    regulation: Known[BasisFact] | None
    proposal: Known[BasisFact] | None
    other_basis: tuple[BasisFact, ...] = ()
    senders: Known[str]
    contents: Known[tuple[str, ...]]
    when: Known[When]
    venue: Known[str]
    total: Known[int]
    groups: Known[tuple[GroupFact, ...]]
    chairs: Known[tuple[str, ...]]
    invited: Known[tuple[str, ...]]
    cost_source: Known[str]
    gifts: Known[GiftsFact] | None
    union_tasks: Known[tuple[str, ...]]
    tasks: Known[tuple[TaskFact, ...]]
    contact: str


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One line of the agenda.

    start, end: its time. what: what happens. by: who does it. note: a remark under it, or empty.
    """

    start: time
    end: time
    what: str
    by: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaFacts(PaperFacts):
    """The agenda (chương trình).

    when: the day or the month, and the hours. venue: hall and address.
    rows: the timed lines, in order.
    """

    when: Known[When]
    venue: Known[str]
    rows: Known[tuple[AgendaRow, ...]]


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task given, for one question or for several that ask the same of one agency.

    content: what is to be done. product: what comes of it; empty when nothing definite.
    deadline: the day before which it is done; None when none was set. codes: the questions it answers.
    """

    content: Known[str]
    product: str = ""
    deadline: Known[date] | None = None
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgencyTasks:
    """What one agency has to do. agency: its name. tasks: its tasks, at least one."""

    agency: Known[str]
    tasks: tuple[TaskLine, ...]


@dataclass(frozen=True, slots=True)
class ConclusionQuestion:
    """One question of the conference.

    code: its code (CH-012). text: its wording. units: who asked. agency: who answers.
    handling: “hall” (answered at the conference) or “writing”. answer: what was replied.
    """

    code: str
    text: str
    units: tuple[str, ...]
    agency: Known[str]
    handling: Known[str]
    answer: Known[str]


@dataclass(frozen=True, slots=True)
class ConclusionGroup:
    """One group of topics. name: as printed. questions: its questions. agencies: the tasks given, by agency."""

    name: str
    questions: tuple[ConclusionQuestion, ...]
    agencies: tuple[AgencyTasks, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConclusionFacts(PaperFacts):
    """The notice of conclusion (thông báo kết luận).

    by_order: the office that signs by order of the Chairman (Văn phòng UBND tỉnh); empty when
        none does.
    day: when it took place. venue: where. chair: who chaired and concluded.
    attended: how many came.
    petitions: how many came in. senders: from how many unions.
    questions: how many questions they became.
    hall: how many were answered at the conference. writing: how many in writing.
    previous: what became of last year's petitions; None when there is nothing to tell.
    groups: the questions the province can settle, by group.
    central: those that only the central level can settle. central_by: who drafts the letter to it.
    central_agencies: the tasks given for them, by agency.
    monitor: who follows the tasks up. monitor_deadline: by when it reports; None when not set.
    """

    by_order: str
    day: Known[date]
    venue: Known[str]
    chair: Known[str]
    attended: Known[int]
    petitions: Known[int]
    senders: Known[int]
    questions: Known[int]
    hall: Known[int]
    writing: Known[int]
    previous: Known[str] | None
    groups: tuple[ConclusionGroup, ...]
    central: tuple[ConclusionQuestion, ...]
    central_agencies: tuple[AgencyTasks, ...] = ()
    central_by: Known[str]
    monitor: Known[str]
    monitor_deadline: Known[date] | None
