"""Finds the markers of a list within one cell: 1. 2., a) b), "Kiến nghị 1:", "Thứ nhất", bullets."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from dialogue_cli.reference.parts.asking import Reading, alternatives, opens_with_request, table

Family = Literal["number", "letter", "roman", "named", "ordinal", "bullet"]
# "thing": it may well be no item: behind a word that such a number often belongs to ("Điều 5.", "năm 2."),
# or with a small letter behind it and no sign before.
Place = Literal["line", "sentence", "within", "thing"]

_MOST = 99
_AHEAD = 40
_NUMBER = re.compile(r"(?<![\w/%,-])(?<!\d\.)(\()?(\d{1,2})(\.\)|[.)/:,-])(?!\d)\s*(?=\S)")
_LETTER = re.compile(r"(?<![\w(./])([a-z\u0111])([.)/])\s*(?=\S)")
_ROMAN = re.compile(r"^[ \t]*([IVX]+)\s*([./)-])\s*(?=\S)", re.MULTILINE)
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
# After these only a capital makes an item: "1- Đề nghị", but "1-2 lần", "1, 2".
_LOOSE_SIGNS = frozenset(",-:")
_QUOTES = " \t\u201c\u201d\"'"


@dataclass(frozen=True, slots=True)
class Marker:
    """One marker: from `start` to before `end`, the style of its list, its number there, its place."""

    start: int
    end: int
    family: Family
    style: str
    value: int
    place: Place


@dataclass(frozen=True, slots=True)
class Chain:
    """The markers of one list; `sound` when they count 1, 2, 3 … and none is left over."""

    markers: tuple[Marker, ...]
    sound: bool

    @property
    def family(self) -> Family:
        """What the list is numbered with."""
        return self.markers[0].family


def top_list(one: Reading) -> Chain | None:
    """The list that holds all others: the one that begins first; None where there is none."""
    chains = [chain for markers in _by_style(one) if (chain := _chain(markers))]
    return min(chains, key=lambda chain: chain.markers[0].start, default=None)


def _by_style(one: Reading) -> Iterator[list[Marker]]:
    found: dict[tuple[Family, str], list[Marker]] = {}
    for marker in (*_numbers(one), *_letters(one), *_romans(one), *_worded(one), *_bullets(one)):
        found.setdefault((marker.family, marker.style), []).append(marker)
    yield from found.values()


def _chain(markers: Sequence[Marker]) -> Chain | None:
    if markers[0].family == "bullet":
        return _bulleted(markers)
    taken: list[Marker] = []
    left: list[Marker] = []
    doubted: list[Marker] = []
    firm = [marker for marker in markers if marker.place != "thing"]
    for marker in markers:
        if marker.place == "thing" and any(m.value == marker.value for m in firm):
            continue
        if marker.value == len(taken) + 1:
            taken.append(marker)
            doubted += [marker] if marker.place == "thing" else []
        elif marker.place in {"line", "sentence"}:
            left.append(marker)
    if len(taken) + len(left) - len(doubted) < 2:
        return None
    at_lines = [marker for marker in taken if marker.place == "line"]
    if len(at_lines) > 1:
        left = [marker for marker in left if marker.place == "line"]
    every = sorted((*taken, *left), key=lambda marker: marker.start)
    return Chain(tuple(every), not left and not doubted) if len(every) > 1 else None


def _bulleted(markers: Sequence[Marker]) -> Chain | None:
    """Bullets at line ends are the list; dashes within its lines are not."""
    at_lines = [marker for marker in markers if marker.place == "line"]
    if len(at_lines) > 1 and at_lines[0] is markers[0]:
        return Chain(tuple(at_lines), sound=True)
    firm = [marker for marker in markers if marker.place != "within"]
    if not firm or firm[0] is not markers[0]:
        return None
    return Chain(tuple(markers), sound=True) if len(markers) > 1 else None


def _numbers(one: Reading) -> Iterator[Marker]:
    for found in _NUMBER.finditer(one.said):
        style = f"{found[1] or ''}{found[3]}"
        if bool(found[1]) != (style == "()"):
            continue
        place = _place(one.text, found.start())
        if place != "line" and _counts_a_thing(one, found.start()):
            place = "thing"
        if not _capital(one.text, found.end()):
            if found[3] in _LOOSE_SIGNS:
                continue
            place = "thing" if place == "within" else place
        yield Marker(found.start(), found.end(), "number", style, int(found[2]), place)


def _letters(one: Reading) -> Iterator[Marker]:
    for found in _LETTER.finditer(one.text.lower()):
        place = _place(one.text, found.start())
        if place == "within" or (found[2] != ")" and place != "line"):
            continue
        for style, alphabet in enumerate(table()["markers"]["letters"]):
            value = alphabet.find(found[1]) + 1
            if value:
                yield Marker(
                    found.start(), found.end(), "letter", f"{found[2]}{style}", value, place
                )


def _romans(one: Reading) -> Iterator[Marker]:
    for found in _ROMAN.finditer(one.text):
        if found[1] in _ROMANS:
            value = _ROMANS.index(found[1]) + 1
            yield Marker(found.start(1), found.end(), "roman", found[2], value, "line")


def _worded(one: Reading) -> Iterator[Marker]:
    patterns = _worded_patterns(one.accentless)
    for style, pattern in enumerate(patterns):
        for found in pattern.finditer(one.said):
            place = _place(one.text, found.start())
            if place != "within" or one.text[found.start()].isupper():
                family: Family = "named" if style == 0 else "ordinal"
                value = _counted(found[1], one.accentless)
                yield Marker(found.start(), found.end(), family, str(style), value, place)


def _bullets(one: Reading) -> Iterator[Marker]:
    dashes = table()["markers"]["dashes"]
    for found in _bullet_pattern().finditer(one.text):
        place = _place(one.text, found.start(1))
        after = found.end()
        if found[1] in dashes and one.text[found.end(1)].isdigit():
            continue  # -5, -2024
        if place == "within":
            spaced = one.text[found.start(1) - 1] == " " and one.text[found.end(1)] == " "
            if not (spaced and _capital(one.text, after) and _opens_request(one, after)):
                continue
        style = "-" if found[1] in dashes else found[1]
        yield Marker(found.start(1), after, "bullet", style, 0, place)


def _opens_request(one: Reading, start: int) -> bool:
    """Whether a verb of asking stands right there."""
    ahead = one.part(start, start + _AHEAD)
    return opens_with_request(ahead)


def _place(text: str, start: int) -> Place:
    before = text[:start].rstrip(_QUOTES)
    if not before or before[-1] == "\n":
        return "line"
    return "sentence" if before[-1] in ".;:!?,\u2026" else "within"


def _capital(text: str, start: int) -> bool:
    letters = text[start:].lstrip(_QUOTES)[:1]
    return letters.isupper()


def _counts_a_thing(one: Reading, start: int) -> bool:
    """Whether the word before a number says what the number is of: "Điều 5.", "lớp 1.", "bậc 1, 2."."""
    before = one.said[:start].rstrip()
    if before[-1:] == "," and before[-2:-1].isdigit():
        return True
    return before[-1:].isalnum() and bool(_thing(one.accentless).search(before[-20:]))


@cache
def _thing(accentless: bool) -> re.Pattern[str]:
    terms = alternatives(table()["markers"]["never_after"], accentless=accentless)
    return re.compile(rf"(?:^|\W){terms}$")


@cache
def _bullet_pattern() -> re.Pattern[str]:
    # Wingdings bullets come as letters of the private use area.
    signs = re.escape(table()["markers"]["bullets"])
    return re.compile(rf"(?<![\w{signs}])([{signs}\uf0a7-\uf0fc])(?!\1)\s*(?=\S)")


@cache
def _worded_patterns(accentless: bool) -> tuple[re.Pattern[str], ...]:
    markers = table()["markers"]

    def any_of(key: str) -> str:
        return alternatives(markers[key], accentless=accentless)

    def word(key: str) -> str:
        return alternatives([markers[key]], accentless=accentless)

    number = rf"(\d{{1,2}}|{any_of('ordinals')}|{any_of('counted')})"
    after = rf"\s*(?:[:.,)/\u2013-]+\s*|{word('be')}\b[\s,:]*)(?=\S)"
    return (
        re.compile(rf"\b{any_of('nouns')}\s*(?:{any_of('number')}\s*)?{number}{after}"),
        re.compile(rf"\b{word('ordinal')}\s+(\d|{any_of('ordinals')})\b(?:{after}|\s+(?=\S))"),
        re.compile(rf"\b({any_of('counted')})\s+{word('be')}\b[\s,:]*(?=\S)"),
    )


def _counted(said: str, accentless: bool) -> int:
    """The number that a word or digits stand for; beyond any list when it is none."""
    if said.isdecimal():
        return int(said)
    for key in ("ordinals", "counted"):
        for place, word in enumerate(table()["markers"][key], start=1):
            if alternatives([word], accentless=accentless) == f"(?:{re.escape(said)})":
                return place
    return _MOST
