"""`dialogue check` and `dialogue explain`: findings, and what they mean."""

from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say

Names = Annotated[list[str] | None, typer.Argument(metavar=say.M_CHECKS, help=say.CHECK_NAMES)]
Code = Annotated[str, typer.Argument(metavar=say.M_CODE, help=say.EXPLAIN_CODE)]


def check(
    ctx: typer.Context, names: Names = None, year: Year = None, as_json: AsJson = False
) -> None:
    """Look for what does not agree."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.check import check as step

    finish(step(desk(ctx, year), names or ()), as_json=as_json)


def explain(code: Code, as_json: AsJson = False) -> None:
    """Say what a finding's code means."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.check import explain as step

    finish(step(code), as_json=as_json)
