"""However a clerk sorts, moves, hides and adds in the review workbook, the same edits come back."""

import random
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.decisions.questions import triage
from dialogue_cli.decisions.review_words import Words
from dialogue_cli.decisions.reviewing import Reviewed, Standing, reviewed
from dialogue_cli.intake.review_book import read_review_book
from dialogue_cli.model.review import Stamp
from dialogue_cli.reference.agencies import answer_keys, holder
from dialogue_cli.steps.review_lines import choices, petition_lines, question_lines
from dialogue_cli.steps.stored import Stored
from dialogue_cli.workbooks.review_book import ReviewContent, as_review_book
from tests.corpus import writers
from tests.corpus.truth import Grid
from tests.unit.decisions.making import received

DAY = date(2024, 6, 20)
HELD_BY = {key: holder(key, DAY) for key in answer_keys()}
NAMES = {key: one.named("tỉnh", "tỉnh Đắk Lắk") for key, one in HELD_BY.items() if one}
WORDS = Words(DAY, {"": NAMES})
TEXTS = (
    "Đề nghị tỉnh sớm xây nhà ở xã hội gần khu công nghiệp cho công nhân",
    "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa",
    "Xây nhà trẻ gần KCN cho công nhân gửi con lúc tăng ca",
    "Tôi nghỉ việc ba tháng chưa được trả sổ BHXH, nhờ can thiệp giúp tôi",
    "Xin cảm ơn lãnh đạo tỉnh",
    "Đề nghị tăng lương tối thiểu vùng cho công nhân",
)
EDITS: dict[str, tuple[Any, ...]] = {
    "Câu hỏi số": (1, 2.0, "CH-003", "mới", "mới 2", "Mới  2", 40),
    "Nhóm vấn đề": ("Nhà ở, nhà trọ", "noi dung khac", None),
    "Cấp thẩm quyền": ("Trung ương", "công đoàn"),
    "Cơ quan trả lời": ("Sở Y tế", "SXD"),
    "Cơ quan phối hợp": ("Sở Y tế; Sở Tài chính", None, "không"),
    "Kết cục": ("không phải kiến nghị", "ngoài phạm vi: lý do khác"),
    "Đã xem": ("x", "X", "có"),
}
one_edit = st.sampled_from([(heading, value) for heading in EDITS for value in EDITS[heading]])
ALL_EDITS = st.lists(st.tuples(st.integers(0, 5), one_edit), max_size=6)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("review")


def standing() -> tuple[Stored, Standing]:
    result = triage(received(*TEXTS))
    held = Stored(result.decided, result.questions)
    return held, Standing(
        "abc",
        2024,
        {one.petition.id: one for one in result.decided},
        {one.number: one for one in result.questions},
        frozenset(one.number for one in result.questions),
    )


HELD, STANDING = standing()


def export(path: Path) -> None:
    stamp = Stamp("abc", 2024, max(STANDING.numbers))
    lines = [line for line, _ in petition_lines(HELD, stamp, WORDS)]
    questions = question_lines(HELD, {}, stamp, WORDS)
    path.write_bytes(as_review_book(ReviewContent("Rà soát", lines, questions, choices(WORDS))))


def returned(path: Path) -> Reviewed:
    return reviewed(read_review_book(path), STANDING, WORDS, "lan", DAY)


def edit(path: Path, edits: Sequence[tuple[int, tuple[str, Any]]], dropped: set[int]) -> None:
    book = openpyxl.load_workbook(path)
    sheet = book["Kiến nghị"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    rows = {sheet.cell(row, 1).value: row for row in range(2, sheet.max_row + 1)}
    for number, (heading, value) in edits:
        sheet.cell(rows[f"KN-{number + 1:04d}"], columns[heading]).value = value
    for row in sorted((rows[f"KN-{number + 1:04d}"] for number in dropped), reverse=True):
        sheet.delete_rows(row)
    book.save(path)


def rearrange(path: Path, chance: random.Random) -> None:
    """Rows in another order, columns too, with strange ones between, rows above, a renamed and a hidden sheet."""
    book = openpyxl.load_workbook(path)
    sheet = book["Kiến nghị"]
    head, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    chance.shuffle(rows)
    order = [*range(len(head)), *(-1 for _ in range(chance.randrange(3)))]
    chance.shuffle(order)
    book.remove(sheet)
    other = book.create_sheet("Đã sửa", chance.randrange(3))
    for _ in range(chance.randrange(3)):
        other.append(["Bảng của phòng"])
    for row in (head, *rows[:2], [None] * len(head), *rows[2:]):
        other.append([row[place] if place >= 0 else "ghi chú riêng" for place in order])
    other.sheet_state = chance.choice(("visible", "hidden"))
    book.save(path)


@settings(max_examples=20)
@given(ALL_EDITS, st.sets(st.integers(0, 5), max_size=2), st.randoms(use_true_random=False))
def test_rearranging_changes_nothing_that_comes_back(
    folder: Path,
    edits: list[tuple[int, tuple[str, Any]]],
    dropped: set[int],
    chance: random.Random,
) -> None:
    path = folder / "ra soat.xlsx"
    export(path)
    edit(path, edits, dropped)
    plain = returned(path)
    rearrange(path, chance)
    other = returned(path)
    assert faults(other) == faults(plain)
    assert (other.decided, other.leads) == (plain.decided, plain.leads)
    assert what(other) == what(plain)
    touched = {number for number, _ in edits} - dropped
    assert {one.petition.id - 1 for one in plain.decided} <= touched


def faults(result: Reviewed) -> list[str]:
    return sorted(fault.message for fault in result.faults)


def what(result: Reviewed) -> list[tuple[str, str, str, str]]:
    return sorted((one.id, one.field, one.before, one.after) for one in result.changes)


ANYTHING = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20),
    st.sampled_from(
        ["KN-0002", "CH-002", "mới", "x", "|", "-1", "1e9", "0", "mới ²", "mới 2½", "CH-000"]
    ),
    st.integers(-5, 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.none(),
)
PLACES = st.lists(st.tuples(st.integers(1, 8), st.integers(1, 15), ANYTHING), max_size=5)


@settings(max_examples=30)
@given(PLACES, PLACES)
def test_whatever_stands_in_the_cells_is_read_told_or_refused(
    folder: Path, petitions: list[tuple[int, int, Any]], questions: list[tuple[int, int, Any]]
) -> None:
    path = folder / "bay ba.xlsx"
    export(path)
    book = openpyxl.load_workbook(path)
    for name, cells in (("Kiến nghị", petitions), ("Câu hỏi", questions)):
        for row, column, value in cells:
            cell = book[name].cell(row, column)
            cell.value = value
            cell.data_type = "s" if isinstance(value, str) else cell.data_type
    book.save(path)
    result = returned(path)
    assert not (result.faults and (result.changes or result.decided))
    assert len({one.petition.id for one in result.decided}) == len(result.decided)
    told = {one.code for one in result.faults}
    assert all(code.startswith("review-") for code in told)


FORMATS: dict[str, Callable[[Path, Grid], Path]] = {
    "xlsb": writers.xlsb,
    "ods": writers.ods,
    "csv": writers.separated,
    "html": writers.html,
}


@pytest.mark.parametrize("form", FORMATS)
def test_other_programs_formats_say_the_same(folder: Path, form: str) -> None:
    path = folder / "goc.xlsx"
    export(path)
    edits = [(0, ("Câu hỏi số", 2)), (1, ("Nhóm vấn đề", "Nhà ở, nhà trọ")), (2, ("Đã xem", "x"))]
    edit(path, edits, set())
    sheet = openpyxl.load_workbook(path)["Kiến nghị"]
    grid = Grid(sheet.title, rows=[[cell.value for cell in row] for row in sheet.iter_rows()])
    other = returned(FORMATS[form](folder / f"khac.{form}", grid))
    plain = returned(path)
    assert (other.faults, other.refused, other.decided) == ((), (), plain.decided)
    assert len(plain.decided) == len(edits)
