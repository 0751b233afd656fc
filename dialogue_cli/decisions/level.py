"""Who is competent to decide what a petition asks (workflow.md §4.8)."""

from functools import cache

from dialogue_cli.decisions.ballot import Ballot, cast
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.sign_index import SignIndex
from dialogue_cli.reference.signs import level_signs


def weigh_level(text: Prepared, topic: str) -> Ballot:
    """The weight of each level that could decide it, given its topic."""
    ballot = Ballot()
    cast(ballot, _signs().able(text.quality, topic), text, topic=topic)
    return ballot


@cache
def _signs() -> SignIndex:
    return SignIndex(level_signs())
