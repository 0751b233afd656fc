"""`dialogue undo`, `dialogue log`: what was changed, and the way back."""

import typer

from dialogue_cli.commands.options import AsJson, DryRun, desk


def undo(ctx: typer.Context, dry_run: DryRun = False, as_json: AsJson = False) -> None:
    """Take the last import or review back."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.undo import rehearse_undo, undo_last

    step = rehearse_undo if dry_run else undo_last
    finish(step(desk(ctx, None)), as_json=as_json)


def log(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List the changes."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.log import log as step

    finish(step(desk(ctx, None)), as_json=as_json)
