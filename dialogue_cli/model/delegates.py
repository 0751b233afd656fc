"""The people who attend."""

from dataclasses import dataclass
from typing import Literal

from dialogue_cli.model.petitions import Origin

Absence = Literal["", "excused", "unexcused", "absent"]
"""Whether a list says that somebody stays away: with leave, without, or without saying which."""

Confirmation = Literal["", "yes", "no"]
"""What a list says of somebody asked to confirm coming: nothing (yet), yes, or no."""


@dataclass(frozen=True, slots=True)
class Delegate:
    """One person on a delegate list; `group` is the key of a group of the conference, empty when unknown.

    `gender` is "nam", "nữ" or empty; `birth` is as written (a year or a date). `stands_in_for` is the name of
    the person whose place is taken. `id` is 0 until stored.
    """

    origin: Origin
    full_name: str
    unit: str = ""
    upper_unit: str = ""
    group: str = ""
    group_given: str = ""
    role: str = ""
    phone: str = ""
    gender: str = ""
    birth: str = ""
    wants_to_speak: bool = False
    note: str = ""
    email: str = ""
    ethnicity: str = ""
    party_member: bool = False
    id_number: str = ""
    seat: str = ""
    stands_in_for: str = ""
    absence: Absence = ""
    confirmed: Confirmation = ""
    id: int = 0

    @property
    def comes(self) -> bool:
        """Whether the person takes a seat: whoever is noted absent or has declined fills no quota."""
        return not self.absence and self.confirmed != "no"
