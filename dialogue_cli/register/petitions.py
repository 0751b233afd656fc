"""Stores and finds petitions."""

from datetime import date
from typing import Any

from dialogue_cli.model.petitions import Origin, Petition
from dialogue_cli.register.records import RecordTable

_CONTENT = (
    "text", "text_received", "unit", "asker", "position", "phone", "topic_given", "addressed_to",
    "agency_given", "people", "wants_to_speak", "received_on", "note",
)  # fmt: skip


def _petition(number: int, origin: Origin, values: dict[str, Any]) -> Petition:
    received = values.pop("received_on")
    return Petition(
        id=number,
        origin=origin,
        received_on=date.fromisoformat(received) if received else None,
        wants_to_speak=bool(values.pop("wants_to_speak")),
        **values,
    )


PETITIONS: RecordTable[Petition] = RecordTable(
    "petition", {name: name for name in _CONTENT}, _petition
)
