"""`dialogue demo`: the whole way once, on invented data."""

from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson
from dialogue_cli.messages import help as say

Folder = Annotated[Path, typer.Argument(metavar=say.M_FOLDER, help=say.DEMO_FOLDER)]


def demo(folder: Folder = Path("demo"), as_json: AsJson = False) -> None:
    """Walk from two heaps of spreadsheets to three papers."""
    from dialogue_cli.console.output import finish, teller
    from dialogue_cli.console.progress import watched
    from dialogue_cli.office.who import surroundings
    from dialogue_cli.steps.demo import demo as step

    with watched(as_json=as_json) as progress:
        report = step(folder, surroundings(), teller(as_json=as_json), progress)
    finish(report, as_json=as_json)
