"""`dialogue status`, `show`, `find`: where things stand."""

from typing import Annotated

import typer

from dialogue_cli.commands.help_pages import new_app
from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say

show = new_app(say.SHOW)
PetitionId = Annotated[str, typer.Argument(metavar=say.M_CODE, help=say.SHOW_PETITION_ID)]
QuestionId = Annotated[str, typer.Argument(metavar=say.M_CODE, help=say.SHOW_QUESTION_ID)]
Text = Annotated[list[str], typer.Argument(metavar=say.M_TEXT, help=say.FIND_TEXT)]


def status(ctx: typer.Context, year: Year = None, as_json: AsJson = False) -> None:
    """Say where the conference stands."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.look import status as step

    finish(step(desk(ctx, year)), as_json=as_json)


def find(ctx: typer.Context, text: Text, year: Year = None, as_json: AsJson = False) -> None:
    """Find petitions by a few words."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.look import find as step

    finish(step(desk(ctx, year), " ".join(text)), as_json=as_json)


def show_petition(
    ctx: typer.Context, petition: PetitionId, year: Year = None, as_json: AsJson = False
) -> None:
    """Show one petition."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.look import show_petition as step

    finish(step(desk(ctx, year), petition), as_json=as_json)


def show_question(
    ctx: typer.Context, question: QuestionId, year: Year = None, as_json: AsJson = False
) -> None:
    """Show one question."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.look import show_question as step

    finish(step(desk(ctx, year), question), as_json=as_json)
