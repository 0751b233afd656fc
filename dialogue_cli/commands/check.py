"""`dialogue check`, `dialogue explain` and `dialogue accept`: findings, what they mean, which ones may stand."""

from typing import Annotated

import typer

from dialogue_cli.commands import completion
from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say

Names = Annotated[
    list[str] | None,
    typer.Argument(metavar=say.M_CHECKS, help=say.CHECK_NAMES, autocompletion=completion.checks),
]
Code = Annotated[str, typer.Argument(metavar=say.M_CODE, help=say.EXPLAIN_CODE)]
Ids = Annotated[list[str], typer.Argument(metavar=say.M_IDS, help=say.ACCEPT_IDS)]
Reason = Annotated[
    str, typer.Option("--reason", show_default=False, metavar=say.M_TEXT, help=say.ACCEPT_REASON)
]
By = Annotated[
    str, typer.Option("--by", show_default=False, metavar=say.M_NAME, help=say.ACCEPT_BY)
]
Withdraw = Annotated[bool, typer.Option("--withdraw", help=say.ACCEPT_WITHDRAW)]


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


def accept(
    ctx: typer.Context,
    ids: Ids,
    reason: Reason = "",
    by: By = "",
    take_back: Withdraw = False,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Let findings stand, with a reason and a name."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.accept import accept as step
    from dialogue_cli.steps.accept import withdraw

    at = desk(ctx, year)
    finish(withdraw(at, ids) if take_back else step(at, ids, reason, by), as_json=as_json)
