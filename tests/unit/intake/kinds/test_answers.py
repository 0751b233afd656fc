from datetime import date, time

import pytest

from dialogue_cli.intake.kinds.answers import read_row
from dialogue_cli.intake.kinds.cells import Place
from dialogue_cli.intake.layout.columns import understand
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.records import Outcome
from dialogue_cli.intake.workbook import Value
from dialogue_cli.model.petitions import Answer, Commitment, Origin

FULL = (
    "Mã câu hỏi",
    "Nội dung kiến nghị",
    "Cơ quan trả lời",
    "Nội dung trả lời",
    "Văn bản trả lời",
    "Ngày trả lời",
    "Nhiệm vụ được giao",
    "Sản phẩm",
    "Thời hạn hoàn thành",
    "Hình thức trả lời",
    "Tình trạng",
    "Ghi chú",
)
SHORT = ("STT", "Nội dung kiến nghị", "Nội dung trả lời")


def outcome(headings: tuple[str, ...], *values: Value) -> Outcome:
    (columns,) = understand([(text,) for text in headings], ["answers"])
    padded = [*values, *[""] * (len(headings) - len(values))]
    return read_row(BodyRow(4, padded, "data"), Place("a.xlsx", "S", columns))


def test_a_full_row_gives_an_answer_with_its_task() -> None:
    reply = ("Sở Xây dựng", "Đã bố trí quỹ đất.", "12/SXD", "05/4/2024")
    task = ("Trình kế hoạch", "Kế hoạch", "30/6/2024", "Trả lời trực tiếp")
    read = outcome(FULL, "CH-012", "Đề nghị xây nhà", *reply, *task, "đang làm", "gấp")
    expected = Answer(
        origin=Origin("a.xlsx", "S", 5),
        question=12,
        text="Đề nghị xây nhà",
        answer="Đã bố trí quỹ đất.",
        agency="Sở Xây dựng",
        handling="hall",
        document="12/SXD",
        answered_on=date(2024, 4, 5),
        commitments=(Commitment("Sở Xây dựng", "Trình kế hoạch", "Kế hoạch", date(2024, 6, 30)),),
        note="đang làm; gấp",
    )
    assert read == Outcome("record", "", (expected,))


def test_the_running_number_is_no_question_number_where_the_wording_is_given() -> None:
    (read,) = outcome(SHORT, 3.0, "Đề nghị xây nhà", "Đang xem xét").records
    assert read == Answer(Origin("a.xlsx", "S", 5), 0, "Đề nghị xây nhà", "Đang xem xét")


def test_the_running_number_is_the_question_where_no_wording_is_given() -> None:
    (read,) = outcome(("STT", "Nội dung trả lời"), 3.0, "Đang xem xét").records
    assert read == Answer(Origin("a.xlsx", "S", 5), 3, "", "Đang xem xét")


def test_a_question_without_answer_is_skipped() -> None:
    assert outcome(SHORT, 3.0, "Đề nghị xây nhà") == Outcome("skipped", "not-answered")


def test_an_answer_without_question_is_rejected() -> None:
    read = outcome(SHORT, "", "", "Đang xem xét")
    assert (read.outcome, read.reason) == ("rejected", "answer-without-question")
    assert [problem.column for problem in read.problems] == ["B"]


@pytest.mark.parametrize(
    ("written", "handling", "codes"),
    [
        ("Bằng văn bản", "writing", []),
        ("tại hội nghị", "hall", []),
        ("", None, []),
        ("khác", None, ["handling-unreadable"]),
    ],
)
def test_handling(written: str, handling: str | None, codes: list[str]) -> None:
    headings = ("Mã câu hỏi", "Nội dung trả lời", "Hình thức trả lời")
    read = outcome(headings, 1.0, "Đang xem xét", written)
    (answer,) = read.records
    assert isinstance(answer, Answer)
    assert answer.handling == handling
    assert [problem.code for problem in read.problems] == codes


def test_an_unreadable_question_number_is_a_problem() -> None:
    headings = ("Mã câu hỏi", "Nội dung kiến nghị", "Nội dung trả lời")
    read = outcome(headings, "câu đầu", "Đề nghị xây nhà", "Đang xem xét")
    assert [problem.code for problem in read.problems] == ["question-number-unreadable"]


def test_the_code_of_a_petition_leads_to_its_question() -> None:
    (read,) = outcome(("Mã kiến nghị", "Trả lời"), "KN-0012", "Đang xem xét").records
    assert read == Answer(Origin("a.xlsx", "S", 5), 0, "", "Đang xem xét", petition=12)


def test_a_term_without_a_task_is_that_of_what_the_agency_answers() -> None:
    headings = ("Mã câu hỏi", "Trả lời", "Cơ quan trả lời", "Thời hạn")
    (read,) = outcome(headings, "CH-003", "Sẽ trình quy hoạch", "Sở Xây dựng", "30/6/2026").records
    task = Commitment("Sở Xây dựng", "Sẽ trình quy hoạch", deadline=date(2026, 6, 30))
    assert isinstance(read, Answer)
    assert read.commitments == (task,)


def test_a_term_that_cannot_be_read_makes_no_task() -> None:
    read = outcome(("Mã câu hỏi", "Trả lời", "Thời hạn"), "CH-003", "Sẽ trình", "khi có vốn")
    expected = Answer(Origin("a.xlsx", "S", 5), 3, "", "Sẽ trình", note="Thời hạn: khi có vốn")
    assert (read.records, [p.code for p in read.problems]) == ((expected,), ["term-unreadable"])


TERM = ("Mã câu hỏi", "Nhiệm vụ được giao", "Thời hạn hoàn thành", "Ghi chú")


def test_a_term_is_kept_as_its_last_day() -> None:
    (read,) = outcome(TERM, "CH-012", "Sửa đường", "trước ngày 10/6/2024").records
    task = Commitment("", "Sửa đường", deadline=date(2024, 6, 9))
    assert read == Answer(Origin("a.xlsx", "S", 5), 12, "", commitments=(task,))


def test_a_term_that_names_no_day_is_told_and_kept_as_written() -> None:
    read = outcome(TERM, "CH-012", "Sửa đường", "trong tháng 6", "gấp")
    task = Commitment("", "Sửa đường")
    note = "Thời hạn: trong tháng 6; gấp"
    answer = Answer(Origin("a.xlsx", "S", 5), 12, "", commitments=(task,), note=note)
    assert read.records == (answer,)
    assert [(p.column, p.code) for p in read.problems] == [("C", "term-unreadable")]


@pytest.mark.parametrize("value", [99_999_999.0, True, time(7, 30)])
def test_a_term_that_is_no_day_at_all_is_told(value: Value) -> None:
    read = outcome((*SHORT, "Thời hạn hoàn thành"), 1.0, "Tăng lương", "Đã trình", value)
    assert [(p.column, p.code) for p in read.problems] == [("D", "term-unreadable")]
