"""What clerks decided about petitions that ask much the same: the nearest of them for each petition."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogue_cli.decisions.likely_same import both, compared, likely_same
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.model.memory import Precedent
from dialogue_cli.model.petitions import Decided

# So many of the nearest are weighed in; less likely ones than this say nothing.
_NEAREST = 5
_LIKELY_FROM = 0.3


@dataclass(frozen=True, slots=True)
class Likened:
    """A precedent for a petition, and how likely both ask the same, 0 … 1."""

    precedent: Precedent
    likely: float
    same_words: bool = False


def nearest_precedents(
    decided: Sequence[Decided], texts: Texts, precedents: Sequence[Precedent]
) -> Mapping[int, tuple[Likened, ...]]:
    """The precedents of each petition that has some, by its row, the nearest first.

    `texts` has one row for each of `decided`. No petition is a precedent for itself.
    """
    known = sorted(precedents, key=lambda one: (-one.year, one.petition))
    rows = {one.petition.id: row for row, one in enumerate(decided)}
    outside = [one for one in known if one.petition not in rows]
    for row, one in enumerate(outside, start=len(decided)):
        rows[one.petition] = row
    if outside:
        texts = both(texts, compared([prepare(one.text) for one in outside]))
    by_row = {rows[one.petition]: one for one in known}
    open_rows = [row for row, one in enumerate(decided) if _is_open(one)]
    found = likely_same(texts, open_rows, list(by_row), _LIKELY_FROM)
    return {
        row: tuple(Likened(by_row[one.row], one.likely, one.same_words) for one in same[:_NEAREST])
        for row, same in found.items()
    }


def _is_open(one: Decided) -> bool:
    """Whether something about a petition is not a clerk's word yet."""
    return any(decision.origin != "clerk" for decision in one.decisions)
