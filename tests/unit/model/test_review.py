"""What a row was made from comes back whole, or not at all."""

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.model.review import (
    PetitionState,
    QuestionState,
    Stamp,
    fingerprint,
    petition_mark,
    question_mark,
    read_petition_mark,
    read_question_mark,
)

KEY = st.from_regex(r"[a-z]{0,5}(-[a-z]{1,5})?", fullmatch=True)
NUMBER = st.integers(0, 10**6)
STAMP = st.builds(Stamp, st.from_regex(r"[0-9a-f]{12}", fullmatch=True), NUMBER, NUMBER)
PETITION = st.builds(
    PetitionState, NUMBER, NUMBER, KEY, KEY, KEY, KEY, st.lists(KEY.filter(bool), max_size=3).map(tuple),
    KEY, KEY, st.booleans(), KEY,
)  # fmt: skip


@given(STAMP, PETITION)
def test_the_mark_of_a_petition_comes_back(stamp: Stamp, state: PetitionState) -> None:
    mark = petition_mark(stamp, state)
    assert read_petition_mark(f" {mark}\n") == (stamp, state)
    assert read_question_mark(mark) is None


@given(STAMP, st.builds(QuestionState, NUMBER, KEY, st.booleans(), KEY))
def test_the_mark_of_a_question_comes_back(stamp: Stamp, state: QuestionState) -> None:
    mark = question_mark(stamp, state)
    assert read_question_mark(mark) == (stamp, state)
    assert read_petition_mark(mark) is None


@given(st.data())
def test_a_mark_with_a_letter_changed_is_none(data: st.DataObject) -> None:
    mark = petition_mark(Stamp("0a1b2c3d4e5f", 2024, 9), PetitionState(7, 3, "nha-o"))
    place = data.draw(st.integers(0, len(mark) - 1))
    letter = data.draw(st.sampled_from("abc019|-").filter(lambda one: one != mark[place]))
    assert read_petition_mark(mark[:place] + letter + mark[place + 1 :]) is None


def test_what_is_no_mark_is_none() -> None:
    assert [read_petition_mark(text) for text in ("", "x", "|", "a|b|c|KN|1")] == [None] * 4


def test_a_sealed_mark_whose_numbers_are_none_is_not_whole() -> None:
    stamp = Stamp("abc", 2024, 3)
    whole = petition_mark(stamp, PetitionState(7, 2))
    for was, now in (("|2024|", "|năm|"), ("|3|KN", "|ba|KN"), ("KN|7|", "KN|bảy|")):
        sealed = whole.rpartition("|")[0].replace(was, now)
        assert read_petition_mark(f"{sealed}|{fingerprint(sealed)}") is None
