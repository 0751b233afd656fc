"""What was answered in an earlier year is told with the names and papers of then, and no person's name."""

from datetime import date
from pathlib import Path

from dialogue_cli.model.petitions import Answer, Commitment, Earlier, Origin
from dialogue_cli.office.who import surroundings
from dialogue_cli.steps.desk import sit_down
from dialogue_cli.steps.earlier_told import earlier_told

ORIGIN = Origin("tra loi.xlsx", "Sheet1", 3)


def told(office: Path, *answers: Answer, year: int = 2024) -> tuple[str, ...]:
    desk = sit_down(office, 2024, surroundings())
    return earlier_told(desk, [Earlier(1, year, 14, 0.9, "", answers)], ())[1]


def answer(document: str = "", day: date | None = None, *tasks: Commitment) -> Answer:
    return Answer(ORIGIN, 14, "", "Đã làm", "xay-dung", None, document, day, tasks)


def test_agency_paper_and_day_are_told(office: Path) -> None:
    assert told(office, answer("120/SXD-QLN", date(2024, 10, 5))) == (
        "Hỏi năm 2024 (CH-014), Sở Xây dựng đã trả lời tại văn bản số 120/SXD-QLN ngày 05/10/2024",
    )
    assert told(office, answer("Công văn số 120/SXD-QLN")) == (
        "Hỏi năm 2024 (CH-014), Sở Xây dựng đã trả lời tại Công văn số 120/SXD-QLN",
    )
    assert told(office) == ("Hỏi năm 2024 (CH-014)",)


def test_what_was_promised_is_told_with_its_day_and_without_a_person(office: Path) -> None:
    kept = Commitment("xay-dung", "Khởi công dự án", "", date(2024, 12, 31))
    named = Commitment("xay-dung", "Trả tiền cho ông Trần Văn Mẫu")
    assert told(office, answer("", None, kept, named)) == (
        "Hỏi năm 2024 (CH-014), Sở Xây dựng đã trả lời;"
        " nhiệm vụ được giao: Khởi công dự án (hạn 31/12/2024); một việc",
    )


def test_a_year_whose_settings_are_gone_is_told_by_functions(office: Path) -> None:
    (sentence,) = told(office, answer(), year=2019)
    assert sentence.startswith("Hỏi năm 2019 (CH-014), Nhà ở")


def test_two_questions_of_one_earlier_year_are_both_told_the_likeliest_first(office: Path) -> None:
    desk = sit_down(office, 2024, surroundings())
    earlier = [
        Earlier(1, 2023, 14, 0.9, ""),
        Earlier(1, 2023, 2, 0.8, ""),
        Earlier(2, 2023, 2, 0.8, ""),
    ]
    assert earlier_told(desk, earlier, ()) == {
        1: ("Hỏi năm 2023 (CH-014)", "Hỏi năm 2023 (CH-002)"),
        2: ("Hỏi năm 2023 (CH-002)",),
    }
