"""Whether two people of one name on the delegate lists may be one person."""

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.unit_names import unit_key


def may_be_one(one: Delegate, other: Delegate) -> bool:
    """Whether two people of one name share something more, and nothing tells them apart."""
    same_year = _year(one) == _year(other) if _year(one) and _year(other) else None
    if same_year is False:
        return False
    same_phone = bool(one.phone) and one.phone == other.phone
    # A year alone is shared by many namesakes.
    same_birth = len(one.birth) > len("1990") and one.birth == other.birth
    if same_phone or same_birth:
        return True
    phones_differ = bool(one.phone and other.phone)
    return of_one_unit(one, other) and (same_year or not phones_differ)


def of_one_unit(one: Delegate, other: Delegate) -> bool:
    """Whether both name the same unit, in whatever spelling."""
    return unit_key(one.unit) == unit_key(other.unit)


def _year(delegate: Delegate) -> str:
    return delegate.birth[-4:]
