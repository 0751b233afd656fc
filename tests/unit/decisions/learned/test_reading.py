import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.learned.reading import read_texts
from dialogue_cli.decisions.prepared import prepare

NURSERY = "Xây nhà trẻ gần khu công nghiệp cho con công nhân"
NURSERY_AGAIN = "Mở lớp mầm non gần KCN để CN gửi con"
ROAD = "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa"


def test_the_same_request_in_other_words_lies_nearer_than_another() -> None:
    asks = read_texts([prepare(text) for text in (NURSERY, NURSERY_AGAIN, ROAD)]).vectors.asks
    assert asks[0] @ asks[1] > asks[0] @ asks[2]


def test_text_of_unknown_words_has_zeros_everywhere() -> None:
    readings = read_texts([prepare("qwrtzk")])
    assert not readings.vectors.asks.any()
    assert not readings.votes.any()


@given(st.lists(st.sampled_from([NURSERY, ROAD, ""]) | st.text(max_size=20), max_size=4))
def test_a_text_is_read_alike_alone_and_among_others(texts: list[str]) -> None:
    together = read_texts([prepare(text) for text in texts])
    for place, text in enumerate(texts):
        alone = read_texts([prepare(text)])
        assert np.allclose(alone.vectors.asks[0], together.vectors.asks[place], atol=1e-5)
        assert np.allclose(alone.votes[0], together.votes[place], atol=1e-4)
