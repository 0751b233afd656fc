"""How much a register holds."""

from pathlib import Path

import pytest

from dialogue_cli.register import database, extent, history, seals


@pytest.mark.parametrize(("letters", "known"), [(64, True), (8, True), (7, False), (0, True)])
def test_a_seal_is_known_by_its_first_letters_unless_they_are_too_few(
    tmp_path: Path, letters: int, known: bool
) -> None:
    with database.opened(tmp_path / "r.sqlite3") as db:
        with database.transaction(db):
            history.note_change(db, "2024-05-10T08:00:00+07:00", "hoa", "import", 2024)
        assert extent.is_sealed_with(db, seals.newest(db).hash[:letters].upper()) is known
        assert not extent.is_sealed_with(db, "0" * 64)
