"""The register's own books: which changes there were, which files each of them stored."""

from collections import defaultdict
from collections.abc import Mapping

from dialogue_cli.model.ledger import ChangeLine, FileLine
from dialogue_cli.register.checkins import tallies
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import read

_OUTCOMES = ("accepted", "unchanged", "changed", "rejected", "skipped")


def change_lines(db: Connection) -> list[ChangeLine]:
    """All changes, newest first, with the files that each of them stored."""
    files, taken = _files(db), defaultdict(list)
    doors = tallies(db)
    undone: dict[int, int] = {}
    for change, by in db.execute("SELECT change, by FROM undone ORDER BY change DESC"):
        undone[change] = by
        taken[by].append(change)
    query = "SELECT id, at, author, command, year FROM change ORDER BY id DESC"
    return [
        ChangeLine(
            number,
            at,
            author,
            command,
            year,
            files=tuple(files.get(number, ())),
            undone_by=undone.get(number),
            took_back=tuple(taken.get(number, ())),
            doors=tuple(doors.get(number, ())),
        )
        for number, at, author, command, year in db.execute(query)
    ]


def _files(db: Connection) -> Mapping[int, list[FileLine]]:
    """Files by change, as the history keeps them: also those of a change that was taken back."""
    found: dict[int, list[FileLine]] = defaultdict(list)
    query = (
        "SELECT change, after FROM history WHERE subject = 'file' AND action = 'added' ORDER BY id"
    )
    for change, after in db.execute(query):
        said = read(after)
        counts = (int(said.get(name, 0)) for name in _OUTCOMES)
        found[change].append(FileLine(said["name"], said.get("kind", ""), *counts))
    return found
