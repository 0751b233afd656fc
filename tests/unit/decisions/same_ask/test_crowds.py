import numpy as np

from dialogue_cli.decisions.learned.reading import read_texts
from dialogue_cli.decisions.learned.weights import trained
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.crowds import rejoined
from dialogue_cli.decisions.same_ask.gathering import Gathering
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.decisions.same_ask.wording import wording

NURSERY = "Đề nghị tỉnh xây thêm nhà trẻ gần khu công nghiệp để công nhân gửi con khi tăng ca"
NURSERY_AGAIN = "Đề nghị xây nhà trẻ gần khu công nghiệp cho công nhân gửi con lúc tăng ca"
ROAD = "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa"


def texts(*ones: str) -> Texts:
    prepared = [prepare(one) for one in ones]
    chances = np.full((len(ones), trained().votes.shape[1]), 0.5, dtype=np.float32)
    return Texts([*map(wording, prepared)], read_texts(prepared).vectors, chances)


def test_what_was_torn_apart_is_put_together_and_the_rest_is_not() -> None:
    torn = [Gathering(0, [0, 1, 2, 3]), Gathering(7, [4, 5, 6, 7]), Gathering(0, [8])]
    wordings = [NURSERY, NURSERY_AGAIN] * 4
    whole = rejoined(texts(*wordings, ROAD), torn, 0.5)
    together = sorted((one.number, sorted(one.places)) for one in whole)
    assert together == [(0, [8]), (7, list(range(8)))]


def test_a_few_were_compared_already_and_stay() -> None:
    few = [Gathering(0, [0]), Gathering(0, [1])]
    assert len(rejoined(texts(NURSERY, NURSERY_AGAIN), few, 0.5)) == 2


def test_existing_questions_stay_apart() -> None:
    held = [Gathering(3, [0]), Gathering(7, [1])]
    whole = rejoined(texts(NURSERY, NURSERY_AGAIN), held, 0.5)
    assert sorted(one.number for one in whole) == [3, 7]


def test_nothing_to_join() -> None:
    assert rejoined(texts(), [], 0.5) == []
