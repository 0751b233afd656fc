"""Who came, as the sheets of attendance say."""

from dataclasses import dataclass
from typing import Literal

from dialogue_cli.model.petitions import Origin

AttendanceState = Literal["", "present", "substituted", "excused", "unexcused", "absent"]


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person on the attendance sheet of one session; the name is that of the person invited.

    `state` is empty where nothing is marked, "substituted" where `substitute` came instead; `stands_in_for` is whose
    place the person took, where the sheet has the one who came. `arrived_at` is "07:15" or empty; `signed` says
    whether there is a signature or a mark for one. `id` is 0 until stored.
    """

    origin: Origin
    full_name: str
    unit: str = ""
    position: str = ""
    phone: str = ""
    session: str = ""
    invitation: str = ""
    state: AttendanceState = ""
    arrived_at: str = ""
    substitute: str = ""
    signed: bool = False
    note: str = ""
    stands_in_for: str = ""
    id: int = 0

    @property
    def present(self) -> bool:
        """Whether the seat was taken, by the person invited or by a substitute."""
        return self.state in {"present", "substituted"}
