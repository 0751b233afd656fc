"""Stores and finds attendance."""

from typing import Any

from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.petitions import Origin
from dialogue_cli.register.records import RecordTable

_CONTENT = (
    "full_name", "unit", "position", "phone", "session", "invitation", "state", "arrived_at",
    "substitute", "signed", "note", "stands_in_for",
)  # fmt: skip


def _attendance(number: int, origin: Origin, values: dict[str, Any]) -> Attendance:
    return Attendance(id=number, origin=origin, signed=bool(values.pop("signed")), **values)


ATTENDANCE: RecordTable[Attendance] = RecordTable(
    "attendance", {name: name for name in _CONTENT}, _attendance
)
