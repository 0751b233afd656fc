"""Who likely asks the same: the same words surely, other words never for sure, oneself never."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.decisions.likely_same import Same, both, compared, likely_same
from dialogue_cli.decisions.prepared import prepare

NURSERY = "Đề nghị tỉnh xây thêm nhà trẻ gần khu công nghiệp để công nhân gửi con khi tăng ca"
NURSERY_AGAIN = "Xây nhà trẻ gần KCN cho công nhân gửi con lúc tăng ca"
ROAD = "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa"


def test_the_same_words_come_first_then_other_words_for_it() -> None:
    texts = compared([prepare(text) for text in (NURSERY, ROAD, NURSERY_AGAIN, NURSERY.upper())])
    found = likely_same(texts, [0], [0, 1, 2, 3], least=0.5)
    (same, other) = found[0]
    assert same == Same(3, 1.0, same_words=True)
    assert (other.row, other.same_words) == (2, False)
    assert 0.5 <= other.likely < 1


def test_texts_read_apart_are_likened_as_if_read_together() -> None:
    texts = [prepare(text) for text in (NURSERY, ROAD, NURSERY_AGAIN)]
    joined = both(compared(texts[:1]), compared(texts[1:]))
    apart = likely_same(joined, [0], [1, 2], 0.3)
    assert apart == likely_same(compared(texts), [0], [1, 2], 0.3)


def test_texts_of_nothing_are_not_the_same() -> None:
    texts = compared([prepare(text) for text in ("", "...", "qwrt zxcv")])
    assert likely_same(texts, [0, 1, 2], [0, 1, 2], 0.3) == {}


def test_nobody_to_compare_with_is_no_error() -> None:
    texts = compared([prepare(NURSERY)])
    assert likely_same(texts, [0], [], 0.3) == likely_same(texts, [], [0], 0.3) == {}


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from([NURSERY, NURSERY_AGAIN, ROAD, "", "Nợ lương"]), max_size=6))
def test_none_stands_for_itself_and_chances_fall(texts: list[str]) -> None:
    if not texts:
        return
    rows = list(range(len(texts)))
    found = likely_same(compared([prepare(text) for text in texts]), rows, rows, 0.3)
    for one, same in found.items():
        assert one not in [other.row for other in same]
        chances = [other.likely for other in same]
        assert chances == sorted(chances, reverse=True)
        assert all(0.3 <= chance <= 1 for chance in chances)
