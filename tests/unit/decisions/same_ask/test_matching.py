from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.matching import Matcher

TEXTS = ("Xây nhà trẻ gần khu công nghiệp", "Sửa đường vào khu công nghiệp", "")


def test_what_one_says_and_the_other_does_not_is_told_as_written() -> None:
    matcher = Matcher([prepare(text) for text in TEXTS])
    left = matcher.left_over(0, 1, 2)
    assert len(left) == 2
    assert all(words in "xây nhà trẻ gần khu công nghiệp" for words in left)


def test_a_text_without_known_words_leaves_nothing() -> None:
    matcher = Matcher([prepare(text) for text in TEXTS])
    assert matcher.left_over(2, 0, 2) == ()
