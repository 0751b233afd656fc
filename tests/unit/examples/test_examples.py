"""The example workbooks are what their source says, and hold what the documentation promises."""

import csv
import subprocess
import sys
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

EXAMPLES = Path(__file__).parents[3] / "examples"
PETITIONS = sorted((EXAMPLES / "petitions").glob("*.xlsx"))
DELEGATES = sorted((EXAMPLES / "delegates").glob("*.xlsx"))
ANSWERS = EXAMPLES / "answers.xlsx"


@cache
def source(name: str) -> Mapping[str, list[dict[str, Any]]]:
    return tomllib.loads((EXAMPLES / "source" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def truth() -> list[dict[str, str]]:
    with (EXAMPLES / "source" / "expected.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def wordings(request: str) -> set[str]:
    found = next(entry for entry in source("requests")["requests"] if entry["key"] == request)
    return {variant["text"] for variant in found["variants"]}


@cache
def sheet(path: Path) -> Worksheet:
    return load_workbook(path).worksheets[0]


def cells(path: Path, row: int) -> list[object]:
    """The values of a row, those of merged cells repeated."""
    values: list[object] = [cell.value for cell in sheet(path)[row]]
    for area in sheet(path).merged_cells.ranges:
        if area.min_row <= row <= area.max_row:
            top = sheet(path).cell(area.min_row, area.min_col).value
            values[area.min_col - 1 : area.max_col] = [top] * (area.max_col - area.min_col + 1)
    return values


def texts(path: Path, row: int) -> set[str]:
    values = cells(path, row)
    return {unicodedata.normalize("NFC", value) for value in values if isinstance(value, str)}


def people(path: Path) -> Iterator[dict[str, object]]:
    """The rows below the header as heading → value: those that count a person."""
    rows = [[cell.value for cell in row] for row in sheet(path).iter_rows()]
    top = next(place for place, row in enumerate(rows) if row[0] in ("TT", "STT"))
    for row in rows[top + 1 :]:
        if isinstance(row[0], int):
            yield dict(zip(map(str, rows[top]), row, strict=True))


def answers() -> list[dict[str, object]]:
    return list(people(ANSWERS))


def made(folder: Path) -> dict[Path, bytes]:
    script = [sys.executable, "-B", str(EXAMPLES / "make_examples.py"), str(folder)]
    subprocess.run(script, check=True)
    return {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    book = load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_generator_gives_the_same_bytes_twice_and_the_committed_cells(tmp_path: Path) -> None:
    first, second = made(tmp_path / "1"), made(tmp_path / "2")
    assert first == second
    committed = [*PETITIONS, *DELEGATES, ANSWERS]
    assert {p for p in first if p.suffix == ".xlsx"} == {p.relative_to(EXAMPLES) for p in committed}
    differing = [
        path.name
        for path in committed
        if contents(path) != contents(tmp_path / "1" / path.relative_to(EXAMPLES))
    ]
    assert differing == []


def test_expected_rows_are_those_the_generator_tells(tmp_path: Path) -> None:
    expected = (EXAMPLES / "source" / "expected.csv").read_bytes()
    assert made(tmp_path)[Path("source/expected.csv")] == expected


def test_expected_rows_carry_the_wording_and_the_unit_they_name() -> None:
    wrong = [
        (row["file"], row["row"])
        for row in truth()
        for found in [texts(EXAMPLES / row["file"], int(row["row"]))]
        if not (found & wordings(row["request"]) and row["unit"] in found)
    ]
    assert wrong == []


def test_every_wording_meant_for_a_workbook_stands_in_it() -> None:
    meant = Counter(
        request["key"]
        for request in source("requests")["requests"]
        for variant in request["variants"]
        for _ in variant["by"]
    )
    assert Counter(row["request"] for row in truth()) == meant


def test_seven_unions_send_160_rows_of_which_156_are_petitions() -> None:
    unions = {book["union"] for book in source("workbooks")["workbooks"]}
    petitions = [row for row in truth() if row["topic"]]
    assert (len(unions), len(PETITIONS), len(truth()), len(petitions)) == (7, 8, 160, 156)


def test_ten_requests_are_personal_and_sent_once_each() -> None:
    personal = Counter(row["request"] for row in truth() if row["scope"] == "ca-nhan")
    assert (len(personal), set(personal.values())) == (10, {1})


def test_most_common_requests_come_from_several_workbooks() -> None:
    files: dict[str, set[str]] = {}
    for row in truth():
        if row["scope"] == "tap-the":
            files.setdefault(row["request"], set()).add(row["file"])
    assert sum(len(found) > 1 for found in files.values()) > len(files) / 2


def test_one_petition_holds_characters_that_markup_would_swallow() -> None:
    row = next(row for row in truth() if row["request"] == "phieu-hen-bi-loi")
    (text,) = texts(EXAMPLES / row["file"], int(row["row"])) & wordings("phieu-hen-bi-loi")
    signs = ("**", "#", "|", "{{ x }}", "<b>", "&", "\n")
    assert [sign for sign in signs if sign not in text] == []


def test_delegate_lists_deviate_from_the_plan_as_documented() -> None:
    rows = {path.name[:2]: len(list(people(path))) for path in DELEGATES}
    planned = {"01": 40, "02": 40, "09": 20} | {f"{place:02d}": 10 for place in range(3, 9)}
    deviations = {name: count - planned[name] for name, count in rows.items()}
    assert {name: by for name, by in deviations.items() if by} == {"02": 1, "03": 1, "04": -1}
    assert sum(rows.values()) == 161


def test_one_delegate_belongs_to_a_union_outside_the_conference() -> None:
    conference = tomllib.loads((EXAMPLES / "2024" / "conference.toml").read_text(encoding="utf-8"))
    known = {name for unit in conference["units"] for name in [unit["name"], *unit["aliases"]]}
    named = [row.get("Công đoàn cấp trên") for path in DELEGATES for row in people(path)]
    assert [name for name in named if name and name not in known] == ["LĐLĐ thị xã Buôn Hồ"]


def test_one_phone_on_two_lists_and_one_without_its_zero() -> None:
    headings = ("SĐT", "Số điện thoại", "Điện thoại")
    rows = [row for path in DELEGATES for row in people(path)]
    phones = [next(row[name] for name in headings if name in row) for row in rows]
    assert sorted(Counter(str(phone) for phone in phones).values())[-2:] == [1, 2]
    assert [phone for phone in phones if isinstance(phone, int)] == [900000628]


def test_faults_stand_in_the_rows_that_the_documentation_names() -> None:
    assert "LĐLĐ thị xã Buôn Hồ" in cells(DELEGATES[1], 29)
    assert "BS. Đỗ Thị Hoà" in cells(DELEGATES[4], 11)
    assert "Đỗ Thị Hòa" in cells(DELEGATES[7], 8)
    assert 900000628 in cells(DELEGATES[6], 13)


def test_answers_cover_every_wording_of_every_request_of_common_concern_once() -> None:
    common = {row["request"] for row in truth() if row["scope"] == "tap-the"}
    sent = [text for request in common for text in set(wordings(request))]
    assert sorted(str(row["Nội dung kiến nghị"]) for row in answers()) == sorted(sent)


def test_answer_wordings_stand_in_petition_workbooks() -> None:
    sent = {text for row in truth() for text in texts(EXAMPLES / row["file"], int(row["row"]))}
    assert [row["TT"] for row in answers() if row["Nội dung kiến nghị"] not in sent] == []


def test_answers_are_complete_and_22_requests_were_answered_in_the_hall() -> None:
    assert [row["TT"] for row in answers() if None in row.values()] == []
    replies = {(row["Nội dung trả lời"], row["Hình thức"]) for row in answers()}
    handling = Counter(how for _, how in replies)
    assert handling == {"Trả lời tại hội trường": 22, "Trả lời bằng văn bản": 39}


def test_answer_deadlines_are_dates_of_the_second_half_year() -> None:
    deadlines = [row["Thời hạn"] for row in answers()]
    days = [day.date() for day in deadlines if isinstance(day, datetime)]
    assert len(days) == len(deadlines)
    assert date(2024, 7, 1) <= min(days) <= max(days) <= date(2024, 12, 31)
