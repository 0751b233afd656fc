"""`dialogue plan`, `dialogue render` and `dialogue issue`: papers as .docx, and under which number they went out."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dialogue_cli.commands import completion
from dialogue_cli.commands.options import AsJson, Draft, Year, desk
from dialogue_cli.messages import help as say

if TYPE_CHECKING:
    from collections.abc import Callable

    from dialogue_cli.console.progress import Report
    from dialogue_cli.model.paper_reports import RenderReport

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
Pdf = Annotated[bool, typer.Option("--pdf", help=say.RENDER_PDF)]
Listed = Annotated[bool, typer.Option("--list", help=say.RENDER_LIST)]

ALL = "all"


def plan(
    ctx: typer.Context,
    year: Year = None,
    output: File = None,
    draft: Draft = False,
    pdf: Pdf = False,
    as_json: AsJson = False,
) -> None:
    """Render the plan."""
    from dialogue_cli.steps.papers import render_plan

    at = desk(ctx, year)
    _made(lambda _told: render_plan(at, output, draft=draft), pdf=pdf, as_json=as_json)


def render(
    ctx: typer.Context,
    papers: Papers = None,
    year: Year = None,
    output: Folder = None,
    draft: Draft = False,
    pdf: Pdf = False,
    listed: Listed = False,
    as_json: AsJson = False,
) -> None:
    """Render papers by name, or all of them."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.papers import render as step
    from dialogue_cli.steps.papers import render_all
    from dialogue_cli.steps.tried_papers import list_papers

    at = desk(ctx, year)
    if listed or not papers:
        finish(list_papers(at), as_json=as_json)
    if ALL in papers:
        work = partial(render_all, at, output, draft=draft)
    else:
        work = partial(step, at, papers, output, draft=draft)
    _made(lambda told: work(progress=told), pdf=pdf, as_json=as_json)


def _made(work: "Callable[[Report], RenderReport]", *, pdf: bool, as_json: bool) -> None:
    """Do the work while somebody may watch, with PDFs where they are asked for; then tell of it."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.console.progress import watched
    from dialogue_cli.messages.screen import PROGRESS_RENDERING
    from dialogue_cli.office.who import surroundings
    from dialogue_cli.steps.paper_pdfs import with_pdfs

    with watched(as_json=as_json, work=PROGRESS_RENDERING) as told:
        report = work(told)
        if pdf:
            report = with_pdfs(report, surroundings().environment, told)
    finish(report, as_json=as_json)


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
