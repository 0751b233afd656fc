"""Sections and page numbers: A4, margins, the number from page two on (ND30-PAGE-01 … 14)."""

from dialogue_cli.documents.nd30.ooxml import element, paragraph_properties, run_properties
from dialogue_cli.documents.nd30.rules import Page, rules, style

HEADER_ID = "rIdHeader"
FIRST_HEADER_ID = "rIdFirstHeader"


def section(*, landscape: bool = False) -> str:
    """Properties of a section whose pages count from 1 and whose first page shows no number."""
    page = rules().page.turned if landscape else rules().page
    return element(
        "sectPr",
        _header_reference("default", HEADER_ID),
        _header_reference("first", FIRST_HEADER_ID),
        element("type", val="nextPage"),
        element("pgSz", w=page.width, h=page.height, orient="landscape" if landscape else None),
        _margins(page),
        element("pgNumType", fmt="decimal", start=1),
        element("titlePg"),
    )


def page_number() -> str:
    """The paragraph of the header that shows the page's number and nothing else (ND30-PAGE-14)."""
    look = style("page")
    properties = run_properties(look.size, look.bold, look.italic)
    field = (
        element("fldChar", fldCharType="begin"),
        '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        element("fldChar", fldCharType="separate"),
        element("t", "2"),
        element("fldChar", fldCharType="end"),
    )
    runs = (element("r", properties, part) for part in field)
    return element("p", paragraph_properties(look), *runs)


def _header_reference(kind: str, part: str) -> str:
    return f'<w:headerReference w:type="{kind}" r:id="{part}"/>'


def _margins(page: Page) -> str:
    return element(
        "pgMar",
        top=page.top,
        right=page.right,
        bottom=page.bottom,
        left=page.left,
        header=page.header,
        footer=page.header,
        gutter=0,
    )
