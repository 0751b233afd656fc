from dataclasses import replace
from datetime import date

import pytest

from dialogue_cli.documents.errors import TemplateBrokenError, ValueMissingError
from dialogue_cli.documents.facts import GiftFact, GiftsFact
from dialogue_cli.documents.papers import compose, try_out
from dialogue_cli.documents.templates import find_template, read_template
from dialogue_cli.model.findings import Missing
from tests import papers
from tests.nd30_rules import Paper, W, faults

SPICY = "a **b** | # c {{ x }} <b>d</b> & \\ _e_ `f` [g](h)\n- hàng hai\x07"
VENUE = Missing("2024/conference.toml: venue.name", "địa điểm")
SOURCE = Missing("2024/conference.toml: gifts.source", "nguồn kinh phí quà tặng")
NO_SOURCE = GiftsFact((replace(papers.GIFT, source=SOURCE),), total=30_000_000)


def texts(document: bytes) -> list[str]:
    """The text of every paragraph that has any."""
    paper = Paper(document)
    found = (paper.shown(element).text for element in paper.body.iter(W + "p"))
    return [text for text in found if text]


@pytest.mark.parametrize("paper", papers.ALL)
def test_paper_breaks_no_rule_of_the_decree(paper: str):
    facts, frame = papers.ALL[paper]
    assert faults(compose(find_template(paper), facts, frame, draft=False).document) == []


@pytest.mark.parametrize("paper", papers.ALL)
def test_same_input_gives_the_same_bytes(paper: str):
    facts, frame = papers.ALL[paper]
    one, two = (compose(find_template(paper), facts, frame, draft=True) for _ in range(2))
    assert one == two


@pytest.mark.parametrize("paper", papers.ALL)
def test_trying_a_paper_tells_what_the_finished_draft_says_and_lacks(paper: str):
    facts, frame = papers.ALL[paper]
    tried = try_out(find_template(paper), facts, frame, unsigned=VENUE)
    made = compose(find_template(paper), facts, frame, draft=True, unsigned=VENUE)
    assert (tried.gaps, tried.parts, tried.markdown) == (made.gaps, made.parts, made.markdown)
    assert VENUE in tried.gaps


def test_union_issues_a_plan_that_asks_instead_of_assigning():
    facts = replace(papers.PLAN, issuer=papers.UNION, assigns=False, proposal=None, gifts=None)
    composed = compose(find_template("plan"), facts, papers.UNION_FRAME, draft=False)
    assert faults(composed.document) == []
    assert "## 2. Các cơ quan, đơn vị có liên quan" in composed.markdown
    assert "Trách nhiệm của UBND tỉnh" not in composed.markdown


@pytest.mark.parametrize(
    "fact",
    [
        "số 02/QC-UBND-LĐLĐ ngày 20/4/2016",
        "số 171/LĐLĐ ngày 05/4/2024",
        "06 Công đoàn ngành: Nông nghiệp và Phát triển nông thôn, Giao thông vận tải",
        "01 buổi, dự kiến trong tháng 6 năm 2024.",
        "số 09 Nguyễn Chí Thanh, thành phố Buôn Ma Thuột.",
        "Dự kiến 160 đại biểu, trong đó:",
        "cấp tỉnh: 40 đại biểu.",
        "dự và đưa tin: 10 người.",
        "Kinh phí từ nguồn Tài chính Công đoàn tỉnh",
        "100 suất quà cho 100 cán bộ công đoàn",
        "300.000 đồng/suất. Tổng kinh phí: 30.000.000 đồng (Ba mươi triệu đồng).",
        "Nguồn kinh phí: Ngân sách nhà nước.",
        "về UBND tỉnh trước ngày 10/6/2024.",
        "khoản 2, mục IV",
        "đ) Các sở, ngành, đơn vị thuộc UBND tỉnh:",
        "(thông qua Liên đoàn Lao động tỉnh)",
        "chỉ mang tính cá nhân cụ thể.",
    ],
)
def test_plan_states_the_fact(fact: str):
    composed = compose(find_template("plan"), papers.PLAN, papers.PLAN_FRAME, draft=False)
    assert fact in composed.markdown


def test_exact_day_is_told_with_its_weekday_and_hours():
    facts = replace(papers.PLAN, when=papers.THE_DAY)
    composed = compose(find_template("plan"), facts, papers.PLAN_FRAME, draft=False)
    assert (
        "01 buổi, từ 07 giờ 30 đến 11 giờ 30, thứ Năm, ngày 20 tháng 6 năm 2024."
        in composed.markdown
    )


def test_what_a_unit_wrote_comes_out_literally():
    literal = "a **b** | # c {{ x }} <b>d</b> & \\ _e_ `f` [g](h)\n- hàng hai"
    question = replace(papers.HOUSING, text=SPICY, answer=SPICY)
    task = papers.TaskLine("xem xét", codes=("CH-001",))
    group = papers.ConclusionGroup(SPICY, (question,), (papers.AgencyTasks(SPICY, (task,)),))
    facts = replace(papers.CONCLUSION, groups=(group,), central=(question,))
    composed = compose(find_template("conclusion"), facts, papers.CONCLUSION_FRAME, draft=False)
    found = texts(composed.document)
    assert found.count(literal) == 4
    assert f"1. {literal}" in found
    assert faults(composed.document) == []


def test_draft_marks_its_gaps_and_itself():
    facts = replace(papers.PLAN, venue=VENUE, gifts=NO_SOURCE)
    composed = compose(find_template("plan"), facts, papers.PLAN_FRAME, draft=True)
    found = texts(composed.document)
    assert composed.gaps == (VENUE, SOURCE)
    assert "DỰ THẢO" in found
    assert "[… địa điểm …]" in found
    assert "Nguồn kinh phí: [… nguồn kinh phí quà tặng …]" in found


def test_final_paper_with_gaps_is_refused_and_names_them_all():
    facts = replace(papers.PLAN, venue=VENUE, gifts=NO_SOURCE)
    with pytest.raises(ValueMissingError) as caught:
        compose(find_template("plan"), facts, papers.PLAN_FRAME, draft=False)
    assert caught.value.gaps == (VENUE, SOURCE)


def test_final_paper_bears_no_draft_mark():
    composed = compose(find_template("plan"), papers.PLAN, papers.PLAN_FRAME, draft=False)
    assert "DỰ THẢO" not in texts(composed.document)


@pytest.mark.parametrize("paper", papers.ALL)
def test_every_known_fact_may_be_missing_in_a_draft(paper: str):
    gap = Missing("x", "y")
    template, (facts, frame) = find_template(paper), papers.ALL[paper]
    kinds = type(facts).__annotations__
    known = [
        name for name, kind in kinds.items() if "Missing" in str(kind) and name in template.body
    ]
    assert known or "Missing" not in str(kinds)
    without = [replace(facts, **{name: gap}) for name in known]
    assert [try_out(template, one, frame).gaps for one in without] == [(gap,)] * len(known)
    drafted = compose(template, replace(facts, **dict.fromkeys(known, gap)), frame, draft=True)
    assert faults(drafted.document) == []


def test_undecided_question_is_a_gap_in_text_and_annex():
    task, answer = Missing("CH-001.tasks", "nhiệm vụ"), Missing("CH-001.answer", "trả lời")
    question = replace(papers.HOUSING, answer=answer)
    undecided = papers.AgencyTasks("Sở Xây dựng", (papers.TaskLine(task, codes=("CH-001",)),))
    group = replace(papers.CONCLUSION.groups[0], questions=(question,), agencies=(undecided,))
    facts = replace(papers.CONCLUSION, groups=(group,))
    composed = compose(find_template("conclusion"), facts, papers.CONCLUSION_FRAME, draft=True)
    assert composed.gaps == (task, answer)
    assert "a) Sở Xây dựng: [… nhiệm vụ …] (CH-001)." in texts(composed.document)


def test_number_and_day_are_printed_once_the_paper_is_issued():
    frame = replace(papers.CONCLUSION_FRAME, number=5, day=date(2024, 7, 1))
    composed = compose(find_template("conclusion"), papers.CONCLUSION, frame, draft=False)
    found = texts(composed.document)
    assert "Số: 05/TB-UBND" in found
    assert "Đắk Lắk, ngày 01 tháng 7 năm 2024" in found
    assert (
        "(Kèm theo Thông báo số 05/TB-UBND ngày 01 tháng 7 năm 2024 "
        "của Ủy ban nhân dân tỉnh Đắk Lắk)" in found
    )
    assert faults(composed.document) == []


def test_fault_of_the_markdown_is_told_with_the_line_of_the_template():
    text = (
        '+++\npaper = "x"\ntitle = "X"\ntype = "KH"\nfacts = "plan"\nsubject = "Y"\n+++\n'
        "{% for a in contents %}\n- {{ a }}\n{% endfor %}\n\n::: anex\n"
    )
    with pytest.raises(TemplateBrokenError) as caught:
        compose(read_template(text, "x.md.j2"), papers.PLAN, papers.PLAN_FRAME, draft=True)
    assert "x.md.j2 có lỗi ở dòng 12: không hiểu dòng “::: anex”" in str(caught.value)


HARDSHIP = GiftFact(
    count=30,
    people=28,
    reserve=2,
    value=1_000_000,
    total=30_000_000,
    item="suất quà",
    unit="suất",
    group="đoàn viên có hoàn cảnh khó khăn",
    source="Tài chính Công đoàn tỉnh",
)
GOODS = replace(
    papers.GIFT, value=250_000, total=25_000_000, kind="goods", contents="05 kg gạo, 01 lít dầu ăn."
)


def gift_clauses(*schemes: GiftFact) -> list[str]:
    gifts = GiftsFact(schemes, sum(one.total for one in schemes))
    facts = replace(papers.PLAN, gifts=gifts)
    found = texts(compose(find_template("plan"), facts, papers.PLAN_FRAME, draft=True).document)
    start = next(n for n, text in enumerate(found) if text.startswith("2. UBND tỉnh thống nhất"))
    return found[start : next(n for n, text in enumerate(found) if text.startswith("V."))]


def test_each_of_several_sorts_of_gifts_has_its_clause_and_all_have_one_total():
    assert gift_clauses(papers.GIFT, HARDSHIP) == [
        "2. UBND tỉnh thống nhất chủ trương để Liên đoàn Lao động tỉnh hỗ trợ quà cho các đối "
        "tượng sau:",
        "a) 100 suất quà cho 100 cán bộ công đoàn, đoàn viên, người lao động tham gia đối thoại, "
        "mức quà 300.000 đồng/suất. Kinh phí: 30.000.000 đồng (Ba mươi triệu đồng). Nguồn kinh "
        "phí: Ngân sách nhà nước.",
        "b) 30 suất quà (trong đó dự phòng 02 suất) cho 28 đoàn viên có hoàn cảnh khó khăn, mức "
        "quà 1.000.000 đồng/suất. Kinh phí: 30.000.000 đồng (Ba mươi triệu đồng). Nguồn kinh phí: "
        "Tài chính Công đoàn tỉnh.",
        "Tổng kinh phí quà tặng: 60.000.000 đồng (Sáu mươi triệu đồng).",
    ]


def test_a_gift_in_kind_says_what_is_in_it_and_what_it_is_worth():
    clause, source = gift_clauses(GOODS)
    assert clause.endswith(
        "tham gia đối thoại, mỗi suất gồm 05 kg gạo, 01 lít dầu ăn, trị giá 250.000 đồng/suất. "
        "Tổng kinh phí: 25.000.000 đồng (Hai mươi lăm triệu đồng)."
    )
    assert source == "Nguồn kinh phí: Ngân sách nhà nước."


def test_a_card_holds_no_list_and_a_paper_no_code():
    badge = find_template("badges")
    facts, frame = papers.CARDS["badges"]
    listed = replace(badge, body="- một\n")
    with pytest.raises(TemplateBrokenError) as broken:
        compose(listed, facts, frame, draft=False)
    assert "::: page" in broken.value.sentence
    plan = replace(find_template("plan"), body="một\n\n::: code 12\n")
    with pytest.raises(TemplateBrokenError) as broken:
        compose(plan, *papers.ALL["plan"], draft=False)
    assert "dòng 3" in broken.value.sentence
    assert "::: code" in broken.value.sentence
