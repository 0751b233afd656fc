"""`dialogue plan` and `dialogue render`: papers as .docx."""

from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, Draft, Year, desk
from dialogue_cli.messages import help as say

File = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FILE, help=say.OUTPUT_FILE)
]
Folder = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FOLDER, help=say.OUTPUT_FOLDER)
]
Papers = Annotated[list[str] | None, typer.Argument(metavar=say.M_PAPERS, help=say.RENDER_PAPERS)]
Listed = Annotated[bool, typer.Option("--list", help=say.RENDER_LIST)]

ALL = "all"


def plan(
    ctx: typer.Context,
    year: Year = None,
    output: File = None,
    draft: Draft = False,
    as_json: AsJson = False,
) -> None:
    """Render the plan."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.papers import render_plan

    finish(render_plan(desk(ctx, year), output, draft=draft), as_json=as_json)


def render(
    ctx: typer.Context,
    papers: Papers = None,
    year: Year = None,
    output: Folder = None,
    draft: Draft = False,
    listed: Listed = False,
    as_json: AsJson = False,
) -> None:
    """Render papers by name, or all of them."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.papers import list_papers, render_all
    from dialogue_cli.steps.papers import render as step

    at = desk(ctx, year)
    if listed or not papers:
        finish(list_papers(at), as_json=as_json)
    if ALL in papers:
        finish(render_all(at, output, draft=draft), as_json=as_json)
    finish(step(at, papers, output, draft=draft), as_json=as_json)
