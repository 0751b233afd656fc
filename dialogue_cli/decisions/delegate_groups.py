"""To which group of the conference a delegate belongs, from what the list says."""

from dataclasses import replace
from functools import lru_cache

from dialogue_cli.model.conference import Conference, Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.sending_units import sending_unit, units_by_key
from dialogue_cli.vietnamese.text import fold_key


def with_group(delegate: Delegate, conference: Conference) -> Delegate:
    """The delegate with the key of a group: the one written in the row, else that of the sending unit,
    else the one that the sheet's or the file's name tells; empty when nothing tells it.
    """  # noqa: D205
    key = (
        _named(delegate.group_given, conference)
        or _of_unit(delegate, conference)
        or _within(delegate.origin.sheet, conference)
        or _within(delegate.origin.file, conference)
    )
    return replace(delegate, group=key)


def _named(text: str, conference: Conference) -> str:
    key = fold_key(text)
    exact = (g.key for g in conference.groups if key and key in _group_keys(g))
    return next(exact, "") or _within(text, conference)


def _of_unit(delegate: Delegate, conference: Conference) -> str:
    """The allocated group for which the sending unit has places; none where there are several."""
    allocated = [group.key for group in conference.groups if group.allocated]
    unit = sending_unit(delegate, units_by_key(conference.units)) if allocated else None
    if unit is None:
        return ""
    with_places = [key for key in allocated if unit.places(key)] or allocated
    return with_places[0] if len(with_places) == 1 else ""


def _within(text: str, conference: Conference) -> str:
    """The group whose name or alias occurs in a longer text; the longest such name wins."""
    key = fold_key(text)
    found = [
        (len(name), group.key)
        for group in conference.groups
        for name in _group_keys(group)
        if len(name) >= _LEAST_LETTERS and name in key
    ]
    return max(found, default=(0, ""))[1]


# Shorter names ("NLĐ") would be found inside other words.
_LEAST_LETTERS = 6


def _group_keys(group: Group) -> frozenset[str]:
    return _keys((group.key, group.short, group.name, *group.aliases))


@lru_cache(maxsize=256)
def _keys(names: tuple[str, ...]) -> frozenset[str]:
    """Asked for by each of thousands of delegates."""
    return frozenset(map(fold_key, names))
