import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.shared_words import WordTable
from dialogue_cli.decisions.same_ask.wording import wording

TEXTS = (
    "Đề nghị tỉnh xây thêm nhà trẻ gần khu công nghiệp cho con công nhân",
    "Xây nhà trẻ gần khu công nghiệp để công nhân gửi con",
    "Đường vào khu công nghiệp hư hỏng, thiếu đèn",
    "",
)
NURSERY, AGAIN, ROAD, EMPTY = range(4)
Likeness = tuple[list[float], list[float]]


def words_of(*texts: str) -> WordTable:
    return WordTable([wording(prepare(text)) for text in texts])


def alike(words: WordTable, *pairs: tuple[int, int]) -> Likeness:
    ones, others = np.array(pairs).T
    cosine, covered = words.alike(ones, others)
    return cosine.tolist(), covered.tolist()


def test_rewording_is_liker_than_another_matter() -> None:
    (near, far), _ = alike(words_of(*TEXTS), (NURSERY, AGAIN), (NURSERY, ROAD))
    assert near > 0.3 > far


def test_pairs_are_compared_in_any_order() -> None:
    words = words_of(*TEXTS)
    pairs = [(ROAD, EMPTY), (NURSERY, AGAIN), (AGAIN, ROAD), (NURSERY, NURSERY), (NURSERY, ROAD)]
    one_by_one = [alike(words, pair) for pair in pairs]
    assert alike(words, *pairs) == (
        [cosine for (cosine,), _ in one_by_one],
        [covered for _, (covered,) in one_by_one],
    )
    assert one_by_one[3] == ([1.0], [1.0])


def test_shared_words_are_the_rarest_and_none_inside_another() -> None:
    shared = words_of(*TEXTS).shared(NURSERY, AGAIN, 3)
    assert "nha tre" in shared
    assert len(shared) == 3
    assert "nha" not in shared


def test_texts_without_anything_in_common_share_nothing() -> None:
    words = words_of(*TEXTS)
    assert alike(words, (ROAD, EMPTY)) == ([0.0], [0.0])
    assert words.shared(ROAD, EMPTY, 3) == ()


@given(st.sampled_from(TEXTS) | st.text(max_size=40), st.sampled_from(TEXTS) | st.text(max_size=40))
def test_likeness_is_symmetric_and_between_nothing_and_one(one: str, other: str) -> None:
    (cosine, back), (covered, covered_back) = alike(words_of(one, other), (0, 1), (1, 0))
    assert (cosine, covered) == (back, covered_back)
    assert 0.0 <= cosine <= 1.0 + 1e-6
    assert 0.0 <= covered <= 1.0


def test_texts_that_share_a_rare_phrase_are_found() -> None:
    ones, others = words_of(*TEXTS).rare_pairs()
    assert (NURSERY, AGAIN) in set(zip(ones.tolist(), others.tolist(), strict=True))
    assert all(one < other != EMPTY for one, other in zip(ones, others, strict=True))


def test_a_phrase_of_many_texts_is_not_rare() -> None:
    ones, others = words_of(*["Xây nhà trẻ"] * 9).rare_pairs()
    assert (len(ones), len(others)) == (0, 0)
