"""Telephone numbers, days, counts and money as people type them (workflow.md §3.6, §6)."""

import datetime as dt
from pathlib import Path

from tests.corpus import writers
from tests.corpus.content import name, position, requests, unit
from tests.corpus.truth import Grid, Made, case, made

values = case("values")


@values
def telephone_numbers(folder: Path) -> Made:
    """Old 11-digit prefixes: the number as it is dialled since 2018 (0168 → 038), or as it was written."""
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "SĐT")
    numbers: tuple[tuple[object, object], ...] = (
        ("0905 000 123", "0905000123"), ("0905.000.124", "0905000124"), ("0905-000-125", "0905000125"),
        (905000126, "0905000126"), (905000127.0, "0905000127"), ("+84905000128", "0905000128"),
        ("84905000129", "0905000129"), ("(+84) 905 000 130", "0905000130"), ("9,05E+08", ("", "9,05E+08")),
        ("0905000131 / 0385000132", ("0905000131", "0905000131; 0385000132", "0905000131, 0385000132",
                                     "0905000131 / 0385000132")),
        ("0905000133; 0905000134", ("0905000133", "0905000133; 0905000134", "0905000133, 0905000134")),
        ("01685000135", ("0385000135", "01685000135")), ("0262 3000 136", "02623000136"),
        ("ĐT: 0905000137", "0905000137"), (None, ""), ("0905 000 138 (chị Lan)", "0905000138"),
    )  # fmt: skip
    for n, ((written, wanted), text) in enumerate(zip(numbers, requests(16), strict=True), start=1):
        grid.add(n, text, unit(n), written)
        grid.petition(text, unit=unit(n), phone=wanted)
    return made(writers.xlsx(folder / "dien thoai.xlsx", grid), grid)


@values
def telephone_number_lost_in_scientific_form(folder: Path) -> Made:
    """9,12E+08 has lost its digits: no number is better than a wrong one."""
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Họ tên", "Điện thoại")
    for n, written in enumerate(("9,12E+08", "9.12E+08", "8,49E+10"), start=1):
        text = requests(1, n)[0]
        grid.add(n, text, name(n), written)
        grid.petition(text, asker=name(n), phone=("", written))
    return made(writers.xlsx(folder / "so khoa hoc.xlsx", grid), grid)


@values
def days(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Ngày gửi")
    written: tuple[tuple[object, str], ...] = (
        (dt.date(2024, 4, 5), "2024-04-05"), ("05/4/2024", "2024-04-05"), ("5/4/24", "2024-04-05"),
        ("5-4-2024", "2024-04-05"), ("05.04.2024", "2024-04-05"), ("ngày 05 tháng 4 năm 2024", "2024-04-05"),
        (45387, "2024-04-05"), ("45387", "2024-04-05"), ("2024-04-05", "2024-04-05"),
        ("Ngày 05/4/2024", "2024-04-05"), ("05/04/2024 08:30", "2024-04-05"),
        ("28/3/2024", "2024-03-28"),
    )  # fmt: skip
    for n, ((value, wanted), text) in enumerate(
        zip(written, requests(12, 4), strict=True), start=1
    ):
        grid.add(n, text, unit(n), value)
        grid.petition(text, unit=unit(n), received_on=wanted)
    return made(writers.xlsx(folder / "ngay thang.xlsx", grid), grid)


@values
def days_that_are_no_days(folder: Path) -> Made:
    """A month, a year or nonsense: the petition stands, the day stays open."""
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Thời gian")
    for n, value in enumerate(
        ("4/2024", "2024", "tháng 4", "31/02/2024", "tuần trước", None), start=1
    ):
        text = requests(1, n + 8)[0]
        grid.add(n, text, unit(n), value)
        grid.petition(text, unit=unit(n), received_on=None)
    return made(writers.xlsx(folder / "thoi gian.xlsx", grid), grid)


@values
def workbook_counting_days_from_1904(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Ngày tiếp nhận")
    for n, text in enumerate(requests(4, 20), start=1):
        grid.add(n, text, unit(n), dt.date(2024, 3, n + 10))
        grid.petition(text, unit=unit(n), received_on=f"2024-03-{n + 10}")
    return made(writers.xlsx(folder / "may Mac 1904.xlsx", grid, from_1904=True), grid)


@values
def registered_to_speak_in_many_words(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Đăng ký phát biểu")
    answers = (("x", True), ("X", True), ("Có", True), ("không", False), (None, False), ("1", True),
               ("✓", True), ("Đăng ký", True), ("0", False))  # fmt: skip
    for n, ((value, wanted), text) in enumerate(
        zip(answers, requests(9, 30), strict=True), start=1
    ):
        grid.add(n, text, unit(n), value)
        grid.petition(text, unit=unit(n), wants_to_speak=wanted)
    return made(writers.xlsx(folder / "dang ky hoi.xlsx", grid), grid)


@values
def counts_of_people(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Số người")
    counts = ((12, 12), ("25", 25), ("08", 8), ("30 người", 30), ("1.250", 1250), (None, None))
    for n, ((value, wanted), text) in enumerate(zip(counts, requests(6, 11), strict=True), start=1):
        grid.add(n, text, unit(n), value)
        grid.petition(text, unit=unit(n), people=wanted)
    return made(writers.xlsx(folder / "so nguoi.xlsx", grid), grid)


@values
def petition_cells_that_are_numbers_or_dates(folder: Path) -> Made:
    """A figure in the column of requests is no request; it may be kept for the clerk or turned away."""
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Chức vụ")
    for n, text in enumerate(requests(3, 25), start=1):
        grid.add(n, text, unit(n), position(n))
        grid.petition(text, unit=unit(n), position=position(n))
    grid.add(4, 0, unit(4), position(4))
    grid.may_hold()
    grid.add(5, None, unit(5), position(5))
    grid.may_hold()
    return made(writers.xlsx(folder / "o trong.xlsx", grid), grid)
