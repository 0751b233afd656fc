"""How alike petitions are, pair by pair, in every way that tells whether they ask the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.identities import identities
from dialogue_cli.decisions.learned.reading import Vectors
from dialogue_cli.decisions.learned.weights import Floats, trained
from dialogue_cli.decisions.ragged import Places
from dialogue_cli.decisions.same_ask.known_asks import Surroundings, surroundings
from dialogue_cli.decisions.same_ask.matching import Matcher
from dialogue_cli.decisions.same_ask.shared_names import NameTable
from dialogue_cli.decisions.same_ask.shared_words import WordTable
from dialogue_cli.decisions.same_ask.wording import Wording

LIKENESSES = (
    "ask", "sense", "ask-over-crowd", "sense-over-crowd",
    "ask-rank-near", "ask-rank-far", "sense-rank-near", "sense-rank-far", "known-ask", "known-sense",
    "words", "words-covered", "topic", "scope", "level", "agency",
    "place", "employer", "rule", "name", "name-in-one", "numbers-shared", "numbers-differ",
    "length-ratio", "length-least",
)  # fmt: skip
"""The columns of `Texts.compare`, in order."""


@dataclass(frozen=True)
class Said:
    """What texts say: enough to tell why two ask the same, without their places."""

    wordings: Sequence[Wording]

    @cached_property
    def words(self) -> WordTable:
        """The words with content of each text."""
        return WordTable(self.wordings)

    @cached_property
    def matcher(self) -> Matcher:
        """Matches the words of any two texts."""
        return Matcher(self.wordings)


@dataclass(frozen=True)
class Texts:
    """Texts to be compared: their wordings, their places by the learned weights, and the chances of their decisions."""

    wordings: Sequence[Wording]
    vectors: Vectors
    chances: Floats

    def compare(self, ones: Places, others: Places) -> Floats:
        """One row for each pair of places, one column for each of LIKENESSES, the same in both directions."""
        columns = [
            *self._in_space(ones, others),
            *self.said.words.alike(ones, others),
            *self._in_decisions(ones, others),
            *self._names.agreement(ones, others),
            *self._in_length(ones, others),
        ]
        return np.stack(columns, axis=1).astype(np.float32)

    def part(self, rows: Places) -> "Texts":
        """Some of the texts, in the order of `rows`."""
        return Texts(
            [self.wordings[row] for row in rows.tolist()],
            self.vectors.part(rows),
            self.chances[rows],
        )

    def opposed(self, ones: Places, others: Places) -> npt.NDArray[np.bool_]:
        """Whether one of a pair asks that something not be done, and the other does not."""
        return np.asarray(self._forbidding[ones] != self._forbidding[others], dtype=np.bool_)

    def speechless(self, ones: Places, others: Places) -> npt.NDArray[np.bool_]:
        """Whether one of a pair has no word that the learned weights know: nothing can be said of it."""
        mute = np.logical_not(self.vectors.asks.any(axis=1))
        return np.asarray(mute[ones] | mute[others], dtype=np.bool_)

    @cached_property
    def _forbidding(self) -> npt.NDArray[np.bool_]:
        return np.array([text.forbids for text in self.wordings], dtype=np.bool_)

    @cached_property
    def around_asks(self) -> Surroundings:
        """Where the texts stand among the common requests."""
        return surroundings(self.vectors.asks, trained().known_asks)

    @cached_property
    def around_senses(self) -> Surroundings:
        """Where they stand among them by general sense."""
        return surroundings(self.vectors.senses, trained().known_senses)

    @cached_property
    def said(self) -> Said:
        """What the texts say."""
        return Said(self.wordings)

    @cached_property
    def _names(self) -> NameTable:
        return NameTable([identities(text.text) for text in self.wordings])

    @cached_property
    def _lengths(self) -> Floats:
        return np.array([len(text.folded) for text in self.wordings], dtype=np.float32)

    def _in_space(self, ones: Places, others: Places) -> list[Floats]:
        asks, senses = self.vectors.asks, self.vectors.senses
        ask, sense = _product(asks, asks, ones, others), _product(senses, senses, ones, others)
        around, about = self.around_asks, self.around_senses
        ask_ranks = np.log1p(np.stack([around.rank(ones, ask), around.rank(others, ask)]))
        sense_ranks = np.log1p(np.stack([about.rank(ones, sense), about.rank(others, sense)]))
        return [
            ask,
            sense,
            2 * ask - around.crowd[ones] - around.crowd[others],
            2 * sense - about.crowd[ones] - about.crowd[others],
            ask_ranks.min(axis=0),
            ask_ranks.max(axis=0),
            sense_ranks.min(axis=0),
            sense_ranks.max(axis=0),
            around.common(ones, others),
            about.common(ones, others),
        ]

    def _in_decisions(self, ones: Places, others: Places) -> list[Floats]:
        return [
            _product(self.chances[:, columns], self.chances[:, columns], ones, others)
            for columns in trained().columns.values()
        ]

    def _in_length(self, ones: Places, others: Places) -> list[Floats]:
        least = np.minimum(self._lengths[ones], self._lengths[others])
        most = np.maximum(self._lengths[ones], self._lengths[others])
        return [np.log((most + 1) / (least + 1)), np.log1p(least)]


def _product(left: Floats, right: Floats, ones: Places, others: Places) -> Floats:
    """The product of a row of each, pair by pair."""
    return np.asarray(np.einsum("ij,ij->i", left[ones], right[others]), dtype=np.float32)
