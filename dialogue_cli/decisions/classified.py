"""Reads and classifies petitions portion by portion, and keeps of each only what is needed afterwards."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from dialogue_cli.decisions.classify import classify
from dialogue_cli.decisions.learned.reading import joined, read_texts
from dialogue_cli.decisions.learned.weights import Floats
from dialogue_cli.decisions.not_petitions import as_no_petition
from dialogue_cli.decisions.prepared import Prepared, prepare
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.decisions.same_ask.wording import Wording, wording
from dialogue_cli.model.petitions import Decided, Fate

# What is read of a text for its classification takes ten times the memory of what is kept of it.
_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Classified:
    """Petitions with their decisions, their texts as they are compared, and the fate of those that ask nothing."""

    decided: list[Decided]
    texts: Texts
    asking_nothing: list[Fate | None]


def read_and_classify(petitions: Sequence[Decided]) -> Classified:
    """The petitions, each with its row in `texts`, all in the order given."""
    portions = [petitions[start : start + _AT_ONCE] for start in _starts(len(petitions))]
    decided: list[Decided] = []
    wordings: list[Wording] = []
    asking_nothing: list[Fate | None] = []
    vectors, chances = [], list[Floats]()
    for portion in portions:
        texts = _prepared(portion)
        readings = read_texts(texts)
        some, rows = classify(portion, texts, readings)
        decided += some
        wordings += map(wording, texts)
        asking_nothing += map(as_no_petition, texts)
        vectors.append(readings.vectors)
        chances.append(rows)
    return Classified(
        decided, Texts(wordings, joined(vectors), np.concatenate(chances)), asking_nothing
    )


def _starts(count: int) -> Iterator[int]:
    """Where a portion begins; an empty list is one portion."""
    yield from range(0, max(count, 1), _AT_ONCE)


def _prepared(petitions: Sequence[Decided]) -> list[Prepared]:
    """Each text read; the same words, sent by many, once."""
    known = {text: prepare(text) for text in dict.fromkeys(one.petition.text for one in petitions)}
    return [known[one.petition.text] for one in petitions]
