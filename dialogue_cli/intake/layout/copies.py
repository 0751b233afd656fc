"""A sheet that repeats another one of its file, as an old copy does: its rows are not taken twice."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dialogue_cli.intake.layout.sheet_notes import is_stray
from dialogue_cli.intake.records import Record, RowReading, SheetReading
from dialogue_cli.messages import layout as say
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Answer, Petition
from dialogue_cli.vietnamese.text import fold, fold_key

REASON = "copy-of-sheet"
# This share of a sheet's records must stand in the other one.
NEARLY_ALL = 0.8
FEWEST = 3
# Two texts with this share of common words are one that was corrected.
ALIKE = 0.5
MOST_COMPARED = 300


@dataclass(frozen=True, slots=True)
class _Said:
    """What a record says, and of which unit."""

    content: Hashable
    unit: str


def without_copies(sheets: Sequence[SheetReading]) -> tuple[SheetReading, ...]:
    """The sheets, the rows of copies among them skipped and told."""
    if sum(bool(sheet.rows) for sheet in sheets) < 2:
        return tuple(sheets)
    found = {index: _said(sheet.rows) for index, sheet in enumerate(sheets) if sheet.rows}
    order = sorted(found, key=lambda i: (is_stray(sheets[i].name), -len(found[i]), i))
    kept: dict[int, list[_Said]] = {}
    result = list(sheets)
    for index in order:
        other = _copied(sheets[index], found[index], kept)
        if other is None:
            kept[index] = found[index]
        else:
            result[index] = _skipped(sheets[index], sheets[other], found[other])
    return tuple(result)


def count_elsewhere(rows: Iterable[RowReading], others: Iterable[RowReading]) -> tuple[int, int]:
    """How many records rows hold, and how many of these stand in other rows too."""
    mine, known = _said(rows), _Known(_said(others))
    return len(mine), sum(said in known for said in mine)


class _Known:
    """Records by content; one without a unit may be anybody's."""

    def __init__(self, said: Iterable[_Said]) -> None:
        self._units: dict[Hashable, set[str]] = defaultdict(set)
        for one in said:
            self._units[one.content].add(one.unit)

    def __contains__(self, said: _Said) -> bool:
        units = self._units.get(said.content)
        return units is not None and (not said.unit or said.unit in units or "" in units)


def _said(rows: Iterable[RowReading]) -> list[_Said]:
    return [_of(record) for row in rows for record in row.records]


def _of(record: Record) -> _Said:
    match record:
        case Petition():
            content: Hashable = (fold_key(record.text), fold_key(record.asker))
            unit = record.unit
        case Delegate():
            content, unit = (fold_key(record.full_name), record.birth, record.phone), record.unit
        case _:
            content, unit = replace(record, origin=None), ""  # type: ignore[arg-type]
    return _Said(content, fold_key(unit))


def _copied(
    sheet: SheetReading, mine: Sequence[_Said], kept: Mapping[int, Sequence[_Said]]
) -> int | None:
    """The sheet of which this one is a copy."""
    contents = Counter(said.content for said in mine)
    distinct = len(contents)
    if not distinct or (distinct < FEWEST and not is_stray(sheet.name)):
        return None
    for index, others in kept.items():
        known = _Known(others)
        if sum(said in known for said in mine) >= NEARLY_ALL * len(mine):
            return index
    return None


def _skipped(sheet: SheetReading, other: SheetReading, others: Sequence[_Said]) -> SheetReading:
    known = _Known(others)
    mine = {said.content for said in _said(sheet.rows)}
    corrected = [_words(r) for row in other.rows for r in row.records if _of(r).content not in mine]
    copied = {row.cells for row in other.rows}
    rows, skipped, kept = [], 0, 0
    for row in sheet.rows:
        if _is_copy(row, known, corrected, copied):
            rows.append(row._replace(outcome="skipped", reason=REASON, records=(), problems=()))
            skipped += 1
        else:
            rows.append(row)
            kept += len(row.records)
    note = say.SHEET_COPY.format(sheet=sheet.name, other=other.name, count=skipped)
    if kept:
        note += " " + say.SHEET_COPY_KEPT.format(sheet=sheet.name, count=kept)
    return replace(sheet, rows=tuple(rows), note=" ".join(filter(None, (note, sheet.note))))


def _is_copy(
    row: RowReading,
    known: _Known,
    corrected: Sequence[frozenset[str]],
    copied: set[tuple[str, ...]],
) -> bool:
    """Whether all that a row says is said in the other sheet, as it is or corrected."""
    if row.outcome != "record":
        return row.outcome == "rejected" and row.cells in copied
    return all(_of(record) in known or _is_older(record, corrected) for record in row.records)


def _is_older(record: Record, corrected: Sequence[frozenset[str]]) -> bool:
    said = _words(record)
    near = corrected[:MOST_COMPARED]
    return any(len(said & other) >= ALIKE * len(said | other) for other in near)


def _words(record: Record) -> frozenset[str]:
    """What has to be alike in a correction; half a name is another person's, a section counts as one word."""
    match record:
        case Petition() | Answer():
            return frozenset(fold(record.text).split())
        case BudgetLine():
            return frozenset((fold_key(record.section), *fold(record.item).split()))
        case _:
            return frozenset((fold_key(record.full_name),))
