"""The few shapes that reports are drawn with: a titled table, a pair list, a line, the next command."""

import errno
import shutil
import sys
from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console, JustifyMethod
from rich.table import Table
from rich.text import Text

from dialogue_cli.console.place import here
from dialogue_cli.console.streams import harmless
from dialogue_cli.messages import screen as say

# Where no terminal tells its width (a pipe, a log) lines are wide enough for whole sentences.
PIPE_WIDTH = 110
# Below this width lines between the columns would take the room of the words.
NARROW = 100
STYLES = {"error": "bold red", "warning": "yellow", "info": "cyan"}


class _Console(Console):
    """Leaves it to the command line to say how it ends when the reader has gone."""

    def on_broken_pipe(self) -> None:
        """Not an exit of its own."""
        raise BrokenPipeError(errno.EPIPE, "")


class Out:
    """Draws on stdout; whatever people wrote is shown as text, never read as markup."""

    def __init__(self) -> None:
        """As wide as the terminal."""
        width = (
            shutil.get_terminal_size((PIPE_WIDTH, 40)).columns
            if sys.stdout and sys.stdout.isatty()
            else None
        )
        self._console = _Console(highlight=False, width=width or PIPE_WIDTH, soft_wrap=False)

    def table(
        self,
        title: str,
        columns: Sequence[str],
        rows: Iterable[Sequence[object]],
        *,
        numbers_from: int | None = None,
        numbers_to: int | None = None,
        total: Sequence[object] | None = None,
        styles: Sequence[str] | None = None,
    ) -> None:
        """A table; columns from `numbers_from` up to `numbers_to` are right-aligned, `total` is a last row set apart.

        Where the screen is too narrow figures stay whole: words give way.
        """
        narrow = self._console.width < NARROW
        lines = box.SIMPLE_HEAD if narrow else box.ROUNDED
        table = Table(box=lines, pad_edge=not narrow, collapse_padding=narrow)
        numbers = range(len(columns))[numbers_from:numbers_to] if numbers_from is not None else ()
        cells = [[str(cell) for cell in row] for row in rows]
        last = [str(cell) for cell in total or ()]
        frame = 2 * len(columns) if narrow else 3 * len(columns) + 1
        figures = _figures(columns, [*cells, last], numbers, self._console.width - frame)
        for place, name in enumerate(columns):
            justify: JustifyMethod = "right" if place in numbers else "left"
            table.add_column(
                _text(name), justify=justify, overflow="fold", width=figures.get(place)
            )
        for number, row in enumerate(cells):
            table.add_row(*map(_text, row), style=styles[number] if styles else None)
        if last:
            table.add_section()
            table.add_row(*(_text(cell, "bold") for cell in last))
        # As the title of the table itself it would be broken where the table ends.
        if title:
            self.line(title, "bold")
        self._console.print(table)

    def pairs(self, title: str, rows: Iterable[tuple[str, object]]) -> None:
        """A list of names and values."""
        grid = Table(box=None, show_header=False)
        grid.add_column(style="cyan", no_wrap=True)
        grid.add_column(overflow="fold")
        for name, value in rows:
            grid.add_row(_text(name), _text(value))
        self.line(title, "bold")
        self._console.print(grid)

    def details(self, rows: Iterable[tuple[str, object]], style: str = "") -> None:
        """Marks and what stands behind each, set in under a heading; long texts hang under themselves."""
        grid = Table(box=None, show_header=False, padding=(0, 1, 0, 0), pad_edge=False)
        grid.add_column(style="cyan", no_wrap=True)
        grid.add_column(overflow="fold")
        for mark, text in rows:
            grid.add_row(_text(f"  {mark}"), _text(here(str(text)), style))
        self._console.print(grid)

    def line(self, text: str, style: str = "") -> None:
        """One line or a few; a command in them goes to this office."""
        self._console.print(_text(here(text), style))

    def exact(self, text: str) -> None:
        """Lines to be copied: never broken, however long."""
        self._console.print(_text(text), soft_wrap=True)

    def next(self, text: str) -> None:
        """What to do next."""
        self._console.print(_text(f"{say.NEXT}: ", "bold green") + _text(here(text)))


def _text(value: object, style: str = "") -> Text:
    return Text(harmless(str(value)), style)


def _figures(
    columns: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int], room: int
) -> dict[int, int]:
    """How wide each column of figures is where the whole table would be wider than the room for its cells.

    No less than its longest figure; as much more as the columns of words leave.
    """
    cells = [[row[place] for row in rows if row] for place in range(len(columns))]
    wanted = [
        _longest([name, *(line for cell in column for line in cell.splitlines())])
        for name, column in zip(columns, cells, strict=True)
    ]
    if sum(wanted) <= room:
        return {}
    found = {place: _longest([*columns[place].split(), *cells[place]]) for place in numbers}
    words = sum(width for place, width in enumerate(wanted) if place not in found)
    spare = max(0, room - words - sum(found.values()))
    for place in numbers:
        more = min(spare, wanted[place] - found[place])
        found[place] += more
        spare -= more
    return found


def _longest(texts: Iterable[str]) -> int:
    return max(map(len, texts), default=0)


class StepOut(Out):
    """Draws one step of a longer way: what comes next is the next step's affair."""

    def next(self, text: str) -> None:
        """Nothing: the next step follows by itself."""
