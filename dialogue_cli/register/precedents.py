"""Finds what clerks decided, in all years."""

import json
from collections.abc import Sequence

from dialogue_cli.model.memory import Precedent
from dialogue_cli.model.petitions import Field
from dialogue_cli.register.database import Connection


def of_all_years(db: Connection) -> Sequence[Precedent]:
    """Every petition about which a clerk decided something, by number, with what was decided."""
    values: dict[int, dict[Field, str]] = {}
    texts: dict[int, tuple[int, str]] = {}
    also: dict[int, tuple[str, ...]] = {}
    for petition, year, text, field, value, further in db.execute(
        "SELECT petition, year, text, field, value, also FROM decision"
        " JOIN petition ON petition.id = petition"
        " WHERE origin = 'clerk' AND value <> '' ORDER BY petition, field"
    ):
        texts[petition] = year, text
        values.setdefault(petition, {})[field] = value
        if field == "agency":
            also[petition] = tuple(json.loads(further))
    return [
        Precedent(petition, year, text, values[petition], also.get(petition, ()))
        for petition, (year, text) in texts.items()
    ]
