"""How much a register holds, for those who compare two of them."""

from collections.abc import Mapping

from dialogue_cli.register.database import Connection

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
    """Whether its history has borne this seal; no seal stands for an empty history."""
    query = "SELECT EXISTS (SELECT 1 FROM seal WHERE hash = ?)"
    return not seal or bool(db.execute(query, (seal,)).fetchone()[0])
