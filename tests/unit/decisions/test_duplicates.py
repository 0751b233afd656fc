from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.decisions.classify import classify
from dialogue_cli.decisions.duplicates import Cluster, Item, Merged
from dialogue_cli.decisions.duplicates import merge as merge_texts
from dialogue_cli.decisions.learned.reading import read_texts
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.decisions.same_ask.wording import wording
from tests.unit.decisions.making import received

NURSERY = "Đề nghị tỉnh xây thêm nhà trẻ gần khu công nghiệp để công nhân gửi con khi tăng ca"
NURSERY_AGAIN = "Xây nhà trẻ gần KCN cho CN gửi con lúc tăng ca"
NURSERY_PLAIN = "De nghi xay them nha tre gan khu cong nghiep de cong nhan gui con khi tang ca"
ROAD = "Đường tỉnh 768 qua xã Tân Hòa đầy ổ gà, xe tải chạy bụi mù, đề nghị sửa chữa"
ROAD_ELSEWHERE = "Đường tỉnh 765 qua xã Phú An đầy ổ gà, xe tải chạy bụi mù, đề nghị sửa chữa"
WAGE = "Lương tối thiểu vùng thấp so với giá cả, kiến nghị điều chỉnh"


TextWithId = tuple[int, str]


def items(*texts: str, first: int = 1) -> list[TextWithId]:
    return list(enumerate(texts, first))


def merged(new: Sequence[TextWithId], existing: Sequence[tuple[int, list[TextWithId]]]) -> Merged:
    everything = [*(one for _, held in existing for one in held), *new]
    prepared = [prepare(text) for _, text in everything]
    readings = read_texts(prepared)
    decided = received(*(text for _, text in everything))
    _, chances = classify(decided, prepared, readings)
    row_of = {number: row for row, (number, _) in enumerate(everything)}

    def as_items(ones: Sequence[TextWithId]) -> tuple[Item, ...]:
        return tuple(Item(number, row_of[number]) for number, _ in ones)

    held = [Cluster(number, as_items(ones)) for number, ones in existing]
    return merge_texts(
        Texts([*map(wording, prepared)], readings.vectors, chances), as_items(new), held
    )


def merge(
    new: Sequence[TextWithId], existing: Sequence[tuple[int, list[TextWithId]]]
) -> tuple[Cluster, ...]:
    return merged(new, existing).clusters


def members(clusters: tuple[Cluster, ...]) -> list[tuple[int, list[int]]]:
    return [(c.number, [item.id for item in c.members]) for c in clusters]


def test_rewording_abbreviations_and_missing_marks_do_not_hide_a_repeat() -> None:
    clusters = merge(items(NURSERY, WAGE, NURSERY_AGAIN, NURSERY_PLAIN), [])
    assert members(clusters) == [(0, [1, 3, 4]), (0, [2])]


def test_reason_shows_what_is_shared_and_what_is_not() -> None:
    (cluster, _) = merge(items(NURSERY, WAGE, NURSERY_AGAIN), [])
    join = cluster.joins[3]
    assert (join.like, join.same_text) == (1, False)
    assert join.shared
    said = NURSERY_AGAIN.lower().replace("kcn", "khu công nghiệp").replace("cn", "công nhân")
    assert all(words in said for words in join.shared)
    assert join.different


def test_what_may_be_the_same_is_proposed_likeliest_first() -> None:
    proposals = merged(items(NURSERY, WAGE, NURSERY_AGAIN, ROAD), []).proposals
    mine = [one for one in proposals if one.petition == 1]
    assert mine[0].other == 3
    assert [one.confidence for one in mine] == sorted(
        (one.confidence for one in mine), reverse=True
    )
    assert all(0 <= one.confidence <= 1 and one.reason for one in proposals)


def test_same_words_are_an_exact_repeat() -> None:
    (cluster,) = merge(items(WAGE, f"  {WAGE.upper()}."), [])
    assert cluster.joins[2].same_text


def test_another_place_keeps_the_same_request_apart() -> None:
    assert members(merge(items(ROAD, ROAD_ELSEWHERE), [])) == [(0, [1]), (0, [2])]


def test_the_opposite_in_the_same_words_stays_apart() -> None:
    build, not_build = (
        "Đề nghị xây nhà ở xã hội cho công nhân",
        "Đề nghị không xây nhà ở xã hội cho công nhân",
    )
    assert members(merge(items(build, not_build), [])) == [(0, [1]), (0, [2])]


def test_texts_of_unknown_words_stay_apart() -> None:
    assert members(merge(items("qwrtzk plugh", "xyzzy frobozz"), [])) == [(0, [1]), (0, [2])]


def test_new_petition_joins_an_existing_question() -> None:
    existing = [(7, items(NURSERY)), (3, items(WAGE, first=2))]
    clusters = merge(items(NURSERY_AGAIN, ROAD, first=10), existing)
    assert members(clusters) == [(7, [1, 10]), (3, [2]), (0, [11])]
    assert list(clusters[0].joins) == [10]


def test_existing_questions_are_never_joined() -> None:
    existing = [(1, items(NURSERY)), (2, items(NURSERY, first=2))]
    assert members(merge([], existing)) == [(1, [1]), (2, [2])]


def test_existing_question_keeps_members_that_look_unlike() -> None:
    existing = [(1, [*items(NURSERY), *items(ROAD, first=2)])]
    assert members(merge([], existing)) == [(1, [1, 2])]


ANY = st.lists(
    st.sampled_from([NURSERY, NURSERY_AGAIN, NURSERY_PLAIN, ROAD, ROAD_ELSEWHERE, WAGE, "", "."])
    | st.text(max_size=30),
    max_size=8,
)


@given(ANY)
def test_every_item_is_in_exactly_one_cluster(texts: list[str]) -> None:
    placed = [item.id for cluster in merge(items(*texts), []) for item in cluster.members]
    assert sorted(placed) == list(range(1, len(texts) + 1))


@settings(max_examples=40)
@given(ANY, ANY)
def test_merging_again_changes_nothing(old: list[str], new: list[str]) -> None:
    everything = items(*old, *new)
    texts = dict(everything)
    numbered = [
        (number, [(item.id, texts[item.id]) for item in cluster.members])
        for number, cluster in enumerate(merge(everything, []), 1)
    ]
    again = merge([], numbered)
    assert members(again) == [(number, [one for one, _ in held]) for number, held in numbered]
