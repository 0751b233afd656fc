from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.budget import budget_of
from dialogue_cli.model.budget import BudgetLine, product_of, rows_of, total_of
from dialogue_cli.model.petitions import Origin
from dialogue_cli.reference.budget_lines import covered_by, people_in
from dialogue_cli.vietnamese.money import dong_in_words, read_dong

SOURCES = ("Ngân sách nhà nước", "NSNN", "Tài chính công đoàn", "", "tự túc")


def line(row: int, amount: int | None = None, **values: object) -> BudgetLine:
    origin = Origin("du-toan.xlsx", "Dự toán", row, int(values.pop("part", 1)))  # type: ignore[call-overload]
    return BudgetLine(origin, f"Khoản {row}", amount=amount, **values)  # type: ignore[arg-type]


drawn = st.lists(
    st.builds(
        lambda amount, source, section, spent: (amount, source, section, spent),
        st.none() | st.integers(0, 10**12),
        st.sampled_from(SOURCES),
        st.sampled_from(("", "I. Hội trường", "II. Quà")),
        st.none() | st.integers(0, 10**12),
    ),
    max_size=12,
).map(
    lambda rows: [
        line(n, amount, source=source, section=section, spent=spent)
        for n, (amount, source, section, spent) in enumerate(rows, start=2)
    ]
)


@given(drawn, st.randoms())
def test_sums_are_those_of_the_lines_in_whatever_order(
    lines: list[BudgetLine], random: object
) -> None:
    budget = budget_of(lines)
    assert budget.whole.planned == sum(one.amount or 0 for one in lines)
    for parts in (budget.sources, budget.sections):
        assert sum(part.planned for part in parts) == budget.whole.planned
        assert sum(part.spent for part in parts) == budget.whole.spent
        assert sum(part.left for part in parts) == budget.whole.left
        assert sum(part.lines for part in parts) == len(lines)
    mixed = list(lines)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    again = budget_of(mixed)
    assert {(s.key, s.planned, s.spent) for s in again.sources} == {
        (s.key, s.planned, s.spent) for s in budget.sources
    }


@given(drawn)
def test_shares_make_a_hundred_percent_exactly(lines: list[BudgetLine]) -> None:
    budget = budget_of(lines)
    for parts in (budget.sources, budget.sections):
        assert sum(part.share for part in parts) == (1000 if budget.whole.planned else 0)


@given(drawn)
def test_words_of_every_sum_read_back(lines: list[BudgetLine]) -> None:
    budget = budget_of(lines)
    for one in (budget.whole, *budget.sources):
        assert read_dong(dong_in_words(one.planned)) == one.planned


def test_one_purse_under_several_names_is_one_source() -> None:
    lines = [line(2, 30, source="NSNN"), line(3, 12, source="Ngân sách tỉnh"), line(4, 5)]
    assert [(s.key, s.name, s.planned) for s in budget_of(lines).sources] == [
        ("state", "Ngân sách nhà nước", 42),
        ("", "", 5),
    ]


def test_what_tables_state_is_not_added() -> None:
    assert budget_of([line(2, 30), line(3, 30, role="total")]).whole.planned == 30


def test_a_line_without_a_sum_takes_the_product_if_it_is_whole() -> None:
    whole = line(2, quantity=Decimal("0.5"), rate=10_000)
    broken = line(3, quantity=Decimal("0.5"), rate=9_999)
    unread = line(4, quantity=Decimal(1), rate=5_000, unread=("amount",))
    no_quantity = line(5, rate=5_000)
    assert [one.planned for one in (whole, broken, unread, no_quantity)] == [
        5_000,
        None,
        None,
        None,
    ]
    assert budget_of([whole, broken, unread, no_quantity]).whole.open_lines == 3


def test_left_is_told_only_of_lines_whose_spending_is_known() -> None:
    whole = budget_of([line(2, 100, spent=130), line(3, 50, spent=10), line(4, 900)]).whole
    assert (whole.spent, whole.spent_of, whole.left, whole.spent_lines) == (140, 150, 10, 2)


def test_sources_that_share_a_row_share_its_quantity() -> None:
    half = {"quantity": Decimal(170), "rate": 50_000}
    row = (line(2, 5_000_000, part=1, **half), line(2, 3_500_000, part=2, **half))
    assert rows_of(row) == [row]
    assert (product_of(row), total_of(row)) == (Decimal(8_500_000), 8_500_000)


def test_sources_with_quantities_of_their_own_have_products_of_their_own() -> None:
    row = (
        line(2, part=1, quantity=Decimal(10), rate=2_000),
        line(2, part=2, quantity=Decimal(5), rate=3_000),
    )
    assert product_of(row) == Decimal(35_000)


def test_a_stated_sum_is_that_of_its_section_and_source() -> None:
    inside = line(2, 5, section="I. A › 1. B", source="NSNN")
    other = line(3, 7, section="I. A", source="công đoàn")
    beside = line(4, 9, section="II. C", source="NSNN")
    every = [inside, other, beside]
    total = line(5, role="total", section="I. A")
    assert covered_by(total, every) == [inside, other]
    assert covered_by(line(5, role="total", source="state"), every) == [inside, beside]
    assert covered_by(line(5, role="total"), every) == every


def test_people_are_counted_where_the_line_speaks_of_them() -> None:
    lines = (
        line(2, quantity_written="160 người x 2 buổi"),
        line(3, quantity_written="2 buổi x 80 đại biểu"),
        line(4, quantity_written="170", measure="suất"),
        line(5, quantity_written="1", measure="buổi"),
        line(6, quantity_written="vài người"),
    )
    assert [people_in(one) for one in lines] == [160, 80, 170, None, None]
