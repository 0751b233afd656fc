"""Page numbers as offices put them: in frames, behind tabs, worked out, at the foot (ND30-PAGE-10 … 14)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.page_numbers import page_numbers
from dialogue_cli.messages import lint as say
from tests.nd30.small import par, small
from tests.nd30.told import told

CODE = "<w:fldSimple w:instr='{}'><w:r><w:rPr><w:sz w:val='28'/></w:rPr><w:t>2</w:t></w:r></w:fldSimple>"
PAGE = CODE.format("PAGE")
TAB = "<w:r><w:tab/></w:r>"
TO_CENTRE, TO_RIGHT = (f'<w:r><w:ptab w:alignment="{side}"/></w:r>' for side in ("center", "right"))
NEVER_SHOWN = (
    "<w:r><w:rPr><w:sz w:val='28'/></w:rPr><w:fldChar w:fldCharType='begin'/>"
    "<w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='end'/></w:r>"
)
HEADER = '<w:headerReference w:type="default" r:id="header"/>'
SECTION = f"<w:sectPr>{HEADER}<w:titlePg/></w:sectPr>"


def paragraph(ppr: str, content: str) -> str:
    return f"<w:p><w:pPr>{ppr}</w:pPr>{content}</w:p>"


LEFT = [("PAGE-11", say.NUMBER_ALIGN.format(align=say.ALIGNS["left"]))]
RIGHT = [("PAGE-11", say.NUMBER_ALIGN.format(align=say.ALIGNS["right"]))]
STOPS = '<w:tabs><w:tab w:val="right" w:pos="9000"/><w:tab w:val="center" w:pos="4500"/></w:tabs>'


@pytest.mark.parametrize(
    ("header", "faults"),
    [
        pytest.param(paragraph('<w:jc w:val="center"/>', PAGE), [], id="centred"),
        pytest.param(paragraph("", PAGE), LEFT, id="at the margin"),
        pytest.param(
            paragraph('<w:framePr w:xAlign="center"/>', PAGE), [], id="in a centred frame"
        ),
        pytest.param(
            paragraph('<w:framePr w:xAlign="right"/><w:jc w:val="center"/>', PAGE),
            RIGHT,
            id="in a frame at the right",
        ),
        pytest.param(
            paragraph('<w:framePr w:x="4000"/><w:jc w:val="center"/>', PAGE),
            [],
            id="in a frame that is placed by hand",
        ),
        pytest.param(paragraph(STOPS, TAB + PAGE), [], id="behind a tab to the middle"),
        pytest.param(paragraph(STOPS, TAB + TAB + PAGE), RIGHT, id="behind two tabs"),
        pytest.param(paragraph("", TAB + PAGE), LEFT, id="behind a tab to anywhere"),
        pytest.param(
            paragraph("", TO_CENTRE + PAGE),
            [],
            id="behind a tab of the page",
        ),
        pytest.param(
            paragraph("", TO_CENTRE + TO_RIGHT + PAGE),
            RIGHT,
            id="behind two tabs of the page",
        ),
        pytest.param(paragraph(STOPS, TAB + NEVER_SHOWN), [], id="never worked out"),
        pytest.param(
            paragraph('<w:jc w:val="center"/>', CODE.format("= PAGE - 1")), [], id="worked out"
        ),
        pytest.param(
            paragraph('<w:jc w:val="center"/>', PAGE) + paragraph("", PAGE),
            [],
            id="of two numbers of one header the first is looked at",
        ),
    ],
)
def test_page_number_stands_in_the_middle_however_it_is_put_there(
    header: str, faults: list[tuple[str, str]]
) -> None:
    assert told(page_numbers, small(par() + SECTION, header=header)) == faults
