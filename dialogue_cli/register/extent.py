"""How much a register holds, for those who compare two of them."""

from collections.abc import Mapping

from dialogue_cli.register.database import Connection

# So many letters of a seal tell it from any other.
FEWEST_LETTERS = 8
_COUNTED = {
    "files": "source_file",
    "rows": "source_row",
    "petitions": "petition",
    "questions": "question",
    "delegates": "delegate",
    "answers": "answer",
    "changes": "change",
}


def counts(db: Connection) -> Mapping[str, int]:
    """By name how many there are."""
    tables = ", ".join(f"(SELECT count(*) FROM {table})" for table in _COUNTED.values())
    return dict(zip(_COUNTED, db.execute(f"SELECT {tables}").fetchone(), strict=True))


def schema(db: Connection) -> int:
    """How many migrations it has seen."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def is_sealed_with(db: Connection, seal: str) -> bool:
    """Whether its history has borne this seal, or one that begins so; no seal stands for an empty history."""
    if not seal:
        return True
    query = "SELECT EXISTS (SELECT 1 FROM seal WHERE substr(hash, 1, ?) = ?)"
    found = db.execute(query, (len(seal), seal.lower())).fetchone()[0]
    return len(seal) >= FEWEST_LETTERS and bool(found)
