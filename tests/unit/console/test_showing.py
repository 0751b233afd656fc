"""One question on the screen: every value with its reason, why its petitions are one, what else may be."""

from datetime import date

import pytest

from dialogue_cli.console.pieces import Out
from dialogue_cli.console.showing import MOST_LETTERS, show_question
from dialogue_cli.model.petitions import (
    Answer,
    Commitment,
    Decided,
    Decision,
    Earlier,
    Fate,
    Origin,
    Petition,
    Proposal,
    Question,
)
from dialogue_cli.model.shown import Elsewhere, QuestionReport
from tests.unit.console.conftest import Told


def member(number: int, text: str, fate: Fate) -> Decided:
    decisions = (
        Decision("topic", "nha-o", "rule", 0.97, "Nhà ở, nhà trọ: có “nhà ở”."),
        Decision("scope", "", "rule", 0.0, "Cần người xem."),
    )
    petition = Petition(
        Origin("a.xlsx", "Sheet1", number), text, text, unit=f"CĐ {number}", id=number
    )
    return Decided(petition, decisions, fate)


def test_a_question_tells_values_reasons_members_earlier_years_and_proposals(
    capsys: pytest.CaptureFixture[str],
) -> None:
    members = (
        member(1, "Xây nhà ở", Fate("question", "Là nội dung của câu hỏi CH-001.", 1)),
        member(2, "Xây nhà [ở]", Fate("question", "Cùng nêu “nhà”.", 1, "model", 0.8)),
    )
    report = QuestionReport(
        question=Question(1, "Xây nhà ở", 1, members),
        agencies={},
        sure={"topic": "sure", "scope": "must"},
        joined={2: "should"},
        elsewhere=(Elsewhere(Proposal(1, 9, 0.4, "gần nhau về ý"), 3, "Xây chợ"),),
        earlier=(Earlier(1, 2023, 14, 0.91, "cùng lời"),),
        earlier_told=("Hỏi năm 2023 (CH-014)",),
    )
    show_question(Out(), report)
    assert [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()] == [
        "Câu hỏi CH-001",
        "Xây nhà ở",
        "Nhóm vấn đề Nhà ở, nhà trọ. Tin cậy 97 % (chắc), do quy tắc.",
        "Có “nhà ở”.",
        "Phạm vi cần xem. Tin cậy 0 % (phải xem), do quy tắc.",
        "Cần người xem.",
        "Gộp từ 2 kiến nghị của 2 đơn vị",
        "Hình thức chưa chọn",
        "Các năm trước Hỏi năm 2023 (CH-014).",
        "Khả năng cùng hỏi 91 %: cùng lời.",
        "Các kiến nghị trong câu hỏi, và vì sao là một",
        "KN-0001 CĐ 1 (lời đại diện cho câu hỏi)",
        "Xây nhà ở",
        "Là nội dung của câu hỏi CH-001.",
        "KN-0002 CĐ 2",
        "Xây nhà [ở]",
        "Cùng nêu “nhà”. Mức chắc: nên xem.",
        "Ở nơi khác có thể cùng hỏi",
        "KN-0009 CH-003, khả năng 40 %: gần nhau về ý",
        "Xây chợ",
    ]


def test_of_another_petition_only_the_beginning_is_shown_when_it_is_very_long(
    capsys: pytest.CaptureFixture[str],
) -> None:
    members = (
        member(1, "Xây nhà", Fate("question", "Là nội dung của câu hỏi CH-001.", 1)),
        member(2, "a" * 32_767, Fate("question", "Cùng lời.", 1)),
    )
    elsewhere = (Elsewhere(Proposal(1, 9, 0.4, "gần nhau về ý"), 3, "b" * 32_767),)
    question = Question(1, "Xây nhà", 1, members)
    show_question(Out(), QuestionReport(question, {}, elsewhere=elsewhere))
    shown = "".join(capsys.readouterr().out.split())
    assert f"{'a' * (MOST_LETTERS - 1)}…Cùng" in shown
    assert f"{'b' * (MOST_LETTERS - 1)}…" in shown


ORIGIN = Origin("tl.xlsx", "Sheet1", 2)


def answered(*answers: Answer) -> QuestionReport:
    members = (member(1, "Xây nhà", Fate("question", "Là nội dung của câu hỏi CH-001.", 1)),)
    question = Question(1, "Xây nhà", 1, members, handling="hall", answers=answers)
    return QuestionReport(question, {"so-xd": "Sở Xây dựng"})


@pytest.mark.parametrize(
    ("answer", "lines"),
    [
        (
            Answer(
                ORIGIN,
                1,
                "",
                "Đã ghi nhận.",
                "so-xd",
                commitments=(
                    Commitment("so-xd", "Xây nhà"),
                    Commitment("so-xd", "Báo cáo", "Văn bản", date(2024, 7, 31)),
                ),
            ),
            [
                "Trả lời Sở Xây dựng: Đã ghi nhận.",
                "Nhiệm vụ: Xây nhà",
                "Nhiệm vụ: Báo cáo – sản phẩm: Văn bản – trước ngày 31/7/2024",
            ],
        ),
        (Answer(ORIGIN, 1, "", "Đã ghi nhận.", "so-la"), ["Trả lời so-la: Đã ghi nhận."]),
        (Answer(ORIGIN, 1, "", "Đã ghi nhận."), ["Trả lời Đã ghi nhận."]),
        (
            Answer(ORIGIN, 1, "", agency="so-xd", commitments=(Commitment("so-xd", "Xây nhà"),)),
            ["Trả lời Sở Xây dựng:", "Nhiệm vụ: Xây nhà"],
        ),
        (Answer(ORIGIN, 1, ""), []),
    ],
)
def test_answers_are_told_with_who_gave_them_and_the_tasks_they_bring(
    told: Told, answer: Answer, lines: list[str]
) -> None:
    shown = told(show_question, answered(answer))
    start, end = (
        shown.index("Hình thức trả lời tại hội trường (do cán bộ)"),
        shown.index("Các kiến nghị trong câu hỏi, và vì sao là một"),
    )
    assert shown[start + 1 : end] == lines
