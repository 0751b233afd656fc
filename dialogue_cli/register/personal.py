"""Which columns of the register hold personal data: personal.toml, the one place where they are marked."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from dialogue_cli.register.database import Connection

Mark = Literal["names", "compared", "erased", "kept", "masked", "emptied", "json", "plain"]
MARKS: tuple[Mark, ...] = (
    *("names", "compared", "erased", "kept", "masked", "emptied", "json", "plain"),
)  # fmt: skip
# What says something of a person wherever it stands; the rest is free text or nobody's.
PERSONAL: frozenset[Mark] = frozenset(("names", "compared", "erased", "kept"))


@dataclass(frozen=True, slots=True)
class MarkedTable:
    """One table: its name, and the mark of each of its columns that has one."""

    name: str
    columns: Mapping[str, Mark]

    def marked(self, *marks: Mark) -> tuple[str, ...]:
        """The columns with one of these marks."""
        return tuple(column for column, mark in self.columns.items() if mark in marks)


@cache
def marked_tables() -> Mapping[str, MarkedTable]:
    """Every table of the register, by name, as personal.toml marks its columns."""
    data = (files("dialogue_cli.register") / "personal.toml").read_text(encoding="utf-8")
    return {
        name: MarkedTable(name, {column: mark for mark in MARKS for column in marks.get(mark, ())})
        for name, marks in tomllib.loads(data).items()
    }


def personal_columns(*tables: str) -> frozenset[str]:
    """The columns of these tables (of all when none is named) that say something of a person."""
    known = marked_tables()
    return frozenset(column for name in tables or known for column in known[name].marked(*PERSONAL))


def text_columns(db: Connection) -> dict[str, tuple[str, ...]]:
    """The text columns of every table of the register as it is, for whoever holds the marks against it."""
    names = db.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: tuple(
            column
            for _, column, kind, *_ in db.execute(f'PRAGMA main.table_info("{name}")').fetchall()
            if kind == "TEXT"
        )
        for (name,) in names
    }
