"""Whatever people have put into a file of settings is read or refused, and soon."""

import tomllib

import pytest

from dialogue_cli.model.toml_text import MOST_DOTS, toml_values


def test_settings_are_read_as_the_standard_reader_reads_them() -> None:
    text = 'name = "Hội nghị"\n[[gifts]]\ncount = 100\n'
    assert toml_values(text) == tomllib.loads(text)


def test_full_stops_within_quotes_are_no_parts_of_a_key() -> None:
    lines = ["Một. Hai."] * MOST_DOTS
    written = ", ".join(f'"{line}"' for line in lines)
    assert toml_values(f"lines = [{written}]") == {"lines": lines}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a = 1\nb = = 2\n", "line 2"),
        ("a = 1\n" + "a." * (MOST_DOTS + 1) + "a = 1", "line 2"),
        ("'a'." * (MOST_DOTS + 1) + "a = 1", "line 1"),
        ("x = " + "9" * 5000, "line 1"),
        ("x = " + "[" * 5000, "line 1"),
    ],
)
def test_what_no_settings_hold_is_refused_with_its_line(text: str, place: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError, match=place):
        toml_values(text)
