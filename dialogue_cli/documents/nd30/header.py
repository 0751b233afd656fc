"""The head of page one: issuer and number left, State title and date right, then the title."""

from dialogue_cli.documents.blocks import Runs
from dialogue_cli.documents.frame import Frame
from dialogue_cli.documents.nd30.layout import (
    HeaderLayout,
    header_layout,
    measure,
    narrowed,
    number_or_blank,
    page_of,
    place_and_day,
    rule_below,
    subject_rule,
)
from dialogue_cli.documents.nd30.ooxml import paragraph, plain
from dialogue_cli.documents.nd30.rules import rules, style
from dialogue_cli.documents.nd30.tables import borderless


def header(frame: Frame) -> str:
    """The two-column header: names above, number and date on one line below (ND30-POS-01 … 04)."""
    layout = header_layout(frame)
    below = _below_names(frame, layout)
    return borderless(
        (layout.left, layout.right),
        (_issuer(layout), _country(layout)),
        *((below,) if below else ()),
    )


def _below_names(frame: Frame, layout: HeaderLayout) -> tuple[str, str] | None:
    """Number, place and date; minutes have no place and date (ND30-DATE-10), working papers and lists no number."""
    empty = paragraph(style("number"))
    if not frame.numbered:
        return (_draft_mark(frame), empty) if frame.draft else None
    placed = paragraph(layout.place, place_and_day(frame))
    return _number(frame, layout.left), empty if frame.layout == "minutes" else placed


def title(frame: Frame, subject: Runs) -> str:
    """Name of the type, subject and the rule under it (ND30-TITLE-01 … 03); a công văn has none of them."""
    if frame.is_letter:
        return ""
    column = page_of(frame).text_width
    text, look = plain(subject), style("subject")
    length = subject_rule(text, look, column)
    return "".join(
        (
            paragraph(style("type"), frame.type_name),
            paragraph(narrowed(text, look, column), *subject),
            paragraph(rule_below(length, column, "title_rule")),
        )
    )


def _issuer(layout: HeaderLayout) -> str:
    """Superior body and issuer, with the rule under the last line (ND30-ORG-01 … 05)."""
    length = measure(layout.issuer)(layout.issuer_lines[-1]) * rules().fractions["issuer"]
    return "".join(
        (
            *(paragraph(layout.superior, line) for line in layout.superior_lines),
            *(paragraph(layout.issuer, line) for line in layout.issuer_lines),
            paragraph(rule_below(length, layout.left)),
        )
    )


def _country(layout: HeaderLayout) -> str:
    """Quốc hiệu and Tiêu ngữ, with the rule under them (ND30-QH-01 … 06)."""
    texts, fractions = rules().texts, rules().fractions
    length = measure(layout.motto)(texts["motto"]) * fractions["motto"]
    return "".join(
        (
            paragraph(layout.country, texts["country"]),
            paragraph(layout.motto, texts["motto"]),
            paragraph(rule_below(length, layout.right)),
        )
    )


def _number(frame: Frame, column: int) -> str:
    """Number and symbol; a draft is marked below them, out of the way of every regulated line."""
    texts = rules().texts
    number = texts["number"].format(number=number_or_blank(frame), symbol=frame.symbol)
    about = _about(frame, column) if frame.is_letter else ""
    return paragraph(style("number"), number) + about + _draft_mark(frame)


def _draft_mark(frame: Frame) -> str:
    return paragraph(style("draft"), rules().texts["draft"]) if frame.draft else ""


def _about(frame: Frame, column: int) -> str:
    """What a công văn is about, under its number (ND30-VV-01, 02)."""
    text, look = rules().texts["about"].format(subject=frame.subject), style("about")
    return paragraph(narrowed(text, look, column), text)
