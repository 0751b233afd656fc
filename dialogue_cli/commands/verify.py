"""`dialogue verify`: whether the register adds up."""

import typer

from dialogue_cli.commands.options import AsJson, desk


def verify(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Go through the whole register."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.verify import verify as step

    finish(step(desk(ctx, None)), as_json=as_json)
