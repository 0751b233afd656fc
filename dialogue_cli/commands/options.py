"""What several commands share: options declared once, and the way from them to the desk."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dialogue_cli.messages import help as say

if TYPE_CHECKING:
    from dialogue_cli.steps.desk import Desk

AsJson = Annotated[bool, typer.Option("--json", help=say.JSON)]
Year = Annotated[int | None, typer.Option("--year", metavar=say.M_YEAR, help=say.YEAR)]
NeededYear = Annotated[int, typer.Option("--year", metavar=say.M_YEAR, help=say.YEAR_NEEDED)]
Draft = Annotated[bool, typer.Option("--draft", help=say.DRAFT)]
DryRun = Annotated[bool, typer.Option("--dry-run", help=say.DRY_RUN)]


def workspace(ctx: typer.Context) -> Path | None:
    """The folder given by -w before the sub-command."""
    given: Path | None = ctx.find_root().obj
    return given


def desk(ctx: typer.Context, year: int | None) -> "Desk":
    """The office and the year that the options mean."""
    from dialogue_cli.office.who import surroundings
    from dialogue_cli.steps.desk import sit_down

    return sit_down(workspace(ctx), year, surroundings())
