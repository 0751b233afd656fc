import pytest

from dialogue_cli.vietnamese.personal.typed import has_number_of_person


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0900000001", True),
        ("0900.000.001", True),
        ("201 234 567", True),
        ("079201001234|Lê Văn Thẻ", True),
        ("１２３４５６７８９", True),
        ("Lê Văn Thẻ", False),
        ("57", False),
        ("20/6/2024", False),
        ("", False),
    ],
)
def test_nine_digits_may_be_a_telephone_or_a_card(text: str, found: bool) -> None:
    assert has_number_of_person(text) is found
