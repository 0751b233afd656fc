"""What the union's submission states: the conference it proposes, what that costs and who pays, with the estimate."""

from dataclasses import dataclass

from dialogue_cli.documents.facts import BasisFact, GiftsFact, GroupFact, Known, PaperFacts
from dialogue_cli.model.conference import When


@dataclass(frozen=True, slots=True)
class SourceFact:
    """What one purse pays. name: of the purse. total: in đồng. share: per cent with one decimal (45,2)."""

    name: Known[str]
    total: int
    share: str


@dataclass(frozen=True, slots=True)
class CostRow:
    """One row of the estimate.

    heading: of a section; then nothing else is told. closing: the section that ends here, whose sums are `amount` and
    `paid`. number: running. item: what is paid for. measure, quantity, rate: counted in what, how many, đồng each.
    amount: what it costs, in đồng. paid: of it by each purse. sources: the purses in words. basis: by which norm.
    """

    heading: str = ""
    closing: str = ""
    number: int = 0
    item: str = ""
    measure: str = ""
    quantity: str = ""
    rate: int | None = None
    amount: Known[int] = 0
    paid: tuple[int | None, ...] = ()
    sources: Known[str] = ""
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionFacts(PaperFacts):
    """The union's submission (tờ trình) for a conference and its budget.

    regulation: the regulation on working together; None when there is none. other_basis: further documents.
    when, venue: of the conference. total: all places; groups: how they are shared out. contents: what is talked about.
    gifts: None when there are none. amount: what all costs, in đồng. sources: the purses that pay, at least one.
    columns: the names of the purses that have a column of their own in the estimate. rows: the estimate, in sections.
    """

    regulation: Known[BasisFact] | None
    other_basis: tuple[BasisFact, ...]
    when: Known[When]
    venue: Known[str]
    total: Known[int]
    groups: Known[tuple[GroupFact, ...]]
    contents: Known[tuple[str, ...]]
    gifts: GiftsFact | None
    amount: Known[int]
    sources: Known[tuple[SourceFact, ...]]
    columns: tuple[str, ...]
    rows: Known[tuple[CostRow, ...]]
