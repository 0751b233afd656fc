import pytest

from dialogue_cli.reference.parts.asking import LeadIn, reading
from dialogue_cli.reference.parts.item_markers import Family
from dialogue_cli.reference.parts.judging import certainty, is_empty, lead_in_before

ASKS, BARE, TELLS = "Đề nghị mở chợ đêm", "Sửa đường liên xã", "Công nhân ở trọ rất chật chội"


@pytest.mark.parametrize(
    ("kind", "items", "family", "sure"),
    [
        ("none", [ASKS, BARE], "number", "certain"),
        ("asks", [ASKS, ASKS], "bullet", "certain"),
        ("asks", [BARE, BARE], "bullet", "doubtful"),
        ("asks", [ASKS, TELLS], "number", "none"),
        ("reasons", [TELLS, TELLS], "number", "none"),
        ("reasons", [ASKS, ASKS], "number", "doubtful"),
        ("announces", [TELLS, TELLS], "bullet", "certain"),
        ("announces", [ASKS, TELLS], "bullet", "none"),
        ("none", [ASKS, ASKS, TELLS], "number", "certain"),
        ("none", [ASKS, ASKS, TELLS], "bullet", "doubtful"),
        ("none", [ASKS, TELLS], "number", "doubtful"),
        ("none", [TELLS, TELLS], "bullet", "doubtful"),
        ("states", [TELLS, TELLS], "number", "none"),
        ("none", ["Thực trạng: đường hỏng nặng", ASKS], "number", "none"),
        ("none", [TELLS, TELLS], "named", "certain"),
    ],
)
def test_items_are_requests_of_their_own_or_not(
    kind: LeadIn, items: list[str], family: Family, sure: str
) -> None:
    assert certainty(kind, [reading(item) for item in items], family) == sure


def test_a_request_before_the_introduction_weighs_more_than_it() -> None:
    text = "Đề nghị tăng lương. Cụ thể như sau: "
    assert lead_in_before(reading(text), len(text)) == ("asks", 20)


def test_an_item_of_one_word_is_empty() -> None:
    assert (is_empty(reading("Lương;")), is_empty(reading("Mở chợ"))) == (True, False)
