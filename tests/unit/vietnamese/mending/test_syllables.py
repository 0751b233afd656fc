import unicodedata

import pytest

from dialogue_cli.vietnamese.mending.syllables import is_syllable, share, telling_words

SOUND = (
    "Kính đề nghị Ủy ban nhân dân tỉnh xem xét hỗ trợ nhà ở cho người lao động thuê trọ ở khu công"
    " nghiệp quốc gia khuya khoắt ngoài giờ giếng nước quý khuỷu tay thuở ngoằn ngoèo xoong nghiêng"
)


@pytest.mark.parametrize("word", SOUND.split())
def test_words_in_use_are_syllables(word: str) -> None:
    assert [is_syllable(word), is_syllable(word.upper()), is_syllable(word.capitalize())] == [
        True,
        True,
        True,
    ]


@pytest.mark.parametrize("word", ["hoà", "hòa", "thuý", "thúy", "Uỷ", "Ủy", "quý", "qúy", "khoẻ"])
def test_the_old_and_the_new_place_of_a_tone_are_both_right(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word",
    [
        *("khôgn", "cỏc", "sỏch", "lónh", "cơng", "dịng", "đượć", "tỉnhh", "wấn", "fỏ", "ngẹ"),
        *("Liªn", "®oµn", "tØnh", "nghÞ", "vÒ", "kiÕn", "Ä‘á»“ng", "naïve", "Noël", "café"),
    ],
)
def test_words_that_no_spelling_rule_allows_are_not(word: str) -> None:
    assert not is_syllable(word)


def test_composed_and_decomposed_words_are_judged_alike() -> None:
    for word in (*SOUND.split(), "cỏc", "cơng"):
        assert is_syllable(unicodedata.normalize("NFD", word)) == is_syllable(word)


def test_abbreviations_signs_and_plain_words_tell_nothing() -> None:
    assert telling_words("CĐCS và LĐLĐ Cty ABC ® 5° đ/c Hùng") == ["và", "Hùng"]


def test_share_counts_the_telling_words() -> None:
    assert share("cỏc công ty") == 0.5
    assert share(SOUND) == 1.0
    assert share("ABC 123") == 1.0
