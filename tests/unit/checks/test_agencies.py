from datetime import date

from dialogue_cli.checks.agencies import exists, holder, receives
from dialogue_cli.model.conference import Recipient

DAY = date(2024, 6, 20)


def test_function_has_its_holder_of_the_day() -> None:
    before, after = holder("lao-dong", DAY), holder("lao-dong", date(2026, 6, 20))
    assert before is not None
    assert after is not None
    assert (before.code, after.code) == ("so-ldtbxh", "so-noi-vu")


def test_unknown_function_has_nobody() -> None:
    assert not exists("khong-co", DAY)


def test_agency_is_reached_by_name_or_by_a_line_for_many() -> None:
    agency = holder("tai-chinh", DAY)
    assert agency is not None
    assert receives(agency, [Recipient("Lưu: VT"), Recipient("Sở Tài chính")], DAY)
    assert receives(agency, [Recipient("Các sở, ban, ngành")], DAY)
    assert not receives(agency, [Recipient("Liên đoàn Lao động tỉnh")], DAY)
