"""Whether a petition is collective or one person's own case (workflow.md §4.7)."""

from functools import cache

from dialogue_cli.decisions.ballot import Ballot, cast
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.sign_index import SignIndex
from dialogue_cli.reference.signs import scope_signs


def weigh_scope(text: Prepared) -> Ballot:
    """The signs of a personal and of a collective petition."""
    ballot = Ballot()
    cast(ballot, _signs().able(text.quality), text)
    return ballot


@cache
def _signs() -> SignIndex:
    return SignIndex(scope_signs())
