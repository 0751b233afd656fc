from dialogue_cli.messages import review as say
from dialogue_cli.reference.outside_scope import outside_reason_in, outside_reasons


def test_every_reason_is_found_again_in_the_sentence_that_a_clerks_word_leaves() -> None:
    for key, name in outside_reasons().items():
        told = say.SET_APART["outside-scope"].format(reason=name, author="lan", day="05/4/2024")
        assert outside_reason_in(told) == key


def test_a_sentence_without_a_known_reason_has_another_one() -> None:
    assert outside_reason_in("Không thuộc nội dung") == "khac"
