"""One property is set as a check asks, and nothing else is touched."""

import pytest
from lxml import etree

from dialogue_cli.documents.nd30.lint.components.pieces import Piece, pieces_of
from dialogue_cli.documents.nd30.lint.faults import Mend
from dialogue_cli.documents.nd30.lint.reading.paper import Paper
from dialogue_cli.documents.nd30.lint.repair.applying import applied
from tests.nd30.small import NS, par, paragraphs, read


def inside(element: object) -> str:
    """The XML of an element without its namespaces."""
    text: str = etree.tostring(element, encoding="unicode")
    for declared in NS.split(" "):
        text = text.replace(f" {declared}", "")
    return text


def pieces(text: str) -> list[Piece]:
    """The pieces of one paragraph of one run."""
    return pieces_of(paragraphs(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")[0])


@pytest.mark.parametrize(
    ("text", "which", "done"),
    [
        ("Hội nghị", 0, True),
        ("</w:t><w:tab/><w:t>Hội nghị", 0, True),  # a tab alone prints nothing
        ("Hội</w:t><w:noBreakHyphen/><w:t>nghị", 0, True),
        ("Hội</w:t><w:tab/><w:t>nghị", 0, False),  # the other column would change too
        ("Hội</w:t><w:br/><w:t>nghị", 1, False),
    ],
)
def test_look_is_set_on_runs_that_print_nothing_else(text: str, which: int, done: bool) -> None:
    piece = pieces(text)[which]
    assert applied(Mend("bold", piece.paragraph, True, piece.runs)) is done
    assert ("<w:b/>" in inside(piece.paragraph.element)) is done


def test_whole_paragraph_is_set_with_its_tabs() -> None:
    (paragraph,) = paragraphs("<w:p><w:r><w:t>Hội</w:t><w:tab/><w:t>nghị</w:t></w:r></w:p>")
    assert applied(Mend("size", paragraph, 14, paragraph.runs))
    assert '<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>' in inside(paragraph.element)


def test_capitals_take_the_place_of_small_capitals() -> None:
    (paragraph,) = paragraphs(par(rpr="<w:smallCaps/>"))
    assert applied(Mend("caps", paragraph, True, paragraph.runs))
    assert '<w:rPr><w:caps/><w:smallCaps w:val="0"/></w:rPr>' in inside(paragraph.element)


@pytest.mark.parametrize(
    ("what", "value", "before", "after"),
    [
        ("underline", False, '<w:u w:val="single"/>', '<w:u w:val="none"/>'),
        ("italic", False, "<w:b/>", '<w:b/><w:i w:val="0"/><w:iCs w:val="0"/>'),
        (
            "colour",
            "000000",
            '<w:color w:val="auto" w:themeColor="accent1"/>',
            '<w:color w:val="000000"/>',
        ),
    ],
)
def test_property_of_a_run_takes_the_place_of_what_was_there(
    what: str, value: object, before: str, after: str
) -> None:
    (paragraph,) = paragraphs(par(rpr=before))
    assert applied(Mend(what, paragraph, value, paragraph.runs))  # type: ignore[arg-type]
    assert f"<w:rPr>{after}</w:rPr>" in inside(paragraph.element)


@pytest.mark.parametrize(
    ("what", "value", "before", "after"),
    [
        ("align", "both", "", '<w:jc w:val="both"/>'),
        (
            "first_line",
            567,
            '<w:ind w:left="9" w:hanging="9"/>',
            '<w:ind w:left="9" w:firstLine="567"/>',
        ),
        ("indents", 0, '<w:ind w:start="9"/>', '<w:ind w:left="0" w:right="0" w:firstLine="0"/>'),
        ("sides", (10, 20), "", '<w:ind w:left="10" w:right="20"/>'),
        ("before", 120, '<w:spacing w:beforeAutospacing="1"/>', '<w:spacing w:before="120"/>'),
        ("after", 0, '<w:spacing w:afterLines="50"/>', '<w:spacing w:after="0"/>'),
        ("line", 360, "", '<w:spacing w:line="360" w:lineRule="auto"/>'),
        ("contextual", False, "<w:contextualSpacing/>", '<w:contextualSpacing w:val="0"/>'),
    ],
)
def test_property_of_a_paragraph_takes_the_place_of_what_was_there(
    what: str, value: object, before: str, after: str
) -> None:
    (paragraph,) = paragraphs(par(ppr=before))
    assert applied(Mend(what, paragraph, value))  # type: ignore[arg-type]
    assert f"<w:pPr>{after}</w:pPr>" in inside(paragraph.element)


FIRST = '<w:headerReference w:type="first" r:id="a"/><w:footerReference w:type="first" r:id="b"/>'
OTHER = '<w:headerReference w:type="default" r:id="c"/>'


@pytest.mark.parametrize(
    ("what", "value", "before", "after"),
    [
        ("margin", ("top", 1134), '<w:pgMar w:top="567"/>', '<w:pgMar w:top="1134"/>'),
        ("page_size", (11906, 16838), "", '<w:pgSz w:w="11906" w:h="16838"/>'),
        ("page_format", None, '<w:pgNumType w:fmt="upperRoman"/>', "<w:pgNumType/>"),
        ("page_start", 1, "", '<w:pgNumType w:start="1"/>'),
        ("title_page", None, FIRST + OTHER, f"{OTHER}<w:titlePg/>"),
        ("title_page", None, '<w:titlePg w:val="0"/>', "<w:titlePg/>"),
    ],
)
def test_property_of_a_section_takes_the_place_of_what_was_there(
    what: str, value: object, before: str, after: str
) -> None:
    paper: Paper = read(f"<w:sectPr>{before}</w:sectPr>")
    assert applied(Mend(what, paper.sections[0], value))  # type: ignore[arg-type]
    assert inside(paper.sections[0].element) == f"<w:sectPr>{after}</w:sectPr>"
