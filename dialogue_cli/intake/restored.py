"""Makes damaged text of a sheet good before tables are looked for, and keeps what was received beside it.

A sound sheet costs one search for signs that sound text does not hold; only where there are some
are cells looked at one by one, first each by itself, then in the company of what was found.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dialogue_cli.intake.opening.package import Package
from dialogue_cli.intake.workbook import CellRepair, Row, Sheet, column_letter
from dialogue_cli.messages import intake as messages
from dialogue_cli.model.findings import Problem
from dialogue_cli.vietnamese.mending.legacy_text import ENCODINGS
from dialogue_cli.vietnamese.mending.repair import (
    IN_COMPANY,
    Repaired,
    has_damaged_words,
    has_strange_letters,
    repair,
    speaks_against,
)

TEXT_DAMAGED = "text-damaged"
_ROWS_AT_ONCE = 2000
# Damaged words fill a sheet: in a long one some stretches tell enough.
_STRETCHES_READ_WHOLE, _ONE_STRETCH_IN = 8, 8
# Fonts are read by a slower library; a longer sheet is told by its letters alone.
_MOST_CELLS_FOR_FONTS = 200_000


def restored(package: Package, sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The sheets with their damaged text made good where that is certain."""
    return tuple(_restored(package, sheet) for sheet in sheets)


def name_as_meant(name: str, sheet: Sheet) -> str:
    """The name of a sheet or file, which may be in a legacy encoding like the cells."""
    if name.isascii():
        return name
    found = {code for row in sheet.repairs.values() for cell in row.values() for code in cell.done}
    return repair(name, company=IN_COMPANY & found).text


def as_sent(sheet: Sheet, index: int) -> Row:
    """A row of a sheet as it was received."""
    row = sheet.rows[index]
    repairs = sheet.repairs.get(index)
    if not repairs:
        return row
    return [repairs[column].received if column in repairs else v for column, v in enumerate(row)]


def repairs_of(sheet: Sheet, index: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What was done in a row: the letter of each column, and the codes."""
    repairs = sheet.repairs.get(index)
    if not repairs:
        return ()
    return tuple((column_letter(column), repairs[column].done) for column in sorted(repairs))


def doubts(sheet: Sheet, index: int) -> tuple[Problem, ...]:
    """A problem for each cell of a row whose text could not be made good with certainty."""
    repairs = sheet.repairs.get(index, {})
    return tuple(
        Problem(
            sheet=sheet.name,
            row=index + 1,
            column=column_letter(column),
            code=TEXT_DAMAGED,
            message=messages.PROBLEMS[TEXT_DAMAGED],
        )
        for column in sorted(repairs)
        if repairs[column].doubtful
    )


@dataclass(slots=True)
class _Look:
    """A closer look at one sheet: what was found so far, and what speaks for and against company."""

    rows: Sequence[Row]
    found: dict[tuple[int, int], Repaired] = field(default_factory=dict)
    proved: Counter[tuple[str, int]] = field(default_factory=Counter)
    against: Counter[tuple[str, int]] = field(default_factory=Counter)
    known: dict[tuple[str, str, frozenset[str]], Repaired] = field(default_factory=dict)

    def repair(self, place: tuple[int, int], font: str, company: frozenset[str]) -> None:
        """Repair one cell; units and groups come again and again, so each text is repaired once."""
        text = str(self.rows[place[0]][place[1]])
        key = (text, font, company)
        made = self.known.get(key)
        if made is None:
            made = self.known[key] = repair(text, font, company)
        if made.done or made.doubtful:
            self.found[place] = made

    def companies(self) -> Mapping[int, frozenset[str]]:
        """For each column the codes that its cells may be taken to share."""
        columns = range(max(map(len, self.rows), default=0))
        found = {
            column: frozenset(code for code in IN_COMPANY if self._is_shared(code, column))
            for column in columns
        }
        return {column: codes for column, codes in found.items() if codes}

    def _is_shared(self, code: str, column: int) -> bool:
        here, against = self.proved[code, column], self.against[code, column]
        if here > 2 * against:
            return True
        everywhere = sum(n for (one, _), n in self.proved.items() if one == code)
        strangers = sum(n for (one, _), n in self.against.items() if one == code)
        return not against and everywhere > 4 * strangers


def _restored(package: Package, sheet: Sheet) -> Sheet:
    look = _Look(sheet.rows)
    for place in _suspects(sheet.rows):
        look.repair(place, "", frozenset())
    if not look.found:
        return sheet
    proved = _shared(look.found.values())
    if proved:
        _look_again(package, sheet, look, proved)
    return _with_repairs(sheet, look.found)


def _shared(found: Iterable[Repaired]) -> set[str]:
    """What befell the sheet; of the legacy encodings the one that most cells are in."""
    count = Counter(code for made in found for code in made.done if code in IN_COMPANY)
    legacy = sorted(filter(count.get, ENCODINGS), key=lambda code: -count[code])
    return {str(code) for code in count if code not in legacy[1:]}


def _look_again(package: Package, sheet: Sheet, look: _Look, proved: set[str]) -> None:
    """Judge the other cells by what was proved, and by their fonts when a legacy encoding was."""
    first = min(row for (row, _), made in look.found.items() if proved.intersection(made.done))
    # Headings above may be sound: only what stands beside and below counts against company.
    for place, text in _marked_cells(sheet.rows[first:], first):
        done = proved.intersection(look.found[place].done) if place in look.found else set()
        look.proved.update((code, place[1]) for code in done)
        against = (code for code in proved - done if speaks_against(code, text))
        look.against.update((code, place[1]) for code in against)
    fonts = _fonts(package, sheet) if proved.intersection(ENCODINGS) else {}
    companies = look.companies()
    for place, _ in _marked_cells(sheet.rows, 0):
        company, font = companies.get(place[1], frozenset()), fonts.get(place, "")
        if company or font:
            look.repair(place, font, company)


def _suspects(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    for number, start in enumerate(range(0, len(rows), _ROWS_AT_ONCE)):
        stretch = rows[start : start + _ROWS_AT_ONCE]
        joined = "\n".join([cell for row in stretch for cell in row if type(cell) is str])
        tests = [has_strange_letters] if has_strange_letters(joined) else []
        whole = number < _STRETCHES_READ_WHOLE or number % _ONE_STRETCH_IN == 0
        if whole and has_damaged_words(joined):
            tests.append(has_damaged_words)
        if tests:
            yield from _cells_that(tests, stretch, start)


def _cells_that(
    tests: Sequence[Callable[[str], bool]], rows: Sequence[Row], start: int
) -> Iterator[tuple[int, int]]:
    for index, row in enumerate(rows, start):
        for column, cell in enumerate(row):
            if type(cell) is str and cell and any(test(cell) for test in tests):
                yield index, column


def _marked_cells(rows: Sequence[Row], start: int) -> Iterator[tuple[tuple[int, int], str]]:
    for index, row in enumerate(rows, start):
        for column, cell in enumerate(row):
            if isinstance(cell, str) and not cell.isascii():
                yield (index, column), cell


def _with_repairs(sheet: Sheet, found: Mapping[tuple[int, int], Repaired]) -> Sheet:
    rows = list(sheet.rows)
    repairs: dict[int, dict[int, CellRepair]] = {}
    for (index, column), made in found.items():
        received = str(sheet.rows[index][column])
        repairs.setdefault(index, {})[column] = CellRepair(received, made.done, made.doubtful)
        if not made.is_trivial:
            if rows[index] is sheet.rows[index]:
                rows[index] = list(rows[index])
            rows[index][column] = made.text  # type: ignore[index]
    return replace(sheet, rows=rows, repairs=repairs)


def _fonts(package: Package, sheet: Sheet) -> Mapping[tuple[int, int], str]:
    """The fonts made for a legacy encoding, by cell; none where only a slow look could tell."""
    cells = len(sheet.rows) * max(map(len, sheet.rows), default=0)
    if package.format != "xlsx" or cells > _MOST_CELLS_FOR_FONTS:
        return {}
    # Loaded for the rare file that needs it: it takes longer than most imports.
    from dialogue_cli.intake.fonts import legacy_fonts  # noqa: PLC0415

    return legacy_fonts(package, sheet.name)
