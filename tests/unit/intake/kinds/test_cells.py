from datetime import date, datetime, time

import pytest

from dialogue_cli.intake.kinds.cells import Cells, Place, skipped
from dialogue_cli.intake.layout.columns import understand
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import says_yes
from dialogue_cli.intake.records import Outcome
from dialogue_cli.intake.workbook import Value
from dialogue_cli.messages import intake as messages
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Origin

(COLUMNS,) = understand(
    [("Nội dung kiến nghị",), ("Đơn vị",), ("SĐT",), ("Ngày gửi",), ("Số lượt",), ("Phát biểu",)],
    ["petitions"],
)
PLACE = Place("a.xlsx", "S", COLUMNS, unit="LĐLĐ X")


def cells(
    *, unit: Value = "", phone: Value = "", day: Value = "", count: Value = "", section: str = ""
) -> Cells:
    row = BodyRow(6, [" a\u00a0 b\n", unit, phone, day, count, "x"], "data", section)
    return Cells(row, PLACE)


def problem(code: str, column: str) -> Problem:
    return Problem("S", 7, column, code, messages.PROBLEMS[code])


def test_a_text_comes_normalised_and_as_received() -> None:
    read = cells()
    assert (read.text("text"), read.received("text")) == ("a b", " a\u00a0 b\n")
    assert read.origin == Origin("a.xlsx", "S", 7)
    assert read.yes("wants_to_speak")


def test_a_field_without_column_is_empty() -> None:
    read = cells()
    assert (read.line("note"), read.day("note"), read.count("note")) == ("", None, None)
    assert (read.phone("note"), read.yes("note"), read.problems) == ("", False, [])


def test_the_unit_of_the_row_counts_before_section_and_table() -> None:
    assert cells(unit="CĐCS A", section="CĐ B").unit == "CĐCS A"
    assert cells(section="CĐ B").unit == "CĐ B"
    assert cells().unit == "LĐLĐ X"


@pytest.mark.parametrize(
    ("value", "phone"),
    [
        (912345678.0, "0912345678"),
        ("0912.345.678", "0912345678"),
        ("912345678", "0912345678"),
        ("0912345678 / 0983222111", "0912345678; 0983222111"),
        ("không có", ""),
        ("", ""),
    ],
)
def test_phones_keep_their_zero(value: Value, phone: str) -> None:
    read = cells(phone=value)
    assert (read.phone("phone"), read.problems) == (phone, [])


@pytest.mark.parametrize("value", ["12345", 12345.0, date(2024, 4, 5)])
def test_an_unreadable_phone_stays_as_written_with_a_problem(value: Value) -> None:
    read = cells(phone=value)
    assert read.phone("phone") == read.line("phone")
    assert read.problems == [problem("phone-unreadable", "C")]


@pytest.mark.parametrize(
    "value",
    [
        date(2024, 4, 5),
        datetime(2024, 4, 5, 8, 30),
        45387.0,
        "45387",
        "5/4/2024",
        "ngày 05 tháng 4 năm 2024",
    ],
)
def test_days_are_read_however_they_are_kept(value: Value) -> None:
    read = cells(day=value)
    assert (read.day("received_on"), read.problems) == (date(2024, 4, 5), [])


@pytest.mark.parametrize("value", ["tháng 4", 2024.0, 5.4, "99999", time(8, 30), True])
def test_what_is_no_single_day_is_a_problem(value: Value) -> None:
    read = cells(day=value)
    assert (read.day("received_on"), read.problems) == (None, [problem("date-unreadable", "D")])


@pytest.mark.parametrize(
    ("value", "count"),
    [(25.0, 25), ("25", 25), ("25 người", 25), ("1.250 người", 1250), ("", None)],
)
def test_counts(value: Value, count: int | None) -> None:
    read = cells(count=value)
    assert (read.count("people"), read.problems) == (count, [])


@pytest.mark.parametrize("value", ["nhiều", 2.5, "20-30"])
def test_what_is_no_count_is_a_problem(value: Value) -> None:
    read = cells(count=value)
    assert (read.count("people"), read.problems) == (None, [problem("count-unreadable", "E")])


@pytest.mark.parametrize("text", ["x", "X", "Có", "1", "✓", "Hỏi trực tiếp", "Đăng ký phát biểu"])
def test_yes(text: str) -> None:
    assert says_yes(text)


@pytest.mark.parametrize("text", ["", "Không", "Không đăng ký", "chưa", "bằng văn bản", "0"])
def test_no(text: str) -> None:
    assert not says_yes(text)


def test_outcomes() -> None:
    assert skipped("total") == Outcome("skipped", "total")
    read = cells()
    assert read.rejected("petition-without-text", "text") == Outcome(
        "rejected", "petition-without-text", (), (problem("petition-without-text", "A"),)
    )
    assert read.accepted() == Outcome("record", "", (), tuple(read.problems))


def test_a_problem_without_column_names_the_row() -> None:
    read = cells()
    read.complain("delegate-without-name", "full_name")
    assert read.problems == [problem("delegate-without-name", "")]
