"""Stamps, drafts, and the address at the foot of page one (ND30-MARK-01 … 05, ND30-ADDR-01)."""

from dataclasses import replace

import pytest

from dialogue_cli.documents.nd30.lint.checks.marks import address, marks
from dialogue_cli.messages import lint as say
from tests.nd30.good import PLAN
from tests.nd30.small import centred, par, small, table
from tests.nd30.told import told
from tests.nd30.writer import written

Found = list[tuple[str, str]]


@pytest.mark.parametrize(
    ("mark", "faults"),
    [
        ("DỰ THẢO", [("MARK-05", "DỰ THẢO")]),
        ("Dự thảo lần 2", [("MARK-05", "Dự thảo lần 2")]),
        ("MẬT", [("MARK-01", "MẬT")]),
        ("KHẨN", []),
    ],
)
def test_marks_of_an_issued_paper(mark: str, faults: Found) -> None:
    doc = replace(PLAN, left_low=(*PLAN.left_low, ("urgent", mark)))
    assert told(marks, written(doc)) == faults


def test_draft_is_marked_as_one_while_it_has_no_number() -> None:
    doc = PLAN.once("number", lambda _: "Số:      /KH-UBND")
    draft = replace(doc, left_low=(*doc.left_low, ("number", "DỰ THẢO")))
    assert told(marks, written(draft)) == []


STAMP = par("KHẨN", '<w:jc w:val="center"/>', '<w:b/>{}<w:sz w:val="26"/>')


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        (STAMP.format(""), [("MARK-02", say.NO_FRAME)]),
        (STAMP.format('<w:bdr w:val="single"/>'), []),
        (table((STAMP.format(""),), borders="single"), []),
        (table((table((STAMP.format(""),), borders="single") + centred(""),)), []),
        (table((STAMP.format(""),)), [("MARK-02", say.NO_FRAME)]),
    ],
    ids=[
        "bare",
        "border of its letters",
        "a cell",
        "a table within a cell",
        "a cell without lines",
    ],
)
def test_stamp_of_urgency_has_a_frame(body: str, faults: Found) -> None:
    assert told(marks, small(body)) == faults


LINED = '<w:pBdr><w:top w:val="single"/></w:pBdr>'
FIRST = '<w:sectPr><w:footerReference w:type="first" r:id="footer"/><w:titlePg/></w:sectPr>'
EVERY = '<w:sectPr><w:footerReference w:type="default" r:id="footer"/></w:sectPr>'
TEXT = "Địa chỉ: Số 01 đường Mẫu, Đắk Lắk"


@pytest.mark.parametrize(
    ("section", "text", "border", "faults"),
    [
        (FIRST, TEXT, LINED, []),
        (FIRST, TEXT, "", [("ADDR-01", say.ADDRESS_LINE)]),
        (EVERY, TEXT, LINED, [("ADDR-01", say.ADDRESS_PLACE)]),
        (EVERY, "Kế hoạch năm 2026", "", []),
    ],
    ids=["sound", "no line above it", "on every page", "no address"],
)
def test_address_stands_below_a_line_on_the_first_page_alone(
    section: str, text: str, border: str, faults: Found
) -> None:
    footer = par(text, border, '<w:sz w:val="22"/>')
    assert told(address, small(par() + section, footer=footer)) == faults
