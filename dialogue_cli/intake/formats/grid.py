"""Builds a sheet cell by cell, as the rows of a document or of a page come along."""

from collections.abc import Sequence

from dialogue_cli.intake.opening.limits import MAX_CELLS, refuse_area, too_big
from dialogue_cli.intake.workbook import Merge, Sheet, Value, is_blank
from dialogue_cli.messages import intake as messages

MOST_COLUMNS = 16_384
MOST_ROWS = 1_048_576
LONGEST_BETWEEN = 150


class Grid:
    """Cells put beside and below each other, merged ones pushing the others aside."""

    def __init__(self, name: str) -> None:
        """`name` is the file's, for refusing it when the cells become too many."""
        self._name = name
        self._rows: list[list[Value]] = []
        self._merges: list[Merge] = []
        self._occupied: dict[int, int] = {}
        self._work = 0
        self._column = 0
        self._tables = 0

    def __len__(self) -> int:
        """The number of rows so far."""
        return len(self._rows)

    def start_row(self, index: int | None = None) -> None:
        """Begin the next row, or the one of this index (from 0) when it lies further below."""
        wanted = len(self._rows) if index is None else max(index, len(self._rows))
        refuse_area(self._name, wanted + 1, 1)
        self._rows.extend([] for _ in range(wanted + 1 - len(self._rows)))
        self._column = 0

    def put(self, value: Value, *, across: int = 1, down: int = 1, at: int | None = None) -> None:
        """Set the next free cell of the row, or the one in column `at`, merged over `across` × `down`."""
        if at is None and across == down == 1 and not self._occupied and self._rows:
            self._put_next(value)
            return
        row = len(self._rows) - 1
        column = self._column if at is None else max(at, 0)
        while at is None and self._occupied.get(column, -1) >= row:
            column += 1
            self._spend(1)
        across = min(max(across, 1), MOST_COLUMNS)
        down = min(max(down, 1), MOST_ROWS)
        self._column = column + across
        if down > 1:
            self._spend(across)
            self._occupied.update(dict.fromkeys(range(column, column + across), row + down - 1))
        if across > 1 or down > 1:
            self._merges.append(Merge(row, column, row + down - 1, column + across - 1))
        if not is_blank(value):
            cells = self._rows[row]
            self._spend(max(column + 1 - len(cells), 1))
            cells.extend("" for _ in range(column + 1 - len(cells)))
            cells[column] = value

    def _put_next(self, value: Value) -> None:
        """Set the next cell of a row into which none from above reaches: nearly every cell of a long table."""
        column = self._column
        self._column = column + 1
        if is_blank(value):
            return
        cells = self._rows[-1]
        gap = column - len(cells)
        if gap > 0:
            cells.extend([""] * gap)
        self._spend(gap + 1 if gap > 0 else 1)
        if gap >= 0:
            cells.append(value)
        else:
            cells[column] = value

    def skip(self, count: int) -> None:
        """Leave this many cells of the row empty."""
        self._column += min(max(count, 0), MOST_COLUMNS)

    def merge(self, area: Merge) -> None:
        """Note a merged range that was found otherwise."""
        self._merges.append(area)

    def append(self, other: "Grid") -> None:
        """Set another grid below this one."""
        below = len(self._rows)
        self._rows += other._rows
        self._merges += (
            Merge(m.top + below, m.left, m.bottom + below, m.right) for m in other._merges
        )
        self._spend(other._work)
        self._occupied.clear()

    def texts_above(self, texts: Sequence[str]) -> None:
        """Set the paragraphs that stand above a table: titles, or headings between two tables.

        Between tables a long text is left out: it is no row of the table above.
        """
        self._occupied.clear()
        for text in texts:
            if not self._tables:
                self.start_row()
                self.put(text)
            elif len(text) <= LONGEST_BETWEEN:
                self.start_row()
                self.put(text, across=2)
        self._tables += 1

    def trim(self) -> None:
        """Take away the empty rows at the end."""
        while self._rows and not any(cell != "" for cell in self._rows[-1]):
            self._rows.pop()

    @property
    def is_table(self) -> bool:
        """Whether it has several rows and several columns."""
        return len(self._rows) > 1 and max(map(len, self._rows)) > 1

    def as_text(self) -> str:
        """The rows as lines."""
        lines = (" ".join(str(cell) for cell in row if cell != "") for row in self._rows)
        return "\n".join(line for line in lines if line)

    def sheet(self, name: str, *, hidden: bool = False) -> Sheet:
        """The rows, all of one width, without the empty ones at the end."""
        if hidden:
            return Sheet(name, hidden=True)
        self.trim()
        rows = self._rows
        width = max(map(len, rows), default=0)
        refuse_area(self._name, len(rows), width)
        for row in rows:
            row.extend("" for _ in range(width - len(row)))
        inside = (m for m in self._merges if m.top < len(rows) and m.left < width)
        return Sheet(name, rows, tuple(inside)) if width else Sheet(name)

    def _spend(self, steps: int) -> None:
        self._work += steps
        if self._work > MAX_CELLS:
            raise too_big(self._name, messages.MEASURE_CELLS, self._work, MAX_CELLS)
