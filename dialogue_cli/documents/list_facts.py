"""What the papers state that are lists: petitions by group, delegates, who signs for gifts, the form for questions."""

from dataclasses import dataclass
from datetime import date

from dialogue_cli.documents.facts import BasisFact, Known, PaperFacts
from dialogue_cli.documents.question_facts import CountFact, ListedGroup
from dialogue_cli.model.conference import When


@dataclass(frozen=True, slots=True)
class ReceivedFact:
    """What became of all that came in: four different counts that are never mixed (workflow.md §0.3).

    slips: rows and forms as the units sent them (phiếu). senders: from how many units. opinions: the requests in them
    (ý kiến), of which each is exactly one of: petitions (kiến nghị, for the conference), personal (one person's own
    case), outside (of its scope), nothing (asks nothing), again (what a unit had sent before in the same words).
    times: the people or times that the petitions say (lượt). questions: what the petitions were merged into (câu hỏi).
    """

    slips: int
    senders: int
    opinions: int
    petitions: int
    personal: int
    outside: int
    nothing: int
    again: int
    times: int
    questions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryFacts(PaperFacts):
    """The table of petitions by group (bảng tổng hợp ý kiến, kiến nghị).

    received: the counts at its front. levels: how many questions each level can settle.
    groups: the questions under the printed groups.
    """

    received: Known[ReceivedFact]
    levels: tuple[CountFact, ...]
    groups: Known[tuple[ListedGroup, ...]]


@dataclass(frozen=True, slots=True)
class DelegateRow:
    """One row of the list.

    number: running through. name, role, unit: the delegate's. note: a reserve, absent, in whose place.
    """

    number: int
    name: str
    role: str
    unit: str
    note: str


@dataclass(frozen=True, slots=True)
class DelegatePart:
    """Some people below their headings. group, unit: the headings, empty when there is none. people: its rows."""

    group: str
    unit: str
    people: tuple[DelegateRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegatesFacts(PaperFacts):
    """The list of delegates (danh sách đại biểu), alone or as the annex of a letter.

    plan: the plan of the conference. when, venue: of the conference. parts: everybody, by group and unit.
    people: how many people of them take a seat. quota: how many the conference is for.
    """

    plan: BasisFact
    when: Known[When]
    venue: Known[str]
    parts: Known[tuple[DelegatePart, ...]]
    people: int
    quota: Known[int]


@dataclass(frozen=True, slots=True)
class SignerRow:
    """One row to sign.

    number: running. name, unit: who signs. count, value, amount: gifts, đồng each and in all. note: in whose place.
    """

    number: int
    name: str
    unit: str
    count: int
    value: int
    amount: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptsFacts(PaperFacts):
    """The list on which people sign for one sort of gift (danh sách ký nhận quà).

    scheme: what the sort is called, empty when it is the only one. item: what is given; contents: what is in it.
    when, venue: of the conference. source: the purse that pays. basis: the decision by which.
    rows: who signs. count: how many gifts they sign for. total: what these come to, in đồng.
    """

    scheme: str
    item: str
    contents: Known[str]
    when: Known[When]
    venue: Known[str]
    source: Known[str]
    basis: Known[str]
    rows: Known[tuple[SignerRow, ...]]
    count: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionFormFacts(PaperFacts):
    """The form on which a question is registered (phiếu đăng ký câu hỏi).

    topics: the printed groups of the year. deadline: the day before which it is sent. when: of the conference.
    """

    topics: Known[tuple[str, ...]]
    deadline: Known[date]
    when: Known[When]
