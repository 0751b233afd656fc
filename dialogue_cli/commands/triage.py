"""`dialogue triage`: classify, merge, propose who answers."""

import typer

from dialogue_cli.commands.options import AsJson, Year, desk


def triage(ctx: typer.Context, year: Year = None, as_json: AsJson = False) -> None:
    """Decide about every petition."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.triage import triage as step

    finish(step(desk(ctx, year)), as_json=as_json)
