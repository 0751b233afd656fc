"""Tells apart the requests of one cell (workflow.md §3.6): made where certain, proposed where doubtful.

It lives with the reference data because two rooms that may not know each other use it: intake, which
makes the parts, and checks, which go on showing what was only proposed.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Literal

from dialogue_cli.reference.asking import (
    Asking,
    LeadIn,
    Reading,
    alternatives,
    asking,
    closes,
    greets,
    hopes,
    lead_in,
    opens_with_request,
    reading,
    refers_back,
    share_matter,
    table,
)
from dialogue_cli.reference.item_markers import Chain, Family, top_list
from dialogue_cli.vietnamese.in_place import bare_letters

Certainty = Literal["certain", "doubtful", "none"]

_SHORTEST = 20
_SENTENCE_END = re.compile(r"(?<=[.!?;\u2026])\s+|\s*\n\s*")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_FEWEST_WORDS = 2
_STATEMENT_WORDS = 4
_COUNTED: frozenset[Family] = frozenset(("number", "letter", "roman"))
# A lead-in that names whom is asked, or the subject, makes a full request with each item; one that
# only announces or greets says nothing that the requests need; anything else is said once, first.
_CARRIED: frozenset[LeadIn] = frozenset(("names", "names-all", "subject"))
_DROPPED: frozenset[LeadIn] = frozenset(("none", "announces"))


@dataclass(frozen=True, slots=True)
class Part:
    """One request: its wording without marker; its stretch of the cell from `start` to before `end`.

    The stretches of all parts make up the cell: the first begins with the lead-in, the last ends with the closing.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Split:
    """The parts of a text: one when there is nothing to split; when doubtful, those that are proposed."""

    certainty: Certainty
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    """One item: where its marker begins, where its words begin, and where they end."""

    start: int
    body: int
    end: int


def split(text: str) -> Split:
    """The requests of a cell's text, given in its normal spelling.

    An item is a request of its own when it asks: in so many words, by a question or by its verb ("Xây nhà trẻ").
    Items below a request of its own ("Đề nghị tăng lương vì: 1. …") are its reasons or its details.
    """
    if len(text) >= _SHORTEST and _may_hold_several(text):
        one = reading(text)
        chain = top_list(one)
        found = _listed(one, chain) if chain else _lined(one) or _joined(one)
        if found:
            return found
    return Split("none", (Part(text, 0, len(text)),))


def _listed(one: Reading, chain: Chain) -> Split | None:
    markers = chain.markers
    ends = [*(marker.start for marker in markers[1:]), len(one.text)]
    items = [_Item(m.start, m.end, end) for m, end in zip(markers, ends, strict=True)]
    items = _without_closing(one, items)
    first = markers[0]
    if first.family != "bullet" and first.value > 1 and first.start:
        # The first item has lost its number.
        items.insert(0, _Item(0, 0, first.start))
    return _judged(one, items, chain.family, sound=chain.sound)


def _lined(one: Reading) -> Split | None:
    """Lines without markers, each of which asks, or all below a line that ends with a colon."""
    lines: list[_Item] = []
    wrapped: list[tuple[int, int]] = []
    for found in _LINE.finditer(one.text):
        if lines and found[0].lstrip()[:1].islower():
            wrapped.append(found.span())
            lines[-1] = _Item(lines[-1].start, lines[-1].body, found.end())
        else:
            lines.append(_Item(found.start(), found.start(), found.end()))
    lines = _without_closing(one, lines)
    while lines and greets(one.part(lines[0].body, lines[0].end)):
        lines.pop(0)
    if len(lines) < 2:
        return None
    if len(lines) > 2 and one.text[: lines[0].end].endswith(":"):
        return _judged(one, lines[1:], "bullet", sound=True)
    stretches = [one.part(line.body, line.end) for line in lines]
    asked = [line for line, said in zip(lines, stretches, strict=True) if asking(said) != "not"]
    if len(asked) < 2:
        return None
    # A line in lower case goes on from the line above, unless its writer cares little for capitals.
    careless = any(asking(one.part(*place)) == "said" for place in wrapped)
    if len(asked) < len(lines) or careless or refers_back(stretches):
        return _made(one, asked, "doubtful", "none", 0)
    if not all(map(opens_with_request, stretches)) and share_matter(stretches):
        return _made(one, asked, "doubtful", "none", 0)
    return _made(one, lines, "certain", "none", 0)


def _joined(one: Reading) -> Split | None:
    """Sentences joined by "Ngoài ra", "Bên cạnh đó" …, each stretch with a request in so many words."""
    stretches: list[_Item] = []
    for start, end in _sentences(one, 0, len(one.text)):
        joiner = one.terms.joiner.match(one.said, start, end)
        if stretches and not joiner:
            stretches[-1] = replace(stretches[-1], end=end)
        else:
            stretches.append(_Item(start, joiner.end() if joiner else start, end))
    saying = [_says(one, item) for item in stretches]
    if saying.count(True) < 2:
        return None
    items = _without_closing(one, stretches)
    read = [one.part(item.body, item.end) for item in items]
    doubtful = not all(saying) or refers_back(read) or share_matter(read)
    return _made(one, items, "doubtful" if doubtful else "certain", "none", 0)


def _says(one: Reading, item: _Item) -> bool:
    return asking(one.part(item.body, item.end)) == "said"


def _sentences(one: Reading, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch, as places in the text."""
    begin = start
    for found in _SENTENCE_END.finditer(one.text, start, end):
        if found.start() > begin:
            yield begin, found.start()
        begin = found.end()
    if begin < end:
        yield begin, end


def _without_closing(one: Reading, items: Sequence[_Item]) -> list[_Item]:
    """The items without thanks and hopes at the end; whole items of thanks are none."""
    left = list(items)
    while left:
        last = left[-1]
        end = last.end
        for start, stop in reversed(list(_sentences(one, last.body, last.end))):
            said = one.part(start, stop)
            # "Mong được xem xét" closes a list; after a complaint it is the request itself.
            may_hope = start > last.body and asking(one.part(last.body, start)) != "not"
            if not (closes(said) or (may_hope and hopes(said))):
                break
            end = start
        if one.text[last.body : end].strip():
            return [*left[:-1], replace(last, end=end)]
        left.pop()
    return left


def _judged(one: Reading, items: list[_Item], family: Family, *, sound: bool) -> Split | None:
    """Whether the items of a list are requests of their own, given how they are introduced."""
    stretches = [one.part(item.body, item.end) for item in items]
    if len(items) < 2 or any(_is_empty(stretch) for stretch in stretches):
        return None
    kind, head = _lead_in(one, items[0].start)
    certainty = _certainty(kind, stretches, family)
    if certainty == "none":
        return None
    if not sound:
        certainty = "doubtful"
    made = _made(one, items, certainty, kind, head)
    return _with_headed_items(made, items, one.text) if certainty == "certain" else made


def _is_empty(stretch: Reading) -> bool:
    return sum(word[:1].isalnum() for word in stretch.text.split()) < _FEWEST_WORDS


def _certainty(kind: LeadIn, stretches: Sequence[Reading], family: Family) -> Certainty:
    asked = [asking(stretch) for stretch in stretches]
    if kind == "reasons":
        return "doubtful" if set(asked) == {"said"} else "none"
    if family == "named":
        return "certain"
    if kind == "asks":
        return _below_a_request(asked)
    if "not" not in asked:
        return "certain"
    if any(stretch.terms.of_one.match(stretch.said) for stretch in stretches):
        return "none"
    if kind in {"announces", "names-all"} and (family in _COUNTED or set(asked) == {"not"}):
        return "certain"
    return _partly_asking(kind, asked, stretches, family)


def _below_a_request(asked: Sequence[Asking]) -> Certainty:
    """Below a full request only items that ask in so many words are requests of their own."""
    if set(asked) == {"said"}:
        return "certain"
    return "none" if "not" in asked else "doubtful"


def _partly_asking(
    kind: LeadIn, asked: Sequence[Asking], stretches: Sequence[Reading], family: Family
) -> Certainty:
    """Items of which some ask nothing: complaints may be requests, or all may be one argument."""
    asking_items = len(asked) - asked.count("not")
    if family in _COUNTED and asking_items * 2 > len(asked) and not _explains(asked, stretches):
        return "certain"
    if asking_items > 1:
        return "doubtful"
    full = all(len(stretch.text.split()) > _STATEMENT_WORDS for stretch in stretches)
    if kind != "none" or not full:
        return "none"
    return "doubtful" if family in _COUNTED or not asking_items else "none"


def _explains(asked: Sequence[Asking], stretches: Sequence[Reading]) -> bool:
    """Whether an item that asks nothing is about the same thing as the one before or after it, or is but a word."""
    return any(
        "not" in pair and (share_matter(both) or refers_back(both))
        for pair, both in zip(pairwise(asked), pairwise(stretches), strict=True)
    )


def _lead_in(one: Reading, end: int) -> tuple[LeadIn, int]:
    """What stands before the first item does, and where its last clause begins; what it asks weighs more."""
    sentences = list(_sentences(one, 0, end))
    if not sentences:
        return "none", 0
    head, stop = sentences[-1]
    kind = lead_in(one.part(head, stop))
    before = [one.part(*place) for place in sentences[:-1]]
    if any(asking(said) == "said" and not greets(said) for said in before):
        return "asks", head
    if kind == "states" and greets(one.part(head, stop)):
        return "announces", head
    return kind, head


def _made(
    one: Reading, items: Sequence[_Item], certainty: Certainty, kind: LeadIn, head: int
) -> Split:
    """The parts of the items; each takes of the lead-in what it needs."""
    text, first = one.text, items[0].start
    context = [one.part(*place) for place in _sentences(one, 0, head)]
    said_before = " ".join(said.text for said in context if not greets(said))
    own = text[head:first].strip()
    starts = [0, *(item.start for item in items[1:]), len(text)]
    parts = []
    for number, item in enumerate(items):
        words = [_body(text[item.body : item.end])]
        if kind == "subject" or (kind in _CARRIED and not _says(one, item)):
            words.insert(0, own)
        elif number == 0 and kind not in _DROPPED | _CARRIED:
            words.insert(0, own)
        if number == 0:
            words.insert(0, said_before)
        parts.append(Part(" ".join(filter(None, words)), starts[number], starts[number + 1]))
    return Split(certainty, tuple(parts))


def _body(text: str) -> str:
    return text.strip().rstrip(";,").rstrip()


def _with_headed_items(made: Split, items: Sequence[_Item], text: str) -> Split:
    """An item that is only a heading ("1. Về tiền lương: - … - …") gives way to the requests below it."""
    parts: list[Part] = []
    for part, item in zip(made.parts, items, strict=True):
        below = _below_heading(text[item.body : item.end])
        starts = [part.start, *(item.body + one.start for one in below[1:]), part.end]
        if len(below) < 2:
            parts.append(part)
        else:
            parts += [Part(one.text, *place) for one, place in zip(below, pairwise(starts), strict=True)]
    return Split(made.certainty, tuple(parts))


def _below_heading(text: str) -> tuple[Part, ...]:
    if not _may_hold_several(text):
        return ()
    one = reading(text)
    chain = top_list(one)
    if not chain or _lead_in(one, chain.markers[0].start)[0] != "subject":
        return ()
    found = _listed(one, chain)
    return found.parts if found and found.certainty == "certain" else ()


def _may_hold_several(text: str) -> bool:
    """A quick look for a second marker: nearly every cell of a long import has none."""
    sought, dashes, common, seconds = _hints()
    if sought(text) or text[0] in dashes:
        return True
    if common[0] not in text and common[1] not in text:
        return False
    return any(second in text for second in seconds)


@cache
def _hints() -> tuple[Callable[[str], object], str, tuple[str, str], tuple[str, ...]]:
    """What every cell is searched for: a pattern, first letters, then what "thứ hai" and "hai là" have in common."""
    markers = table()["markers"]
    second = markers["counted"][1]
    said = (f"{markers['ordinal']} {second}", f"{second} {markers['be']}")
    # Without their first letters, which may be capitals.
    ends = [way(one)[1:] for one in said for way in (str, bare_letters)]
    common = (second[1:], second[1:].upper())
    return _hint().search, markers["dashes"], common, (*ends, *(one.upper() for one in ends))


@cache
def _hint() -> re.Pattern[str]:
    """What a text must have to hold several requests: sought in every cell, so it begins with single letters."""
    markers = table()["markers"]
    dashes = re.escape(markers["dashes"])
    bullets = re.escape("".join(set(markers["bullets"]) - set(markers["dashes"])))
    spelt = [way(joiner) for joiner in markers["joiners"] for way in (str, str.capitalize, str.upper)]
    joiners = dict.fromkeys((*spelt, *(way(bare_letters(one)) for one in spelt for way in (str, str.capitalize))))
    return re.compile(
        rf"[\n{bullets}23).;:!?,\u2026](?:(?<=[\n{bullets}])|(?<=[23])[.)/:,-]+\s?[^\W\d]"
        rf"|(?<=[\W_][bB]\))|(?<=[.;:!?,\u2026])\s*[{dashes}]|(?<=[.;!?])\s+(?:{'|'.join(joiners)}))"
    )
