"""`dialogue undo`, `dialogue log`: what was changed, and the way back."""

from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, DryRun, Year, desk
from dialogue_cli.messages import help as say

OfPetition = Annotated[str, typer.Option("--petition", metavar=say.M_CODE, help=say.LOG_PETITION)]
OfQuestion = Annotated[str, typer.Option("--question", metavar=say.M_CODE, help=say.LOG_QUESTION)]
OfUnit = Annotated[str, typer.Option("--unit", metavar=say.M_NAME, help=say.LOG_UNIT)]
Since = Annotated[str, typer.Option("--since", metavar=say.M_DAY, help=say.LOG_SINCE)]
Until = Annotated[str, typer.Option("--until", metavar=say.M_DAY, help=say.LOG_UNTIL)]
OfCommand = Annotated[str, typer.Option("--command", metavar=say.M_COMMAND, help=say.LOG_COMMAND)]
OfAuthor = Annotated[str, typer.Option("--author", metavar=say.M_NAME, help=say.LOG_AUTHOR)]


def undo(ctx: typer.Context, dry_run: DryRun = False, as_json: AsJson = False) -> None:
    """Take the last import or review back."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.undo import rehearse_undo, undo_last

    step = rehearse_undo if dry_run else undo_last
    finish(step(desk(ctx, None)), as_json=as_json)


def log(
    ctx: typer.Context,
    petition: OfPetition = "",
    question: OfQuestion = "",
    unit: OfUnit = "",
    since: Since = "",
    until: Until = "",
    command: OfCommand = "",
    author: OfAuthor = "",
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """List the changes."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.log import LogWish
    from dialogue_cli.steps.log import log as step

    wish = LogWish(petition, question, unit, since, until, command, author, year)
    finish(step(desk(ctx, year), wish), as_json=as_json)
