"""Tells apart the rows of a budget: lines, heads of groups with or without their sum, totals, remarks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from dialogue_cli.intake.kinds.budget_rows import Draft
from dialogue_cli.intake.layout.wording import is_total, plain, words
from dialogue_cli.model.budget import WITHIN
from dialogue_cli.reference.purses import headed_purse

Part = Literal["line", "head", "total", "note"]
# How deep a row stands by its numbering: A, I, words over several columns, 1, 1.1 …, a, -, nothing. The name of a
# source stands above all.
SOURCE, LETTER, ROMAN, TOPIC, ARABIC, SMALL, DASH, NONE = 0, 1, 2, 3, 4, 9, 10, 11
_LEVELS = (
    (ROMAN, re.compile(r"\s*([IVX]{1,6})\s*(?:[.)/:\u2013-]|$)")),
    (LETTER, re.compile(r"\s*([A-H\u0110])\s*(?:[.)/:\u2013-]|$)")),
    (ARABIC, re.compile(r"\s*\(?(\d{1,3}(?:\.\d{1,2}){0,4})\s*(?:[.)/:\u2013-]\s*(?!\d)|$)")),
    (SMALL, re.compile(r"\s*([a-z\u0111])\s*(?:[.)/]|$)")),
    (DASH, re.compile(r"\s*[-+*\u2022\u2013]+\s*")),
)
# Fewer rows below come to a sum by chance.
_FEWEST_SUMMED = 2
_NAMED = re.compile(r"\(([^()]*)\)|(?:m\u1ee5c|ph\u1ea7n)\s+(\w+)", re.IGNORECASE)
_TOKEN = re.compile(r"[IVX]+|[A-H\u0110]|\d+(?:\.\d+)*")


@dataclass(frozen=True, slots=True)
class Placed:
    """A row with what it is: `section` are the heads above (a head's own is with them), `source` what they say pays.

    `doubtful` is a line with figures of its own above lines of a deeper level that come to another sum.
    """

    draft: Draft
    part: Part
    section: str = ""
    source: str = ""
    numeral: str = ""
    doubtful: bool = False


def place(drafts: Sequence[Draft]) -> list[Placed]:
    """Every row with its place among the others."""
    depths = [_depth(draft) for draft in drafts]
    parts = _parts(drafts, depths)
    open_heads: list[tuple[int, str, str]] = []
    found = []
    for at, (draft, (level, numeral)) in enumerate(zip(drafts, depths, strict=True)):
        part, doubtful = parts[at]
        if part in {"head", "line"}:
            while open_heads and open_heads[-1][0] >= level:
                open_heads.pop()
        if part == "head":
            open_heads.append((level, _name(draft), _source(draft)))
        source = next((named for _, _, named in reversed(open_heads) if named), "")
        section = WITHIN.join(name for _, name, _ in open_heads)
        found.append(Placed(draft, part, section, source, numeral, doubtful))
    return found


def is_sum(draft: Draft) -> bool:
    """Whether a row states a sum by its words: "Tổng cộng", "Cộng (I)", "Tổng kinh phí thực hiện"."""
    if not draft.is_bare:
        return False
    text = plain(draft.item)
    if words("budget", "bare_totals").is_whole(text) or is_total(text):
        return True
    return words("budget", "totals").starts(text)


def numerals_of(text: str) -> tuple[str, ...]:
    """The sections that a total names: "Cộng (I)", "Tổng cộng (A+B)", "Cộng mục II"."""
    found = [inside or named for inside, named in _NAMED.findall(text)]
    tokens = [token for piece in found for token in _TOKEN.findall(piece)]
    rest = "".join(_TOKEN.sub("", piece) for piece in found)
    return tuple(tokens) if tokens and not any(map(str.isalpha, rest)) else ()


def _depth(draft: Draft) -> tuple[int, str]:
    """The level of a row and its numeral, from the column of numbers or the beginning of its words."""
    for text in filter(None, (draft.number, draft.item)):
        for level, pattern in _LEVELS:
            if found := pattern.match(text):
                if level == ARABIC:
                    return ARABIC + found[1].count("."), found[1]
                return level, found[1] if pattern.groups else ""
    if draft.is_bare and headed_purse(draft.item):
        return SOURCE, ""
    return (TOPIC if draft.row.role == "section" else NONE), ""


def _parts(drafts: Sequence[Draft], depths: Sequence[tuple[int, str]]) -> list[tuple[Part, bool]]:
    """What each row is, from the last to the first: what heads others shows from the rows below."""
    parts: list[tuple[Part, bool]] = [("line", False)] * len(drafts)
    for at in range(len(drafts) - 1, -1, -1):
        if is_sum(drafts[at]):
            parts[at] = ("total", False)
            continue
        if depths[at][0] == NONE and not drafts[at].is_bare:
            continue
        below = _below(drafts, depths, parts, at)
        lines = [n for n in below if parts[n][0] == "line"]
        parts[at] = _part(drafts, depths, at, lines)
        if parts[at][0] == "line" and drafts[at].worth:
            for n in _explaining(drafts, below):
                parts[n] = ("note", False)
    return parts


def _part(
    drafts: Sequence[Draft], depths: Sequence[tuple[int, str]], at: int, lines: Sequence[int]
) -> tuple[Part, bool]:
    draft, (level, _) = drafts[at], depths[at]
    counted = [n for n in lines if _counts(drafts[n])]
    come_to = sum(drafts[n].worth for n in counted)
    if draft.is_bare and not _has_figures(draft):
        return _wordy(draft, level, lines)
    if not counted:
        return "line", False
    summed = len(counted) >= _FEWEST_SUMMED and come_to == draft.worth
    numbered_below = all(depths[n][0] < NONE for n in counted)
    if not draft.is_bare:
        differs = come_to != draft.worth
        return ("line", numbered_below and differs) if differs else ("head", False)
    if summed or level <= TOPIC or (numbered_below and level < NONE):
        return "head", False
    return "line", False


def _explaining(drafts: Sequence[Draft], below: Sequence[int]) -> Sequence[int]:
    """The rows below a line that only say in words what it is for: none, where one of them has figures."""
    return () if any(_counts(drafts[n]) or not drafts[n].is_bare for n in below) else below


def _wordy(draft: Draft, level: int, lines: Sequence[int]) -> tuple[Part, bool]:
    """A row of words alone: it heads what stands below, is a line nobody has filled in, or says something aside."""
    if lines and level < DASH:
        return "head", False
    if level == TOPIC:
        return "note", False
    return ("line", False) if level < NONE or draft.number else ("note", False)


def _below(
    drafts: Sequence[Draft],
    depths: Sequence[tuple[int, str]],
    parts: Sequence[tuple[Part, bool]],
    at: int,
) -> list[int]:
    """The rows that may belong to one: those below of a deeper level, up to the next of its own or a higher one."""
    level, found = depths[at][0], []
    for n in range(at + 1, len(drafts)):
        if parts[n][0] == "total":
            if level > TOPIC:
                break
            continue
        if depths[n][0] <= level and not (level == NONE and not drafts[n].is_bare):
            break
        found.append(n)
    return found


def _counts(draft: Draft) -> bool:
    """Whether a row brings anything into a sum."""
    return any(one.worth is not None or one.says_sum for one in draft.figures.values())


def _has_figures(draft: Draft) -> bool:
    return draft.says_sum or any(one.marked for one in draft.figures.values())


def _name(draft: Draft) -> str:
    return f"{draft.number}. {draft.item}" if draft.number else draft.item


def _source(draft: Draft) -> str:
    """What a head says of the source of the lines below it: by its column, else by its words."""
    return draft.source or (_without_numeral(draft.item) if _purse(draft) else "")


def _purse(draft: Draft) -> str:
    return headed_purse(_without_numeral(draft.item))


def _without_numeral(text: str) -> str:
    for level, pattern in _LEVELS:
        if (found := pattern.match(text)) and found.end() < len(text) and level != SMALL:
            return text[found.end() :].strip()
    return text
