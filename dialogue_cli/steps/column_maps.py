"""What a clerk settles about columns: read from the command's words, remembered for the sender's next file."""

from collections.abc import Sequence
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.layout.settled import NOTHING_SETTLED, Settled, settle
from dialogue_cli.intake.reading import read_file
from dialogue_cli.intake.records import FileReading, Remembered
from dialogue_cli.messages import layout as say
from dialogue_cli.register import column_maps, database
from dialogue_cli.register.column_maps import ColumnMap
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import PendingChange

FORGET = "none"


def settled_by(words: Sequence[str]) -> Settled:
    """What the words of --map settle; nothing where they only ask to forget.

    Raises MapWithoutEquals, MapUnknownField or MapTwice.
    """
    return NOTHING_SETTLED if forgets(words) else settle(words)


def forgets(words: Sequence[str]) -> bool:
    """Whether what was remembered for these files is to be forgotten."""
    return [word.strip().casefold() for word in words] == [FORGET]


def remembered(register: Path) -> tuple[Remembered, ...]:
    """What earlier imports settled."""
    if not register.exists():
        return ()
    with database.opened(register) as db:
        known = column_maps.column_maps(db)
    return tuple(Remembered(one.owner, one.signature, one.fields) for one in known)


def remember(db: Connection, change: PendingChange, reading: FileReading) -> tuple[str, ...]:
    """Keep what was settled for a file; what is said of that."""
    known = set(column_maps.column_maps(db))
    new = [ColumnMap(one.owner, one.signature, one.by_column) for one in reading.settled]
    for one in new:
        if one not in known:
            column_maps.keep(db, change.number, one)
    return (say.MAP_KEPT,) if new else ()


def recalled(
    path: Path, kind: str | None, unit: str | None, known: Sequence[Remembered]
) -> tuple[Remembered, ...]:
    """What is remembered for a file; nothing where it cannot be read even so."""
    try:
        return read_file(path, kind=kind, unit=unit, remembered=known).recalled
    except DialogueError:
        return ()


def forget(db: Connection, old: Sequence[Remembered]) -> None:
    """Forget what was remembered."""
    for one in old:
        column_maps.forget(db, one.owner, one.signature)
