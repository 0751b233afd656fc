"""`dialogue run` and `dialogue schedule`: everything new in the inbox, without anybody at the screen."""

from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, Year, workspace
from dialogue_cli.messages import help as say

# How long --wait waits for another run to end, in seconds: longer than the longest that design.md allows for.
PATIENCE = 900.0
Wait = Annotated[bool, typer.Option("--wait", help=say.RUN_WAIT)]

Every = Annotated[str | None, typer.Option("--every", metavar=say.M_EVERY, help=say.SCHEDULE_EVERY)]
At = Annotated[str | None, typer.Option("--at", metavar=say.M_CLOCK, help=say.SCHEDULE_AT)]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FOLDER, help=say.SCHEDULE_OUTPUT)
]


def run(ctx: typer.Context, wait: Wait = False, year: Year = None, as_json: AsJson = False) -> None:
    """Take in what is new, and do what follows."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.office.who import surroundings
    from dialogue_cli.steps.running.run import run as step

    report = step(workspace(ctx), year, surroundings(), PATIENCE if wait else 0.0)
    finish(report, as_json=as_json)


def schedule(
    ctx: typer.Context,
    every: Every = None,
    at: At = None,
    output: Output = None,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Tell what the schedulers of Windows, cron and systemd want."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.office.who import surroundings
    from dialogue_cli.steps.schedule import schedule as step

    finish(step(workspace(ctx), year, surroundings(), every, at, output), as_json=as_json)
