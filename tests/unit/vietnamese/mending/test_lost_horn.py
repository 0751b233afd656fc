import pytest

from dialogue_cli.vietnamese.mending.lost_horn import lacks_horn, with_horns


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Chơng trình", "Chương trình"),
        ("nớc sạch", "nước sạch"),
        ("LƠNG", "LƯƠNG"),
        ("nh thế", "như thế"),
        ("trờng hợp của ngời lao động", "trường hợp của người lao động"),
    ],
)
def test_the_letter_is_put_back_where_only_it_makes_a_word(written: str, meant: str) -> None:
    assert with_horns(written) == (meant, False)


@pytest.mark.parametrize("text", ["cha mẹ", "mời họp", "Công đoàn", "TNHH", "", "t"])
def test_text_without_such_a_word_is_left_alone(text: str) -> None:
    assert with_horns(text) == (text, False)


def test_an_abbreviation_lacks_nothing() -> None:
    assert with_horns("đờng ĐT746") == ("đường ĐT746", False)


def test_a_word_that_may_lack_the_letter_or_not_is_told() -> None:
    assert with_horns("lơng cha tăng") == ("lương cha tăng", True)


@pytest.mark.parametrize(
    ("word", "lacks"), [("đợc", True), ("ơn", False), ("cha", False), ("x", False)]
)
def test_which_words_lack_it(word: str, lacks: bool) -> None:
    assert lacks_horn(word) == lacks
