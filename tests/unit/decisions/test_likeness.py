from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.likeness import Corpus, concepts, features, shared_phrases
from dialogue_cli.decisions.prepared import prepare

TEXTS = (
    "Đề nghị tỉnh xây thêm nhà trẻ gần khu công nghiệp cho con công nhân",
    "Xây nhà trẻ gần khu công nghiệp để công nhân gửi con",
    "Đường vào khu công nghiệp hư hỏng, thiếu đèn",
    "",
)


def test_stop_phrases_and_filling_words_are_no_features() -> None:
    assert features(prepare("Đề nghị UBND tỉnh quan tâm xây nhà trẻ")) == {
        "xay": "xây",
        "nha": "nhà",
        "tre": "trẻ",
        "xay nha": "xây nhà",
        "nha tre": "nhà trẻ",
    }


def test_known_terms_are_one_concept() -> None:
    assert concepts(prepare("phòng cháy chữa cháy nhà xưởng")) == {
        "phong chay chua chay": "phòng cháy chữa cháy",
        "nha": "nhà",
        "xuong": "xưởng",
    }


def test_shared_phrases_are_runs_without_empty_ends() -> None:
    one, other = prepare(TEXTS[0]), prepare(TEXTS[1])
    assert shared_phrases(one, other, 3) == ("nhà trẻ gần",)


def test_shared_phrases_are_written_as_in_the_first_text() -> None:
    one, other = prepare("Giảm tuổi nghỉ hưu"), prepare("giam tuoi nghi huu")
    assert shared_phrases(one, other, 3) == ("giảm tuổi nghỉ hưu",)


def test_texts_without_anything_in_common_share_no_phrase() -> None:
    assert shared_phrases(prepare(TEXTS[2]), prepare(TEXTS[3]), 3) == ()


def test_rewording_is_liker_than_another_matter() -> None:
    corpus = Corpus([features(prepare(text)) for text in TEXTS])
    assert corpus.likeness(0, 1) > 0.4 > corpus.likeness(0, 2)
    assert [pair[1:] for pair in corpus.pairs(0.4)] == [(0, 1)]


@given(st.lists(st.sampled_from(TEXTS) | st.text(max_size=40), min_size=2, max_size=5))
def test_likeness_is_symmetric_and_between_nothing_and_one(texts: list[str]) -> None:
    corpus = Corpus([features(prepare(text)) for text in texts])
    for one in range(len(texts)):
        for other in range(len(texts)):
            alike = corpus.likeness(one, other)
            assert alike == corpus.likeness(other, one)
            assert 0.0 <= alike <= 1.0
