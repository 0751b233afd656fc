"""[documents.plan.said]: what the plan said when it was issued; written by `issue`, read for the amended plan."""

from collections.abc import Iterator, Mapping

from dialogue_cli.model.conference import Said
from dialogue_cli.office.setting_lines import Value
from dialogue_cli.office.toml_table import Table
from dialogue_cli.office.when_settings import read_when, when_values

SAID, TIME, GROUPS, DEADLINES = "said", "time", "groups", "deadlines"


def read_said(paper: Table, deadlines: tuple[str, ...], year: int) -> Said | None:
    """What a paper said when it was issued, out of its table; None where that was not noted."""
    table = paper.table(SAID)
    if not table.names():
        return None
    quotas, days = table.table(GROUPS), table.table(DEADLINES)
    said = Said(
        when=read_when(table.table(TIME), year),
        venue=table.text("venue", ""),
        total=table.integer("total", 0),
        gifts=table.integer("gifts", 0),
        gifts_total=table.integer("gifts_total", 0),
        groups={key: quotas.integer(key) for key in quotas.names()},
        deadlines={name: days.optional_date(name) for name in deadlines},
    )
    for one in (quotas, days, table):
        one.close()
    return said


def said_tables(paper: str, said: Said) -> Iterator[tuple[str, Mapping[str, Value]]]:
    """The tables of conference.toml that hold it, by name; what is open is left out."""
    name = f"documents.{paper}.{SAID}"
    figures = {"total": said.total, "gifts": said.gifts, "gifts_total": said.gifts_total}
    yield name, {"venue": said.venue, **figures}
    yield f"{name}.{TIME}", when_values(said.when)
    yield f"{name}.{GROUPS}", dict(said.groups)
    yield f"{name}.{DEADLINES}", {key: day for key, day in said.deadlines.items() if day}
