"""Agencies that have ended, in settings taken over from an earlier year."""

import pytest

from dialogue_cli.office.ended import without_ended

HEAD = '[time]\nmonth = "2026-05"\n[plan]\ninvited = [\n'


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ('  "{khoi-dang}",', ""),
        ('  "{khoi-dang} (b/c)",', ""),
        ('  "Lãnh đạo {tinh-uy}, {khoi-dang}.",', '  "Lãnh đạo {tinh-uy}.",'),
        ('  "Lãnh đạo {khoi-dang}, {tinh-uy}.",', '  "Lãnh đạo {tinh-uy}.",'),
    ],
)
def test_an_ended_agency_is_left_out_and_its_line_kept_as_a_comment(line: str, left: str) -> None:
    made = without_ended(f"{HEAD}{line}\n]\n", 2026)
    kept = f"  # {line.strip()}\n" + (f"{left}\n" if left else "")
    assert made.text == f"{HEAD}{kept}]\n"
    assert (made.left_out, made.still_named) == (("khoi-dang",), ())


@pytest.mark.parametrize(
    "rest",
    [
        '  "mời {khoi-dang} đến dự",\n]\n',
        ']\nchairs = ["{khoi-dang}"]\n',
        ']\n[[tasks]]\nagency = "khoi-dang"\n',
    ],
)
def test_what_cannot_simply_be_left_out_is_told(rest: str) -> None:
    made = without_ended(f"{HEAD}{rest}", 2026)
    assert (made.text, made.still_named) == (f"{HEAD}{rest}", ("khoi-dang",))


def test_settings_of_a_time_when_it_was_there_stay_as_they_are() -> None:
    text = HEAD.replace("2026", "2024") + '  "{khoi-dang}",\n# {khoi-dang}\n]\n\n'
    assert without_ended(text, 2024).text == text


@pytest.mark.parametrize("head", ["", "[time]\n", "time = 7\n"])
def test_without_an_expected_month_the_end_of_june_counts(head: str) -> None:
    made = without_ended(f'{head}[plan]\ninvited = [\n  "{{khoi-dang}}",\n]\n', 2026)
    assert (made.left_out, made.still_named) == (("khoi-dang",), ())
