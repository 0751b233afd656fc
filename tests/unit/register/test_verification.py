"""What does not add up in a register."""

import pytest

from dialogue_cli.register import history, verification
from dialogue_cli.register.history import Entry
from dialogue_cli.register.verification_file import spoilt
from dialogue_cli.register.verification_lists import Broken
from tests.unit.register.rows import asked, began, register

LOST = Broken("row-without-record", {"outcome": "accepted"}, "gui.xlsx", "Sheet1", 7)


@pytest.mark.parametrize(
    ("before", "lost"),
    [
        ({"source_row": 1}, []),
        ({"origin": {"file": "gui.xlsx", "sheet": "Sheet1", "row": 7}}, []),
        ({"origin": {"file": "gui.xlsx", "sheet": "Sheet1", "row": 8}}, [LOST]),
        ({"source_row": 2}, [LOST]),
        ({"text": "Tăng lương"}, [LOST]),
    ],
    ids=("by number", "by place as older programs noted it", "another place", "another", "neither"),
)
def test_a_row_whose_record_went_on_is_found_in_the_history(
    before: dict[str, object], lost: list[Broken]
) -> None:
    with register() as db:
        petitions = asked(db)
        for table, column in (
            ("fate", "petition"),
            ("question", "lead"),
            ("petition", "id"),
        ):
            db.execute(f"DELETE FROM {table} WHERE {column} IN ({','.join(map(str, petitions))})")
        history.note(db, began(db), [Entry("petition", petitions[0], "removed", before, {})])
        found = [one for one in verification.broken(db) if one.code == "row-without-record"]
        assert found == lost


def test_what_sqlite_finds_in_the_file_is_told_and_nothing_else_is_asked() -> None:
    with register() as db:
        asked(db)
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute("UPDATE petition SET wants_to_speak = 7 WHERE id = 1")
        db.execute("PRAGMA ignore_check_constraints = OFF")
        told = [Broken("integrity", {"detail": "CHECK constraint failed in petition"})]
        assert list(spoilt(db)) == list(verification.broken(db)) == told
        db.execute("UPDATE petition SET wants_to_speak = 1 WHERE id = 1")
