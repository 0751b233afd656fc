"""Which lines of the letterhead name the superior body, and which the issuer."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue_cli.documents.nd30.lint.components.pieces import Piece
from dialogue_cli.documents.nd30.lint.components.words import starts_with_any, words


@dataclass(frozen=True, slots=True, eq=False)
class Letterhead:
    """The lines of each."""

    superior: tuple[Piece, ...]
    issuer: tuple[Piece, ...]


def letterhead(lines: Sequence[Piece]) -> Letterhead:
    """Tell superior body and issuer apart by the names, else by what is bold."""
    names = _names(lines)
    if len(names) > 1 and _jointly(names):
        return Letterhead((), tuple(lines))
    if len(names) > 1 and starts_with_any(names[0][0].folded, words().superiors):
        *above, own = names
        return Letterhead(tuple(p for name in above for p in name), tuple(own))
    if len(names) == 1 and starts_with_any(names[0][0].folded, words().bodies):
        return Letterhead((), tuple(lines))
    bold = [line.mostly("bold") for line in lines]
    first = bold.index(True) if True in bold else 0
    return Letterhead(tuple(lines[:first]), tuple(lines[first:]))


def _jointly(names: Sequence[Sequence[Piece]]) -> bool:
    """A committee and a union are no superior and issuer: they issue together (nd30.md: no rule for that)."""
    first, last = names[0][0].folded, names[-1][0].folded
    of_state = starts_with_any(first, ("ubnd", "uy ban nhan dan"))
    return of_state and starts_with_any(last, ("lien doan lao dong", "cong doan", "ldld"))


def _names(lines: Sequence[Piece]) -> list[list[Piece]]:
    """The lines gathered into names: one that begins with no word of a body goes on with the last."""
    names: list[list[Piece]] = []
    for line in lines:
        goes_on = starts_with_any(line.folded, words().going_on)
        begins = starts_with_any(line.folded, words().bodies) and not goes_on
        if names and (goes_on or not begins):
            names[-1].append(line)
        else:
            names.append([line])
    return names
