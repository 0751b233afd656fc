import pytest

from dialogue_cli.model.conference import SendingUnit
from dialogue_cli.reference.sending_units import (
    each_listed_once,
    sending_unit,
    similar_unit,
    units_by_key,
)
from dialogue_cli.reference.unit_names import unit_key
from tests.unit.checks.making import GOOD, delegate


def test_unit_is_known_by_name_alias_or_short_name() -> None:
    by_key = units_by_key(GOOD.units)
    assert by_key[unit_key("LĐLĐ TP SX")] is GOOD.units[0]
    assert by_key[unit_key("CĐ ngành Y tế")] is GOOD.units[1]


def test_upper_unit_goes_before_the_workplace() -> None:
    by_key = units_by_key(GOOD.units)
    assert sending_unit(delegate(1, "A"), by_key) is GOOD.units[1]
    assert sending_unit(delegate(1, "A", upper_unit="", unit="LĐLĐ TP SX"), by_key) is GOOD.units[0]
    assert sending_unit(delegate(1, "A", upper_unit="", unit=""), by_key) is None


def test_area_may_be_left_out_where_only_one_unit_can_be_meant() -> None:
    city, district = SendingUnit("LĐLĐ thành phố Núi Đỏ", 1), SendingUnit("LĐLĐ huyện Núi Đỏ", 1)
    other = SendingUnit("LĐLĐ huyện Cây Đa", 1)
    by_key = units_by_key((city, district, other))
    assert by_key.get(unit_key("LĐLĐ Cây Đa")) is other
    assert by_key.get(unit_key("LĐLĐ Núi Đỏ")) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("LĐLĐ TP Song Xan", 0),
        ("LĐLĐ TP Sông Xnah", 0),
        ("Công đoàn ngành Y tếm", 1),
        ("LĐLĐ TP Sông Xanh", None),
        ("LĐLĐ TP Sông Hồng", None),
        ("LĐLĐ TP Sông Xanh 2", None),
        ("Y ttế", None),
    ],
)
def test_unit_one_letter_off_is_similar_not_known(written: str, meant: int | None) -> None:
    by_key = units_by_key(GOOD.units)
    expected = None if meant is None else GOOD.units[meant]
    assert similar_unit(written, by_key) is expected


def test_papers_name_a_listed_unit_as_the_list_does_and_each_once() -> None:
    names = ["LĐLĐ TP SX", "Cty TNHH Cây Đa", "", "LĐLĐ TP. Sông Xanh", "CĐCS Công ty Cây Đa"]
    assert each_listed_once(names, units_by_key(GOOD.units)) == (
        "Liên đoàn Lao động thành phố Sông Xanh",
        "Cty TNHH Cây Đa",
    )
