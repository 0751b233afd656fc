"""Stores and finds delegates."""

from typing import Any

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Origin
from dialogue_cli.register.records import RecordTable

# The group's key is not stored: it follows from what was given and from the settings of the day.
_CONTENT = (
    "full_name", "unit", "upper_unit", "group_given", "role", "phone", "gender", "birth",
    "wants_to_speak", "note", "email", "ethnicity", "party_member", "id_number", "seat",
    "stands_in_for", "absence", "confirmed",
)  # fmt: skip


def _delegate(number: int, origin: Origin, values: dict[str, Any]) -> Delegate:
    for name in ("wants_to_speak", "party_member"):
        values[name] = bool(values[name])
    return Delegate(id=number, origin=origin, **values)


DELEGATES: RecordTable[Delegate] = RecordTable(
    "delegate", {name: name for name in _CONTENT}, _delegate
)
