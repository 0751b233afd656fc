"""Trains everything and writes dialogue_cli/reference/trained.npz with its checksum: `make train`."""

import hashlib
import random
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.training.certainty import certainty_curve
from benchmarks.training.encoder import Vectors, train_vectors
from benchmarks.training.examples import Example, by_group, training_examples
from benchmarks.training.file import NO_PAIRS, STRAIGHT, PairFit, Points, as_file
from benchmarks.training.heads import Heads, train_heads
from benchmarks.training.pairs import Conference, conference, draw, fit_pairs
from benchmarks.training.senses import senses
from benchmarks.training.vocabulary import Vocabulary, build_vocabulary
from dialogue_cli.decisions.classify import weigh
from dialogue_cli.decisions.learned import weights
from dialogue_cli.decisions.learned.reading import read_texts, unit_length
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.model.petitions import FIELDS, Field

FOLDS, CONFERENCES = 3, 4
TARGET = Path(__file__).resolve().parents[2] / "dialogue_cli" / "reference"


@dataclass(frozen=True)
class Learned:
    """Everything learned from some examples but how pairs are weighed and how sure to be."""

    vocabulary: Vocabulary
    heads: Heads
    vectors: Vectors
    known: Vectors

    def file(self, certainty: dict[Field, Points], pairs: PairFit) -> bytes:
        """The file of weights."""
        return as_file(self.vocabulary, self.heads, self.vectors, self.known, certainty, pairs)


def main() -> None:
    """Learn on folds how sure to be and how to weigh pairs, then learn from everything."""
    examples = training_examples()
    places = senses([example.text for example in examples])
    said: dict[Field, list[tuple[float, bool]]] = {field: [] for field in FIELDS}
    conferences: list[Conference] = []
    for fold in range(FOLDS):
        kept = [example for example in examples if _fold(example) != fold]
        apart = [example for example in examples if _fold(example) == fold]
        use(learn(kept, places).file(dict.fromkeys(FIELDS, STRAIGHT), NO_PAIRS))
        texts = read(apart, said)
        conferences += _conferences(apart, texts, random.Random(fold))
        print(f"fold {fold}: {len(kept)} texts learned, {len(apart)} tried", flush=True)
    certainty = {
        field: certainty_curve(*map(np.array, zip(*said[field], strict=True))) for field in FIELDS
    }
    data = learn(examples, places).file(certainty, fit_pairs(conferences))
    (TARGET / "trained.npz").write_bytes(data)
    checksum = f"{hashlib.sha256(data).hexdigest()}  trained.npz\n"
    (TARGET / "trained.sha256").write_text(checksum, encoding="ascii")
    print(f"{len(data) / 1e6:.1f} MB written from {len(examples)} texts")


def learn(examples: Sequence[Example], places: dict[str, np.ndarray]) -> Learned:
    """Vocabulary, votes, vectors, and where the requests of the examples lie."""
    vocabulary = build_vocabulary(examples)
    heads = train_heads(examples, vocabulary)
    vectors = train_vectors(examples, vocabulary, places)
    use(as_file(vocabulary, heads, vectors, _nowhere(), dict.fromkeys(FIELDS, STRAIGHT), NO_PAIRS))
    readings = read_texts([example.prepared for example in examples])
    groups = list(by_group(examples).values())
    return Learned(
        vocabulary,
        heads,
        vectors,
        Vectors(_centres(readings.asks, groups), _centres(readings.senses, groups)),
    )


def use(data: bytes) -> None:
    """Let the product work with these weights."""
    weights.trained_file = lambda: data
    weights.trained.cache_clear()


def read(examples: Sequence[Example], said: dict[Field, list[tuple[float, bool]]]) -> Texts:
    """Read examples as the product does; note what it says of each and whether that is right."""
    prepared = [example.prepared for example in examples]
    readings = read_texts(prepared)
    rows = []
    for place, example in enumerate(examples):
        found = weigh(prepared[place], readings, place, {}).chances
        rows.append(found.row)
        for field in FIELDS:
            value, chance = found.ranked[field][0]
            second = getattr(example.request, f"second_{field}", "")
            said[field].append((chance, value in (getattr(example.request, field), second)))
    return Texts(prepared, readings, np.stack(rows))


def _conferences(
    examples: Sequence[Example], texts: Texts, chance: random.Random
) -> list[Conference]:
    drawn = [np.array(draw(examples, chance), dtype=np.int64) for _ in range(CONFERENCES)]
    return [conference(texts.part(places), [examples[p].group for p in places]) for places in drawn]


def _fold(example: Example) -> int:
    return zlib.crc32(example.subject.encode("utf-8")) // 100 % FOLDS


def _centres(rows: np.ndarray, groups: Sequence[Sequence[int]]) -> np.ndarray:
    return unit_length(np.stack([rows[places].mean(axis=0) for places in groups]))


def _nowhere() -> Vectors:
    return Vectors(np.zeros((1, 1)), np.zeros((1, 1)))


if __name__ == "__main__":
    main()
