"""Names of the time in the texts of the settings."""

from dataclasses import replace
from datetime import date

import pytest

from dialogue_cli.model.conference import SendingUnit
from dialogue_cli.reference.provinces import find_province
from dialogue_cli.reference.sending_units import units_by_key
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.steps.wording import NobodyHolds, Wording, units_in_words
from tests.unit.checks.making import GOOD

OLD, NEW = date(2024, 6, 30), date(2026, 5, 31)


def wording(day: date, name: str = "Đắk Lắk") -> Wording:
    province = find_province(name, day).found
    assert province
    return Wording(GOOD, province, day)


@pytest.mark.parametrize(
    ("day", "text", "filled"),
    [
        (OLD, "{lao-dong}", "Sở Lao động – Thương binh và Xã hội"),
        (NEW, "{lao-dong}", "Sở Nội vụ"),
        (
            OLD,
            "{vp-ubnd} {cap}, {tinh}, {dia-danh}",
            "Văn phòng UBND tỉnh tỉnh, tỉnh Đắk Lắk, Đắk Lắk",
        ),
        (OLD, "trước ngày {han.propose}", "trước ngày 11/6/2024"),
        (OLD, "trước ngày {han.written}", "trước ngày 31/7/2024"),
        (OLD, "{ cap }", "tỉnh"),
        (
            OLD,
            "{lao-dong}, {noi-vu} và {tinh}",
            "Sở Lao động – Thương binh và Xã hội, Sở Nội vụ và tỉnh Đắk Lắk",
        ),
        (NEW, "mời {lao-dong}, { noi-vu } và {xay-dung}.", "mời Sở Nội vụ và Sở Xây dựng."),
    ],
)
def test_places_are_filled_with_what_holds_on_the_day(day: date, text: str, filled: str) -> None:
    assert wording(day).fill(text) == filled


def test_a_function_that_nobody_holds_is_told_not_left_blank() -> None:
    with pytest.raises(NobodyHolds) as told:
        wording(NEW).fill("mời {khoi-dang}")
    assert "khoi-dang" in told.value.sentence


def test_units_of_a_kind_stand_together() -> None:
    units = (
        SendingUnit("LĐLĐ thành phố A", 40),
        SendingUnit("Công đoàn ngành Y tế", 10, "Y tế", "Công đoàn ngành"),
        SendingUnit("Công đoàn ngành Giáo dục", 10, "Giáo dục", "Công đoàn ngành"),
    )
    assert units_in_words(units) == "LĐLĐ thành phố A và 02 Công đoàn ngành: Y tế, Giáo dục"
    assert units_in_words(units[:1]) == "LĐLĐ thành phố A"
    assert units_in_words(()) == ""


def test_units_are_named_as_people_write_them() -> None:
    unit = SendingUnit("Công đoàn Viên chức {tinh}", 5, aliases=("CĐVC {cap}",))
    province = find_province("Đắk Lắk", OLD).found
    assert province
    named = Wording(replace(GOOD, units=(unit,)), province, OLD).units()
    assert named[0] == SendingUnit("Công đoàn Viên chức tỉnh Đắk Lắk", 5, aliases=("CĐVC tỉnh",))
    assert units_by_key(named)[unit_key("CĐ Viên chức tỉnh DakLak")] is named[0]


def test_a_unit_whose_agency_has_no_holder_stays_as_it_is_written() -> None:
    unit = SendingUnit("Công đoàn {khoi-dang}", 5)
    province = find_province("Đắk Lắk", NEW).found
    assert province
    assert Wording(replace(GOOD, units=(unit,)), province, NEW).units() == (unit,)
