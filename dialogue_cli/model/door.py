"""What is said at the door: each line of it, and how many have come."""

from dataclasses import dataclass
from typing import Literal

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.roll import Checkin

CheckinOutcome = Literal[
    "recorded", "withdrawn", "already", "ambiguous", "unknown", "mistyped", "other-year",
    "other-register", "old-list", "nothing-to-undo", "busy",
]  # fmt: skip
DONE_AT_DOOR = frozenset({"recorded", "withdrawn"})


@dataclass(frozen=True, slots=True)
class DoorLine:
    """What became of one name or code: `record` is what was stored or taken back, or what stands in its way.

    `candidates` are those who may have been meant, the likeliest first.
    """

    given: str
    outcome: CheckinOutcome
    message: str
    delegate: Delegate | None = None
    code: str = ""
    record: Checkin | None = None
    candidates: tuple[Delegate, ...] = ()

    @property
    def done(self) -> bool:
        """Whether it was stored."""
        return self.outcome in DONE_AT_DOOR


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many of a group have come, of how many who are expected; `label` is what people call it."""

    key: str
    label: str
    present: int
    registered: int


@dataclass(frozen=True, slots=True)
class DoorCounts:
    """How many have come by what all doors have recorded; `guests` are on no list and counted apart."""

    present: int
    registered: int
    substituted: int
    excused: int
    unexcused: int
    guests: int
    groups: tuple[GroupCount, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckinReport:
    """One run of check-ins that a script or a single command made; `session` is empty where there is only one."""

    year: int
    session: str
    door: str
    lines: tuple[DoorLine, ...]
    counts: DoorCounts
