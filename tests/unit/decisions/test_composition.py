from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.composition import composition
from dialogue_cli.messages import quotas as say
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.quota_tables import Share, ShareTable
from tests.unit.checks.making import GOOD, delegate


def test_nobody_is_composed_of_nothing() -> None:
    assert composition(GOOD, ()) == ()


def test_women_and_workers_are_told_in_shares_that_make_a_hundred() -> None:
    people = (
        delegate(2, "Lê A", gender="nữ", role="Công nhân"),
        delegate(3, "Lê B", gender="nữ", role="Chủ tịch CĐCS"),
        delegate(4, "Lê C", group="lanh-dao"),
    )
    assert composition(GOOD, people) == (
        ShareTable(
            say.SHARE_GENDER,
            (Share("Nữ", 2, 667), Share("Nam", 0, 0), Share("Chưa ghi", 1, 333)),
        ),
        ShareTable(say.SHARE_GENDER_WORKERS, (Share("Nữ", 2, 1000), Share("Nam", 0, 0))),
        ShareTable(say.SHARE_GROUPS, (Share("lanh-dao", 1, 333), Share("nguoi-lao-dong", 2, 667))),
        ShareTable(
            say.SHARE_POSTS,
            (Share(say.POSTS["worker"], 1, 500), Share(say.POSTS["officer"], 1, 500)),
        ),
    )


def test_party_and_peoples_are_told_only_where_a_list_records_them() -> None:
    people = (
        delegate(2, "H'Hoa Niê", ethnicity="Ê Đê", party_member=True),  # type: ignore[arg-type]
        delegate(3, "Lê B", ethnicity="Kinh"),
        delegate(4, "Lê C"),
    )
    found = {table.title: table.shares for table in composition(GOOD, people)}
    assert found[say.SHARE_PARTY] == (
        Share("Đảng viên", 1, 333),
        Share("Không ghi là đảng viên", 2, 667),
    )
    assert [share.count for share in found[say.SHARE_ETHNIC]] == [1, 1, 1]


PEOPLE = st.lists(
    st.builds(
        delegate,
        st.integers(2, 40),
        st.just("Lê A"),
        gender=st.sampled_from(["", "nam", "nữ"]),
        group=st.sampled_from(["", "lanh-dao", "nguoi-lao-dong", "khac"]),
        role=st.sampled_from(["", "Công nhân", "CTCĐ"]),
        ethnicity=st.sampled_from(["", "Kinh", "Mông"]),
    ),
    min_size=1,
    max_size=30,
)


@given(PEOPLE)
def test_every_table_of_shares_makes_a_hundred(people: list[Delegate]) -> None:
    for table in composition(GOOD, people):
        assert sum(share.tenths for share in table.shares) == 1000
