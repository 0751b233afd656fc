from pathlib import Path

import pytest

from dialogue_cli.intake.reading import read_file
from tests import workbooks

HEADER = ("TT", "Họ và tên", "Số tiền", "Ký nhận")
PEOPLE = ((1, "Lê A", 300000, None), (2, "Lê B", "0,3 triệu", None))


def problems(tmp_path: Path, *rows: tuple[object, ...]) -> list[tuple[int, str, str]]:
    reading = read_file(workbooks.one_sheet(tmp_path / "qua.xlsx", [HEADER, *rows]))
    return [(p.row, p.column, p.code) for p in reading.problems]


def test_totals_that_add_up_are_fine(tmp_path: Path) -> None:
    total = ("Tổng cộng", None, "600.000", None)
    assert problems(tmp_path, *PEOPLE, total, ("Bằng chữ: Sáu trăm nghìn đồng chẵn./.",)) == []


def test_a_wrong_total_is_told_at_its_cell(tmp_path: Path) -> None:
    total = ("Tổng cộng", None, 700000, None)
    assert problems(tmp_path, *PEOPLE, total) == [(4, "C", "total-differs")]


def test_sections_have_totals_of_their_own(tmp_path: Path) -> None:
    rows = (
        *PEOPLE,
        ("Cộng (I)", None, 600000, None),
        (3, "Lê C", 100000, None),
        ("Cộng (II)", None, 100000, None),
        ("Tổng cộng", None, 700000, None),
    )
    assert problems(tmp_path, *rows) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Số tiền bằng chữ: Sáu trăm nghìn đồng", []),
        ("(Bằng chữ: Sáu trăm nghìn đồng./.)", []),
        ("Bằng chữ Sáu trăm ngàn đồng", []),
        ("Bằng chữ: …………………", []),
        ("Bằng chữ: Bảy trăm nghìn đồng", [(5, "", "total-words-differ")]),
        ("Bằng chữ: sáu trăm nghìn gì đó", [(5, "", "total-words-unreadable")]),
    ],
)
def test_the_words_say_the_total(
    tmp_path: Path, words: str, found: list[tuple[int, str, str]]
) -> None:
    total = ("Tổng cộng", None, 600000, None)
    assert problems(tmp_path, *PEOPLE, total, (words,)) == found


def test_words_without_a_total_say_the_sum_of_the_rows(tmp_path: Path) -> None:
    assert problems(tmp_path, *PEOPLE, ("Bằng chữ: Sáu trăm nghìn đồng",)) == []


def test_a_list_with_an_unread_sum_is_compared_with_no_total(tmp_path: Path) -> None:
    rows = (*PEOPLE, (3, "Lê C", "ba tram", None), ("Tổng cộng", None, 900000, None))
    assert problems(tmp_path, *rows) == [(4, "C", "money-unreadable")]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (("Bằng chữ:", "Sáu trăm nghìn đồng", None, None), []),
        (("Bằng chữ", "Bảy trăm nghìn đồng", None, None), [(5, "", "total-words-differ")]),
        (("Bằng chữ:", "………………", None, None), []),
        (("Bằng chữ:", None, None, None), []),
    ],
)
def test_the_words_may_stand_beside_their_label(
    tmp_path: Path, row: tuple[object, ...], told: list[tuple[int, str, str]]
) -> None:
    total = ("Tổng cộng", None, 600000, None)
    assert problems(tmp_path, *PEOPLE, total, row) == told


def test_a_label_merged_over_the_row_says_no_sum(tmp_path: Path) -> None:
    rows = [HEADER, *PEOPLE, ("Tổng cộng", None, 600000, None), ("Bằng chữ:",)]
    path = workbooks.one_sheet(tmp_path / "qua.xlsx", rows, merges=["A5:D5"])
    assert read_file(path).problems == ()


def test_a_total_that_cannot_be_read_is_told_and_the_words_say_the_sum_of_the_rows(
    tmp_path: Path,
) -> None:
    rows = (("Tổng cộng", None, "nhiều", None), ("Bằng chữ: Bảy trăm nghìn đồng",))
    assert problems(tmp_path, *PEOPLE, *rows) == [
        (4, "C", "money-unreadable"),
        (5, "", "total-words-differ"),
    ]
