"""Which changes the register has seen."""

from dialogue_cli.model.ledger import LogReport
from dialogue_cli.register import database, ledger
from dialogue_cli.steps.desk import Desk


def log(desk: Desk) -> LogReport:
    """Every change, newest first; none when no register has been made yet."""
    if not desk.folder.register.exists():
        return LogReport(())
    with database.opened(desk.folder.register) as db, database.reading(db):
        return LogReport(tuple(ledger.change_lines(db)))
