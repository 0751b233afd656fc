"""By which code and name a marked copy is known again when it comes back corrected."""

import unicodedata
from pathlib import PurePath

from dialogue_cli.messages import returned as say
from dialogue_cli.register import sources
from dialogue_cli.register.database import Connection
from dialogue_cli.register.sources import StoredFile

SIGN, DIGITS = "TL", 12


def code_of(sha256: str) -> str:
    """The code by which a file is known again in its marked copy."""
    return f"{SIGN}-{sha256[:DIGITS].upper()}"


def file_of(db: Connection, year: int, code: str) -> StoredFile | None:
    """The file of which the copy with this code was made; None when the year has no such file."""
    return sources.find_by_start(db, year, code[len(SIGN) + 1 :].lower()) if code else None


def unmarked_name(name: str) -> str:
    """The name of the file of which a copy bears this name; the name itself when it bears no mark of ours."""
    composed = unicodedata.normalize("NFC", name)
    before, mark, _ = composed.partition(f" {say.MARK[:-1]}")
    return f"{before}{PurePath(name).suffix}" if mark else name


def marked_name(name: str, number: int = 1) -> str:
    """What the marked copy of a file is called; further ones are numbered."""
    stem = PurePath(unmarked_name(name)).stem
    mark = say.MARK if number == 1 else say.MARK_NUMBERED.format(number=number)
    return f"{stem} {mark}.xlsx"
