"""How papers that are being made tell whoever watches how far they have come."""

from collections.abc import Callable

from dialogue_cli.messages import papers as say

# How many of how many are done, and what is now worked on.
Told = Callable[[int, int, str], None]


def untold(_done: int, _total: int, _what: str) -> None:
    """Nobody watches."""


def among(told: Told, number: int, papers: int) -> Told:
    """How one of several papers tells of its copies: all papers together are one way; one alone is its own."""
    if papers == 1:
        return told

    def one_of_them(done: int, total: int, what: str) -> None:
        shown = what if total == 1 else say.COPY_OF.format(paper=what, number=done + 1, count=total)
        told(number, papers, shown)

    return one_of_them
