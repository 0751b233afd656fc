"""Who fills a place of a quota: each person once, nobody who stays away, no reserve who was not called in."""

from collections.abc import Sequence

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.each_person import people_of
from dialogue_cli.reference.reserves import is_reserve


def seated(delegates: Sequence[Delegate]) -> tuple[Delegate, ...]:
    """The people who take a seat, in the order of the lists."""
    return tuple(one for one in people_of(delegates).once if one.comes and not is_reserve(one))
