"""Places texts so that the same request, worded differently, lies close: by contrast within subjects, and by sense."""

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from benchmarks.training.examples import Example, by_group
from benchmarks.training.vocabulary import Vocabulary, kind

ASK_SIZE, SENSE_SIZE = 128, 64
_ROUNDS, _SUBJECTS_AT_ONCE, _WORDINGS = 15, 24, 3
_DROPPED, _WARMTH, _RATE = 0.3, 0.07, 3e-3
_FIRST_WEIGHT = {"word": 0.4, "pair": 0.28, "gap": 0.2}


@dataclass(frozen=True)
class Vectors:
    """A row for each n-gram: its share in the place of a text among asks, and among senses."""

    asks: np.ndarray
    senses: np.ndarray


def train_vectors(
    examples: Sequence[Example],
    vocabulary: Vocabulary,
    senses: Mapping[str, np.ndarray],
    seed: int = 0,
) -> Vectors:
    """Learn both tables together; `senses` gives the place of a text in a large multilingual model."""
    random.seed(seed)
    torch.manual_seed(seed)
    asks, sense = _table(vocabulary, ASK_SIZE), _table(vocabulary, SENSE_SIZE)
    numbers = vocabulary.numbers
    known = [[numbers[n] for n in example.ngrams if n in numbers] or [0] for example in examples]
    targets = torch.tensor(_reduced([senses[example.text] for example in examples]))
    groups = {group: number for number, group in enumerate(by_group(examples))}
    group_of = torch.tensor([groups[example.group] for example in examples])
    subjects = _subjects(examples)
    optimiser = torch.optim.Adam([*asks.parameters(), *sense.parameters()], lr=_RATE)
    for turn in range(_ROUNDS):
        for setting in optimiser.param_groups:
            setting["lr"] = _RATE * (1 - turn / _ROUNDS) + 1e-4
        for batch in _batches(subjects):
            words, starts = _bag([known[place] for place in batch])
            places = torch.tensor(batch)
            loss = _contrast(functional.normalize(asks(words, starts)), group_of[places])
            nearness = (functional.normalize(sense(words, starts)) * targets[places]).sum(dim=1)
            loss = loss + (1 - nearness).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    return Vectors(asks.weight.detach().numpy(), sense.weight.detach().numpy())


def _table(vocabulary: Vocabulary, size: int) -> nn.EmbeddingBag:
    table = nn.EmbeddingBag(len(vocabulary.ngrams), size, mode="sum")
    nn.init.normal_(table.weight, std=size**-0.5)
    first = [_FIRST_WEIGHT[kind(ngram)] for ngram in vocabulary.ngrams]
    with torch.no_grad():
        table.weight *= torch.tensor(vocabulary.rarity * np.array(first, dtype=np.float32))[:, None]
    return table


def _reduced(senses: Sequence[np.ndarray]) -> np.ndarray:
    """The directions in which our texts differ most, each counted alike, every row of length 1."""
    rows = np.vstack(senses).astype(np.float32)
    rows -= rows.mean(axis=0)
    _, strengths, directions = np.linalg.svd(rows, full_matrices=False)
    kept = rows @ directions[:SENSE_SIZE].T / strengths[:SENSE_SIZE]
    return np.asarray(kept / np.linalg.norm(kept, axis=1, keepdims=True), dtype=np.float32)


def _subjects(examples: Sequence[Example]) -> list[list[list[int]]]:
    """For each subject the wordings of each of its requests."""
    found: dict[str, list[list[int]]] = defaultdict(list)
    for places in by_group(examples).values():
        found[examples[places[0]].subject].append(places)
    return list(found.values())


def _batches(subjects: list[list[list[int]]]) -> list[list[int]]:
    """Whole subjects together, so that what is near but not the same meets in one batch."""
    random.shuffle(subjects)
    batches = []
    for start in range(0, len(subjects), _SUBJECTS_AT_ONCE):
        some = subjects[start : start + _SUBJECTS_AT_ONCE]
        batches.append(
            [
                place
                for subject in some
                for wordings in subject
                for place in random.sample(wordings, min(_WORDINGS, len(wordings)))
            ]
        )
    return [batch for batch in batches if len(batch) > 2]


def _bag(known: Sequence[Sequence[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Texts with some of their n-grams left out by chance, so that none is relied upon alone."""
    words: list[int] = []
    starts = []
    for numbers in known:
        starts.append(len(words))
        words += [number for number in numbers if random.random() >= _DROPPED] or numbers
    return torch.tensor(words), torch.tensor(starts)


def _contrast(places: torch.Tensor, groups: torch.Tensor) -> torch.Tensor:
    """Low when wordings of one request are nearer to each other than to everything else in the batch."""
    itself = torch.eye(len(places), dtype=torch.bool)
    alike = (places @ places.T / _WARMTH).masked_fill(itself, -1e4)
    same = (groups[:, None] == groups[None, :]) & ~itself
    chance = alike - torch.logsumexp(alike, dim=1, keepdim=True)
    has = same.any(dim=1)
    return (-(chance * same).sum(dim=1)[has] / same.sum(dim=1)[has]).mean()
