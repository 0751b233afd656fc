"""Annexes: label, title, reference, pages and end (ND30-ANNEX-02 … 13)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.annexes import annexes
from dialogue_cli.messages import lint as say
from tests.nd30.small import EMPTY, par, small, table
from tests.nd30.told import told

Found = list[tuple[str, str]]
SIZE = '<w:sz w:val="28"/>'
CENTRE = '<w:jc w:val="center"/>'
LABEL = par("Phụ lục", CENTRE, f"<w:b/>{SIZE}")
TITLE = par("PHÂN CÔNG", CENTRE, f"<w:b/>{SIZE}")
REFERENCE = par(
    "(Kèm theo Kế hoạch số 05/KH-SNV ngày 05 tháng 6 năm 2026 của Sở Nội vụ)",
    CENTRE,
    f"<w:i/>{SIZE}",
)
TEXT = par("Các đơn vị thực hiện./.")
ANNEX = LABEL + TITLE + REFERENCE + TEXT
FOOT = par("Kế hoạch này có Phụ lục./.") + par("Nơi nhận:") + par("- Lưu: VT.")
PAGE = '<w:sectPr>{}<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
NEXT_PAGE = PAGE.format("")
FIRST = f"<w:p><w:pPr>{NEXT_PAGE}</w:pPr></w:p>"
BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

NO_SECTION = ("ANNEX-08", say.ANNEX_NO_SECTION)
NO_PAGE = ("ANNEX-13", say.ANNEX_NO_PAGE)


@pytest.mark.parametrize(
    ("annex", "faults"),
    [
        pytest.param(ANNEX, [], id="sound"),
        pytest.param(EMPTY + ANNEX, [], id="below an empty line of its section"),
        pytest.param(TEXT + ANNEX, [NO_SECTION, NO_PAGE], id="below other text of its section"),
        pytest.param(TEXT + BREAK + EMPTY + ANNEX, [NO_SECTION], id="below a page break"),
        pytest.param(
            par("Mẫu số 01", "<w:pageBreakBefore/>") + EMPTY + ANNEX,
            [NO_SECTION],
            id="right below what begins a page",
        ),
        pytest.param(
            TEXT + ANNEX.replace("<w:pPr>", "<w:pPr><w:pageBreakBefore/>", 1),
            [NO_SECTION],
            id="on a new page by its label",
        ),
        pytest.param(table((TEXT,)) + ANNEX, [NO_SECTION, NO_PAGE], id="right below a table"),
        pytest.param(
            par("Phụ lục: PHÂN CÔNG", CENTRE, f"<w:b/>{SIZE}") + REFERENCE + TEXT,
            [("ANNEX-03", say.ANNEX_JOINED)],
            id="label and title on one line",
        ),
        pytest.param(
            LABEL + REFERENCE + TEXT, [("ANNEX-04", say.ANNEX_NO_TITLE)], id="without a title"
        ),
        pytest.param(
            LABEL + TITLE + TEXT, [("ANNEX-05", say.ANNEX_NO_REFERENCE)], id="without a reference"
        ),
        pytest.param(
            LABEL + TITLE + REFERENCE + par("Các đơn vị thực hiện."),
            [("ANNEX-12", "Các đơn vị thực hiện."[-20:])],
            id="without the mark of its end",
        ),
        pytest.param(LABEL + TITLE + REFERENCE + table((TEXT,)), [], id="a table needs no mark"),
        pytest.param(
            LABEL,
            [("ANNEX-04", say.ANNEX_NO_TITLE), ("ANNEX-05", say.ANNEX_NO_REFERENCE)],
            id="nothing but the label",
        ),
    ],
)
def test_annex_has_a_section_a_label_a_title_a_reference_and_an_end(
    annex: str, faults: Found
) -> None:
    assert told(annexes, small(FOOT + FIRST + annex + NEXT_PAGE)) == faults


@pytest.mark.parametrize(
    ("before", "faults"),
    [("", [NO_PAGE]), (BREAK, [])],
    ids=["on the page of the text", "below a page break"],
)
def test_annex_in_a_section_that_goes_on_needs_a_page_break(before: str, faults: Found) -> None:
    goes_on = PAGE.format('<w:type w:val="continuous"/>')
    assert told(annexes, small(FOOT + FIRST + before + ANNEX + goes_on)) == faults


def test_annex_that_comes_without_its_paper_is_judged_by_its_head_alone() -> None:
    alone = LABEL.replace("Phụ lục", "Phụ lục I") + TITLE + REFERENCE + par("Các đơn vị thực hiện.")
    assert told(annexes, small(alone)) == []
