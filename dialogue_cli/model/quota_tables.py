"""What `quota` tells: places planned, people registered, confirmed and present; and how places could be shared out."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogue_cli.model.conference import Allocation


@dataclass(frozen=True, slots=True)
class QuotaLine:
    """One group or unit; None where nothing was planned, nobody was asked, or nobody has looked who came."""

    name: str
    planned: int | None
    registered: int
    confirmed: int | None
    present: int | None

    @property
    def difference(self) -> int:
        """By how many people registered are too many or (below 0) too few."""
        return self.registered - (self.planned or 0)


@dataclass(frozen=True, slots=True)
class QuotaTable:
    """Lines that add up; `group` is the key of the group shared out to the units, empty for the table of groups.

    `quota` is what the lines' places should make: the whole conference's or the group's.
    """

    title: str
    lines: tuple[QuotaLine, ...]
    quota: int
    group: str = ""

    @property
    def total(self) -> QuotaLine:
        """The sum of the lines."""
        return QuotaLine(
            name="",
            planned=sum(line.planned or 0 for line in self.lines),
            registered=sum(line.registered for line in self.lines),
            confirmed=_sum([line.confirmed for line in self.lines]),
            present=_sum([line.present for line in self.lines]),
        )


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Rows of the lists that fill no place: noted absent or declined, another row of a person, not called in."""

    absent: int = 0
    again: int = 0
    reserves: int = 0


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the people; `tenths` of a percent, those of one table adding up to 1000."""

    name: str
    count: int
    tenths: int


@dataclass(frozen=True, slots=True)
class ShareTable:
    """One way to part the people registered."""

    title: str
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class QuotaReport:
    """Where the lists stand against the plan; `sessions` counts those of which is known who came.

    `shares` are None when they were not asked for.
    """

    year: int
    groups: QuotaTable | None
    units: tuple[QuotaTable, ...]
    left_out: LeftOut
    sessions: int = 0
    shares: tuple[ShareTable, ...] | None = None


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """One unit's places: written now (None when none are), proposed, and the line of conference.toml that says so."""

    unit: str
    members: int | None
    now: int | None
    proposed: int
    setting: str


@dataclass(frozen=True, slots=True)
class ProposalReport:
    """How a group's places could be shared out; `backup` is the old file when it was written."""

    year: int
    group: str
    name: str
    quota: int
    method: Allocation
    least: int
    lines: tuple[ProposedLine, ...]
    file: Path
    backup: Path | None = None


def _sum(counts: Sequence[int | None]) -> int | None:
    """The sum of what is known; None when nothing is."""
    known = [count for count in counts if count is not None]
    return sum(known) if known else None
