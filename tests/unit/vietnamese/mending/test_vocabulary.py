import unicodedata
from importlib.resources import files

import pytest

from dialogue_cli.vietnamese.mending.syllables import is_syllable
from dialogue_cli.vietnamese.mending.vocabulary import are_pair, weight


def test_common_words_weigh_more_than_rare_ones_and_those_more_than_unknown_ones() -> None:
    weights = [weight("công"), weight("dòng"), weight("khụng"), weight("cỏc")]
    assert weights == sorted(weights, reverse=True)
    assert weights[2:] == [0.0, -3.0]


def test_case_and_place_of_the_tone_do_not_matter() -> None:
    assert weight("HOÀ") == weight("hòa") == weight("Hòa")
    assert weight("hÒa") == -3.0


@pytest.mark.parametrize(
    ("first", "second", "paired"),
    [("thanh", "toán", True), ("Cộng", "HOÀ", True), ("toán", "thanh", False), ("", "", False)],
)
def test_pairs_are_known(first: str, second: str, paired: bool) -> None:
    assert are_pair(first, second) == paired


def test_the_list_holds_syllables_in_composed_letters() -> None:
    import tomllib

    text = (
        files("dialogue_cli.vietnamese.mending")
        .joinpath("vocabulary.toml")
        .read_text(encoding="utf-8")
    )
    table = tomllib.loads(text)
    words = (table["words"] + table["rarer"]).split()
    pairs = [pair.split() for pair in table["pairs"].replace("\n", ",").split(",") if pair.strip()]
    assert unicodedata.is_normalized("NFC", text)
    assert [word for word in words if not is_syllable(word)] == []
    assert len(words) == len(set(words))
    assert {len(pair) for pair in pairs} == {2}
