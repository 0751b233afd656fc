"""Whether anything at all was stored in a register since an earlier moment."""

from pathlib import Path

from dialogue_cli.register.database import opened

# The header of an SQLite file: how often it was written, and how many pages it has.
_COUNTERS = slice(24, 32)


def state_of(register: Path) -> str:
    """A mark that changes with every stored transaction; empty while there is no register.

    Raises as `opened`: what a killed command left is cleared away first, an older register is migrated.
    """
    if not register.exists():
        return ""
    with opened(register) as db:
        db.execute("SELECT count(*) FROM change").fetchone()
    with register.open("rb") as file:
        return file.read(32)[_COUNTERS].hex()
