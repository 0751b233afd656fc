"""Writes the weights as the product reads them: small whole numbers with a scale for each row."""

import io
import json
from dataclasses import dataclass

import numpy as np

from benchmarks.training.certainty import Points
from benchmarks.training.encoder import Vectors
from benchmarks.training.heads import Heads
from benchmarks.training.vocabulary import Vocabulary
from dialogue_cli.decisions.same_ask.likeness import LIKENESSES
from dialogue_cli.model.petitions import FIELDS, Field

STRAIGHT: Points = (np.array([0.0, 1.0]), np.array([0.0, 1.0]))


@dataclass(frozen=True)
class PairFit:
    """What was learned of pairs: the mean and weight of each likeness, a bias, when to join, how sure that is."""

    means: np.ndarray
    weights: np.ndarray
    bias: float
    join_from: float
    certainty: Points


NO_PAIRS = PairFit(np.zeros(len(LIKENESSES)), np.zeros(len(LIKENESSES)), 0.0, 0.5, STRAIGHT)


def as_file(
    vocabulary: Vocabulary,
    heads: Heads,
    vectors: Vectors,
    known: Vectors,
    certainty: dict[Field, Points],
    pairs: PairFit,
) -> bytes:
    """The bytes of the file; the same weights give the same bytes."""
    about = {
        "outcomes": heads.outcomes,
        "rule_names": heads.rule_names,
        "likenesses": LIKENESSES,
        "pair_bias": float(pairs.bias),
        "join_from": float(pairs.join_from),
    }
    arrays = {
        "about": _bytes(json.dumps(about, ensure_ascii=False, sort_keys=True)),
        "vocabulary": _bytes("\n".join(vocabulary.ngrams)),
        "rarity": vocabulary.rarity.astype(np.float16),
        "rule_votes": heads.rule_votes.astype(np.float32),
        "bias": heads.bias.astype(np.float32),
        "pair_means": pairs.means.astype(np.float32),
        "pair_weights": pairs.weights.astype(np.float32),
        **_small("votes", heads.votes),
        **_small("ask_vectors", vectors.asks),
        **_small("sense_vectors", vectors.senses),
        **_small("known_asks", known.asks),
        **_small("known_senses", known.senses),
    }
    for name, (xs, ys) in {**{f: certainty[f] for f in FIELDS}, "pair": pairs.certainty}.items():
        arrays[f"{name}_xs"], arrays[f"{name}_ys"] = xs.astype(np.float32), ys.astype(np.float32)
    target = io.BytesIO()
    np.savez_compressed(target, **arrays)
    return target.getvalue()


def _bytes(text: str) -> np.ndarray:
    return np.frombuffer(text.encode("utf-8"), dtype=np.uint8)


def _small(name: str, table: np.ndarray) -> dict[str, np.ndarray]:
    """Each row as whole numbers of -127 … 127 and the scale that brings them back."""
    scale = np.maximum(np.abs(table).max(axis=1), 1e-6) / 127
    return {
        name: np.round(table / scale[:, None]).astype(np.int8),
        f"{name}_scale": scale.astype(np.float32),
    }
