import pytest

from dialogue_cli.model.conference import Group
from dialogue_cli.reference.group_kinds import kind_of


@pytest.mark.parametrize(
    ("key", "short", "name", "kind"),
    [
        ("lanh-dao", "", "Đại biểu", "leaders"),
        (
            "a",
            "",
            "Đại biểu là cán bộ công đoàn, đoàn viên, người lao động thuộc {don-vi}",
            "workers",
        ),
        ("b", "", "Đại diện các doanh nghiệp, người sử dụng lao động", "employers"),
        ("c", "Người lao động trong các doanh nghiệp", "x", "workers"),
        ("d", "", "Phóng viên Báo, Đài dự đưa tin", "press"),
        ("btc", "", "Ban tổ chức, phục vụ", "organisers"),
        ("e", "", "Đại biểu khác", ""),
    ],
)
def test_the_first_word_of_a_name_tells_the_kind(
    key: str, short: str, name: str, kind: str
) -> None:
    assert kind_of(Group(key, name, 1, "người", short=short)) == kind
