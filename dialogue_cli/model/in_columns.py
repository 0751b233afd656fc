"""Makes many instances of one class at once, from the columns of their fields.

A frozen class sets each field of itself through its guard, which for 100,000 records takes longer than all that is
looked up in their cells. Here the fields are set in a class of the same slots without a guard; an instance is given
the frozen class before anybody sees it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, make_dataclass
from functools import cache
from itertools import repeat
from typing import Any, TypeVar

T = TypeVar("T")


def made_of(kind: type[T], columns: Mapping[str, Iterable[object]]) -> Iterator[T]:
    """One instance of a frozen dataclass with slots for each row of the columns; a field without one has its default.

    `kind` has no `__post_init__`.
    """
    unguarded = _unguarded(kind)  # type: ignore[arg-type]
    for one in map(unguarded, *_in_order(kind, columns)):
        one.__class__ = kind
        yield one


def _in_order(
    kind: type[object], columns: Mapping[str, Iterable[object]]
) -> Iterator[Iterable[object]]:
    known: tuple[Field[object], ...] = fields(kind)  # type: ignore[arg-type]
    needed = {one.name for one in known if one.default is MISSING}
    if wrong := (columns.keys() - {one.name for one in known}) | (needed - columns.keys()):
        raise TypeError(f"{kind.__name__}: {', '.join(sorted(wrong))}")
    for one in known:
        yield columns[one.name] if one.name in columns else repeat(one.default)


@cache
def _unguarded(kind: type[object]) -> Callable[..., Any]:
    known: tuple[Field[object], ...] = fields(kind)  # type: ignore[arg-type]
    return make_dataclass(kind.__name__, [one.name for one in known], slots=True)
