"""`dialogue budget`: the estimate, the two purses, planned against spent."""

import typer

from dialogue_cli.commands.options import AsJson, Year, desk


def budget(ctx: typer.Context, year: Year = None, as_json: AsJson = False) -> None:
    """Add the budget up."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.budget import show_budget

    finish(show_budget(desk(ctx, year)), as_json=as_json)
