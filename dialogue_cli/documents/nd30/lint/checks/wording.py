"""Words that the decree writes otherwise: only reminders (ND30-CAP-…, CITE-01, NEW-05, TEXT-01, ORG-09)."""

import re
from functools import cache

from dialogue_cli.documents.nd30.decree import decree, decree_rule
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.pieces import Piece, piece_of
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults
from dialogue_cli.documents.nd30.lint.reading.paper import paragraphs_of
from dialogue_cli.messages import lint as say

# Wider gaps are room left for a number or a day.
_DOUBLE_SPACE = re.compile(r"[^\W_] {2,3}[^\W_]|\w [,;](?:\s|$)")
_AFTER_CITING = 60
_FAMILIES = ("CAP", "NEW")


def wording(paper: Anatomy) -> Faults:
    """Spelling of names and citations in the text; quotes of older papers may be meant so."""
    patterns = _patterns()
    for paragraph in paragraphs_of(paper.paper.blocks):
        text = paragraph.text
        for rule, pattern in patterns:
            if found := pattern.search(text):
                yield Fault(rule, found[0], paragraph)
        if found := _DOUBLE_SPACE.search(paragraph.typed):
            at = max(0, found.start() - 8)
            yield Fault("ND30-TEXT-01", paragraph.typed[at : found.end() + 8].strip(), paragraph)
    yield from _citations(paper)
    yield from _tones(paper)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (rule.id, re.compile(rule.values["pattern"]))
        for rule in decree().values()
        if rule.family in _FAMILIES
    )


def _citations(paper: Anatomy) -> Faults:
    """The first time a paper is cited its date and issuer follow (ND30-CITE-01)."""
    values = decree_rule("ND30-CITE-01").values
    kinds = "|".join(values["types"])
    form = rf"(?:{kinds}) {values['numbered']} (\d+[^\s,;.)]*)"
    cited = re.compile(form, re.IGNORECASE)
    seen: set[str] = set()
    for part in paper.parts:
        for found in cited.finditer(part.piece.text):
            if found[1] in seen:
                continue
            seen.add(found[1])
            after = part.piece.text[found.end() : found.end() + _AFTER_CITING]
            if values["day"] not in after:
                yield Fault("ND30-CITE-01", found[0], part.piece)


def _tones(paper: Anatomy) -> Faults:
    """One way of writing ủy (ND30-ORG-09)."""
    pieces: list[Piece] = [piece_of(p) for p in paragraphs_of(paper.paper.blocks) if not p.blank]
    text = "\n".join(piece.text for piece in pieces)
    pairs = decree_rule("ND30-ORG-09").values["pairs"]
    for one, other in pairs:
        if one in text and other in text:
            yield Fault("ND30-ORG-09", say.TONES.format(one=one, other=other))
