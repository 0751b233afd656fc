from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_cli.model.gift_ledger import GiftHandover
from dialogue_cli.register import database, gift_handovers, verification
from dialogue_cli.register.database import Connection

AT = "2024-06-27T10:40:05+07:00"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    with database.opened(tmp_path / "register.sqlite3") as opened:
        yield opened


def handed(db: Connection, **said: object) -> int:
    known: dict[str, object] = {
        "scheme": "qua", "delegate": None, "amount": 300_000, "at": AT, "full_name": "Đỗ Xa", "author": "an",
    }  # fmt: skip
    change = gift_handovers.change_of(db, AT, "an", 2024)
    return gift_handovers.add(db, change, 2024, GiftHandover(**{**known, **said}))  # type: ignore[arg-type]


def test_what_is_stored_comes_back_until_it_is_withdrawn(db: Connection) -> None:
    number = handed(db, received_by="Bùi Na", note="đi công tác")
    (record,) = gift_handovers.of_year(db, 2024)
    assert record == GiftHandover(
        "qua", None, 300_000, AT, "Đỗ Xa", "", "Bùi Na", "an", "đi công tác", number
    )
    assert gift_handovers.last_of(db, 2024, "an") == record
    gift_handovers.withdraw(db, gift_handovers.change_of(db, AT, "an", 2024), number, AT)
    assert gift_handovers.of_year(db, 2024) == []
    assert gift_handovers.last_of(db, 2024, "an") is None
    kept = db.execute("SELECT count(*), count(withdrawn) FROM gift_handover").fetchone()
    assert kept == (1, 1)


def test_one_sitting_is_one_line_of_the_log(db: Connection) -> None:
    handed(db)
    handed(db, full_name="Cao Đào")
    gift_handovers.change_of(db, "2024-06-28T08:00:00+07:00", "an", 2024)
    found = db.execute("SELECT command, author FROM change ORDER BY id").fetchall()
    assert found == [("gifts", "an"), ("gifts", "an")]


# What somebody does to the table behind the program's back, and what is told of it.
FORGERIES = {
    "one taken out": ("DELETE FROM gift_handover WHERE id = 1", ["missing", "sum"]),
    "the last taken out": ("DELETE FROM gift_handover WHERE id = 2", ["sum"]),
    "one put in": (
        "INSERT INTO gift_handover SELECT 3, year, scheme, NULL, 'Lê Ba', '', amount, '', at, author, '', change, NULL"
        " FROM gift_handover WHERE id = 1",
        ["sum"],
    ),
    "a sum changed": ("UPDATE gift_handover SET amount = 1 WHERE id = 2", ["gift-otherwise"]),
    "one withdrawn": ("UPDATE gift_handover SET withdrawn = 1 WHERE id = 1", ["gift-withdrawn"]),
    "nobody": ("UPDATE gift_handover SET full_name = '' WHERE id = 1", ["gift-nobody"]),
    "another year": ("UPDATE gift_handover SET year = 2023", ["gift-change", "gift-change"]),
}


@pytest.mark.parametrize("case", FORGERIES)
def test_what_was_done_to_gifts_behind_the_programs_back_is_seen(db: Connection, case: str) -> None:
    for name in ("Đỗ Xa", "Cao Đào"):
        with database.transaction(db):
            handed(db, full_name=name)
    assert list(verification.broken(db)) == []
    forged, expected = FORGERIES[case]
    db.execute(forged)
    assert [one.code for one in verification.broken(db)] == expected
