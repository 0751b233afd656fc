"""The file of a register is written anew after data were erased."""

from pathlib import Path

import pytest

from dialogue_cli.register import database, redaction
from dialogue_cli.register.redaction import NotRewritten


def test_a_register_that_somebody_is_reading_cannot_be_written_anew_which_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.01)
    path = tmp_path / "r.sqlite3"
    with database.opened(path) as db, database.opened(path) as other:
        with database.reading(other):
            other.execute("SELECT count(*) FROM change").fetchone()
            with pytest.raises(NotRewritten):
                redaction.forget_pages(db)
        redaction.forget_pages(db)
