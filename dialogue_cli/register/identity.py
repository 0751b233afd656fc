"""Which register this is."""

from dialogue_cli.register.database import Connection


def identity(db: Connection) -> str:
    """The key that the register was given when it was made: no other one has it, its copies keep it."""
    (key,) = db.execute("SELECT key FROM identity").fetchone()
    return str(key)
