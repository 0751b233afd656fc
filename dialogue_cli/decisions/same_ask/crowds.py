"""Puts crowds together: where dozens ask the same, each was only compared with its nearest few."""

from collections.abc import Sequence

import numpy as np

from dialogue_cli.decisions.learned.reading import unit_length
from dialogue_cli.decisions.learned.weights import Floats, trained
from dialogue_cli.decisions.ragged import Places
from dialogue_cli.decisions.same_ask.candidates import candidate_pairs
from dialogue_cli.decisions.same_ask.chances import chances
from dialogue_cli.decisions.same_ask.gathering import Gathering, gather
from dialogue_cli.decisions.same_ask.known_asks import surroundings
from dialogue_cli.decisions.same_ask.likeness import Texts

# So many members speak for a gathering when two of them are compared whole.
_SPEAKERS = 4
_AT_ONCE = 1_000
# With so many of its nearest each gathering is compared.
_NEAREST = 12
# Fewer than this together have all been compared with one another already.
_CROWD = 8


def rejoined(texts: Texts, gatherings: Sequence[Gathering], least: float) -> list[Gathering]:
    """The gatherings, those joined whose members ask the same on average over a few of each.

    Existing questions are never joined with one another.
    """
    ones, others = _near(texts, gatherings)
    sizes = np.array([len(one.places) for one in gatherings], dtype=np.int64)
    crowded = sizes[ones] + sizes[others] >= _CROWD
    ones, others = ones[crowded], others[crowded]
    pairs: dict[tuple[int, int], float] = {}
    for start in range(0, len(ones), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        pairs |= _between(texts, gatherings, ones[some], others[some])
    starts = [(one.number, [place]) for place, one in enumerate(gatherings)]
    return [
        Gathering(whole.number, [p for part in whole.places for p in gatherings[part].places])
        for whole in gather(starts, pairs, least)
    ]


def _near(texts: Texts, gatherings: Sequence[Gathering]) -> tuple[Places, Places]:
    """The gatherings that lie near one another, by the middle of their members."""
    asks, senses = (
        _middles(texts.vectors.asks, gatherings),
        _middles(texts.vectors.senses, gatherings),
    )
    weights = trained()
    return candidate_pairs(
        [
            (asks, lambda: surroundings(asks, weights.known_asks)),
            (senses, lambda: surroundings(senses, weights.known_senses)),
        ],
        _NEAREST,
    )


def _middles(rows: Floats, gatherings: Sequence[Gathering]) -> Floats:
    middles = [rows[one.places].mean(axis=0) for one in gatherings]
    return unit_length(np.array(middles, dtype=np.float32).reshape(-1, rows.shape[1]))


def _between(
    texts: Texts, gatherings: Sequence[Gathering], ones: Places, others: Places
) -> dict[tuple[int, int], float]:
    """The mean chance between the speakers of each two gatherings."""
    left, right, pair = [], [], []
    for number, (one, other) in enumerate(zip(ones.tolist(), others.tolist(), strict=True)):
        mine, theirs = _speakers(gatherings[one]), _speakers(gatherings[other])
        left += [a for a in mine for _ in theirs]
        right += theirs * len(mine)
        pair += [number] * (len(mine) * len(theirs))
    if not left:
        return {}
    found = chances(texts, np.array(left), np.array(right))
    total = np.bincount(pair, weights=found) / np.bincount(pair)
    return dict(zip(zip(ones.tolist(), others.tolist(), strict=True), total.tolist(), strict=True))


def _speakers(gathering: Gathering) -> list[int]:
    """A few members, spread over the gathering."""
    step = max(1, len(gathering.places) // _SPEAKERS)
    return gathering.places[::step][:_SPEAKERS]
