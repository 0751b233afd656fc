"""Of which earlier file a file is the corrected copy: told by the code it bears, else by its name."""

from pathlib import PurePath

from dialogue_cli.intake.records import FileReading
from dialogue_cli.messages import returned as say
from dialogue_cli.register import sources
from dialogue_cli.register.database import Connection
from dialogue_cli.vietnamese.text import fold

SIGN, DIGITS = "TL", 12
_MARK = fold(say.MARK).rstrip(")")


def code_of(sha256: str) -> str:
    """The code by which a file is known again in its marked copy."""
    return f"{SIGN}-{sha256[:DIGITS].upper()}"


def marked_stem(stem: str, number: int = 1) -> str:
    """The name, without its ending, of a file's marked copy; further ones are numbered."""
    return f"{stem} {say.MARK if number == 1 else say.MARK_NUMBERED.format(number=number)}"


def corrected_file(db: Connection, year: int, reading: FileReading) -> str:
    """The name under which the earlier file is kept; empty when this is nobody's corrected copy."""
    if reading.returned_of:
        known = sources.find_by_start(db, year, reading.returned_of[len(SIGN) + 1 :].lower())
        if known:
            return known.name
    before, mark, _ = fold(PurePath(reading.name).stem).partition(_MARK)
    if not mark:
        return ""
    named = [n for n in sources.names(db, year) if fold(PurePath(n).stem) == before.strip()]
    return named[0] if len(named) == 1 else ""
