"""The way out of every command: the report on the screen or as JSON, then the exit code."""

import sys
from collections.abc import Callable
from typing import NoReturn

import typer

from dialogue_cli.console.as_json import as_json_text
from dialogue_cli.console.exit_codes import exit_code
from dialogue_cli.console.streams import print_json


def finish(report: object, *, as_json: bool) -> NoReturn:
    """Show the report, or print its JSON and nothing else on stdout; leave with its exit code."""
    if as_json:
        print_json(as_json_text(report))
    else:
        # Tables and colours take time to load, and JSON has none.
        from dialogue_cli.console.screen import show  # noqa: PLC0415

        show(report)
    raise typer.Exit(exit_code(report))


def teller(*, as_json: bool) -> Callable[[object], None]:
    """How a long command tells its steps: on the screen, or not at all when JSON is wanted."""
    if as_json:
        return lambda _report: None
    from dialogue_cli.console.screen import show_step  # noqa: PLC0415

    return show_step


def write_raw(content: bytes) -> None:
    """Bytes of a list onto stdout, as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
