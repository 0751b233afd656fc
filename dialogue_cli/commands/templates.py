"""`dialogue templates`: the office's own wording of the papers."""

from typing import Annotated

import typer

from dialogue_cli.commands import completion
from dialogue_cli.commands.help_pages import new_app
from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say

templates = new_app(say.TEMPLATES)
Papers = Annotated[
    list[str],
    typer.Argument(metavar=say.M_PAPERS, help=say.RENDER_PAPERS, autocompletion=completion.papers),
]
Word = Annotated[bool, typer.Option("--word", help=say.TEMPLATES_WORD)]


def copy(
    ctx: typer.Context,
    papers: Papers,
    word: Word = False,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Copy shipped templates into the office."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.own_templates import copy_templates

    finish(copy_templates(desk(ctx, year), papers, word=word), as_json=as_json)


def check(ctx: typer.Context, year: Year = None, as_json: AsJson = False) -> None:
    """Try every template of the office."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.own_templates import check_templates

    finish(check_templates(desk(ctx, year)), as_json=as_json)
