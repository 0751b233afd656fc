from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.shared_words import word_sets

TEXTS = (
    "Đề nghị tỉnh xây thêm nhà trẻ gần khu công nghiệp cho con công nhân",
    "Xây nhà trẻ gần khu công nghiệp để công nhân gửi con",
    "Đường vào khu công nghiệp hư hỏng, thiếu đèn",
    "",
)


def test_rewording_is_liker_than_another_matter() -> None:
    nursery, again, road, _ = (word_sets(prepare(text)) for text in TEXTS)
    assert nursery.alike(again)[0] > 0.3 > nursery.alike(road)[0]


def test_shared_words_are_the_rarest_and_none_inside_another() -> None:
    nursery, again, *_ = (word_sets(prepare(text)) for text in TEXTS)
    shared = nursery.shared(again, 3)
    assert "nha tre" in shared
    assert len(shared) == 3
    assert "nha" not in shared


def test_texts_without_anything_in_common_share_nothing() -> None:
    *_, road, empty = (word_sets(prepare(text)) for text in TEXTS)
    assert (road.alike(empty), road.shared(empty, 3)) == ((0.0, 0.0), ())


@given(st.sampled_from(TEXTS) | st.text(max_size=40), st.sampled_from(TEXTS) | st.text(max_size=40))
def test_likeness_is_symmetric_and_between_nothing_and_one(one: str, other: str) -> None:
    a, b = word_sets(prepare(one)), word_sets(prepare(other))
    assert a.alike(b) == b.alike(a)
    assert all(0.0 <= value <= 1.0 + 1e-9 for value in a.alike(b))
