"""The learned weights as they are shipped: one file of arrays, read once."""

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.learned.known_words import KnownWords, known_words
from dialogue_cli.model.petitions import FIELDS, Field
from dialogue_cli.reference.trained import trained_file

Floats: TypeAlias = npt.NDArray[np.float32]
Numbers: TypeAlias = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Curve:
    """A rising curve through points: turns what a formula says into how often it proved right."""

    xs: Floats
    ys: Floats

    def at(self, value: float) -> float:
        """The height of the curve at `value`, straight between its points."""
        return float(np.interp(value, self.xs, self.ys))

    def at_each(self, values: Sequence[float]) -> list[float]:
        """The heights of the curve at many values."""
        heights: list[float] = np.interp(values, self.xs, self.ys).tolist()
        return heights


@dataclass(frozen=True, slots=True)
class PairWeights:
    """How the likenesses of two petitions are weighed into the chance that they ask the same."""

    means: Floats
    weights: Floats
    bias: float
    join_from: float
    certainty: Curve


@dataclass(frozen=True, slots=True)
class Trained:
    """Every weight of the small model; rows of the tables go by the number of an n-gram.

    `votes` are the weights of n-grams for each outcome, `rule_votes` those of what the rules found;
    `ask_vectors` and `sense_vectors` place an n-gram among requests; `known_asks` and `known_senses`
    are the places of common requests, one row each.
    """

    ngrams: tuple[str, ...]
    by_syllables: KnownWords
    vocabulary: Mapping[str, int]
    rarity: Floats
    votes: Floats
    rule_names: Mapping[str, int]
    rule_votes: Floats
    bias: Floats
    outcomes: Mapping[Field, tuple[str, ...]]
    columns: Mapping[Field, slice]
    certainty: Mapping[Field, Curve]
    ask_vectors: Floats
    sense_vectors: Floats
    known_asks: Floats
    known_senses: Floats
    pairs: PairWeights


@cache
def trained() -> Trained:
    """The weights shipped with the program; raises DamagedWeights when the file is not the one shipped."""
    return read(trained_file())


def read(data: bytes) -> Trained:
    """The weights in a file as `train` writes it (docs/quality.md)."""
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        stored = {name: arrays[name] for name in arrays.files}
    about: dict[str, Any] = json.loads(bytes(stored["about"]))
    outcomes = {field: tuple(about["outcomes"][field]) for field in FIELDS}
    ngrams = tuple(bytes(stored["vocabulary"]).decode("utf-8").split("\n"))
    return Trained(
        ngrams=ngrams,
        by_syllables=known_words(ngrams),
        vocabulary={ngram: number for number, ngram in enumerate(ngrams)},
        rarity=stored["rarity"].astype(np.float32),
        votes=_scaled(stored, "votes"),
        rule_names={name: number for number, name in enumerate(about["rule_names"])},
        rule_votes=stored["rule_votes"],
        bias=stored["bias"],
        outcomes=outcomes,
        columns=_columns(outcomes),
        certainty={field: _curve(stored, field) for field in FIELDS},
        ask_vectors=_scaled(stored, "ask_vectors"),
        sense_vectors=_scaled(stored, "sense_vectors"),
        known_asks=_scaled(stored, "known_asks"),
        known_senses=_scaled(stored, "known_senses"),
        pairs=PairWeights(
            means=stored["pair_means"],
            weights=stored["pair_weights"],
            bias=about["pair_bias"],
            join_from=about["join_from"],
            certainty=_curve(stored, "pair"),
        ),
    )


def _columns(outcomes: Mapping[Field, tuple[str, ...]]) -> dict[Field, slice]:
    columns, start = {}, 0
    for field, values in outcomes.items():
        columns[field] = slice(start, start + len(values))
        start += len(values)
    return columns


def _scaled(stored: Mapping[str, npt.NDArray[Any]], name: str) -> Floats:
    """Rows of small whole numbers, each with the scale of its row."""
    scales = stored[f"{name}_scale"].astype(np.float32)
    return np.asarray(stored[name].astype(np.float32) * scales[:, None], dtype=np.float32)


def _curve(stored: Mapping[str, npt.NDArray[Any]], name: str) -> Curve:
    return Curve(stored[f"{name}_xs"], stored[f"{name}_ys"])
