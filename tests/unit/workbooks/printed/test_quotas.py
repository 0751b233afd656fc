"""Places and people by group and unit."""

from dialogue_cli.workbooks.printed.book import as_printed_book
from dialogue_cli.workbooks.printed.quotas import QuotaRow, quota_list
from tests.printed_lists import table
from tests.unit.workbooks.printed.making import OCCASION


def test_each_table_has_its_own_sum_and_tells_shortfalls_and_surpluses() -> None:
    groups = [QuotaRow("Lãnh đạo", 40, 38, None, 35), QuotaRow("Chưa rõ", None, 3, None, 0)]
    units = [QuotaRow("Công đoàn ngành Y tế", 10, 12, 5, None)]
    tables = [("Theo thành phần", groups), ("Theo đơn vị", units)]
    content = as_printed_book([quota_list(OCCASION, tables)])
    assert table(content)[:7] == [
        ["Theo thành phần", "", "", "", "", "", "", ""],
        [1, "Lãnh đạo", 40, 38, "", 35, 2, 0],
        [2, "Chưa rõ", "", 3, "", 0, 0, 3],
        ["Cộng", "", 40, 41, "", 35, 2, 3],
        ["Theo đơn vị", "", "", "", "", "", "", ""],
        [1, "Công đoàn ngành Y tế", 10, 12, 5, "", 0, 2],
        ["Cộng", "", 10, 12, 5, "", 0, 2],
    ]
