from datetime import date

from dialogue_cli.checks.agencies import receives
from dialogue_cli.model.conference import Recipient
from dialogue_cli.reference.agencies import holder

DAY = date(2024, 6, 20)


def test_agency_is_reached_by_name_or_by_a_line_for_many() -> None:
    agency = holder("tai-chinh", DAY)
    assert agency is not None
    assert receives(agency, [Recipient("Lưu: VT"), Recipient("Sở Tài chính")], DAY)
    assert receives(agency, [Recipient("Các sở, ban, ngành")], DAY)
    assert not receives(agency, [Recipient("Liên đoàn Lao động tỉnh")], DAY)
