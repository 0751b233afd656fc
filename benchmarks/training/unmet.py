"""What the votes say of texts they have not met: of subjects left out of learning, and of requests left out."""

import zlib
from collections.abc import Callable, Sequence

import numpy as np

from benchmarks.training.certainty import Said, Unmet, together
from benchmarks.training.encoder import Vectors
from benchmarks.training.examples import Example
from benchmarks.training.file import NO_PAIRS, STRAIGHT, as_file
from benchmarks.training.heads import train_heads
from benchmarks.training.reading import read, said_of, use
from benchmarks.training.vocabulary import build_vocabulary
from dialogue_cli.model.petitions import FIELDS, Field

_FOLDS = 8


def unmet(examples: Sequence[Example]) -> dict[Field, Unmet]:
    """Every text is judged by votes learned without its subject, and by votes learned without its request."""
    subjects = _judged(examples, lambda one: f"0/{one.subject}")
    requests = _judged(examples, lambda one: f"g/{one.group}")
    return {field: Unmet(subjects[field], requests[field]) for field in FIELDS}


def _judged(examples: Sequence[Example], left_out: Callable[[Example], str]) -> dict[Field, Said]:
    found: dict[Field, list[Said]] = {field: [] for field in FIELDS}
    folds = [zlib.crc32(left_out(one).encode("utf-8")) // 7 % _FOLDS for one in examples]
    for fold in range(_FOLDS):
        _use_votes([one for one, its in zip(examples, folds, strict=True) if its != fold])
        apart = [one for one, its in zip(examples, folds, strict=True) if its == fold]
        _, ranked = read([one.prepared for one in apart])
        for field, said in said_of(ranked, [one.accepted for one in apart]).items():
            found[field].append(said)
        print(f"votes {fold}: {len(apart)} texts judged", flush=True)
    return {field: together(said) for field, said in found.items()}


def _use_votes(examples: Sequence[Example]) -> None:
    """Let the product decide with votes learned from these; where texts lie is not asked."""
    vocabulary = build_vocabulary(examples)
    nowhere = Vectors(*[np.zeros((len(vocabulary.ngrams), 1))] * 2)
    straight = dict.fromkeys(FIELDS, STRAIGHT)
    use(
        as_file(vocabulary, train_heads(examples, vocabulary), nowhere, nowhere, straight, NO_PAIRS)
    )
