"""Whatever comes in whatever order, each delegate stands once on each roll, and nobody is counted twice."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.decisions.roll import rolls_of
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Origin
from dialogue_cli.model.roll import Checkin
from dialogue_cli.register import checkins, database, verification

NAMES = ("Nguyễn Văn An", "NGUYỄN VĂN AN", "Trần Thị Bình", "Lê Văn Thế", "Vũ Khách")
UNITS = ("", "CĐCS Y tế", "CĐCS Sông Xanh")
SESSIONS = ("", "Sáng", "Buổi sáng", "sáng 20/6", "Chiều")
STATES = ("", "present", "substituted", "excused", "unexcused", "absent")
PEOPLE = [
    Delegate(Origin("dai-bieu.xlsx", "DS", n), NAMES[n % 4], UNITS[1 + n % 2], id=n)
    for n in range(1, 6)
]
AT = "2024-06-20T07:12:05+07:00"


def sheet_rows(count: int) -> st.SearchStrategy[Attendance]:
    return st.builds(
        Attendance,
        st.builds(
            Origin, st.sampled_from(("mot.xlsx", "hai.xlsx")), st.just("S"), st.integers(1, count)
        ),
        st.sampled_from(NAMES),
        st.sampled_from(UNITS),
        session=st.sampled_from(SESSIONS),
        state=st.sampled_from(STATES),
        substitute=st.sampled_from(("", "Lê Văn Thế")),
        stands_in_for=st.sampled_from(("", "Trần Thị Bình")),
    )


RECORDS = st.builds(
    Checkin,
    st.sampled_from([None, *(one.id for one in PEOPLE)]),
    st.sampled_from(STATES[1:5]),
    st.just(AT),
    st.sampled_from(SESSIONS),
    full_name=st.sampled_from(NAMES),
    unit=st.sampled_from(UNITS),
)


@given(st.lists(sheet_rows(40), max_size=12), st.lists(RECORDS, max_size=8), st.integers(1, 3))
def test_each_delegate_has_one_entry_a_session_and_nobody_is_counted_twice(
    sheets: list[Attendance], doors: list[Checkin], planned: int
) -> None:
    rolls = rolls_of(PEOPLE, sheets, doors, planned)
    assert len({roll.session for roll in rolls}) == len(rolls)
    for roll in rolls:
        assert [entry.delegate for entry in roll.entries] == PEOPLE
        assert roll.present <= len(PEOPLE) + len(roll.strangers)
        assert set(map(id, roll.unclear)) <= set(map(id, sheets))
    heard = [one for roll in rolls for entry in roll.entries for one in entry.sheets]
    there = [one for roll in rolls for one in roll.strangers if isinstance(one, Attendance)]
    assert len(heard) + len(there) <= len(sheets)


@given(st.lists(RECORDS, max_size=8), st.randoms())
def test_the_roll_of_the_door_does_not_depend_on_the_order(
    doors: list[Checkin], random: Any
) -> None:
    once = list({(one.delegate, ""): replace(one, session="") for one in doors}.values())
    shuffled = list(once)
    random.shuffle(shuffled)

    def counted(records: Sequence[Checkin]) -> Any:
        (roll,) = rolls_of(PEOPLE, [], records)
        return roll.present, [entry.state for entry in roll.entries]

    assert counted(once) == counted(shuffled)


EVENTS = st.lists(
    st.tuples(st.booleans(), st.integers(0, 5), st.sampled_from(STATES[1:5]), st.booleans()),
    max_size=25,
)


@settings(max_examples=25)
@given(EVENTS)
def test_whatever_doors_record_and_take_back_one_record_stands_and_the_books_add_up(
    events: list[tuple[bool, int, Any, bool]],
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "register.sqlite3"
        with database.opened(path) as one, database.opened(path) as other:
            for which, person, state, takes_back in events:
                _event(one if which else other, path, person, state, takes_back=takes_back)
            standing = Counter(record.full_name for record in checkins.of_year(one, 2024))
            assert set(standing.values()) <= {1}
            assert list(verification.broken(one)) == []


def _event(
    db: database.Connection, path: Path, person: int, state: Any, *, takes_back: bool
) -> None:
    """Somebody is recorded, or taken back, as a door does it: both are seen to in one transaction."""
    name = f"Khách {person}"

    def work() -> None:
        known = [one for one in checkins.guests(db, 2024) if one.full_name == name]
        change = checkins.change_of(db, AT, "an", 2024)
        if known and takes_back:
            checkins.withdraw(db, change, known[0].id, AT)
        elif not known and not takes_back:
            record = Checkin(None, state, AT, full_name=name, substitute="Lê Thế")
            checkins.add(db, change, 2024, record)

    checkins.at_once(db, path, work)
