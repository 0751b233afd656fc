"""Trains everything and writes dialogue_cli/reference/trained.npz with its checksum: `make train`."""

import hashlib
import random
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.training import blind
from benchmarks.training.certainty import Unmet, certainty_curve, sure_from, together
from benchmarks.training.encoder import Vectors, train_vectors
from benchmarks.training.examples import Example, by_group, training_examples
from benchmarks.training.file import NO_PAIRS, STRAIGHT, PairFit, Points, as_file
from benchmarks.training.heads import Heads, train_heads
from benchmarks.training.pairs import Conference, conference, draw, fit_pairs
from benchmarks.training.reading import read, said_of, use
from benchmarks.training.senses import senses
from benchmarks.training.unmet import unmet
from benchmarks.training.vocabulary import Vocabulary, build_vocabulary
from benchmarks.triage.evaluate import PAGE
from benchmarks.triage.labelled import held_apart_set, shared_set
from benchmarks.triage.page import put
from dialogue_cli.decisions.learned.reading import read_texts, unit_length
from dialogue_cli.decisions.prepared import prepare
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
    """Learn on folds how to weigh pairs, then from everything; how sure to be is set on texts apart from both."""
    examples = training_examples()
    places = senses([example.text for example in examples])
    new = unmet(examples)
    conferences: list[list[Conference]] = []
    for fold in range(FOLDS):
        kept = [example for example in examples if _fold(example) != fold]
        apart = [example for example in examples if _fold(example) == fold]
        use(learn(kept, places).file(dict.fromkeys(FIELDS, STRAIGHT), NO_PAIRS))
        conferences.append(_conferences(apart, random.Random(fold)))
        print(f"fold {fold}: {len(kept)} texts learned, {len(apart)} tried", flush=True)
    data, told = tuned(learn(examples, places), conferences, new)
    (TARGET / "trained.npz").write_bytes(data)
    checksum = f"{hashlib.sha256(data).hexdigest()}  trained.npz\n"
    (TARGET / "trained.sha256").write_text(checksum, encoding="ascii")
    put(PAGE, blind.MARK, told)
    print(f"{len(data) / 1e6:.1f} MB written from {len(examples)} texts")


def tuned(
    learned: Learned, conferences: Sequence[Sequence[Conference]], new: Mapping[Field, Unmet]
) -> tuple[bytes, list[str]]:
    """The file, with how sure to be set on petitions that nothing was learned from; and how that does where unseen."""
    use(learned.file(dict.fromkeys(FIELDS, STRAIGHT), NO_PAIRS))
    said: list[blind.Apart] = []
    apart: list[Conference] = []
    for one in (one for one in (held_apart_set(), shared_set()) if one):
        texts, ranked = read([prepare(row.text) for row in one.rows])
        groups = [row.group for row in one.rows]
        apart.append(conference(texts, groups))
        said.append(
            blind.Apart(one.name, groups, said_of(ranked, [row.accepted for row in one.rows]))
        )
    certainty = {
        field: certainty_curve(
            together([one.said[field] for one in said]),
            sure_from(new[field], [one.said[field] for one in said]),
        )
        for field in FIELDS
    }
    return learned.file(certainty, fit_pairs(conferences, apart)), blind.table(new, said)


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
        Vectors(_centres(readings.vectors.asks, groups), _centres(readings.vectors.senses, groups)),
    )


def _conferences(examples: Sequence[Example], chance: random.Random) -> list[Conference]:
    texts, _ = read([example.prepared for example in examples])
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
