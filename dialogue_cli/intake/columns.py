"""Decides which column holds which field, and what kind of table the headings make."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TypeAlias

from dialogue_cli.reference import headings
from dialogue_cli.vietnamese.text import fold_key

LONGEST_HEADING = 120
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")

Label: TypeAlias = tuple[str, ...]
"""The texts that stand over one column in the rows of the header, from top to bottom."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table: its kind, the index (from 0) of each field, and how sure that is.

    `telling` counts the required fields whose heading speaks for this kind alone; `whole` the
    headings known word for word; `strangers` are the headings that were not understood.
    """

    kind: str
    by_field: Mapping[str, int]
    required: frozenset[str]
    telling: int
    whole: int
    strangers: tuple[str, ...]

    @property
    def key_field(self) -> str:
        """The field without which a row is no record: the text, the name, the question."""
        return min(self.required, key=lambda field: self.by_field[field])

    @property
    def key(self) -> int:
        """The column of the key field."""
        return self.by_field[self.key_field]

    @property
    def weight(self) -> tuple[int, int, int]:
        """What is compared when the headings fit several kinds."""
        return (self.telling, len(self.by_field), self.whole)


def understand(labels: Sequence[Label], kinds: Iterable[str]) -> tuple[Columns, ...]:
    """The kinds whose required columns are all there, the one that explains most first."""
    found = [columns for kind in kinds if (columns := _of_kind(kind, labels))]
    return tuple(sorted(found, key=lambda columns: columns.weight, reverse=True))


def resting_on(columns: Columns, filled: frozenset[str]) -> Columns | None:
    """The same columns resting on required fields that hold values; None when no required set does."""
    if columns.required <= filled:
        return columns
    sets = (fields for fields in headings.required(columns.kind) if fields <= filled)
    required = next(sets, None)
    return replace(columns, required=required) if required else None


def is_heading(text: str, kinds: Iterable[str]) -> bool:
    """Whether a cell reads like the heading of a column in one of these kinds."""
    return any(_field(kind, text) for kind in kinds)


def is_known(text: str, kinds: Iterable[str]) -> bool:
    """Whether a cell is, word for word, the heading of a column in one of these kinds."""
    return any((found := _field(kind, text)) and found[1] for kind in kinds)


def names_field(kind: str, field: str, text: str) -> bool:
    """Whether a cell is, word for word, a heading of this field."""
    if len(text) > LONGEST_HEADING or fold_key(text) not in _whole_headings(kind):
        return False
    return _field(kind, text) == (field, True)


def understood(labels: Iterable[str], kinds: Iterable[str]) -> tuple[str, ...]:
    """Those of the headings that some kind knows."""
    kinds = tuple(kinds)
    return tuple(label for label in labels if is_heading(label, kinds))


def _of_kind(kind: str, labels: Sequence[Label]) -> Columns | None:
    rounds = _claims(kind, labels)
    by_field = _name_in_two(_settled(rounds), labels)
    required = _satisfied(kind, by_field, labels)
    if required is None:
        return None
    taken = set(by_field.values())
    strangers = (" ".join(label) for i, label in enumerate(labels) if label and i not in taken)
    return Columns(
        kind=kind,
        by_field=by_field,
        required=required,
        telling=_telling(kind, required, by_field, labels),
        whole=len(_settled(rounds[:1])),
        strangers=tuple(strangers),
    )


def _claims(kind: str, labels: Sequence[Label]) -> list[dict[int, str]]:
    """The fields that columns may hold, the surest first: known word for word, begun so, group."""
    own, over = [_own(label) for label in labels], [label[-2::-1] for label in labels]
    rounds = ((own, True), (own, False), (over, True), (over, False))
    return [
        {
            index: field
            for index, texts in enumerate(spellings)
            if (field := _first_field(kind, texts, whole_only=whole_only))
        }
        for spellings, whole_only in rounds
    ]


def _settled(rounds: Iterable[Mapping[int, str]]) -> dict[str, int]:
    """One column a field: surer claims go first, then the column further left."""
    by_field: dict[str, int] = {}
    taken: set[int] = set()
    for claims in rounds:
        for index, field in claims.items():
            if field not in by_field and index not in taken:
                by_field[field] = index
                taken.add(index)
    return by_field


def _name_in_two(by_field: dict[str, int], labels: Sequence[Label]) -> dict[str, int]:
    """One heading merged over two columns or three: family, in the third case middle, and given name."""
    first = by_field.get("full_name")
    if first is None or "given_name" in by_field or first + 1 in by_field.values():
        return by_field
    if first + 1 >= len(labels) or labels[first + 1] != labels[first]:
        return by_field
    others = {field: index for field, index in by_field.items() if field != "full_name"}
    if "middle_name" in by_field or labels[first + 2 : first + 3] != [labels[first]]:
        return {**others, "family_name": first, "given_name": first + 1}
    return {**others, "family_name": first, "middle_name": first + 1, "given_name": first + 2}


@lru_cache(maxsize=4096)
def _own(label: Label) -> tuple[str, ...]:
    """What may be looked up for a column: all its words, or those next to the body.

    "Phối hợp" under "Cơ quan trả lời" is its own heading; joined, it would pass for the agency.
    """
    if not label:
        return ()
    joined, bottom = " ".join(label), label[-1]
    bare = (_IN_BRACKETS.sub("", joined), _IN_BRACKETS.sub("", bottom))
    return tuple(dict.fromkeys((joined, bottom, *bare)))


def _first_field(kind: str, texts: Iterable[str], *, whole_only: bool) -> str | None:
    found = (reading for text in texts if (reading := _field(kind, text)))
    return next((field for field, is_whole in found if is_whole or not whole_only), None)


@lru_cache(maxsize=20_000)
def _field(kind: str, text: str) -> tuple[str, bool] | None:
    """The field a heading names, and whether it is known word for word."""
    if not text or len(text) > LONGEST_HEADING:
        return None
    field = headings.field_for(kind, text)
    return (field, fold_key(text) in _whole_headings(kind)) if field else None


@cache
def _whole_headings(kind: str) -> frozenset[str]:
    return frozenset(
        fold_key(spelling)
        for column in headings.columns(kind)
        for spelling in (column.title, *column.headings, *column.telling, *column.exact)
    )


def _satisfied(
    kind: str, by_field: Mapping[str, int], labels: Sequence[Label]
) -> frozenset[str] | None:
    """The required set that is there in full; of several, the one whose headings tell most."""
    there = [fields for fields in headings.required(kind) if fields <= by_field.keys()]
    return max(there, key=lambda fields: _telling(kind, fields, by_field, labels), default=None)


def _telling(
    kind: str, fields: Iterable[str], by_field: Mapping[str, int], labels: Sequence[Label]
) -> int:
    return sum(
        any(headings.is_telling(kind, text) for text in _own(labels[by_field[field]]))
        for field in fields
    )
