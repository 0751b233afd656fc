import pytest

from dialogue_cli.model.conference import Group
from dialogue_cli.reference.gift_exclusions import excluded_by_rule


@pytest.mark.parametrize(
    ("key", "short", "aliases", "expected"),
    [
        ("lanh-dao", "Lãnh đạo, sở, ngành", ("Đại biểu mời",), "leaders"),
        ("bao-chi", "Báo chí", ("Phóng viên",), "press"),
        ("khach", "Khách", ("Sở, ngành",), "leaders"),
        ("btc", "Ban Tổ chức", (), "organisers"),
        ("nguoi-lao-dong", "Đoàn viên, người lao động", ("CBCĐ", "Cán bộ công đoàn"), ""),
        ("doanh-nghiep", "Người sử dụng lao động", ("NSDLĐ", "Doanh nghiệp"), ""),
    ],
)
def test_leaders_organisers_and_press_are_told_by_their_names(
    key: str, short: str, aliases: tuple[str, ...], expected: str
) -> None:
    assert excluded_by_rule(Group(key, "", 1, "người", aliases=aliases, short=short)) == expected
