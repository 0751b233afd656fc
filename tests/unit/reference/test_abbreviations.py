from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.reference.abbreviations import expand, expansions
from dialogue_cli.vietnamese.text import fold, words


def test_abbreviations_are_written_out_with_marks_or_without() -> None:
    full = ("bảo", "hiểm", "xã", "hội", "người", "lao", "động")
    assert expand(words("BHXH NLĐ")) == expand(words("bhxh nld")) == full


def test_two_letters_around_a_stroke_are_one_abbreviation() -> None:
    assert expand(words("đ/c Tám")) == ("đồng", "chí", "tám")


def test_unit_after_a_number_stays() -> None:
    assert expand(["300", "k", "k"]) == ("300", "k", "không")


def test_no_abbreviation_has_two_readings() -> None:
    readings: dict[str, set[tuple[str, ...]]] = {}
    for short, full in expansions().items():
        readings.setdefault(fold(" ".join(short)), set()).add(full)
    assert {short: full for short, full in readings.items() if len(full) > 1} == {}


@given(st.lists(st.sampled_from(["nhà", "trường", "20", "k9", "'", "đi"]), max_size=8))
def test_other_syllables_come_through(syllables: list[str]) -> None:
    assert expand(syllables) == tuple(syllables)
