"""How right what is offered as sure proves where that was not set: the share on texts that no part of it has seen."""

import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.training.certainty import Said, Unmet, sure_from, together
from dialogue_cli.model.petitions import FIELDS, Field

MARK = "blind"
_PARTS = 5


@dataclass(frozen=True)
class Apart:
    """A set that no weight is learned from: the request of each text, and what was said of it."""

    name: str
    groups: Sequence[str]
    said: Mapping[Field, Said]

    def part(self, number: int, *, without: bool = False) -> dict[Field, Said]:
        """One fifth of its requests, or the others."""
        fifths = np.array([zlib.crc32(one.encode("utf-8")) // 5 % _PARTS for one in self.groups])
        chosen = (fifths != number) if without else (fifths == number)
        return {field: said.only(chosen) for field, said in self.said.items()}


def table(new: Mapping[Field, Unmet], apart: Sequence[Apart]) -> list[str]:
    """The lines of the table: right (share of all) for each decision, by what was left out of the setting."""
    rows = [
        _row("offered as sure: right (share of all)", FIELDS),
        _row("---", ["---:"] * len(FIELDS)),
    ]
    for one in apart:
        others = [other for other in apart if other is not one]
        begins = _begins(new, [other.said for other in others])
        rows.append(_row(f"{one.name}, set without it", _each(begins, one.said)))
    for one in apart:
        others = [other.said for other in apart if other is not one]
        rows.append(
            _row(
                f"{one.name}, set without the fifth that is measured", _in_fifths(new, one, others)
            )
        )
    begins = _begins(new, [one.said for one in apart])
    kinds: dict[str, Callable[[Unmet], Said]] = {
        "requests": lambda one: one.requests,
        "subjects": lambda one: one.subjects,
    }
    for name, kind in kinds.items():
        said = {field: kind(new[field]) for field in FIELDS}
        rows.append(_row(f"the examples, votes learned without their {name}", _each(begins, said)))
    return ["", *rows, ""]


def _begins(
    new: Mapping[Field, Unmet], apart: Sequence[Mapping[Field, Said]]
) -> dict[Field, float]:
    return {field: sure_from(new[field], [one[field] for one in apart]) for field in FIELDS}


def _each(begins: Mapping[Field, float], said: Mapping[Field, Said]) -> list[str]:
    return [_shown(*said[field].offered(begins[field])) for field in FIELDS]


def _in_fifths(
    new: Mapping[Field, Unmet], one: Apart, others: Sequence[Mapping[Field, Said]]
) -> list[str]:
    """Each fifth of a set by what was set on the rest of it and on the other sets."""
    kept = []
    for number in range(_PARTS):
        begins = _begins(new, [*others, one.part(number, without=True)])
        measured = one.part(number)
        kept.append({f: _from_zero(measured[f], begins[f]) for f in FIELDS})
    return [_shown(*together([part[field] for part in kept]).offered(0.0)) for field in FIELDS]


def _from_zero(said: Said, begins: float) -> Said:
    """What is sure moved to 0 and above, the rest below: parts with other beginnings can be counted as one."""
    return Said(said.chances - begins, said.right)


def _shown(right: float, share: float) -> str:
    return f"{right:.3f} ({share:.3f})"


def _row(name: str, cells: Iterable[str]) -> str:
    return f"| {' | '.join([name, *cells])} |"
