"""The {places} that texts of conference.toml may hold, filled when a paper is made."""

import re
from collections.abc import Callable
from functools import cache

from dialogue_cli.reference.agencies import function_names

_PLACE = re.compile(r"\{([^{}]*)\}")

GIFT_CLAUSE, UNITS = "muc-qua", "don-vi"
FIXED = frozenset({"tinh", "cap", "dia-danh", "nam", UNITS, GIFT_CLAUSE})
DEADLINE = "han."


@cache
def known_places() -> frozenset[str]:
    """Every place but the deadlines: the fixed ones and one for each agency function."""
    return FIXED | frozenset(function_names())


def places_in(text: str) -> tuple[str, ...]:
    """The names between braces, in order."""
    return tuple(name.strip() for name in _PLACE.findall(text))


def fill(text: str, value_of: Callable[[str], str]) -> str:
    """The text with each place replaced by what `value_of` says of its name."""
    return _PLACE.sub(lambda found: value_of(found[1].strip()), text)
