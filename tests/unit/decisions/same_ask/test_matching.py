from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.matching import Matcher
from dialogue_cli.decisions.same_ask.wording import wording

TEXTS = ("Xây nhà trẻ gần khu công nghiệp", "Sửa đường vào khu công nghiệp", "")


def test_what_one_says_and_the_other_does_not_is_told_as_written() -> None:
    matcher = Matcher([wording(prepare(text)) for text in TEXTS])
    left = matcher.left_over(0, 1, 2)
    assert len(left) == 4
    assert all(words in "xây nhà trẻ gần khu công nghiệp" for words in left[:2])
    assert all(words in "sửa đường vào khu công nghiệp" for words in left[2:])


def test_a_text_without_known_words_leaves_nothing_and_all_of_the_other() -> None:
    matcher = Matcher([wording(prepare(text)) for text in TEXTS])
    assert matcher.left_over(2, 0, 2) == matcher.left_over(0, 2, 2)
    assert len(matcher.left_over(2, 0, 2)) == 2
