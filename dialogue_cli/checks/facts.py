"""What the checks look at: one conference and all that was received and decided for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dialogue_cli.model.budget import BudgetLine, Norm
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.drafts import Passage
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.gift_ledger import GiftLedger
from dialogue_cli.model.paper_verdicts import PaperVerdict
from dialogue_cli.model.petitions import Decided, Question
from dialogue_cli.model.roll import Roll
from dialogue_cli.reference.provinces import Province
from dialogue_cli.vietnamese.personal.watch import Watch


@dataclass(frozen=True, slots=True)
class PaperState:
    """One paper as it would be made now: its name for people, what is missing in it, or why it cannot be made.

    `in_time` says whether its moment has come: the conclusion has none before the conference. `passages` are its lines.
    """

    title: str
    gaps: tuple[Missing, ...] = ()
    obstacle: str = ""
    in_time: bool = True
    passages: tuple[Passage, ...] = ()


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
    whose asker is on no delegate list; `rolls` tell who came to each session, `gifts` what became of each gift.
    `made` are the papers made before, each with what became of it.
    `received_days` tell when the newest version of each file came, by name. `passages` are the texts of the settings,
    of the papers and of the replies; `issued` are the days of the papers that have a number, by number and symbol
    (123/KH-UBND); `own` is the function of the office itself where it issues its papers: nobody sends them to himself.
    `watch` knows which personal data may not leave the office. `written` are the texts that the office itself wrote:
    no reply, and no line of a paper that is nothing but values.
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
    passages: tuple[Passage, ...] = ()
    province: Province | None = None
    issued: Mapping[str, date] = field(default_factory=dict)
    own: str = ""
    gifts: GiftLedger | None = None
    received_days: Mapping[str, date] = field(default_factory=dict)
    budget: BudgetFacts = BudgetFacts()
    made: tuple[PaperVerdict, ...] = ()
    watch: Watch = field(default_factory=Watch)
    written: tuple[Passage, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Each check of words goes through them, and a paper has thousands of lines."""
        written = tuple(one for one in self.passages if one.kind == "setting" or one.says)
        object.__setattr__(self, "written", written)
