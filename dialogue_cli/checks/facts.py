"""What the checks look at: one conference and all that was received and decided for it."""

from dataclasses import dataclass

from dialogue_cli.model.budget import BudgetLine, Norm
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Decided, Question
from dialogue_cli.model.roll import Roll


@dataclass(frozen=True, slots=True)
class PaperState:
    """One paper as it would be made now: its name for people, what is missing in it, or why it cannot be made.

    `in_time` says whether its moment has come: the conclusion has none before the conference.
    """

    title: str
    gaps: tuple[Missing, ...] = ()
    obstacle: str = ""
    in_time: bool = True


@dataclass(frozen=True, slots=True)
class BudgetFacts:
    """The budget as its tables say it; the norms of the office, the code of its province, the class of the place."""

    lines: tuple[BudgetLine, ...] = ()
    norms: tuple[Norm, ...] = ()
    province: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class CheckFacts:
    """Everything a check may know; nothing depends on the day on which it runs.

    `agenda_overrun` is by how many minutes the timed agenda is longer than the session; `hall_minutes` is what it
    leaves to the dialogue, `unspoken` are the questions that nobody who registered can ask, by number, `unlisted` those
    whose asker is on no delegate list; `rolls` tell who came to each session.
    """

    conference: Conference
    delegates: tuple[Delegate, ...] = ()
    decided: tuple[Decided, ...] = ()
    questions: tuple[Question, ...] = ()
    papers: tuple[PaperState, ...] = ()
    agenda_overrun: int = 0
    hall_minutes: int = 0
    unspoken: frozenset[int] = frozenset()
    unlisted: frozenset[int] = frozenset()
    rolls: tuple[Roll, ...] = ()
    budget: BudgetFacts = BudgetFacts()
