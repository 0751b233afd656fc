"""What keys were struck."""

import pytest

from dialogue_cli.vietnamese.keyboards import digits_struck, telex_struck


@pytest.mark.parametrize(
    ("shown", "digits"),
    [
        ("0123456789", "0123456789"),
        ("đăâêô\u0300\u0309\u0303\u0301\u0323", "0123456789"),
        ("ĐĂÂÊÔ", "01234"),
        ("ồ", "45"),
        ("ậ", "29"),
        ("１２", "12"),
        ("", ""),
        ("12a", None),
        ("á", None),
        ("12-3", None),
    ],
)
def test_digits_are_read_back_from_any_keyboard(shown: str, digits: str | None) -> None:
    assert digits_struck(shown) == digits


@pytest.mark.parametrize(
    ("word", "keys"),
    [("nas", "nas"), ("ná", "nas"), ("đa", "dda"), ("nâm", "naam"), ("tử", "tuwr"), ("", "")],
)
def test_telex_is_taken_back_to_its_keys(word: str, keys: str) -> None:
    assert telex_struck(word) == keys
