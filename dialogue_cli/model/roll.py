"""Who came: one entry a delegate and session, from the door, the attendance sheets and the delegate lists."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from dialogue_cli.model.attendance import Attendance, AttendanceState
from dialogue_cli.model.delegates import Delegate

CheckinState = Literal["present", "substituted", "excused", "unexcused"]
RollSource = Literal["", "door", "sheet", "list"]

CAME = frozenset({"present", "substituted"})
AWAY = frozenset({"excused", "unexcused", "absent"})


@dataclass(frozen=True, slots=True)
class Checkin:
    """One record at the door.

    `delegate` is the number of a delegate, None for somebody who is on no list (then `full_name`, `unit` and `group`
    say who). `at` is the moment in local time (2024-06-20T07:12:05+07:00). `substitute` is who came instead.
    """

    delegate: int | None
    state: CheckinState
    at: str
    session: str = ""
    full_name: str = ""
    unit: str = ""
    group: str = ""
    substitute: str = ""
    door: str = ""
    author: str = ""
    note: str = ""
    id: int = 0

    @property
    def present(self) -> bool:
        """Whether the seat was taken, by the delegate or by a substitute."""
        return self.state in CAME


@dataclass(frozen=True, slots=True)
class RollEntry:
    """What is known of one delegate in one session; `source` is the record that was heard, empty when none.

    `door` and `sheets` are all records there are of it, those that were not heard with them.
    """

    delegate: Delegate
    state: AttendanceState = ""
    at: str = ""
    substitute: str = ""
    source: RollSource = ""
    door: Checkin | None = None
    sheets: tuple[Attendance, ...] = ()

    @property
    def present(self) -> bool:
        """Whether the seat was taken, by the delegate or by a substitute."""
        return self.state in CAME


@dataclass(frozen=True, slots=True)
class Roll:
    """One session: an entry for every delegate, and the sheets' people and the door's guests who are no delegate.

    `unclear` are those of the strangers who bear the name of several delegates, none of whom can be told; `again` are
    the numbers of further rows of people who stand on the lists more than once.
    """

    session: str
    entries: tuple[RollEntry, ...]
    strangers: tuple[Attendance | Checkin, ...] = ()
    unclear: tuple[Attendance, ...] = ()
    again: frozenset[int] = frozenset()

    @property
    def people(self) -> tuple[RollEntry, ...]:
        """Each person once: the entries without further rows of somebody on the lists."""
        if not self.again:
            return self.entries
        return tuple(entry for entry in self.entries if entry.delegate.id not in self.again)

    @property
    def taken(self) -> bool:
        """Whether anything is known yet of who came."""
        return any(entry.source in {"door", "sheet"} for entry in self.entries) or bool(
            self.strangers
        )

    @property
    def came_unlisted(self) -> tuple[Attendance | Checkin, ...]:
        """Those who came though they are on no list of delegates."""
        return tuple(one for one in self.strangers if one.present)

    @property
    def present(self) -> int:
        """How many came: seats taken, and people who are on no list."""
        return sum(entry.present for entry in self.people) + len(self.came_unlisted)

    def by_delegate(self) -> Mapping[int, RollEntry]:
        """The entries by the delegate's number."""
        return {entry.delegate.id: entry for entry in self.entries}
