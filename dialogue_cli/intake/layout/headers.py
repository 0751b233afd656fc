"""Finds the header of a table: one to three rows of headings, wherever on the sheet they stand."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from dialogue_cli.intake.layout import columns
from dialogue_cli.intake.layout.columns import NO_COLUMNS, Columns, Label, Reader
from dialogue_cli.intake.layout.settled import NOTHING_SETTLED, Settled
from dialogue_cli.intake.layout.wrapped import are_wrapped
from dialogue_cli.intake.workbook import Merge, Row, Sheet, Value, is_blank
from dialogue_cli.reference import headings
from dialogue_cli.vietnamese.text import fold_key, one_line

MAX_HEIGHT = 3
LONGEST_UNKNOWN = 30
LONGEST_SETTLED = 60


@dataclass(frozen=True, slots=True)
class Sought:
    """What tables are looked for: of which kinds, how headings are read, what a clerk has settled."""

    kinds: tuple[str, ...]
    reader: Reader = columns.read
    settled: Settled = NOTHING_SETTLED

    @property
    def guessing(self) -> "Sought":
        """The same, where headings may be misspelt."""
        return replace(self, reader=columns.guess)


@dataclass(frozen=True, slots=True)
class Header:
    """The rows (from 0, the last included) of a header and what its headings mean.

    `rivals` are the kinds of table that its headings fit equally well; not to be guessed.
    """

    top: int
    bottom: int
    labels: tuple[Label, ...]
    columns: Columns = NO_COLUMNS
    rivals: tuple[str, ...] = ()

    @property
    def span(self) -> tuple[int, int]:
        """The first column of the table and the one after its last."""
        filled = [index for index, label in enumerate(self.labels) if label]
        return filled[0], max(filled[-1], *self.columns.by_field.values()) + 1


def header_at(sheet: Sheet, start: int, sought: Sought) -> Header | None:
    """The best header that begins at this row, or just below when this row is only a title."""
    merges = _near(sheet.merges, start)
    best: tuple[tuple[object, ...], int, int] | None = None
    for top in range(start, min(start + MAX_HEIGHT, len(sheet.rows))):
        for bottom in range(top, min(top + MAX_HEIGHT, len(sheet.rows))):
            found = _understood(sheet, top, bottom, merges, sought)
            if not found:
                continue
            closed = not any(_leaves(merge, top, bottom) for merge in merges)
            # As a row of the body the rest of broken headings would be nonsense.
            wrapped = are_wrapped(_texts(sheet, top, bottom), sought.kinds)
            rank = (len(found[0].by_field), wrapped, closed, top - bottom, -top)
            if best is None or rank > best[0]:
                best = (rank, top, bottom)
    return header_of(sheet, best[1], _lowest(sheet, best[2]), sought) if best else None


def _lowest(sheet: Sheet, bottom: int) -> int:
    """The row of sub-headings below, even when nobody knows them: only texts, only under group heads."""
    rows = [texts_only(row) for row in sheet.rows[bottom : bottom + 2]]
    if len(rows) < 2 or _is_counted(sheet.rows[bottom + 1], rows[0]):
        return bottom
    filled = headings_of(rows[1])
    if len(filled) < 2 or any(len(text) > LONGEST_UNKNOWN for text in filled):
        return bottom
    merges = _near(sheet.merges, bottom)
    return bottom if _is_own_row(rows, 0, 1, bottom, merges, strict=True) else bottom + 1


def _is_counted(row: Row, first: Row) -> bool:
    """Whether a number stands under the first heading, as in a row of the body."""
    place = next((index for index, cell in enumerate(first) if not is_blank(cell)), 0)
    return not isinstance(row[place], str)


def header_of(sheet: Sheet, top: int, bottom: int, sought: Sought) -> Header | None:
    """These rows as a header; None when they name no kind of table."""
    rows = _texts(sheet, top, bottom)
    labels = _labels(rows, top, _near(sheet.merges, top))
    return with_labels(sheet, Header(top, bottom, labels), sought)


def possible_labels(sheet: Sheet, top: int) -> Iterator[tuple[Label, ...]]:
    """The headings that the rows from here on may hold, taken as a header of one row, two or three."""
    for bottom in range(top, min(top + MAX_HEIGHT, len(sheet.rows))):
        rows = _texts(sheet, top, bottom)
        labels = _labels(rows, top, _near(sheet.merges, top))
        if any(labels):
            yield labels


def with_labels(sheet: Sheet, header: "Header", sought: Sought) -> Header | None:
    """The header with its labels understood, misspelt ones too; None when they make no table."""
    found = columns.understand(header.labels, sought.kinds, columns.guess, sought.settled)
    found = _with_values(sheet, header.bottom, found)
    if not found:
        return None
    rivals = tuple(other.kind for other in found if other.weight == found[0].weight)
    return replace(header, columns=found[0], rivals=rivals if len(rivals) > 1 else ())


def may_be_headings(row: Row, sought: Sought) -> bool:
    """A quick look: some cell reads like a heading, and none beside it is a number."""
    if sought.settled and _is_settled(texts_only(row), sought.settled):
        return True
    texts = {
        str(cell) for cell in texts_only(row) if cell
    }  # a stray cell far away leaves thousands empty
    return any(columns.is_heading(text, sought.kinds, sought.reader) for text in texts)


def _texts(sheet: Sheet, top: int, bottom: int) -> list[Row]:
    return [texts_only(row) for row in sheet.rows[top : bottom + 1]]


def texts_only(row: Row) -> Row:
    """The row without the runs of cells that hold a number: what stands beside a header is no heading."""
    if _is_text(row):
        return row
    kept, run = list(row), []
    for index, cell in enumerate([*row, ""]):
        if not is_blank(cell):
            run.append(index)
            continue
        if any(not isinstance(row[place], str) for place in run):
            for place in run:
                kept[place] = ""
        run = []
    return kept


def _is_settled(row: Row, settled: Settled) -> bool:
    """Whether a row holds every heading that a clerk has spoken of, and only words like headings."""
    texts = [one_line(cell) if isinstance(cell, str) else "" for cell in row]
    filled = [text for text in texts if text]
    if not filled or any(len(text) > LONGEST_SETTLED for text in filled):
        return False
    there = {fold_key(text) for text in filled}
    if not all(index < len(texts) and texts[index] for index in settled.by_column):
        return False
    return settled.by_heading.keys() <= there if settled.by_heading else len(filled) > 1


def headings_of(row: Row) -> tuple[str, ...]:
    """The texts of a row as headings, for telling the clerk what was seen."""
    texts = (one_line(cell) for cell in row if isinstance(cell, str))
    return tuple(text for text in texts if text)


def likely_row(rows: Sequence[Row]) -> int | None:
    """The first row that is no title, when it looks like headings that nobody knows and not like people."""
    wide = (index for index, row in enumerate(rows[:-1]) if len(_filled(row)) > 1)
    first = next(wide, None)
    if first is None or not _is_text(rows[first]):
        return None
    return first if all(map(_may_be_shown, headings_of(rows[first]))) else None


def _filled(row: Row) -> list[Value]:
    return [cell for cell in row if not is_blank(cell)]


def _may_be_shown(text: str) -> bool:
    """Whether a text is short and names nobody: no digit, no address, no two capitals in a row."""
    if len(text) > LONGEST_UNKNOWN or any(letter.isdigit() or letter == "@" for letter in text):
        return False
    return not any(a[0].isupper() and b[0].isupper() for a, b in pairwise(text.split()))


def _is_text(row: Row) -> bool:
    return set(map(type, row)) <= {str}


def _with_values(sheet: Sheet, bottom: int, found: tuple[Columns, ...]) -> tuple[Columns, ...]:
    """Leave out the kinds whose required column stands empty: a form's column for later use."""
    if len(found) < 2:
        return found
    body = sheet.rows[bottom + 1 :]
    unworked = {c for row, there in sheet.unworked.items() if row > bottom for c in there}
    filled = (columns.resting_on(kind, _filled_fields(kind, body, unworked)) for kind in found)
    return tuple(kind for kind in filled if kind) or found


def _filled_fields(kind: Columns, body: Sequence[Row], unworked: Set[int]) -> frozenset[str]:
    filled = frozenset(
        field
        for field, place in kind.by_field.items()
        if place in unworked or any(not is_blank(row[place]) for row in body)
    )
    telling = headings.telling_empty(kind.kind) & kind.by_field.keys()
    return filled | telling if len(telling) > 1 else filled


def _understood(
    sheet: Sheet, top: int, bottom: int, merges: Sequence[Merge], sought: Sought
) -> tuple[Columns, ...]:
    rows = _texts(sheet, top, bottom)
    if not may_be_headings(rows[0], sought):
        return ()
    if any(_is_counted(row, rows[0]) for row in sheet.rows[top + 1 : bottom + 1]):
        return ()
    own_row = any(_is_own_row(rows, 0, lower, top, merges) for lower in range(1, len(rows)))
    if own_row and not are_wrapped(rows, sought.kinds):
        return ()
    labels = _labels(rows, top, merges)
    found = columns.understand(labels, sought.kinds, sought.reader, sought.settled)
    return found if found and _convincing(found[0], labels) else ()


def _convincing(best: Columns, labels: Sequence[Label]) -> bool:
    """A sentence can begin like a heading: some headings must be known whole, or most at all."""
    filled = sum(1 for label in labels if label)
    if len(best.by_field) < 2:
        return filled == 1 and best.whole == 1
    return best.whole >= 2 or (best.whole >= 1 and 2 * len(best.by_field) >= filled)


def _is_own_row(
    rows: Sequence[Row],
    top: int,
    lower: int,
    first: int,
    merges: Sequence[Merge],
    *,
    strict: bool = False,
) -> bool:
    """A row of sub-headings stands only under group heads or gaps; a body row anywhere.

    `first` is the number of `rows[0]` on the sheet; `strict`: a gap must go on from a group head.
    """
    for index, cell in enumerate(rows[lower]):
        if is_blank(cell):
            continue
        higher = range(lower - 1, top - 1, -1)
        above = next((r for r in higher if not is_blank(rows[r][index])), None)
        if above is None and strict and not _goes_on(rows, lower, index, first, merges):
            return True
        if above is not None and not _heads_group(rows, above, lower, index, first, merges):
            return True
    return False


def _goes_on(
    rows: Sequence[Row], lower: int, index: int, first: int, merges: Sequence[Merge]
) -> bool:
    """Whether the gap above this cell begins at a head under which the row is filled without a break."""
    left = index
    while left > 0 and not is_blank(rows[lower][left - 1]):
        left -= 1
        if not is_blank(rows[lower - 1][left]):
            return _heads_group(rows, lower - 1, lower, left, first, merges)
    return False


def _heads_group(
    rows: Sequence[Row], above: int, lower: int, index: int, first: int, merges: Sequence[Merge]
) -> bool:
    """Whether the cell above spans several columns: merged, or with a gap filled only below."""
    if any(m.top == first + above and m.left == index and m.right > index for m in merges):
        return True
    beside = index + 1
    if beside >= len(rows[above]):
        return False
    return is_blank(rows[above][beside]) and not is_blank(rows[lower][beside])


def _labels(rows: Sequence[Row], top: int, merges: Sequence[Merge]) -> tuple[Label, ...]:
    """The headings of every column, those of merged cells for each column that they cover."""
    covered = _covered(rows, top, merges)
    labels = []
    for index in range(max(map(len, rows))):
        cells = (covered.get((r, index), rows[r][index]) for r in range(len(rows)))
        texts = (one_line(cell) for cell in cells if isinstance(cell, str))
        labels.append(tuple(dict.fromkeys(text for text in texts if text)))
    return tuple(labels)


def _covered(
    rows: Sequence[Row], top: int, merges: Sequence[Merge]
) -> Mapping[tuple[int, int], Value]:
    return {
        (row - top, index): rows[merge.top - top][merge.left]
        for merge in merges
        if top <= merge.top < top + len(rows) and merge.left < len(rows[0])
        for row in range(merge.top, min(merge.bottom, top + len(rows) - 1) + 1)
        for index in range(merge.left, merge.right + 1)
    }


def _leaves(merge: Merge, top: int, bottom: int) -> bool:
    """Whether a heading's merge goes on below the last row of the header."""
    return top <= merge.top <= bottom < merge.bottom < merge.top + MAX_HEIGHT


def _near(merges: Sequence[Merge], start: int) -> tuple[Merge, ...]:
    return tuple(m for m in merges if start <= m.top < start + 2 * MAX_HEIGHT)
