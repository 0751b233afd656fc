from dataclasses import replace
from datetime import date

import pytest

from dialogue_cli.documents.blocks import (
    Run,
)
from dialogue_cli.documents.nd30.builder import build
from tests.built import END, SUBJECT, built, framed, paragraphs, styled
from tests.nd30_rules import W, faults
from tests.papers import UNION_FRAME


def test_rules_below_the_header_have_their_lengths():
    rules = [shown for shown in paragraphs(built()) if shown.style == "rule"]
    issuer, motto = (
        (column - shown.left - shown.right) / 56.69
        for column, shown in zip((3600, 5471), rules, strict=True)
    )
    assert round(motto, 1) == 60.5
    assert 29.8 / 3 - 2 < issuer < 29.8 / 2 + 2


def test_union_paper_has_its_superior_above_it_not_bold():
    paper = built(frame=framed(UNION_FRAME))
    assert styled(paper, "superior") == ["TỔNG LIÊN ĐOÀN", "LAO ĐỘNG VIỆT NAM"]
    assert styled(paper, "issuer") == ["LIÊN ĐOÀN LAO ĐỘNG", "TỈNH ĐẮK LẮK"]


def test_draft_is_marked_below_the_number():
    paper = built(frame=framed(draft=True))
    cell = paper.cell(paper.body.find(W + "tbl"), 1, 0)
    assert [shown.text for shown in cell] == ["Số:        /KH-UBND", "DỰ THẢO"]


@pytest.mark.parametrize(
    ("issuer", "place"),
    [
        (("Ủy ban nhân dân", "Thành phố Hồ Chí Minh"), "Thành phố Hồ Chí Minh"),
        (("Liên đoàn Lao động tỉnh Bà Rịa - Vũng Tàu và các khu kinh tế",), "Bà Rịa - Vũng Tàu"),
        (("Sở Nội vụ",), "Huế"),
        (("Ủy ban nhân dân", "tỉnh Bà Rịa", "- Vũng Tàu"), "Bà Rịa - Vũng Tàu"),
    ],
)
def test_names_of_any_length_keep_the_rules(issuer: tuple[str, ...], place: str):
    day = date(2026, 10, 29)
    plain = framed(issuer=issuer, place=place)
    for frame in (plain, replace(plain, number=123, day=day, draft=True)):
        assert faults(build((END,), SUBJECT, frame)) == []


@pytest.mark.parametrize("words", [1, 5, 12, 13, 14, 20, 40, 60])
def test_subjects_of_any_length_keep_the_rules(words: int):
    subject = (Run("Hội " + " ".join(["nghị"] * words)),)
    assert faults(build((END,), subject, framed())) == []
