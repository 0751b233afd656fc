from dataclasses import replace
from datetime import date

import pytest

from dialogue_cli.checks.names import check_names
from dialogue_cli.reference.provinces import find_province
from tests.unit.checks.making import GOOD, codes, said

IN_2026 = replace(GOOD.when, day=date(2026, 5, 20))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Giao Sở Kế hoạch và Đầu tư.", ["NAME-01"]),
        ("Giao Sở Tài chính.", []),
        ("UBND tỉnh Đăk Lăk", ["NAME-02"]),
        ("UBND tỉnh Dak Lak, daklak.gov.vn", ["NAME-02"]),
        ("Gửi về phong@daklak.gov.vn", []),
        ("Mời tỉnh Phú Yên.", ["NAME-03"]),
        ("Mời thị xã Buôn Hồ.", ["NAME-04"]),
    ],
)
def test_names_of_another_time_or_another_spelling(text: str, expected: list[str]) -> None:
    province = find_province("Đắk Lắk", date(2026, 5, 20)).found
    at = replace(said(text, year=2026, when=IN_2026), province=province)
    assert codes(check_names(at)) == expected
