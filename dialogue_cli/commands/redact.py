"""`dialogue redact`: personal data of conferences long over are erased, after a copy."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dialogue_cli.commands.options import AsJson, DryRun, desk
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import help as say
from dialogue_cli.messages import redact as sentences

if TYPE_CHECKING:
    from dialogue_cli.model.redaction import RedactReport

Before = Annotated[str, typer.Option("--before", metavar=say.M_DAY, help=say.REDACT_BEFORE)]
Export = Annotated[
    Path | None, typer.Option("--export", metavar=say.M_FILE, help=say.REDACT_EXPORT)
]
Yes = Annotated[bool, typer.Option("--yes", help=say.REDACT_YES)]


class NeedsYes(DialogueError):
    """Nobody is there to be asked."""

    message, hint, exit_code = sentences.NEEDS_YES, sentences.NEEDS_YES_HINT, 2


class NotConfirmed(DialogueError):
    """Somebody was asked and said no."""

    message, hint, exit_code = sentences.NOT_CONFIRMED, sentences.NOT_CONFIRMED_HINT, 2


def redact(
    ctx: typer.Context,
    before: Before,
    export: Export = None,
    dry_run: DryRun = False,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Erase personal data after a term."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.redact import redact as step
    from dialogue_cli.steps.redact import rehearse_redact

    at = desk(ctx, None)
    if dry_run:
        finish(rehearse_redact(at, before), as_json=as_json)
    if not yes and export is not None:
        _ask(rehearse_redact(at, before), as_json=as_json)
    finish(step(at, before, export), as_json=as_json)


def _ask(planned: "RedactReport", *, as_json: bool) -> None:
    """Show what would go and ask a person at a terminal; a scheduler or a script is never asked."""
    if as_json or not all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout)):
        raise NeedsYes
    if not planned.count:
        return
    from dialogue_cli.console.screen import show_step

    show_step(planned)
    try:
        answer = input(sentences.ASK.format(count=planned.count))
    except EOFError:
        answer = ""
    if answer.strip().lower() not in sentences.ANSWERS_YES:
        raise NotConfirmed
