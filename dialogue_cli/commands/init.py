"""`dialogue init` and `dialogue new`: a new office, a new year."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, NeededYear, workspace
from dialogue_cli.messages import help as say


class OfficeKinds(StrEnum):
    """Who issues the papers."""

    UBND = "ubnd"
    LDLD = "ldld"


Folder = Annotated[Path, typer.Argument(metavar=say.M_FOLDER, help=say.INIT_FOLDER)]
Province = Annotated[str, typer.Option("--province", metavar=say.M_NAME, help=say.INIT_PROVINCE)]
Kind = Annotated[OfficeKinds, typer.Option("--kind", help=say.INIT_KIND)]


def init(
    folder: Folder,
    province: Province,
    year: NeededYear,
    kind: Kind = OfficeKinds.UBND,
    as_json: AsJson = False,
) -> None:
    """Make a new office."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.init import init as step

    finish(step(folder, province, year, kind.value), as_json=as_json)


def new(ctx: typer.Context, year: NeededYear, as_json: AsJson = False) -> None:
    """Add a year to the office."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.office.who import surroundings
    from dialogue_cli.steps.init import new as step

    finish(step(workspace(ctx), year, surroundings()), as_json=as_json)
