"""`dialogue backup` and `dialogue restore`: the office in one file, and out of it again."""

from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, workspace
from dialogue_cli.messages import help as say

Target = Annotated[Path, typer.Argument(metavar=say.M_FILE, help=say.BACKUP_FILE)]
Overwrite = Annotated[bool, typer.Option("--overwrite", help=say.BACKUP_OVERWRITE)]
NoPapers = Annotated[bool, typer.Option("--no-papers", help=say.BACKUP_NO_PAPERS)]
Keep = Annotated[
    int | None, typer.Option("--keep", min=1, metavar=say.M_COPIES, help=say.BACKUP_KEEP)
]
Source = Annotated[Path, typer.Argument(metavar=say.M_FILE, help=say.RESTORE_FILE)]
Place = Annotated[Path | None, typer.Argument(metavar=say.M_FOLDER, help=say.RESTORE_FOLDER)]
Rehearse = Annotated[bool, typer.Option("--dry-run", help=say.RESTORE_DRY_RUN)]


def backup(
    ctx: typer.Context,
    file: Target,
    overwrite: Overwrite = False,
    no_papers: NoPapers = False,
    keep: Keep = None,
    as_json: AsJson = False,
) -> None:
    """Put the office into one file."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.office.who import surroundings
    from dialogue_cli.steps.backup import BackupWish
    from dialogue_cli.steps.backup import backup as step

    wish = BackupWish(file, overwrite, not no_papers, keep)
    finish(step(workspace(ctx), surroundings(), wish), as_json=as_json)


def restore(
    file: Source, folder: Place = None, dry_run: Rehearse = False, as_json: AsJson = False
) -> None:
    """Make an office from a backup."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.restore import rehearse_restore
    from dialogue_cli.steps.restore import restore as step

    if folder is None and not dry_run:
        raise typer.BadParameter(say.RESTORE_NEEDS_FOLDER, param_hint=say.M_FOLDER)
    finish(
        rehearse_restore(file) if folder is None or dry_run else step(file, folder), as_json=as_json
    )
