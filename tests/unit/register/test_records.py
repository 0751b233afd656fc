"""What is stored comes back equal; a correction keeps what was there before."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Origin, Petition
from dialogue_cli.register import database, history, sources
from dialogue_cli.register.attendance import ATTENDANCE
from dialogue_cli.register.delegates import DELEGATES
from dialogue_cli.register.gifts import GIFT_RECEIPTS
from dialogue_cli.register.petitions import PETITIONS

ORIGIN = Origin("gui.xlsx", "Sheet1", 7)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=40)
PETITION = st.builds(
    Petition,
    origin=st.just(ORIGIN),
    text=TEXT,
    text_received=TEXT,
    unit=TEXT,
    asker=TEXT,
    phone=TEXT,
    people=st.none() | st.integers(0, 10**6),
    wants_to_speak=st.booleans(),
    received_on=st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1)),
)


def rows(db: database.Connection) -> tuple[int, int]:
    change = history.begin_change(db, "2024-05-10T08:00:00+07:00", "hoa", "import", 2024)
    file, _ = sources.add_file(db, change, 2024, "gui.xlsx", "petitions", "0" * 64, 10)
    (row,) = sources.add_rows(
        db, file, [sources.StoredRow("Sheet1", 7, ("1", "a"), "accepted", "")]
    )
    return change, row


@settings(max_examples=50)
@given(st.lists(PETITION, max_size=4))
def test_petitions_come_back_as_they_were_stored(petitions: list[Petition]) -> None:
    with database.opened(Path(":memory:")) as db, database.transaction(db):
        change, row = rows(db)
        ids = PETITIONS.add(db, change, 2024, [(row, one) for one in petitions])
        kept = [replace(one, id=number) for number, one in zip(ids, petitions, strict=True)]
        assert PETITIONS.of_year(db, 2024) == kept
        assert PETITIONS.of_year(db, 2025) == []


def test_delegates_come_back_as_they_were_stored() -> None:
    one = Delegate(
        ORIGIN, "Y Bhăm Niê", "CĐCS A", phone="0900000001", wants_to_speak=True,
        party_member=True, id_number="066123456789", stands_in_for="Lê A", absence="excused",
        confirmed="no",
    )  # fmt: skip
    with database.opened(Path(":memory:")) as db, database.transaction(db):
        change, row = rows(db)
        DELEGATES.add(db, change, 2024, [(row, one)])
        assert DELEGATES.of_line(db, 1) == [replace(one, id=1)]


def test_people_come_back_as_they_were_stored() -> None:
    came = Attendance(ORIGIN, "Y Bhăm Niê", session="Sáng", state="substituted", signed=True)
    gift = GiftReceipt(ORIGIN, "Y Bhăm Niê", quantity=1, amount=300_000, received=True)
    with database.opened(Path(":memory:")) as db, database.transaction(db):
        change, row = rows(db)
        ATTENDANCE.add(db, change, 2024, [(row, came)])
        GIFT_RECEIPTS.add(db, change, 2024, [(row, gift)])
        assert ATTENDANCE.of_year(db, 2024) == [replace(came, id=1)]
        assert GIFT_RECEIPTS.of_year(db, 2024) == [replace(gift, id=1)]


def test_a_correction_stands_and_the_history_keeps_what_was_there() -> None:
    before = Petition(ORIGIN, "Tăng lương", "Tăng lương", "CĐCS A")
    after = replace(before, text="Tăng lương tối thiểu", received_on=date(2024, 5, 1))
    with database.opened(Path(":memory:")) as db, database.transaction(db):
        change, row = rows(db)
        (number,) = PETITIONS.add(db, change, 2024, [(row, before)])
        stored = replace(before, id=number)
        PETITIONS.correct(db, change, stored, after, row)
        assert PETITIONS.of_year(db, 2024) == [replace(after, id=stored.id)]
        ((text_before, text_after),) = db.execute(
            "SELECT json_extract(before, '$.text'), json_extract(after, '$.text')"
            " FROM history WHERE subject = 'petition'"
        ).fetchall()
    assert (text_before, text_after) == ("Tăng lương", "Tăng lương tối thiểu")
