"""`dialogue select`: which questions are asked in the hall."""

from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, DryRun, Year, desk
from dialogue_cli.messages import help as say

Hall = Annotated[
    int | None, typer.Option("--hall", min=0, metavar=say.M_COUNT, help=say.SELECT_HALL)
]
Minutes = Annotated[
    int | None, typer.Option("--minutes", min=0, metavar=say.M_MINUTES, help=say.SELECT_MINUTES)
]


def select(
    ctx: typer.Context,
    hall: Hall = None,
    minutes: Minutes = None,
    year: Year = None,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Propose which questions are asked in the hall, and which are answered in writing."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.select import rehearse_select
    from dialogue_cli.steps.select import select as choose

    step = rehearse_select if dry_run else choose
    finish(step(desk(ctx, year), hall, minutes), as_json=as_json)
