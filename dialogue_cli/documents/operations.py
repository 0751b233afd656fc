"""What a template may reckon: sums and joins as always, nothing that makes much out of little."""

import operator
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from markupsafe import Markup

from dialogue_cli.documents.allowance import MOST_BITS, PER_STEP, TooMuchError, allowance

MOST_PLACES = 64
Joining: TypeAlias = Callable[[Iterable[object]], str]
"""Joins the result of a macro with data so that data stays data."""


def _added(joined: Joining, left: Any, right: Any) -> Any:
    if isinstance(left, Markup) or isinstance(right, Markup):
        return joined((left, right))
    for side in (left, right):
        if isinstance(side, str | list | tuple):
            allowance.get().spend(1 + len(side) // PER_STEP)
    return small(operator.add(left, right))


def _multiplied(_joining: Joining, left: Any, right: Any) -> Any:
    for side, times in ((left, right), (right, left)):
        if isinstance(side, str | list | tuple) and isinstance(times, int):
            allowance.get().spend(1 + len(side) * max(times, 0) // PER_STEP)
    return small(operator.mul(small(left), small(right)))


def _powered(_joining: Joining, left: Any, right: Any) -> Any:
    if abs(right) > MOST_PLACES:
        raise TooMuchError
    return small(operator.pow(small(left), right))


def _remaining(_joining: Joining, left: Any, right: Any) -> Any:
    """The rest of a division; texts are not formatted this way, a width in them could be any number."""
    if isinstance(left, str):
        raise TypeError
    return operator.mod(left, right)


def small(value: Any) -> Any:
    """The value itself; raises TooMuchError for a number no paper could state."""
    if isinstance(value, int) and value.bit_length() > MOST_BITS:
        raise TooMuchError
    return value


OPERATIONS: Mapping[str, Callable[[Joining, Any, Any], Any]] = {
    "+": _added,
    "*": _multiplied,
    "**": _powered,
    "%": _remaining,
}
