"""`dialogue review export`, `dialogue review apply`: the clerk corrects in Excel."""

from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.help_pages import new_app
from dialogue_cli.commands.options import AsJson, DryRun, Year, desk
from dialogue_cli.messages import help as say

review = new_app(say.REVIEW)
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FILE, help=say.REVIEW_OUTPUT)
]
File = Annotated[Path, typer.Argument(metavar=say.M_FILE, help=say.REVIEW_FILE)]


def export(
    ctx: typer.Context, output: Output = None, year: Year = None, as_json: AsJson = False
) -> None:
    """Write the review workbook."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.review import export_review

    finish(export_review(desk(ctx, year), output), as_json=as_json)


def apply(
    ctx: typer.Context,
    file: File,
    dry_run: DryRun = False,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Take over what was changed in the review workbook."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.review import apply_review, rehearse_review

    step = rehearse_review if dry_run else apply_review
    finish(step(desk(ctx, year), file), as_json=as_json)
