"""How many likely pairs are lost because not every pair is compared: the search for candidates held against all pairs.

python -m benchmarks.triage.blocking [SIZE …]
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.triage.generated import petitions
from benchmarks.triage.labelled import Row, held_apart_set, shared_set
from benchmarks.triage.product import compared, triaged
from dialogue_cli.decisions.learned.weights import trained
from dialogue_cli.decisions.same_ask.chances import chances
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.decisions.same_ask.search import compared_pairs

SIZES = (10_000,)
# Of a large set so many texts are compared with all others.
_LOOKED_AFTER = 250
_AT_ONCE = 20_000

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Lost:
    """Of the pairs likely enough to be joined, and of those that do ask the same, how many were never compared.

    `compared` counts the pairs that the search did compare, the others only pairs of the texts looked after. `apart`:
    of the right ones never compared, how many triage left in different questions.
    """

    compared: int
    likely: int
    likely_lost: int
    right: int
    right_lost: int
    apart: int


def lost(rows: Sequence[Row]) -> Lost:
    """Compare some of these petitions with every other one, and see which likely pairs the search passes over."""
    texts = compared(rows)
    pairs = compared_pairs(texts)
    looked_at = set(zip(pairs.ones.tolist(), pairs.others.tolist(), strict=True))
    likely = set(_likely(texts, len(rows)))
    right = {(a, b) for a, b in likely if rows[a].group == rows[b].group}
    missed = right - looked_at
    return Lost(
        compared=len(looked_at),
        likely=len(likely),
        likely_lost=len(likely - looked_at),
        right=len(right),
        right_lost=len(missed),
        apart=_apart(rows, missed),
    )


def _apart(rows: Sequence[Row], pairs: set[Pair]) -> int:
    """How many of these pairs triage leaves in different questions."""
    groups = [one.group for one in triaged(rows).values()] if pairs else []
    return sum(not groups[a] or groups[a] != groups[b] for a, b in pairs)


def _likely(texts: Texts, count: int) -> Iterator[Pair]:
    """The pairs of the texts looked after whose chance would join two petitions, the smaller place first."""
    least = trained().pairs.join_from
    for one in range(0, count, max(1, count // _LOOKED_AFTER)):
        for start in range(0, count, _AT_ONCE):
            others = np.arange(start, min(start + _AT_ONCE, count))
            others = others[others != one]
            ones = np.full(len(others), one)
            a, b = np.minimum(ones, others), np.maximum(ones, others)
            near = np.flatnonzero(chances(texts, a, b) >= least)
            yield from zip(a[near].tolist(), b[near].tolist(), strict=True)


def main(words: Sequence[str]) -> None:
    sizes = [int(word.replace("_", "")) for word in words] or SIZES
    named = [(one.name, list(one.rows)) for one in (held_apart_set(), shared_set()) if one]
    named += [(f"{size:,} generated petitions", petitions(size)) for size in sizes]
    heading = "likely pairs lost by not comparing every pair"
    print(
        f"{heading:<46}{'compared':>12}{'likely':>9}{'lost':>7}{'right':>9}{'lost':>7}{'share':>9}{'apart':>7}{'share':>9}"
    )
    for name, rows in named:
        one = lost(rows)
        likely = f"{one.likely:>9,}{one.likely_lost:>7,}"
        share = one.right_lost / max(1, one.right)
        print(
            f"{name:<46}{one.compared:>12,}{likely}{one.right:>9,}{one.right_lost:>7,}{share:>9.2%}"
            f"{one.apart:>7,}{one.apart / max(1, one.right):>9.2%}",
            flush=True,
        )


if __name__ == "__main__":
    main(sys.argv[1:])
