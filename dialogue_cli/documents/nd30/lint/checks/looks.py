"""Whether a piece of text looks as its rule says: size, bold, italic, capitals, alignment."""

from collections.abc import Iterator, Sequence

from dialogue_cli.documents.nd30.decree import LookRule, look_rule
from dialogue_cli.documents.nd30.lint.components.pieces import Piece, is_upper
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, Mend, figure, joined
from dialogue_cli.documents.nd30.lint.reading.paper import Run
from dialogue_cli.messages import lint as say

# Fewer capitals than these may be nothing but an abbreviation.
_SHORTEST_CAPITALS = 8
GAP = "[…"


def is_gap(piece: Piece) -> bool:
    """Whether a draft leaves room there: what is missing cannot be judged."""
    return GAP in piece.text


def look_fault(
    rule: str, piece: Piece, *, skip: Sequence[str] = (), also: Sequence[str] = ()
) -> Faults:
    """One fault for all that is wrong with the look of a piece; `also` tells more that is wrong."""
    wanted = look_rule(rule)
    wrong = [(told, mend) for name, told, mend in wrong_looks(wanted, piece) if name not in skip]
    if wrong or also:
        mends = tuple(mend for _, mend in wrong if mend)
        yield Fault(rule, joined([*also, *(told for told, _ in wrong)]), piece, mends=mends)


def wrong_looks(wanted: LookRule, piece: Piece) -> Iterator[tuple[str, str, Mend | None]]:
    """Each property that is not as wanted: its name, what is there, how to mend it."""
    runs = lettered(piece)
    yield from _size(wanted.size, piece, runs)
    yield from _switches(wanted, piece, runs)
    if wanted.case and not is_gap(piece):
        yield from _case(wanted.case, piece)
    align = piece.paragraph.look.align
    if (
        wanted.align
        and align != wanted.align
        and not piece.tabbed
        and not piece.paragraph.look.frame
    ):
        yield (
            "align",
            say.ALIGNS.get(align, say.OTHER_ALIGN),
            Mend("align", piece.paragraph, wanted.align),
        )


def lettered(piece: Piece) -> tuple[Run, ...]:
    """The runs that hold letters or figures, notes raised above the line left out."""
    runs = tuple(
        run
        for run in piece.inked
        if not run.look.raised and any(letter.isalnum() for letter in run.text)
    )
    return runs or piece.inked


def _size(
    size: tuple[float, float], piece: Piece, runs: Sequence[Run]
) -> Iterator[tuple[str, str, Mend | None]]:
    low, high = size
    off = [run for run in runs if not low <= run.look.size <= high]
    if off:
        told = say.SIZE.format(size=say.LIST.join(sorted({figure(r.look.size) for r in off})))
        nearest = low if off[0].look.size < low else high
        yield "size", told, Mend("size", piece.paragraph, nearest, piece.runs)


def _switches(
    wanted: LookRule, piece: Piece, runs: Sequence[Run]
) -> Iterator[tuple[str, str, Mend | None]]:
    told = {
        "bold": (say.NOT_BOLD, say.BOLD),
        "italic": (say.UPRIGHT, say.ITALIC),
        "underline": (say.NOT_UNDERLINED, say.UNDERLINED),
    }
    for name, words in told.items():
        value = getattr(wanted, name)
        if value is not None and any(getattr(run.look, name) != value for run in runs):
            mend = Mend(name, piece.paragraph, value, piece.runs)  # type: ignore[arg-type]
            yield name, words[0 if value else 1], mend


def _case(case: str, piece: Piece) -> Iterator[tuple[str, str, Mend | None]]:
    if case == "upper" and not piece.upper and any(c.isalpha() for c in piece.shown):
        yield "case", say.NOT_UPPER, Mend("caps", piece.paragraph, True, piece.runs)
    elif case == "sentence" and in_capitals(piece):
        by_look = piece.text != piece.text.upper()
        mend = Mend("caps", piece.paragraph, False, piece.runs) if by_look else None
        yield "case", say.UPPER, mend


def in_capitals(piece: Piece) -> bool:
    """Whether a text that should be in sentence case is all capitals, and more than an abbreviation."""
    return are_capitals(piece.shown)


def are_capitals(text: str) -> bool:
    """The same of a part of it as printed: of a heading without its letter or word."""
    if not is_upper(text) or " " not in text.strip():
        return False
    return sum(letter.isalpha() for letter in text) >= _SHORTEST_CAPITALS
