from datetime import date, timedelta

import pytest

from dialogue_cli.reference.instruments import all_instruments, instruments_in


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("theo Nghị định số 13/2023/NĐ-CP ngày 17/4/2023", ["Nghị định 13/2023/NĐ-CP"]),
        ("NĐ 74/2024; Nghị định 73/2024", ["Nghị định 74/2024/NĐ-CP", "Nghị định 73/2024/NĐ-CP"]),
        ("Luật Công đoàn năm 2012", ["Luật Công đoàn 2012 (12/2012/QH13)"]),
        ("Luật Cán bộ, công chức 2008", ["Luật Cán bộ, công chức 2008 (22/2008/QH12)"]),
        ("Luật Việc làm và Luật Nhà ở năm 2014", ["Luật Nhà ở 2014 (65/2014/QH13)"]),
        ("Quyết định 4291/QĐ-TLĐ", ["Quyết định 4291/QĐ-TLĐ"]),
        ("Quy chế 02/QC-UBND-LĐLĐ, tháng 13/2023, Luật Công đoàn, Luật Hôn nhân 2014", []),
    ],
)
def test_instruments_are_known_by_number_or_by_name_and_year(text: str, titles: list[str]) -> None:
    assert [one.title for _, _, one in instruments_in(text)] == titles


def test_every_row_is_in_force_for_some_time_and_says_what_follows() -> None:
    for one in all_instruments():
        assert one.source
        assert one.first_day < (one.last_day or date.max)
        assert bool(one.replaced_by) == (one.last_day is not None)


def test_what_replaces_an_instrument_is_in_force_the_next_day_where_it_is_known() -> None:
    known = {one.number: one for one in all_instruments()}
    for one in all_instruments():
        for number, follower in known.items():
            if one.last_day and number in one.replaced_by:
                assert follower.first_day <= one.last_day + timedelta(days=1), one.number


def test_no_number_stands_twice() -> None:
    numbers = [one.number for one in all_instruments()]
    assert len(numbers) == len(set(numbers))
