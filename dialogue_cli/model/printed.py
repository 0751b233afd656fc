"""People in the order in which lists name them, and what `lists` has made."""

from dataclasses import dataclass
from pathlib import Path

from dialogue_cli.model.conference import Group, SendingUnit
from dialogue_cli.model.delegates import Delegate


@dataclass(frozen=True, slots=True)
class UnitPart:
    """The people of one sending unit within a group; `unit` is None for those whose unit is not on the list."""

    unit: SendingUnit | None
    people: tuple[Delegate, ...]


@dataclass(frozen=True, slots=True)
class GroupBlock:
    """The people of one group; `group` is None for those whose group nobody knows.

    A group that is shared out to the units has a part for each of them, any other a single one.
    """

    group: Group | None
    parts: tuple[UnitPart, ...]

    @property
    def people(self) -> tuple[Delegate, ...]:
        """Everybody in the group."""
        return tuple(one for part in self.parts for one in part.people)

    @property
    def by_unit(self) -> bool:
        """Whether the group is shared out to the sending units."""
        return self.group is not None and self.group.allocated


@dataclass(frozen=True, slots=True)
class ListReport:
    """One workbook of lists: its kind, its file, its sheets with their rows; `amiss` is for a person to look at.

    `file` is None where there is nothing yet to make a list of.
    """

    kind: str
    file: Path | None
    sheets: tuple[tuple[str, int], ...]
    amiss: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListsReport:
    """The workbooks that `lists` made."""

    year: int
    lists: tuple[ListReport, ...]
