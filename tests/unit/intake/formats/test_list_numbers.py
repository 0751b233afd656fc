import pytest

from dialogue_cli.intake.formats.list_numbers import written


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (1, "decimal", "1"),
        (3, "decimalZero", "03"),
        (28, "lowerLetter", "bb"),
        (2, "upperLetter", "B"),
        (14, "upperRoman", "XIV"),
        (4, "lowerRoman", "iv"),
        (1, "none", ""),
        (10_000_000, "upperRoman", "10000000"),
        (10_000_000, "lowerLetter", "10000000"),
    ],
)
def test_numbers_are_written_as_word_does(number: int, form: str, text: str) -> None:
    assert written(number, form) == text
