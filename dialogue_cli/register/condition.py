"""How a register is, without bringing it up or writing to it."""

from dataclasses import dataclass
from pathlib import Path

from dialogue_cli.register.copying import prove
from dialogue_cli.register.database import refuse_emptied, unmigrated
from dialogue_cli.register.extent import schema
from dialogue_cli.register.migrating import RegisterNewer, scripts


@dataclass(frozen=True, slots=True)
class Condition:
    """Its schema, today's, SQLite's way of keeping it whole, and the moment of its newest change or empty."""

    schema: int
    known: int
    journal: str
    newest: str


def condition(path: Path) -> Condition:
    """Look at every page of the register; raises RegisterDamaged, RegisterEmptied, RegisterNewer, RegisterBusy."""
    known = len(scripts())
    refuse_emptied(path)
    with unmigrated(path) as db:
        number = schema(db)
        if number > known:
            raise RegisterNewer(file=path, found=number, known=known)
        prove(db)
        (journal,) = db.execute("PRAGMA journal_mode").fetchone()
        newest = ""
        if number:
            (newest,) = db.execute("SELECT coalesce(max(at), '') FROM change").fetchone()
        return Condition(number, known, journal, newest)
