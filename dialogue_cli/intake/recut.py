"""Petitions of a cell that is cut into other parts than before: the old ones are corrected, not doubled."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from dialogue_cli.model.petitions import Petition
from dialogue_cli.vietnamese.text import fold, fold_key

# Below this share of common words the cell was written anew, not cut anew.
_ENOUGH_IN_COMMON = 0.5

_Cell = list[Petition]


def pair_recut(
    left: Sequence[Petition], new: Sequence[Petition], earlier: list[Petition | None]
) -> list[Petition]:
    """Fill in `earlier` for cells that were one petition and are several now, or the other way round.

    The cells say the same, or stand at the same place and say nearly the same. Their petitions are paired in order:
    what was the whole cell goes on as its first part. Returns those of `left` that are not paired.
    """
    fresh = [number for number, known in enumerate(earlier) if known is None]
    if not any(one.origin.part > 1 for one in (*left, *(new[number] for number in fresh))):
        return list(left)
    numbers = {id(new[number]): number for number in fresh}
    before = _Known(left)
    for cell in _cells([new[number] for number in fresh]):
        for known, one in zip(before.cut_otherwise(cell), cell, strict=False):
            earlier[numbers[id(one)]] = known
    paired = {id(known) for known in earlier if known is not None}
    return [known for known in left if id(known) not in paired]


class _Known:
    """The cells of the last version by what they say and by their place."""

    def __init__(self, records: Sequence[Petition]) -> None:
        self._by_words: dict[str, list[_Cell]] = {}
        self._by_place: dict[tuple[str, int], _Cell] = {}
        for cell in _cells(records):
            self._by_words.setdefault(_words(cell), []).append(cell)
            self._by_place[_place(cell)] = cell
        self._taken: set[int] = set()

    def cut_otherwise(self, cell: _Cell) -> _Cell:
        """The earlier petitions of this cell when there were more or fewer of them; else none."""
        same_words = self._by_words.get(_words(cell), [])
        at_place = self._by_place.get(_place(cell))
        candidates = sorted(same_words, key=lambda known: known is not at_place)
        if at_place and _nearly_same(at_place, cell):
            candidates.append(at_place)
        for known in candidates:
            if id(known) not in self._taken and len(known) != len(cell) and _fits(known, cell):
                self._taken.add(id(known))
                return known
        return []


def _cells(records: Sequence[Petition]) -> Iterator[_Cell]:
    """The petitions cell by cell, each cell's in the order of its parts."""
    ordered = sorted(records, key=lambda one: (one.origin.sheet, one.origin.row, one.origin.part))
    for _, cell in groupby(ordered, key=lambda one: (one.origin.sheet, one.origin.row)):
        yield list(cell)


def _place(cell: _Cell) -> tuple[str, int]:
    return cell[0].origin.sheet, cell[0].origin.row


def _words(cell: _Cell) -> str:
    """All that a cell says, however it is cut."""
    return "".join("".join(one.text_received.split()) for one in cell)


def _fits(known: _Cell, cell: _Cell) -> bool:
    """Whether both are of one unit, as far as units are named."""
    units = {fold_key(known[0].unit), fold_key(cell[0].unit)} - {""}
    return len(units) < 2


def _nearly_same(known: _Cell, cell: _Cell) -> bool:
    before, now = (set(fold(" ".join(p.text for p in c)).split()) for c in (known, cell))
    return len(before & now) >= _ENOUGH_IN_COMMON * max(1, len(before | now))
