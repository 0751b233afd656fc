from dialogue_cli.reference.sending_units import sending_unit, unit_key, units_by_key
from tests.unit.checks.making import GOOD, delegate


def test_abbreviations_case_and_marks_do_not_make_another_unit() -> None:
    assert unit_key("LĐLĐ TP. Sông Xanh") == unit_key("Liên đoàn lao động thành phố SÔNG XANH")
    assert unit_key("CĐ ngành Y tế") == unit_key("cong doan nganh y te")


def test_unit_is_known_by_name_alias_or_short_name() -> None:
    by_key = units_by_key(GOOD.units)
    assert by_key[unit_key("LĐLĐ TP SX")] is GOOD.units[0]
    assert by_key[unit_key("CĐ ngành Y tế")] is GOOD.units[1]


def test_upper_unit_goes_before_the_workplace() -> None:
    by_key = units_by_key(GOOD.units)
    assert sending_unit(delegate(1, "A"), by_key) is GOOD.units[1]
    assert sending_unit(delegate(1, "A", upper_unit="", unit="LĐLĐ TP SX"), by_key) is GOOD.units[0]
    assert sending_unit(delegate(1, "A", upper_unit="", unit=""), by_key) is None
