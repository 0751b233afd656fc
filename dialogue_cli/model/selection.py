"""Which questions are asked in the hall and which are answered in writing: what is weighed, what is proposed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dialogue_cli.model.conference import QUESTIONS_PER_PERSON
from dialogue_cli.model.petitions import DecidedBy, Handling

Asker = Literal["asker", "delegate", "unnamed", "absent", ""]
"""Who asks: the sender of a petition or a delegate of its unit; else why nobody can: no name given, stays away."""

Bar = Literal["", "personal", "unsure"]
"""Why a question is not brought into the hall without a clerk's word: likely a personal case, or it is not sure."""

Central = Literal["", "partly", "purely"]
"""Whether only the central authorities can decide what is asked."""


@dataclass(frozen=True, slots=True)
class Support:
    """Who stands behind a question: three different counts (workflow.md §0.3).

    `units` are the keys of the units, each once; `petitions` counts what came in; `people` adds up what the units
    wrote in their own column of people, None where none wrote any.
    """

    units: tuple[str, ...]
    petitions: int
    people: int | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who can ask: a number that stands for the person, how that person registered, the unit spoken for."""

    person: int
    how: Asker
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One question with all that counts for its selection.

    `urgency` are the words that show it, `urgent` the points they add; `spoken_for` is the unit of whoever asks;
    `voices` are all who can ask, the first of them before the others; `settled` is the handling that a clerk chose.
    """

    number: int
    support: Support
    topic: str = ""
    level: str = ""
    central: Central = ""
    urgency: str = ""
    urgent: int = 0
    asker: Asker = ""
    spoken_for: str = ""
    voices: tuple[Voice, ...] = ()
    bar: Bar = ""
    settled: Handling | None = None
    settled_reason: str = ""


@dataclass(frozen=True, slots=True)
class HallTime:
    """How long the dialogue is and how long one question takes, in minutes; `most` limits the questions themselves.

    `per_person` is how many one person asks at most.
    """

    minutes: int
    each: int
    most: int | None = None
    per_person: int = QUESTIONS_PER_PERSON

    @property
    def places(self) -> int:
        """How many questions can be asked."""
        by_time = self.minutes // self.each
        return by_time if self.most is None else min(by_time, self.most)


@dataclass(frozen=True, slots=True)
class Selected:
    """How one question is handled, who says so, why in words, its score, and the three counts behind it."""

    number: int
    handling: Handling | None
    origin: DecidedBy
    reason: str
    score: float
    units: int
    petitions: int
    people: int | None


@dataclass(frozen=True, slots=True)
class Selection:
    """Every question, by number; those in reserve, those nobody can ask, those that may be personal, by weight."""

    questions: tuple[Selected, ...] = ()
    reserves: tuple[Selected, ...] = ()
    unasked: tuple[Selected, ...] = ()
    doubtful: tuple[Selected, ...] = ()

    def count(self, handling: Handling) -> int:
        """How many are handled that way."""
        return sum(one.handling == handling for one in self.questions)


@dataclass(frozen=True, slots=True)
class SelectReport:
    """What `select` proposes; `changed` counts the questions whose handling is another than before.

    `texts` are the wordings by number; `undecided` counts petitions that no triage has seen yet.
    """

    year: int
    selection: Selection
    time: HallTime
    changed: int = 0
    undecided: int = 0
    dry_run: bool = False
    texts: Mapping[int, str] = field(default_factory=dict)

    @property
    def hall(self) -> int:
        """How many questions are asked in the hall."""
        return self.selection.count("hall")

    @property
    def minutes_used(self) -> int:
        """How long they take."""
        return self.hall * self.time.each
