"""The items of a cell as places in its text, its sentences, and the thanks at its end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dialogue_cli.reference.parts.asking import Reading, asking, closes, hopes

_SENTENCE_END = re.compile(r"(?<=[.!?;\u2026])\s+|(?<!\s)\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Item:
    """One item: where its marker begins, where its words begin, and where they end."""

    start: int
    body: int
    end: int


def says(one: Reading, item: Item) -> bool:
    """Whether an item asks in so many words."""
    return asking(one.part(item.body, item.end)) == "said"


def sentences_of(one: Reading, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch, as places in the text."""
    begin = start
    for found in _SENTENCE_END.finditer(one.text, start, end):
        if found.start() > begin:
            yield begin, found.start()
        begin = found.end()
    if begin < end:
        yield begin, end


def without_closing(one: Reading, items: Sequence[Item]) -> list[Item]:
    """The items without thanks and hopes at the end; whole items of thanks are none."""
    left = list(items)
    while left:
        last = left[-1]
        end = last.end
        for start, stop in reversed(list(sentences_of(one, last.body, last.end))):
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
