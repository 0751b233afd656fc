"""Authority, title and name of the signer (ND30-SIGN-01 … 12)."""

import re
from collections.abc import Sequence

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.checks.looks import is_gap, look_fault
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.foot import Foot
from dialogue_cli.documents.nd30.lint.components.pieces import Piece
from dialogue_cli.documents.nd30.lint.components.words import starts_with_any, words
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, points

_SHORT = re.compile(r"(tm|kt|tl|tuq|q)\.\s*(.*)")
_ANY_SHORT = re.compile(
    r"(t\s?/\s?m|k\s?/\s?t|t\s?/\s?l|t\s?/\s?u\s?/\s?q|t\.m|k\.t|t\.l|t\.u\.q|tm|kt|tl|tuq|q)(?:[.:,]|\b)\s*"
)
_RIGHT_SHORT = re.compile(r"(?:TM|KT|TL|TUQ|Q)\. \S")
_DEPUTY = ("pho",)
_LONGEST_PERSON = 45


def signer(paper: Anatomy) -> Faults:
    """The right half of the foot."""
    foot = paper.foot
    lines = [piece for piece in foot.authority if not is_gap(piece)]
    for piece in lines:
        yield from look_fault("ND30-SIGN-01", piece)
    if foot.name is not None:
        yield from look_fault("ND30-SIGN-02", foot.name)
        yield from _degree(foot.name)
    for piece in lines:
        yield from _abbreviation(piece)
        delegated = any(other.shown.startswith("TUQ") for other in lines)
        if not delegated and re.match(decree_rule("ND30-SIGN-10").values["pattern"], piece.shown):
            yield Fault("ND30-SIGN-10", piece.shown, piece)
    if paper.abbreviation != "BB":
        yield from _stack(lines, union=paper.union)
    yield from _room(foot)


def _abbreviation(piece: Piece) -> Faults:
    """TM. KT. TL. TUQ. Q. and nothing else (ND30-SIGN-08)."""
    if _ANY_SHORT.match(piece.folded) and not _RIGHT_SHORT.match(piece.shown):
        yield Fault("ND30-SIGN-08", piece.shown, piece)


def _stack(lines: Sequence[Piece], *, union: bool) -> Faults:
    """Which authority stands above which title (ND30-SIGN-03 … 07)."""
    said = [_spoken(piece) for piece in lines]
    shorts = [short for short, _ in said]
    for at, (short, rest) in enumerate(said):
        piece = lines[at]
        after = said[at + 1] if at + 1 < len(said) else None
        if short == "tm":
            if rest and starts_with_any(rest, words().heads_of_office) and not _collective(rest):
                yield Fault("ND30-SIGN-03", piece.shown, piece)
        elif short == "kt":
            yield from _for_head(piece, rest, after)
        elif short == "tl":
            yield from _by_order(piece, rest, after, union=union)
        elif not short:
            yield from _plain(piece, rest, shorts[:at])
    if "tuq" in shorts and "kt" in shorts:
        yield Fault("ND30-SIGN-06", lines[shorts.index("kt")].shown, lines[shorts.index("kt")])


def _spoken(piece: Piece) -> tuple[str, str]:
    """The abbreviation of a line in plain letters, and what it stands before."""
    found = _ANY_SHORT.match(piece.folded)
    if not found or (found[1] == "q" and not _SHORT.match(piece.folded)):
        return "", piece.folded
    return re.sub(r"[^a-z]", "", found[1]), piece.folded[found.end() :].strip()


def _collective(rest: str) -> bool:
    return starts_with_any(rest, words().collectives)


def _for_head(piece: Piece, rest: str, after: tuple[str, str] | None) -> Faults:
    """KT. stands before the head's title, and the deputy's title follows."""
    deputy = starts_with_any(rest, _DEPUTY)
    follows = after is not None and starts_with_any(after[1], _DEPUTY)
    if deputy or not follows or not rest:
        yield Fault("ND30-SIGN-04", piece.shown, piece)


def _by_order(piece: Piece, rest: str, after: tuple[str, str] | None, *, union: bool) -> Faults:
    """TL. stands before the head's title, and the title of who signs follows.

    In a trade union one signs by order of its standing committee (nd30.md UN-08).
    """
    collective = _collective(rest) and not rest.startswith("truong ban") and not union
    if after is None or not rest or collective:
        yield Fault("ND30-SIGN-05", piece.shown, piece)


def _plain(piece: Piece, rest: str, before: Sequence[str]) -> Faults:
    if starts_with_any(rest, _DEPUTY) and "kt" not in before:
        yield Fault("ND30-SIGN-04", piece.shown, piece)
    if not before and _collective(rest) and not starts_with_any(rest, words().heads_of_office):
        yield Fault("ND30-SIGN-03", piece.shown, piece)
    if starts_with_any(rest, ("quyen",)):
        yield Fault("ND30-SIGN-07", piece.shown, piece)


def _degree(name: Piece) -> Faults:
    pattern = decree_rule("ND30-SIGN-09").values["pattern"]
    if len(name.text) <= _LONGEST_PERSON and re.match(pattern, name.text, re.IGNORECASE):
        yield Fault("ND30-SIGN-09", name.text, name)


def _room(foot: Foot) -> Faults:
    """Room to sign between title and name (ND30-SIGN-12)."""
    if foot.name is None or not foot.authority:
        return
    last, name = foot.authority[-1].paragraph, foot.name.paragraph
    parent = name.element.getparent()
    if parent is not last.element.getparent():
        return
    between = parent.index(name.element) - parent.index(last.element) - 1
    least = decree_rule("ND30-SIGN-12").values["room"]
    room = last.look.after + name.look.before + 300 * between
    pictures = name.pictures + last.pictures
    if room < least and not pictures and last is not name:
        yield Fault("ND30-SIGN-12", points(room), foot.name)
