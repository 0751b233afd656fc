"""What the amended plan states (kế hoạch điều chỉnh): what the issued plan said, and what holds now."""

from dataclasses import dataclass
from datetime import date

from dialogue_cli.documents.facts import BasisFact, PaperFacts


@dataclass(frozen=True, slots=True)
class ChangeFact:
    """One thing that has changed. what: its name. before: as the plan said. after: as it holds now."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class DeadlineFact:
    """One deadline. what: for which work. before, after: the day before which it is due; None where none was set.

    changed: whether it is another than in the plan.
    """

    what: str
    before: date | None
    after: date | None
    changed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendedPlanFacts(PaperFacts):
    """The amended plan.

    plan: the plan as issued. reason: why, as the first words of the sentence that amends it.
    changes: what has changed, but for the deadlines. deadlines: every deadline, changed or not; empty when none has.
    contact: to whom difficulties are reported.
    """

    plan: BasisFact
    reason: str
    changes: tuple[ChangeFact, ...]
    deadlines: tuple[DeadlineFact, ...]
    contact: str
