"""The history's chain: every transaction sealed, whatever is done behind the program's back found and named."""

import json
import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from dialogue_cli.register import database, erasing, seals, verification, verification_seals
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, continued_change, note, note_change
from tests import old_registers

AT = "2024-05-10T08:00:00+07:00"
ASKER = {"asker": "Lê Văn Nam", "phone": "0900000001", "source_row": 4}


def changed(db: Connection, number: int, command: str = "import") -> None:
    """One change with two entries."""
    with database.transaction(db):
        change = note_change(db, AT, "hoa", command, 2024)
        note(db, change, [Entry("petition", number, "changed", ASKER, {"asker": "Lê Nam"})])
        note(db, change, [Entry("petition", number, "moved", {"source_row": 4}, {})])


def told(db: Connection) -> list[tuple[str, dict[str, object]]]:
    return [(one.code, dict(one.places)) for one in verification.broken(db)]


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Connection]:
    """A register with three changes."""
    with database.opened(tmp_path / "r.sqlite3") as db:
        for number in (1, 2, 3):
            changed(db, number)
        yield db


def test_each_transaction_that_adds_to_the_history_puts_one_seal_on_it(
    register: Connection,
) -> None:
    with database.transaction(register):
        register.execute("INSERT INTO column_map VALUES (1, 1, 'a', 'b', '{}')")
    chain = list(seals.seals(register))
    assert [(one.id, one.last_change, one.last_entry, one.late) for one in chain] == [
        (1, 1, 2, False),
        (2, 2, 4, False),
        (3, 3, 6, False),
    ]
    assert told(register) == []
    assert verification_seals.chain(register) == verification_seals.Chain(3, 1, chain[-1].hash)


def test_work_of_many_small_steps_under_one_change_is_sealed_step_by_step(
    register: Connection,
) -> None:
    for number in (1, 2):
        with database.transaction(register):
            change = continued_change(register, AT, "hoa", "checkin", 2024)
            note(register, change, [Entry("checkin", number, "noticed", {}, {})])
    found = [(one.last_change, one.last_entry) for one in seals.seals(register)]
    assert found == [(1, 2), (2, 4), (3, 6), (4, 7), (4, 8)]
    register.executescript(
        "DROP TRIGGER history_loses_no_row; DELETE FROM history WHERE id = 8;"
        "INSERT INTO history (id, change, subject, subject_id, action, before, after)"
        " SELECT 8, 4, subject, 9, action, before, after FROM history WHERE id = 7"
    )
    codes = dict(verification_broken(register))
    assert codes["seal"] == {"change": 4, "last": 4}


def verification_broken(db: Connection) -> list[tuple[str, dict[str, object]]]:
    return [(one.code, dict(one.places)) for one in verification_seals.sealed(db)]


def test_a_rehearsal_and_a_failed_transaction_leave_no_seal(register: Connection) -> None:
    before = seals.newest(register)
    with database.rehearsal(register):
        note_change(register, AT, "hoa", "import", 2024)
    with pytest.raises(ZeroDivisionError), database.transaction(register):
        note_change(register, AT, "hoa", "import", 2024)
        raise ZeroDivisionError
    assert seals.newest(register) == before


# What somebody does to the file behind the program's back, and what is told of it.
FORGERIES = {
    "what an entry says": (
        "DROP TRIGGER history_keeps_its_rows;"
        "UPDATE history SET after = replace(after, 'Nam', 'Ba') WHERE id = 3",
        [("entry-changed", {"change": 2})],
    ),
    "what an entry says, its digest made anew": (
        "DROP TRIGGER history_keeps_its_rows;"
        "UPDATE history SET after = '{}', digest = zeroblob(32) WHERE id = 3",
        [("seal", {"change": 2, "last": 2}), ("entry-changed", {"change": 2})],
    ),
    "what an entry is about": (
        "DROP TRIGGER history_keeps_its_rows; UPDATE history SET subject_id = 7 WHERE id = 5",
        [("seal", {"change": 3, "last": 3})],
    ),
    "who did it": (
        "DROP TRIGGER change_keeps_its_rows; UPDATE change SET author = 'lan' WHERE id = 2",
        [("seal", {"change": 2, "last": 2})],
    ),
    "an entry taken out": (
        "DROP TRIGGER history_loses_no_row; DELETE FROM history WHERE id = 3",
        [("seal", {"change": 2, "last": 2})],
    ),
    "a change taken out with its entries": (
        "DROP TRIGGER history_loses_no_row; DROP TRIGGER change_loses_no_row;"
        "DELETE FROM history WHERE change = 2; DELETE FROM change WHERE id = 2",
        [("seal", {"change": 2, "last": 2})],
    ),
    "a change taken out with its seal": (
        "DROP TRIGGER history_loses_no_row; DROP TRIGGER change_loses_no_row; DROP TRIGGER seal_loses_no_row;"
        "DELETE FROM history WHERE change = 2; DELETE FROM change WHERE id = 2;"
        "DELETE FROM seal WHERE id = 2",
        [("seal-missing", {"change": 2})],
    ),
    "an entry added": (
        "INSERT INTO history (change, subject, subject_id, action, before, after, digest)"
        " SELECT 1, subject, subject_id, action, before, after, digest FROM history WHERE id = 1",
        [("seal-open", {"change": 1}), ("entry-changed", {"change": 1})],
    ),
    "a change added": (
        f"INSERT INTO change VALUES (4, '{AT}', 'hoa', 'import', 2024)",
        [("seal-open", {"change": 4})],
    ),
    "a change said to be taken back": (
        "INSERT INTO undone VALUES (1, 2)",
        [("undone-otherwise", {"change": 1, "by": 2})],
    ),
}


@pytest.mark.parametrize("case", FORGERIES)
def test_what_is_forged_is_named_by_the_first_change_that_does_not_fit(
    register: Connection, case: str
) -> None:
    forged, expected = FORGERIES[case]
    register.execute("PRAGMA foreign_keys = OFF")
    register.executescript(forged)
    assert verification_broken(register) == expected


def test_what_is_erased_is_gone_for_good_and_every_seal_still_fits(register: Connection) -> None:
    left = json.dumps({"source_row": 4})
    with database.transaction(register):
        change = note_change(register, AT, "hoa", "redact", 2024)
        assert erasing.erase(register, change, [(1, left, ""), (3, left, "")]) == 2
        assert erasing.erase(register, change, [(1, "", "")]) == 0
    assert told(register) == []
    rows = register.execute("SELECT id, before, after, salt, redacted FROM history").fetchall()
    assert rows[0] == (1, left, "", b"", 4)
    assert "Nam" not in str([row for row in rows if row[-1] == 4])
    register.executescript(
        "DROP TRIGGER history_keeps_its_rows; UPDATE history SET before = '{}' WHERE id = 3"
    )
    assert verification_broken(register) == [("erased-otherwise", {"change": 4})]


def test_an_entry_cannot_be_said_to_be_erased_without_a_change_that_did_it(
    register: Connection,
) -> None:
    register.execute("UPDATE history SET before = '', salt = x'', redacted = 3 WHERE id = 1")
    assert verification_broken(register) == [("erased-otherwise", {"change": 3})]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET before = '' WHERE id = 1",
        "UPDATE history SET digest = x'', salt = x'', redacted = 3 WHERE id = 1",
        "UPDATE change SET author = 'lan'",
        "DELETE FROM change",
        "UPDATE seal SET hash = ''",
        "DELETE FROM seal",
    ],
)
def test_the_register_itself_refuses_to_forge(register: Connection, statement: str) -> None:
    register.execute("PRAGMA foreign_keys = OFF")
    with pytest.raises(sqlite3.IntegrityError):
        register.execute(statement)


OLD = f"""
INSERT INTO change VALUES (1, '{AT}', 'hoa', 'triage', 2024);
INSERT INTO change VALUES (2, '{AT}', 'o''hoa', 'triage', 2024);
INSERT INTO history VALUES (1, 1, 'petition', 1, 'changed', '{{"asker": "Lê Nam"}}', '');
INSERT INTO history VALUES (2, 2, 'petition', 1, 'changed', '', '{{"asker": "Lê Nam"}}');
"""


def test_what_an_older_program_noted_is_sealed_as_one_block_when_the_register_is_brought_up(
    tmp_path: Path,
) -> None:
    path = tmp_path / "r.sqlite3"
    old_registers.write(path, 8, OLD)
    with database.opened(path) as db:
        (late,) = seals.seals(db)
        assert (late.last_change, late.last_entry, late.late) == (2, 2, True)
        assert verification_seals.chain(db) == verification_seals.Chain(2, 0, late.hash)
        changed(db, 2)
        assert verification_broken(db) == []
        assert verification_seals.chain(db).since == 3
        db.executescript(
            "DROP TRIGGER change_keeps_its_rows; UPDATE change SET author = 'hoa' WHERE id = 2"
        )
        assert verification_broken(db) == [("seal-late", {"change": 1, "last": 2})]


def test_the_same_content_has_another_digest_in_each_entry(register: Connection) -> None:
    query = (
        "SELECT count(DISTINCT digest), count(DISTINCT before) FROM history WHERE id IN (1, 3, 5)"
    )
    assert register.execute(query).fetchone() == (3, 1)


def test_a_seal_is_the_hash_of_what_anybody_can_write_down(register: Connection) -> None:
    with database.transaction(register):
        register.execute(f"INSERT INTO change VALUES (4, '{AT}', 'h''oa\n', 'import', 2024)")
        note(register, 4, [Entry("file", 1, "added", {}, {"name": "a.xlsx"})])
    salt, digest = register.execute("SELECT salt, digest FROM history WHERE id = 7").fetchone()
    said = sha256(salt + b"\0" + b'{"name": "a.xlsx"}').digest()
    before, last = list(seals.seals(register))[-2:]
    text = (
        f"{before.hash}\nchange 4 '{AT}' 'h''oa\n' 'import' 2024\n"
        f"entry 7 4 'file' 1 'added' {said.hex().upper()}\n"
    )
    assert (digest, last.hash) == (said, sha256(text.encode()).hexdigest())
