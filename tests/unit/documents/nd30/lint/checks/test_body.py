"""Paragraphs of the content as clerks lay them out (ND30-BODY-01 … 06)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.body import body
from dialogue_cli.messages import lint as say
from tests.nd30.small import EMPTY, par, small, table
from tests.nd30.told import told

Found = list[tuple[str, str]]
SIZE = '<w:sz w:val="28"/>'
SPACE, INDENT, JUSTIFIED = (
    '<w:spacing w:before="120"/>',
    '<w:ind w:firstLine="567"/>',
    '<w:jc w:val="both"/>',
)
TEXT = "Sở Nội vụ tổng hợp kiến nghị của người lao động"
END = "./."


def line(
    text: str = TEXT + END,
    *,
    space: str = SPACE,
    indent: str = INDENT,
    align: str = JUSTIFIED,
    look: str = "",
    more: str = "",
) -> str:
    return par(text, more + space + indent + align, look + SIZE)


def at(mm: str) -> str:
    return say.FIRST_LINE.format(mm=mm)


@pytest.mark.parametrize(
    ("text", "look", "faults"),
    [
        (TEXT + END, "", []),
        (TEXT.upper() + END, "", [("BODY-01", say.UPPER)]),
        ("A. PHẦN CHUNG" + END, "<w:b/>", []),  # a heading that the decree does not know
        ("UBND TỈNH" + END, "", [("BODY-01", say.UPPER)]),
        ("UBND" + END, "", []),
        (TEXT + END, "<w:i/>", [("BODY-01", say.ITALIC)]),
        ("[… nội dung do Sở Nội vụ bổ sung]" + END, "<w:i/>", []),
    ],
)
def test_text_is_upright_and_in_sentence_case(text: str, look: str, faults: Found) -> None:
    assert told(body, small(line(TEXT) + line(text, look=look))) == faults


@pytest.mark.parametrize(
    ("text", "look", "align", "faults"),
    [
        (TEXT, "", "left", [("BODY-02", say.ALIGNS["left"])]),
        (TEXT, "", "thaiDistribute", [("BODY-02", say.OTHER_ALIGN)]),
        ("I. MỤC ĐÍCH", "<w:b/>", "left", []),
        ("1. Mục đích", "<w:b/>", "left", []),
        ("1. Mục đích", "", "left", [("BODY-02", say.ALIGNS["left"])]),
        ("I. MỤC ĐÍCH", "<w:b/>", "right", [("BODY-02", say.ALIGNS["right"])]),
    ],
)
def test_title_on_a_line_of_its_own_may_stand_left(
    text: str, look: str, align: str, faults: Found
) -> None:
    first = line(text, look=look, align=f'<w:jc w:val="{align}"/>')
    assert told(body, small(first + line())) == faults


@pytest.mark.parametrize(
    ("text", "indent", "faults"),
    [
        pytest.param(TEXT, '<w:ind w:firstLine="720"/>', [], id="1.27 cm"),
        pytest.param(TEXT, '<w:ind w:firstLine="283"/>', [("BODY-03", at("5"))], id="half a cm"),
        pytest.param(TEXT, '<w:ind w:firstLineChars="200"/>', [], id="counted in letters"),
        pytest.param(
            TEXT,
            '<w:ind w:left="567" w:firstLine="567"/>',
            [("BODY-03", say.LEFT_INDENT.format(mm="10"))],
            id="the whole paragraph too",
        ),
        pytest.param(
            f"- {TEXT}",
            '<w:ind w:left="720" w:hanging="360"/>',
            [("BODY-03", at("6,3"))],
            id="a list that hangs",
        ),
        pytest.param(
            f"     {TEXT}", "", [("BODY-03", say.FIRST_LINE_SPACES)], id="spaces in place of it"
        ),
    ],
)
def test_first_line_alone_is_indented_and_neither_by_spaces_nor_too_little(
    text: str, indent: str, faults: Found
) -> None:
    assert told(body, small(line(text + END, indent=indent))) == faults


@pytest.mark.parametrize(
    ("stops", "mm"),
    [
        ("", "12,7"),
        (
            '<w:tabs><w:tab w:val="left" w:pos="2000"/><w:tab w:val="left" w:pos="567"/></w:tabs>',
            "10",
        ),
        ('<w:tabs><w:tab w:val="left" w:pos="2000"/></w:tabs>', "35,3"),
    ],
)
def test_tab_in_place_of_the_first_line_leads_to_the_next_stop(stops: str, mm: str) -> None:
    tabbed = line(indent="", more=stops).replace("<w:t ", "<w:tab/><w:t ")
    assert told(body, small(tabbed)) == [("BODY-03", say.FIRST_LINE_TAB.format(mm=mm))]


NARROW = ("BODY-04", say.PT.format(pt="0"))
EMPTY_LINE = ("BODY-09", say.EMPTY_LINES.format(count=1))


@pytest.mark.parametrize(
    ("between", "faults"),
    [
        pytest.param("", [NARROW], id="none"),
        pytest.param(EMPTY, [EMPTY_LINE], id="an empty line"),
        pytest.param(table((par("STT"),)), [], id="a table"),
        pytest.param(par("(Kèm theo danh sách)"), [], id="a remark"),
        pytest.param(
            '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>',
            [EMPTY_LINE],
            id="a rule",
        ),
    ],
)
def test_paragraphs_are_kept_apart_by_space_and_not_by_empty_lines(
    between: str, faults: Found
) -> None:
    assert told(body, small(line(TEXT, space="") + between + line(space=""))) == faults


@pytest.mark.parametrize(
    ("last", "faults"),
    [
        (line(TEXT), [("BODY-06", TEXT[-20:])]),
        (line(TEXT) + table((par("STT"),)), []),
        (line(TEXT) + table((par("STT"),)) + EMPTY, []),
    ],
    ids=["text", "a table", "a table and an empty line"],
)
def test_text_ends_with_its_mark_and_a_table_needs_none(last: str, faults: Found) -> None:
    assert told(body, small(last)) == faults
