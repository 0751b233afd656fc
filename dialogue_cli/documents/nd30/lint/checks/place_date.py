"""Place and date of issue (ND30-DATE-01 … 08)."""

import re

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.checks.looks import is_gap, look_fault
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.pieces import Piece, is_upper
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, Mend
from dialogue_cli.messages import lint as say
from dialogue_cli.vietnamese.text import fold

_LAST_DAY, _LAST_MONTH = 31, 12
_PADDED_MONTHS = (1, 2)
# The words before the figures.
_DAY, _MONTH = r"ng\u00e0y", r"th\u00e1ng"


def place_date(paper: Anatomy) -> Faults:
    """The line with place and date."""
    piece = paper.head.date
    if piece is None:
        return
    yield from look_fault("ND30-DATE-05", piece)
    if is_gap(piece):
        return
    pattern = decree_rule("ND30-DATE-01").values["pattern"]
    found = re.match(pattern, piece.text.rstrip())
    if found is None:
        yield Fault("ND30-DATE-01", piece.text, piece)
        yield from _place(piece, piece.text.partition(",")[0] if "," in piece.text else "")
        return
    yield from _figures(piece, found["d"], found["m"])
    yield from _place(piece, found["place"])


def _figures(piece: Piece, day: str | None, month: str | None) -> Faults:
    if (day and not 1 <= int(day) <= _LAST_DAY) or (month and not 1 <= int(month) <= _LAST_MONTH):
        yield Fault("ND30-DATE-01", piece.text, piece)
        return
    if day and len(day) == 1:
        yield Fault("ND30-DATE-02", piece.text, piece, mends=_retyped(piece, _DAY, f"0{day}"))
    if month and len(month) == 1 and int(month) in _PADDED_MONTHS:
        yield Fault("ND30-DATE-03", piece.text, piece, mends=_retyped(piece, _MONTH, f"0{month}"))
    if month and len(month) == 2 and month[0] == "0" and int(month) not in _PADDED_MONTHS:
        allowed = say.WITHOUT_ZERO.format(month=int(month))
        mends = _retyped(piece, _MONTH, str(int(month)))
        yield Fault("ND30-DATE-04", piece.text, piece, allowed, mends=mends)


def _retyped(piece: Piece, word: str, figure: str) -> tuple[Mend, ...]:
    """The same line with another figure after that word; a place may have figures of its own."""
    text = re.sub(rf"({word}\s*)\d+", rf"\g<1>{figure}", piece.raw, count=1)
    return (Mend("retype", piece.paragraph, text.strip(), piece.runs),)


def _place(piece: Piece, place: str) -> Faults:
    if not place.strip():
        return
    folded = fold(place).replace(".", " ")
    full = decree_rule("ND30-DATE-08").values["full"].get(" ".join(folded.split()))
    if full and place != full:
        yield Fault("ND30-DATE-08", place, piece, say.FULL_NAME.format(name=full))
        return
    common = decree_rule("ND30-DATE-07").values["common"]
    known = decree_rule("ND30-DATE-08").values["full"].values()
    named = next((word for word in common if place.lower().startswith(f"{word} ")), "")
    if place in known:
        return
    rest = place[len(named) :].strip() if named else place
    words = [word for word in rest.split() if any(letter.isalpha() for letter in word)]
    small = [word for word in words if next(c for c in word if c.isalpha()).islower()]
    if small or (is_upper(place) and len(place) > 3):
        yield Fault("ND30-DATE-06", place, piece)
    elif named and not (rest[:1].isdigit() or _of_person(rest)):
        yield Fault("ND30-DATE-07", place, piece)


def _of_person(name: str) -> bool:
    """Names of more than two syllables may be those of people or events, which keep the common noun."""
    return len(name.split()) > 2
