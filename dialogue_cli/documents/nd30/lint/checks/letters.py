"""Typeface, character set and colour of every letter (ND30-PAGE-07 … 09)."""

import re
import unicodedata
from functools import cache

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.head import is_mark
from dialogue_cli.documents.nd30.lint.components.pieces import piece_of
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, Mend
from dialogue_cli.documents.nd30.lint.reading.looks import RunLook
from dialogue_cli.documents.nd30.lint.reading.paper import Paragraph, Run, paragraphs_of
from dialogue_cli.messages import lint as say

_SYMBOL_FONTS = ("symbol", "wingdings", "webdings", "segoe ui symbol", "ms gothic", "cambria math")


def letters(paper: Anatomy) -> Faults:
    """Font, character set and colour in body, tables, headers, footers and boxes."""
    parts = [paper.paper.blocks]
    seen: set[str] = set()
    for section in paper.paper.sections:
        for head in section.heads:
            if head.part not in seen:
                seen.add(head.part)
                parts.append(head.blocks)
    for blocks in parts:
        for paragraph in paragraphs_of(blocks):
            yield from _paragraph(paragraph)


def _paragraph(paragraph: Paragraph) -> Faults:
    fonts: dict[str, list[Run]] = {}
    colours: dict[str, list[Run]] = {}
    for run in paragraph.runs:
        if not run.text.strip():
            continue
        for font in _fonts(run.look, run.text.isascii()):
            fonts.setdefault(font, []).append(run)
        if run.look.colour not in ("auto", "000000"):
            colours.setdefault(run.look.colour, []).append(run)
    for font, runs in fonts.items():
        yield from _font(paragraph, font, tuple(runs))
    if colours and not is_mark(piece_of(paragraph)):
        yield from _colours(paragraph, colours)
    if not paragraph.typed.isascii():
        yield from _characters(paragraph)


@cache
def _fonts(look: RunLook, plain: bool) -> tuple[str, ...]:
    """The fonts of a run that are not the decree's; the one for accents only where there are any."""
    wanted = decree_rule("ND30-PAGE-07").values["font"].casefold()
    used = (look.ascii,) if plain else (look.ascii, look.other)
    return tuple(
        dict.fromkeys(
            font
            for font in used
            if font.casefold() != wanted and font.casefold() not in _SYMBOL_FONTS
        )
    )


def _font(paragraph: Paragraph, font: str, runs: tuple[Run, ...]) -> Faults:
    patterns = decree_rule("ND30-PAGE-08").values["legacy"]
    wanted = decree_rule("ND30-PAGE-07").values["font"]
    if any(re.match(pattern, font) for pattern in patterns):
        yield Fault("ND30-PAGE-08", say.LEGACY_FONT.format(font=font), paragraph, say.UNICODE)
    mend = Mend("font", paragraph, wanted, runs)
    yield Fault("ND30-PAGE-07", font, paragraph, wanted, mends=(mend,))


def _colours(paragraph: Paragraph, colours: dict[str, list[Run]]) -> Faults:
    limit = decree_rule("ND30-PAGE-09").values["nearly_black"]
    for colour, runs in colours.items():
        mend = Mend("colour", paragraph, "000000", tuple(runs))
        yield Fault(
            "ND30-PAGE-09",
            say.COLOUR.format(colour=colour),
            paragraph,
            say.BLACK,
            severity="warning" if _darkest(colour) <= limit else None,
            mends=(mend,),
        )


def _darkest(colour: str) -> int:
    """The brightest of the three parts of a colour, 0 for black; 255 where it is no colour at all."""
    try:
        return max(bytes.fromhex(colour), default=255)
    except ValueError:
        return 255


def _characters(paragraph: Paragraph) -> Faults:
    text = paragraph.typed
    if not unicodedata.is_normalized("NFC", text):
        mend = Mend("retype", paragraph, unicodedata.normalize("NFC", text), paragraph.runs)
        yield Fault(
            "ND30-PAGE-08",
            say.NOT_COMPOSED,
            paragraph,
            say.UNICODE,
            severity="warning",
            mends=(mend,),
        )
    if any("\ue000" <= letter <= "\uf8ff" for letter in text):
        yield Fault("ND30-PAGE-08", say.PRIVATE, paragraph, say.UNICODE, severity="warning")
