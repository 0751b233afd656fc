"""Cuts a cell as it was received where its text, in normal spelling, falls into parts."""

import re
from collections.abc import Sequence
from itertools import pairwise

_WORD = re.compile(r"\S+")


def received_stretches(received: str, text: str, starts: Sequence[int]) -> tuple[str, ...]:
    """What was received of each part of `text`; the parts begin at `starts`, the first at 0.

    Spelling is repaired within words only, so both have the same words. Where that does not hold, or a
    part begins inside a word that was repaired, no cut is certain and each part keeps the whole cell.
    """
    cuts = [0, *starts[1:], len(text)] if received == text else _cuts(received, text, starts)
    if not cuts:
        return (received,) * len(starts)
    return tuple(received[begin:end].strip() for begin, end in pairwise(cuts))


def _cuts(received: str, text: str, starts: Sequence[int]) -> list[int]:
    """The same places in the cell as received; none when one of them is not certain."""
    there, here = list(_WORD.finditer(received)), list(_WORD.finditer(text))
    if len(there) != len(here):
        return []
    cuts = [0]
    number = 0
    for start in starts[1:]:
        while here[number].end() <= start:
            number += 1
        inside = max(0, start - here[number].start())
        if inside and here[number][0] != there[number][0]:
            return []
        cuts.append(there[number].start() + inside)
    return [*cuts, len(received)]
