from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.duplicates import Cluster, Item, merge
from dialogue_cli.decisions.prepared import prepare

NURSERY = "Đề nghị tỉnh xây thêm nhà trẻ gần khu công nghiệp để công nhân gửi con khi tăng ca"
NURSERY_AGAIN = "Xây nhà trẻ gần KCN cho CN gửi con lúc tăng ca"
NURSERY_PLAIN = "De nghi xay them nha tre gan khu cong nghiep de cong nhan gui con khi tang ca"
ROAD = "Đường tỉnh 768 qua xã Tân Hòa đầy ổ gà, xe tải chạy bụi mù, đề nghị sửa chữa"
ROAD_ELSEWHERE = "Đường tỉnh 765 qua xã Phú An đầy ổ gà, xe tải chạy bụi mù, đề nghị sửa chữa"
WAGE = "Lương tối thiểu vùng thấp so với giá cả, kiến nghị điều chỉnh"


def items(*texts: str, first: int = 1) -> list[Item]:
    return [Item(number, prepare(text)) for number, text in enumerate(texts, first)]


def members(clusters: tuple[Cluster, ...]) -> list[tuple[int, list[int]]]:
    return [(c.number, [item.id for item in c.members]) for c in clusters]


def test_rewording_abbreviations_and_missing_marks_do_not_hide_a_repeat() -> None:
    clusters = merge(items(NURSERY, WAGE, NURSERY_AGAIN, NURSERY_PLAIN), [])
    assert members(clusters) == [(0, [1, 3, 4]), (0, [2])]


def test_reason_shows_what_is_shared() -> None:
    (cluster, _) = merge(items(NURSERY, WAGE, NURSERY_AGAIN), [])
    join = cluster.joins[3]
    assert (join.like, join.same_text) == (1, False)
    assert join.shared == ("nhà trẻ gần", "gửi con", "tăng ca")


def test_same_words_are_an_exact_repeat() -> None:
    (cluster,) = merge(items(WAGE, f"  {WAGE.upper()}."), [])
    assert cluster.joins[2].same_text


def test_another_place_keeps_the_same_request_apart() -> None:
    assert members(merge(items(ROAD, ROAD_ELSEWHERE), [])) == [(0, [1]), (0, [2])]


def test_new_petition_joins_an_existing_question() -> None:
    existing = [Cluster(7, tuple(items(NURSERY))), Cluster(3, tuple(items(WAGE, first=2)))]
    clusters = merge(items(NURSERY_AGAIN, ROAD, first=10), existing)
    assert members(clusters) == [(7, [1, 10]), (3, [2]), (0, [11])]
    assert list(clusters[0].joins) == [10]


def test_existing_questions_are_never_joined() -> None:
    existing = [Cluster(1, tuple(items(NURSERY))), Cluster(2, tuple(items(NURSERY, first=2)))]
    assert members(merge([], existing)) == [(1, [1]), (2, [2])]


def test_existing_question_keeps_members_that_look_unlike() -> None:
    existing = [Cluster(1, (*items(NURSERY), *items(ROAD, first=2)))]
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


@given(ANY, ANY)
def test_merging_again_changes_nothing(old: list[str], new: list[str]) -> None:
    numbered = [
        Cluster(number, cluster.members)
        for number, cluster in enumerate(merge(items(*old, *new), []), 1)
    ]
    assert members(merge([], numbered)) == members(tuple(numbered))
