"""The people who attend."""

from dataclasses import dataclass

from dialogue_cli.model.petitions import Origin


@dataclass(frozen=True, slots=True)
class Delegate:
    """One person on a delegate list; `group` is the key of a group of the conference, empty when unknown.

    `gender` is "nam", "nữ" or empty; `birth` is as written (a year or a date). `id` is 0 until stored.
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
    id: int = 0
