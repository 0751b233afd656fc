"""The codes of badges: what survives a keyboard, what is refused, and why."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.delegate_codes import (
    LENGTH,
    ReadCode,
    code_in,
    code_of,
    in_fours,
    read_code,
    stamp,
)

HERE = "0a1b2c3d4e5f"
CODE = code_of(HERE, 2024, 57, 3)
NUMBERS = st.integers(1, 99_999)
# What input methods make of keys: letters that change letters before them, digits that mark the vowel before them.
TELEX_TONES, TELEX_DOUBLED = set("sfrxjzw"), set("aeodu")
VOWELS = set("aeiouy")
ROW = dict(zip("1234567890", "ăâêô\u0300\u0309\u0303\u0301\u0323đ", strict=True))


def telex(keys: str) -> str:
    """Whether any key of a word would be eaten or change another one: the word as a crude Telex shows it."""
    shown: list[str] = []
    for key in keys.lower():
        doubled = key in TELEX_DOUBLED and key in shown
        toned = key in TELEX_TONES and any(letter in VOWELS for letter in shown)
        if doubled or toned or key == "w":
            shown[-1:] = ["?"]
        else:
            shown.append(key)
    return "".join(shown)


def vni(keys: str) -> str:
    """The word as a crude VNI shows it: a digit marks a vowel before it, 9 a d."""
    shown: list[str] = []
    for key in keys.lower():
        marks = any(letter in VOWELS for letter in shown) or (key == "9" and "d" in shown)
        if key.isdecimal() and marks:
            shown[-1:] = ["?"]
        else:
            shown.append(key)
    return "".join(shown)


@given(st.integers(2020, 2035), NUMBERS, st.integers(1, 10_000))
def test_a_code_reads_back_through_any_way_of_typing(year: int, number: int, added: int) -> None:
    code = code_of(HERE, year, number, added)
    row = "".join(ROW[digit] for digit in code)
    assert len(code) == LENGTH
    assert (telex(code), vni(code)) == (code, code)
    for typed in (code, in_fours(code), f"{code}\r", f"]Q1{code}", row, row.upper(), f"ng v{code}"):
        assert read_code(code_in(typed), HERE, year) == ReadCode(
            number, stamp(HERE, year, number, added)
        )


def test_the_simulated_input_methods_do_change_codes_with_letters() -> None:
    assert telex("DD24AW1") != "dd24aw1"
    assert (vni("DA24"), vni("D9")) != ("da24", "d9")


@given(NUMBERS, st.integers(0, LENGTH - 1), st.integers(1, 9))
def test_one_wrong_digit_is_always_seen(number: int, place: int, more: int) -> None:
    code = code_of(HERE, 2024, number, 3)
    wrong = str((int(code[place]) + more) % 10)
    assert read_code(code[:place] + wrong + code[place + 1 :], HERE, 2024).fault == "mistyped"


@given(NUMBERS, st.integers(0, LENGTH - 2))
def test_two_digits_that_changed_places_are_seen(number: int, place: int) -> None:
    code = code_of(HERE, 2024, number, 3)
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert swapped == code or read_code(swapped, HERE, 2024).fault == "mistyped"


def test_the_reason_of_a_refusal_is_told_apart() -> None:
    assert read_code(CODE, HERE, 2025).fault == "other-year"
    assert read_code(CODE, "ffffffffffff", 2024).fault == "other-register"
    assert read_code(CODE[:-3], HERE, 2024).fault == "mistyped"
    assert read_code(CODE, HERE, 2024) == ReadCode(57, stamp(HERE, 2024, 57, 3))


def test_thousands_of_digits_are_no_code() -> None:
    assert read_code("9" * 5000, HERE, 2024) == ReadCode(fault="mistyped")


def test_a_number_given_again_to_another_person_has_another_stamp() -> None:
    stamps = {stamp(HERE, 2024, 57, added) for added in range(1, 20)}
    assert len(stamps) == 19


def test_a_number_beyond_those_of_sixteen_digits_makes_a_longer_code() -> None:
    code = code_of(HERE, 2024, 123_456, 3)
    assert (len(code), read_code(code, HERE, 2024).number) == (17, 123_456)


@pytest.mark.parametrize(
    "line", ["12", "0912345678", "079201001234", "nguyen van an", "", "12 2", "a" * 20]
)
def test_numbers_of_other_kinds_are_not_meant_as_codes(line: str) -> None:
    assert code_in(line) == ""


def test_a_line_whose_letters_were_joined_still_gives_digits() -> None:
    typed = unicodedata.normalize("NFC", "".join(ROW[digit] for digit in "1234512345123451"))
    assert code_in(typed) == "1234512345123451"
