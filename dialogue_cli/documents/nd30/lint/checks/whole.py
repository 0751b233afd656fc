"""The paper as a whole: what is missing, what its kind asks for (ND30-SCOPE-04, ND30-MAU-05, 12)."""

import re

from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.content import folded_texts
from dialogue_cli.documents.nd30.lint.components.pieces import all_pieces, is_rule_text
from dialogue_cli.documents.nd30.lint.components.words import starts_with_any, words
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, joined
from dialogue_cli.messages import lint as say

# The rule that says how a component must be told too where it is not there at all.
_OWN_RULE = {
    "country": "ND30-QH-01",
    "motto": "ND30-QH-03",
    "issuer": "ND30-ORG-01",
    "number": "ND30-NUM-01",
    "date": "ND30-DATE-01",
    "title": "ND30-TITLE-01",
    "subject": "ND30-TITLE-02",
    "authority": "ND30-SIGN-01",
    "name": "ND30-SIGN-02",
    "recipients": "ND30-RCP-01",
}
_MINUTES, _INVITATION = "BB", "GM"


def whole(paper: Anatomy) -> Faults:
    """What a real văn bản must have and this one has not."""
    if not paper.official:
        name = paper.title.name if paper.title.working else None
        found = say.WORKING_PAPER.format(name=name.shown) if name else say.NOT_OFFICIAL
        yield Fault("ND30-SCOPE-03", found, allowed=say.NOT_OFFICIAL_SO)
        return
    missing = _missing(paper)
    if missing:
        names = [say.COMPONENTS[part] for part in missing]
        yield Fault("ND30-SCOPE-04", joined(names))
    for part in missing:
        if part in _OWN_RULE:
            where = (
                say.WHERE_FOOT if part in ("authority", "name", "recipients") else say.WHERE_HEAD
            )
            found = say.MISSING_PART.format(part=say.COMPONENTS[part])
            yield Fault(_OWN_RULE[part], found, where)
    if paper.abbreviation == _INVITATION:
        yield from _invitation(paper)
    if paper.abbreviation == _MINUTES:
        yield from _minutes(paper)


def _missing(paper: Anatomy) -> list[str]:
    head, title, foot = paper.head, paper.title, paper.foot
    minutes = paper.abbreviation == _MINUTES
    typed = paper.type is not None
    name = title.name.folded if title.name else ""
    needs_subject = paper.letter or (typed and not starts_with_any(name, words().no_subject))
    there = {
        "country": head.country is not None,
        "motto": head.motto is not None,
        "issuer": bool(paper.letterhead.issuer),
        "number": head.number is not None,
        "date": head.date is not None or minutes,
        "title": typed or paper.letter or title.working,
        "subject": bool(title.subject or head.about) or title.joined or not needs_subject,
        "body": any(not is_rule_text(piece.text) for piece in all_pieces(paper.main)),
        "authority": bool(foot.authority) or bool(foot.others),
        "name": foot.name is not None or minutes,
        "recipients": foot.label is not None,
    }
    return [part for part, found in there.items() if not found]


def _invitation(paper: Anatomy) -> Faults:
    text = folded_texts(paper.parts)
    absent = [told for form, told in say.INVITATION.items() if not re.search(form, text)]
    if absent:
        yield Fault("ND30-MAU-05", joined(absent))


def _minutes(paper: Anatomy) -> Faults:
    pieces = [*paper.foot.authority, *paper.foot.others]
    text = " ".join(piece.folded for piece in pieces)
    absent = [told for words_, told in say.MINUTES.items() if words_ not in text]
    if absent:
        yield Fault("ND30-MAU-12", joined(absent), say.WHERE_FOOT)
