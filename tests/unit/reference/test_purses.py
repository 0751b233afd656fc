import pytest

from dialogue_cli.reference.purses import headed_purse, purse_name, purse_of, purses_of


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("NSNN", ("state",)),
        ("Ngân sách tỉnh", ("state",)),
        ("Tài chính Công đoàn tỉnh", ("union",)),
        ("Ngân sách công đoàn", ("union",)),
        ("TCCĐ", ("union",)),
        ("CĐ", ("union",)),
        ("Xã hội hoá", ("other",)),
        ("NSNN và Công đoàn", ("state", "union")),
        ("Công đoàn: 5 triệu; ngân sách: 6 triệu", ("union", "state")),
        ("tự túc", ()),
    ],
)
def test_a_cell_of_sources_names_its_purses(text: str, keys: tuple[str, ...]) -> None:
    assert purses_of(text) == keys
    assert purse_of(text) == (keys[0] if len(keys) == 1 else "")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Nguồn ngân sách nhà nước", "state"),
        ("TÀI CHÍNH CÔNG ĐOÀN", "union"),
        ("Chi từ nguồn công đoàn", "union"),
        ("Chi cho cán bộ công đoàn", ""),
        ("Đại biểu doanh nghiệp", ""),
        ("Hội trường", ""),
    ],
)
def test_a_heading_names_a_purse_only_where_it_is_about_one(text: str, key: str) -> None:
    assert headed_purse(text) == key


def test_a_purse_of_nobodys_keeps_its_words() -> None:
    assert (purse_name("state"), purse_name("tự túc")) == ("Ngân sách nhà nước", "tự túc")
