from pathlib import Path

from dialogue_cli.register import database
from dialogue_cli.register.identity import identity


def test_a_register_keeps_its_key_and_no_other_has_it(tmp_path: Path) -> None:
    keys = []
    for name in ("a", "a", "b"):
        with database.opened(tmp_path / name) as db:
            keys.append(identity(db))
    assert keys[0] == keys[1] != keys[2]
    assert all(len(key) == 12 for key in keys)
