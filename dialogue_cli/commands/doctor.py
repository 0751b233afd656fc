"""`dialogue doctor`: whether the machine and the office are fit for work."""

import typer

from dialogue_cli.commands.options import AsJson, workspace


def doctor(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Look at the machine and the office."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.office.who import surroundings
    from dialogue_cli.steps.doctor import doctor as step

    finish(step(workspace(ctx), surroundings()), as_json=as_json)
