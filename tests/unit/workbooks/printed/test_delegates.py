"""The list of delegates."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.in_blocks import in_blocks
from dialogue_cli.messages import printed as say
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Origin
from dialogue_cli.workbooks.printed.book import as_printed_book
from dialogue_cli.workbooks.printed.delegates import delegate_list
from tests.printed_lists import shown, table
from tests.unit.checks.making import GOOD, delegate
from tests.unit.workbooks.printed.making import OCCASION

PAPER_WIDTHS = {False: 160, True: 245}


def rows(*people: Delegate) -> list[list[object]]:
    listing = delegate_list(OCCASION, in_blocks(people, GOOD), GOOD.total)
    return [[cell for cell in row if cell != ""] for row in table(as_printed_book([listing]))]


def test_people_stand_by_group_and_unit_numbered_through() -> None:
    chief = delegate(
        1, "Lê Thị Chủ", group="lanh-dao", upper_unit="", unit="Tỉnh ủy", role="Bí thư"
    )
    an = delegate(2, "Nguyễn Văn An")
    binh = delegate(3, "Trần Thị Bình", upper_unit="", unit="Công ty Gạch")
    assert rows(an, binh, chief)[:-4] == [
        ["A. LÃNH ĐẠO: 1 người (chỉ tiêu 3, thiếu 2)"],
        [1, "Lê Thị Chủ", "Bí thư", "Tỉnh ủy"],
        ["B. NGƯỜI LAO ĐỘNG: 2 người (chỉ tiêu 10, thiếu 8)"],
        ["1. Liên đoàn Lao động thành phố Sông Xanh: 0 người (chỉ tiêu 6, thiếu 6)"],
        ["2. Công đoàn ngành Y tế: 1 người (chỉ tiêu 4, thiếu 3)"],
        [2, "Nguyễn Văn An", "CĐCS Trạm Y tế Cây Đa"],
        ["3. Chưa rõ đơn vị: 1 người"],
        [3, "Trần Thị Bình", "Công ty Gạch"],
        ["Danh sách có 3 người (chỉ tiêu 13)."],
    ]


def test_who_stays_away_fills_no_quota_and_who_stands_in_is_told() -> None:
    away = delegate(1, "An", absence="excused")
    instead = delegate(2, "Bình", stands_in_for="Nguyễn Văn An")
    listed = rows(away, instead)
    assert listed[3] == ["2. Công đoàn ngành Y tế: 1 người (chỉ tiêu 4, thiếu 3); báo vắng 1"]
    assert [row[-1] for row in listed[4:6]] == ["vắng có phép", "thay Nguyễn Văn An"]


def test_nothing_of_a_person_is_told_that_the_list_does_not_need() -> None:
    private = delegate(
        1,
        "An",
        phone="0905000001",
        id_number="001099000001",
        ethnicity="Ê Đê",
        email="an@example.vn",
        birth="1990",
        note="gọi trước 0905000001",
    )
    listing = delegate_list(OCCASION, in_blocks([private], GOOD), GOOD.total)
    written = str(shown(as_printed_book([listing])))
    secrets = ("0905000001", "001099000001", "Ê Đê", "example", "1990")
    assert [secret for secret in secrets if secret in written] == []


@given(
    st.lists(
        st.tuples(
            st.text(max_size=200),
            st.text(max_size=200),
            st.sampled_from(["lanh-dao", "nguoi-lao-dong", ""]),
        ),
        max_size=40,
    )
)
def test_everybody_stored_is_printed(people: list[tuple[str, str, str]]) -> None:
    delegates = [
        Delegate(Origin("a", "b", n), name, unit, group=group, id=n)
        for n, (name, unit, group) in enumerate(people)
    ]
    listing = delegate_list(OCCASION, in_blocks(delegates, GOOD), GOOD.total)
    numbers = [row[0] for row in table(as_printed_book([listing])) if isinstance(row[0], float)]
    assert numbers == list(range(1, len(people) + 1))


def test_groups_beyond_the_alphabet_have_letters_too() -> None:
    groups = tuple(replace(GOOD.groups[0], key=f"g{n}", name=f"Nhóm {n}") for n in range(28))
    blocks = in_blocks([], replace(GOOD, groups=groups))
    headings = [row[0] for row in table(as_printed_book([delegate_list(OCCASION, blocks, 0)]))]
    assert headings[27] == "AB. NHÓM 27: 0 người (chỉ tiêu 3, thiếu 3)"


@pytest.mark.parametrize(
    ("columns", "landscape"),
    [(say.DELEGATE_COLUMNS, False), (say.ATTENDANCE_COLUMNS, False), (say.ROLL_COLUMNS, True)],
)
def test_columns_fill_the_page_and_are_no_wider(
    columns: tuple[tuple[str, float, str], ...], landscape: bool
) -> None:
    width = sum(column[1] for column in columns)
    assert PAPER_WIDTHS[landscape] * 0.95 <= width <= PAPER_WIDTHS[landscape]


def test_a_reserve_fills_no_place_and_is_named_so() -> None:
    listed = rows(delegate(1, "An", note="dự bị"), delegate(2, "Bình"))
    assert listed[3] == ["2. Công đoàn ngành Y tế: 1 người (chỉ tiêu 4, thiếu 3); dự bị 1"]
    assert listed[4][-1] == "dự bị"
