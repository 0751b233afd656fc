"""Which other texts likely ask the same as each of some: the nearest by what is asked, then compared closely."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.classify import weigh
from dialogue_cli.decisions.learned.reading import joined, read_texts
from dialogue_cli.decisions.learned.weights import Floats, trained
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.decisions.same_ask.wording import wording

# Texts further apart than this hardly ever ask the same; so many of the nearest are compared closely.
_NEAR_FROM, _COMPARED = 0.3, 4
_AT_ONCE, _PAIRS_AT_ONCE = 1024, 20_000
# Other words never ask the same for sure.
_LIKELIEST = 0.95
# Rounded, so that the order of the texts cannot tell in the last digits.
_DIGITS = 3

Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Same:
    """Another text by its row, how likely both ask the same (0 … 1), whether they do so in the same words."""

    row: int
    likely: float
    same_words: bool = False


def compared(prepared: Sequence[Prepared]) -> Texts:
    """Texts made ready to be compared."""
    readings = read_texts(prepared)
    rows = [one.chances.row for one in weigh(prepared, readings)]
    return Texts([*map(wording, prepared)], readings.vectors, np.array(rows, dtype=np.float32))


def both(one: Texts, other: Texts) -> Texts:
    """The texts of one and then those of the other."""
    vectors = joined((one.vectors, other.vectors))
    chances = np.concatenate((one.chances, other.chances))
    return Texts([*one.wordings, *other.wordings], vectors, chances)


def likely_same(
    texts: Texts, ones: Sequence[int], others: Sequence[int], least: float
) -> Mapping[int, tuple[Same, ...]]:
    """For rows of `ones` those of `others` that ask the same with a chance of at least `least`, the likeliest first.

    Of equals the one that stands first in `others`. Rows for which there is none are left out; none stands for itself.
    """
    if not ones or not others:
        return {}
    found: dict[int, list[Same]] = defaultdict(list)
    alike = _in_same_words(texts, ones, others)
    for one, other in alike:
        found[one].append(Same(other, 1.0, same_words=True))
    near = [pair for pair in _near(texts, np.array(ones), np.array(others)) if pair not in alike]
    for (one, other), chance in zip(near, _chances(texts, near), strict=True):
        if chance >= least:
            found[one].append(Same(other, chance))
    order = {row: place for place, row in enumerate(others)}
    return {
        one: tuple(sorted(same, key=lambda each: (-each.likely, order[each.row])))
        for one, same in found.items()
    }


def _in_same_words(
    texts: Texts, ones: Sequence[int], others: Sequence[int]
) -> dict[tuple[int, int], None]:
    """The pairs whose words are the same but for marks and capitals."""
    saying: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for row in others:
        if texts.wordings[row].folded:
            saying[texts.wordings[row].folded].append(row)
    return {
        (one, other): None
        for one in ones
        for other in saying.get(texts.wordings[one].folded, ())[: _COMPARED + 1]
        if one != other
    }


def _near(texts: Texts, ones: Places, others: Places) -> list[tuple[int, int]]:
    """The pairs worth comparing: for each of `ones` the few nearest others."""
    asks = texts.vectors.asks
    # One more than are compared: a text may find itself.
    kept = min(_COMPARED + 1, len(others))
    pairs: list[tuple[int, int]] = []
    for start in range(0, len(ones), _AT_ONCE):
        rows = ones[start : start + _AT_ONCE]
        alike = np.round(asks[rows] @ asks[others].T, _DIGITS)
        nearest = np.argsort(-alike, axis=1, kind="stable")[:, :kept]
        near = np.take_along_axis(alike, nearest, axis=1) >= _NEAR_FROM
        near &= others[nearest] != rows[:, None]
        lines, columns = np.nonzero(near)
        found = others[nearest[lines, columns]]
        pairs += zip(rows[lines].tolist(), found.tolist(), strict=True)
    return pairs


def _chances(texts: Texts, pairs: Sequence[tuple[int, int]]) -> list[float]:
    """How likely the texts of each pair ask the same.

    The curve of certainty belongs to what `gather` joins; of a text's nearest the plain chance proved right
    (docs/quality.md).
    """
    weights = trained().pairs
    if not pairs:
        return []
    rows = np.array(pairs, dtype=np.int64)
    involved, places = np.unique(rows, return_inverse=True)
    part, places = texts.part(involved), places.reshape(rows.shape)
    logits: list[Floats] = []
    for start in range(0, len(rows), _PAIRS_AT_ONCE):
        some = places[start : start + _PAIRS_AT_ONCE]
        likenesses = part.compare(some[:, 0], some[:, 1])
        logit = (likenesses - weights.means) @ weights.weights + weights.bias
        logits.append(np.asarray(logit, dtype=np.float32))
    chances = 1 / (1 + np.exp(-np.concatenate(logits)))
    return [round(min(chance, _LIKELIEST), _DIGITS) for chance in chances.tolist()]
