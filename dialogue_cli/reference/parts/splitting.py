"""Tells apart the requests of one cell (workflow.md §3.6): made where certain, proposed where doubtful.

It lives with the reference data because two rooms that may not know each other use it: intake, which
makes the parts, and checks, which go on showing what was only proposed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from dialogue_cli.reference.parts.asking import (
    LeadIn,
    Reading,
    asking,
    greets,
    opens_with_request,
    reading,
    refers_back,
    share_matter,
)
from dialogue_cli.reference.parts.hints import may_hold_several
from dialogue_cli.reference.parts.item_markers import Chain, Family, top_list
from dialogue_cli.reference.parts.items import Item, says, sentences_of, without_closing
from dialogue_cli.reference.parts.judging import Certainty, certainty, is_empty, lead_in_before

_SHORTEST = 20
_LINE = re.compile(r"[^\n]*\S[^\n]*")
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


class Split(NamedTuple):
    """The parts of a text: one when there is nothing to split; when doubtful, those that are proposed."""

    certainty: Certainty
    parts: tuple[Part, ...]


def split(text: str) -> Split:
    """The requests of a cell's text, given in its normal spelling.

    An item is a request of its own when it asks: in so many words, by a question or by its verb ("Xây nhà trẻ").
    Items below a request of its own ("Đề nghị tăng lương vì: 1. …") are its reasons or its details.
    """
    if len(text) >= _SHORTEST and may_hold_several(text):
        one = reading(text)
        chain = top_list(one)
        found = _listed(one, chain) if chain else _lined(one) or _joined(one) or _run_together(one)
        if found:
            return found
    return Split("none", (Part(text, 0, len(text)),))


def _listed(one: Reading, chain: Chain) -> Split | None:
    markers = chain.markers
    ends = [*(marker.start for marker in markers[1:]), len(one.text)]
    items = [Item(m.start, m.end, end) for m, end in zip(markers, ends, strict=True)]
    items = without_closing(one, items)
    first = markers[0]
    if first.family != "bullet" and first.value > 1 and first.start:
        # The first item has lost its number.
        items.insert(0, Item(0, 0, first.start))
    return _judged(one, items, chain.family, sound=chain.sound)


def _lined(one: Reading) -> Split | None:
    """Lines without markers, each of which asks, or all below a line that ends with a colon."""
    lines: list[Item] = []
    wrapped: list[tuple[int, int]] = []
    for found in _LINE.finditer(one.text):
        if lines and found[0].lstrip()[:1].islower():
            wrapped.append(found.span())
            lines[-1] = Item(lines[-1].start, lines[-1].body, found.end())
        else:
            lines.append(Item(found.start(), found.start(), found.end()))
    lines = without_closing(one, lines)
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
    stretches: list[Item] = []
    for start, end in sentences_of(one, 0, len(one.text)):
        joiner = one.terms.joiner.match(one.said, start, end)
        if stretches and not joiner:
            stretches[-1] = replace(stretches[-1], end=end)
        else:
            stretches.append(Item(start, joiner.end() if joiner else start, end))
    saying = [says(one, item) for item in stretches]
    if saying.count(True) < 2:
        return None
    items = without_closing(one, stretches)
    read = [one.part(item.body, item.end) for item in items]
    doubtful = not all(saying) or refers_back(read) or share_matter(read)
    return _made(one, items, "doubtful" if doubtful else "certain", "none", 0)


def _run_together(one: Reading) -> Split | None:
    """Requests joined within a sentence, each in so many words: "…, đồng thời đề nghị …"; never more than proposed."""
    ends = [(found.start(), found.end()) for found in one.terms.inner_joiner.finditer(one.said)]
    if not ends:
        return None
    starts = [(0, 0), *ends]
    stops = [*(start for start, _ in ends), len(one.text)]
    items = [Item(start, body, end) for (start, body), end in zip(starts, stops, strict=True)]
    items = without_closing(one, items)
    read = [one.part(item.body, item.end) for item in items]
    if len(items) < 2 or not all(says(one, item) for item in items) or refers_back(read):
        return None
    return _made(one, items, "doubtful", "none", 0)


def _judged(one: Reading, items: list[Item], family: Family, *, sound: bool) -> Split | None:
    """Whether the items of a list are requests of their own, given how they are introduced."""
    stretches = [one.part(item.body, item.end) for item in items]
    if len(items) < 2 or any(is_empty(stretch) for stretch in stretches):
        return None
    kind, head = lead_in_before(one, items[0].start)
    sure = certainty(kind, stretches, family)
    if sure == "none":
        return None
    made = _made(one, items, sure if sound else "doubtful", kind, head)
    return _with_headed_items(made, items, one.text) if made.certainty == "certain" else made


def _made(one: Reading, items: Sequence[Item], sure: Certainty, kind: LeadIn, head: int) -> Split:
    """The parts of the items; each takes of the lead-in what it needs."""
    text, first = one.text, items[0].start
    context = [one.part(*place) for place in sentences_of(one, 0, head)]
    said_before = " ".join(said.text for said in context if not greets(said))
    own = text[head:first].strip()
    starts = [0, *(item.start for item in items[1:]), len(text)]
    parts = []
    for number, item in enumerate(items):
        words = [_body(text[item.body : item.end])]
        if number == 0 and kind != "announces":
            words.insert(0, said_before)
        if _takes_lead_in(one, item, kind, is_first=number == 0):
            words.insert(-1, own)
        parts.append(Part(" ".join(filter(None, words)), starts[number], starts[number + 1]))
    return Split(sure, tuple(parts))


def _takes_lead_in(one: Reading, item: Item, kind: LeadIn, *, is_first: bool) -> bool:
    """Whether an item's words begin with the lead-in; one with a verb of its own needs no other's."""
    if kind in _CARRIED:
        return kind == "subject" or not says(one, item)
    return is_first and kind not in _DROPPED


def _body(text: str) -> str:
    return text.strip().rstrip(";,").rstrip()


def _with_headed_items(made: Split, items: Sequence[Item], text: str) -> Split:
    """An item that is only a heading ("1. Về tiền lương: - … - …") gives way to the requests below it."""
    parts: list[Part] = []
    for part, item in zip(made.parts, items, strict=True):
        below = _below_heading(text[item.body : item.end])
        starts = [part.start, *(item.body + one.start for one in below[1:]), part.end]
        if len(below) < 2:
            parts.append(part)
        else:
            parts += [
                Part(one.text, *place) for one, place in zip(below, pairwise(starts), strict=True)
            ]
    return Split(made.certainty, tuple(parts))


def _below_heading(text: str) -> tuple[Part, ...]:
    if not may_hold_several(text):
        return ()
    one = reading(text)
    chain = top_list(one)
    if not chain or lead_in_before(one, chain.markers[0].start)[0] != "subject":
        return ()
    found = _listed(one, chain)
    return found.parts if found and found.certainty == "certain" else ()
