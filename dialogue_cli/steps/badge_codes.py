"""The code of every delegate, for lists and badges; a QR on a badge holds this text."""

from collections.abc import Mapping

from dialogue_cli.decisions.delegate_codes import code_of
from dialogue_cli.register import checkins, database
from dialogue_cli.register.identity import identity
from dialogue_cli.steps.desk import Desk


def badge_codes(desk: Desk) -> Mapping[int, str]:
    """By the number of each delegate of the year the code; none when no register has been made yet."""
    if not desk.folder.register.exists():
        return {}
    with database.opened(desk.folder.register) as db, database.reading(db):
        key = identity(db)
        brought = checkins.imports_of_delegates(db, desk.year)
    return {number: code_of(key, desk.year, number, added) for number, added in brought.items()}
