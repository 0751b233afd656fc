"""What stands above and beside people on lists; everybody counts once."""

from dataclasses import replace

from dialogue_cli.decisions.in_blocks import in_blocks
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.people_headings import headed_people
from tests.unit.checks.making import GOOD, delegate


def told(*people: Delegate) -> list[object]:
    """The headings and, below them, number, name and remark of each row."""
    found: list[object] = []
    for part in headed_people(in_blocks(people, GOOD)).parts:
        found += [heading for heading in (part.group, part.unit) if heading]
        found += [(one.number, one.delegate.full_name, one.remark) for one in part.people]
    return found


def test_rows_are_numbered_through_below_the_headings_of_groups_and_units() -> None:
    chief = delegate(1, "Lê Thị Chủ", group="lanh-dao", upper_unit="", unit="Tỉnh ủy")
    assert told(delegate(2, "Nguyễn Văn An"), chief) == [
        "A. LÃNH ĐẠO: 1 người (chỉ tiêu 3, thiếu 2)",
        (1, "Lê Thị Chủ", ""),
        "B. NGƯỜI LAO ĐỘNG: 1 người (chỉ tiêu 10, thiếu 9)",
        "1. Liên đoàn Lao động thành phố Sông Xanh: 0 người (chỉ tiêu 6, thiếu 6)",
        "2. Công đoàn ngành Y tế: 1 người (chỉ tiêu 4, thiếu 3)",
        (2, "Nguyễn Văn An", ""),
    ]


def test_a_person_in_two_rows_fills_one_place_and_the_other_row_says_so() -> None:
    one = delegate(1, "Nguyễn Văn An", group="lanh-dao", phone="0905000001")
    again = replace(delegate(2, "NGUYỄN VĂN AN"), phone="0905000001")
    people = headed_people(in_blocks([one, again], GOOD))
    assert (people.seated, len(people)) == (1, 2)
    assert told(one, again)[-1] == (2, "NGUYỄN VĂN AN", "đã có ở số 1")
    assert "B. NGƯỜI LAO ĐỘNG: 0 người (chỉ tiêu 10, thiếu 10)" in told(one, again)


def test_the_row_that_comes_speaks_for_a_person_whose_first_row_stays_away() -> None:
    away = delegate(1, "Nguyễn Văn An", phone="0905000001", absence="excused")
    comes = delegate(2, "Nguyễn Văn An", phone="0905000001")
    assert told(away, comes)[-2:] == [
        (1, "Nguyễn Văn An", "đã có ở số 2, vắng có phép"),
        (2, "Nguyễn Văn An", ""),
    ]


def test_who_stays_away_and_reserves_fill_no_place() -> None:
    rows = told(
        delegate(1, "An", absence="unexcused"),
        delegate(2, "Bình", note="dự bị"),
        delegate(3, "Chi", stands_in_for="Dũng"),
    )
    assert rows[-4:] == [
        "2. Công đoàn ngành Y tế: 1 người (chỉ tiêu 4, thiếu 3); báo vắng 1; dự bị 1",
        (1, "An", "vắng không phép"),
        (2, "Bình", "dự bị"),
        (3, "Chi", "thay Dũng"),
    ]


def test_after_26_groups_come_two_letters() -> None:
    groups = tuple(replace(GOOD.groups[0], key=f"g{n}") for n in range(28))
    blocks = in_blocks([], replace(GOOD, groups=groups))
    letters = [part.group.partition(".")[0] for part in headed_people(blocks).parts]
    assert letters[0] == "A"
    assert letters[24:] == ["Y", "Z", "AA", "AB"]
