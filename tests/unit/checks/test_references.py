from collections.abc import Sequence

import pytest

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.references import check_references
from dialogue_cli.model.drafts import Passage
from tests.unit.checks.making import GOOD, codes

LINES = (
    "# I. MỤC ĐÍCH",
    "## 1. Mục đích",
    "# II. NỘI DUNG",
    "1. Thời gian",
    "a) Buổi sáng",
    "2. Địa điểm",
)


def paper(lines: Sequence[str]) -> CheckFacts:
    day = GOOD.reference_day
    passages = (
        Passage("paper", "plan", f"Kế hoạch, {line[:12]}", line, day, ((0, len(line)),))
        for line in lines
    )
    return CheckFacts(GOOD, passages=tuple(passages))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("theo mục II Kế hoạch này", []),
        ("theo khoản 2 mục II Kế hoạch này", []),
        ("theo điểm a khoản 1 mục II Kế hoạch này", []),
        ("theo mục III Kế hoạch này", ["REF-01"]),
        ("theo khoản 3, mục II Kế hoạch này", ["REF-01"]),
        ("theo điểm b khoản 1 mục II nêu trên", ["REF-01"]),
        ("theo mục III Nghị quyết 02-NQ/TW", []),
        ("theo khoản 5 Điều 6 Quy chế", []),
        ("theo Phụ lục kèm theo Kế hoạch này", ["REF-03"]),
        ("theo Phụ lục I Nghị định 30/2020/NĐ-CP", []),
        ("Công văn số 5/LĐLĐ ngày 01/3/2024; Công văn số 5/LĐLĐ ngày 02/3/2024", ["REF-02"]),
    ],
)
def test_what_a_paper_points_to_is_there(text: str, expected: list[str]) -> None:
    assert codes(check_references(paper((*LINES, text)))) == expected


def test_a_list_without_parts_points_to_another_paper_unless_it_says_this_one() -> None:
    assert codes(check_references(paper(["tại khoản 2, mục IV Kế hoạch tổ chức hội nghị"]))) == []
    assert codes(check_references(paper([*LINES, "tại mục IX Kế hoạch tổ chức hội nghị"]))) == []
    assert codes(check_references(paper(["căn cứ: chủ trương (khoản 2, mục IV)"]))) == []
    assert codes(check_references(paper(["tại mục IV Kế hoạch này"]))) == ["REF-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tại Phụ lục 1 kèm theo", []),
        ("tại Phụ lục 2 kèm theo", ["REF-03"]),
        ("tại Phụ lục kèm theo", []),
    ],
)
def test_annexes_count_by_their_place(text: str, expected: list[str]) -> None:
    assert codes(check_references(paper((*LINES, text, "::: annex", "# DANH SÁCH")))) == expected


def test_what_a_unit_wrote_is_not_the_papers_own() -> None:
    line = "theo mục IX Kế hoạch này"
    passage = Passage("paper", "plan", "Kế hoạch", line, GOOD.reference_day)
    assert codes(check_references(CheckFacts(GOOD, passages=(passage,)))) == []
