"""The few shapes that reports are drawn with: a titled table, a pair list, a line, the next command."""

import errno
import shutil
import sys
from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console
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
        total: Sequence[object] | None = None,
        styles: Sequence[str] | None = None,
    ) -> None:
        """A table; columns from `numbers_from` on are right-aligned, `total` is a last row set apart."""
        narrow = self._console.width < NARROW
        table = Table(
            title=_text(title, "bold"),
            title_justify="left",
            box=box.SIMPLE_HEAD if narrow else box.ROUNDED,
            pad_edge=not narrow,
        )
        for place, name in enumerate(columns):
            right = numbers_from is not None and place >= numbers_from
            table.add_column(_text(name), justify="right" if right else "left", overflow="fold")
        for number, row in enumerate(rows):
            style = styles[number] if styles else None
            table.add_row(*(_text(cell) for cell in row), style=style)
        if total:
            table.add_section()
            table.add_row(*(_text(cell, "bold") for cell in total))
        self._console.print(table)

    def pairs(self, title: str, rows: Iterable[tuple[str, object]]) -> None:
        """A list of names and values."""
        grid = Table(title=_text(title, "bold"), title_justify="left", box=None, show_header=False)
        grid.add_column(style="cyan", no_wrap=True)
        grid.add_column(overflow="fold")
        for name, value in rows:
            grid.add_row(_text(name), _text(value))
        self._console.print(grid)

    def details(self, rows: Iterable[tuple[str, object]], style: str = "") -> None:
        """Marks and what stands behind each, set in under a heading; long texts hang under themselves."""
        grid = Table(box=None, show_header=False, padding=(0, 1, 0, 0), pad_edge=False)
        grid.add_column(style="cyan", no_wrap=True)
        grid.add_column(overflow="fold")
        for mark, text in rows:
            grid.add_row(_text(f"  {mark}"), _text(text, style))
        self._console.print(grid)

    def line(self, text: str, style: str = "") -> None:
        """One line or a few."""
        self._console.print(_text(text, style))

    def exact(self, text: str) -> None:
        """Lines to be copied: never broken, however long."""
        self._console.print(_text(text), soft_wrap=True)

    def next(self, text: str) -> None:
        """What to do next."""
        self._console.print(_text(f"{say.NEXT}: ", "bold green") + _text(here(text)))


def _text(value: object, style: str = "") -> Text:
    return Text(harmless(str(value)), style)


class StepOut(Out):
    """Draws one step of a longer way: what comes next is the next step's affair."""

    def next(self, text: str) -> None:
        """Nothing: the next step follows by itself."""
