import pytest

from dialogue_cli.reference.budget_items import budget_items, item_of
from dialogue_cli.reference.purses import purses


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Thuê hội trường", "hoi-truong"),
        ("Trang trí hội trường", "trang-tri"),
        ("NƯỚC UỐNG GIỮA GIỜ", "giai-khat"),
        ("Hỗ trợ tiền ăn cho đại biểu", "tien-an"),
        ("Quà cho đoàn viên", "qua"),
        ("qua tang doan vien", "qua"),
        ("Bồi dưỡng phóng viên", "bao-chi"),
        ("Báo cáo kết quả", ""),
        ("Thẩm tra", ""),
        ("", ""),
    ],
)
def test_a_line_is_the_item_whose_longest_words_stand_in_it(text: str, key: str) -> None:
    assert item_of(text) == key


def test_every_item_of_the_form_is_known_by_its_own_words() -> None:
    assert {item.key: item_of(item.title) for item in budget_items()} == {
        item.key: item.key for item in budget_items()
    }


def test_every_usual_purse_exists() -> None:
    known = {purse.key for purse in purses()}
    assert {item.purse for item in budget_items()} <= known
