"""`dialogue plan`, `dialogue render` and `dialogue issue`: papers as .docx, and under which number they went out."""

from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands import completion
from dialogue_cli.commands.options import AsJson, Draft, Year, desk
from dialogue_cli.messages import help as say

File = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FILE, help=say.OUTPUT_FILE)
]
Folder = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FOLDER, help=say.OUTPUT_FOLDER)
]
Papers = Annotated[
    list[str] | None,
    typer.Argument(metavar=say.M_PAPERS, help=say.RENDER_PAPERS, autocompletion=completion.papers),
]
Paper = Annotated[
    str, typer.Argument(metavar=say.M_PAPER, help=say.ISSUE_PAPER, autocompletion=completion.papers)
]
Number = Annotated[int, typer.Option("--number", min=1, max=99999, help=say.ISSUE_NUMBER)]
Day = Annotated[str, typer.Option("--date", metavar=say.M_DAY, help=say.ISSUE_DAY)]
Again = Annotated[bool, typer.Option("--again", help=say.ISSUE_AGAIN)]
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


def issue(
    ctx: typer.Context,
    paper: Paper,
    number: Number,
    day: Day,
    year: Year = None,
    again: Again = False,
    as_json: AsJson = False,
) -> None:
    """Note the number and day of a paper."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.issuing import issue as step

    finish(step(desk(ctx, year), paper, number, day, again=again), as_json=as_json)
