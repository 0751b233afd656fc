"""One petition over several rows: a text that runs on in the cell below, which stands alone in its row."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from dialogue_cli.intake.layout.units import looks_like_unit
from dialogue_cli.intake.layout.wording import is_total, plain, words
from dialogue_cli.intake.workbook import Row, is_blank
from dialogue_cli.reference.parts.asking import reading, request_verb
from dialogue_cli.vietnamese.text import normalise

_ENDS = ".!?;\u2026"
_GOES_ON = ",:"
_BULLETS = "-+*\u2013\u2022"
_FEWEST_WORDS = 4


def run_on_rows(
    rows: Sequence[tuple[int, Row]], text: int, others: Sequence[int], spread: frozenset[int]
) -> Mapping[int, int]:
    """Which rows only go on with the text of a row above, and of which.

    `rows` are those below the header with their indexes, `text` the column of the text, `others` the other
    columns of the table, the one that is most often filled first; `spread` are rows with cells merged across columns.
    A sentence of its own is a petition of its own, though its number be missing.
    """
    if others and not any(map(is_blank, [row[others[0]] for _, row in rows])):
        return {}  # nearly every list bears a number in each row
    found: dict[int, int] = {}
    top: int | None = None
    said = ""
    for index, row in rows:
        cell = row[text]
        if any(row[other] != "" and not is_blank(row[other]) for other in others):
            top, said = index, cell if isinstance(cell, str) else ""
        elif top is None or not isinstance(cell, str) or index in spread or not said:
            top = None
        elif _goes_on(said.strip(), cell.strip()):
            found[index] = top
            said = f"{said}\n{cell}"
        else:
            top = None
    return found


def with_texts_joined(
    rows: Iterable[tuple[int, Row, Row]], run_on: Mapping[int, int], text: int
) -> Iterator[tuple[int, Row, Row]]:
    """The rows with the texts that run on put together, line by line, in the row where they begin."""
    kept = list(rows)
    lines: dict[int, list[str]] = {}
    own = {index: cells for index, cells, _ in kept}
    for index, top in run_on.items():
        lines.setdefault(top, [str(own[top][text])]).append(str(own[index][text]))
    for index, cells, filled in kept:
        if index in lines:
            joined = list(filled)
            joined[text] = "\n".join(lines[index])
            yield index, cells, joined
        else:
            yield index, cells, filled


def _goes_on(said: str, cell: str) -> bool:
    """Whether a text is not yet finished, and the lonely cell below it finishes it."""
    said, cell = normalise(said), normalise(cell)
    if not said or not cell or said[-1] in _ENDS or _is_no_text(cell):
        return False
    if cell[0] in _BULLETS:
        return _is_open_list(said, cell[0])
    if cell[0].islower():
        # Where capitals are not cared for, only a sign shows that a text goes on.
        return said[-1] in _GOES_ON or not (said[0].islower() or _opens_request(cell))
    return said[-1] == "," and len(cell.split()) >= _FEWEST_WORDS and not looks_like_unit(cell)


def _opens_request(cell: str) -> bool:
    verb = request_verb(reading(cell))
    return verb is not None and verb.start() == 0


def _is_open_list(said: str, bullet: str) -> bool:
    """Whether a text introduces a list, of which only such items have come so far."""
    lead_in, _, items = said.rpartition(":")
    lines = [line for line in items.split("\n") if line.strip()]
    return bool(lead_in) and all(line.lstrip().startswith(bullet) for line in lines)


def _is_no_text(cell: str) -> bool:
    """Whether a lonely cell is a total, its words, a note or a signature."""
    plain_text = plain(cell)
    lists = (("words", "starts"), ("note", "starts"), ("signature", "starts"))
    return is_total(plain_text) or any(words(*which).starts(plain_text) for which in lists)
