"""The product at work with weights that are being trained: what it says of texts, and how sure the formula is."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from benchmarks.training.certainty import Said
from dialogue_cli.decisions.classify import weigh
from dialogue_cli.decisions.learned import weights
from dialogue_cli.decisions.learned.reading import read_texts
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.decisions.same_ask.wording import wording
from dialogue_cli.model.petitions import FIELDS, Field

Ranking = Sequence[tuple[str, float]]


def use(data: bytes) -> None:
    """Let the product work with these weights."""
    weights.trained_file = lambda: data
    weights.trained.cache_clear()


def read(prepared: Sequence[Prepared]) -> tuple[Texts, list[Mapping[Field, Ranking]]]:
    """Read texts as the product does, with the ranking of values for each decision."""
    readings = read_texts(prepared)
    found = [one.chances for one in weigh(prepared, readings)]
    return Texts(
        [*map(wording, prepared)], readings.vectors, np.stack([one.row for one in found])
    ), [one.ranked for one in found]


def said_of(
    ranked: Sequence[Mapping[Field, Ranking]], accepted: Sequence[Callable[[Field], Sequence[str]]]
) -> dict[Field, Said]:
    """For each decision the chance of the likeliest value of each text, and whether it is an accepted one."""
    found = {}
    for field in FIELDS:
        first = [one[field][0] for one in ranked]
        right = [
            value in accepts(field) for (value, _), accepts in zip(first, accepted, strict=True)
        ]
        found[field] = Said(np.array([chance for _, chance in first]), np.array(right))
    return found
