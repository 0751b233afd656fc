"""`dialogue import`: spreadsheets into the register."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, DryRun, Year, desk
from dialogue_cli.messages import help as say


class Kinds(StrEnum):
    """What a table holds."""

    PETITIONS = "petitions"
    DELEGATES = "delegates"
    ANSWERS = "answers"
    ATTENDANCE = "attendance"
    GIFTS = "gifts"
    BUDGET = "budget"


Files = Annotated[list[Path], typer.Argument(metavar=say.M_FILES, help=say.IMPORT_FILES)]
Kind = Annotated[Kinds | None, typer.Option("--kind", metavar=say.M_KIND, help=say.IMPORT_KIND)]
Unit = Annotated[str | None, typer.Option("--unit", metavar=say.M_NAME, help=say.IMPORT_UNIT)]


Maps = Annotated[list[str] | None, typer.Option("--map", metavar=say.M_MAP, help=say.IMPORT_MAP)]


def import_(
    ctx: typer.Context,
    files: Files,
    kind: Kind = None,
    unit: Unit = None,
    maps: Maps = None,
    year: Year = None,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Take spreadsheets in."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.console.progress import watched
    from dialogue_cli.steps.imports import import_files, rehearse_import

    step = rehearse_import if dry_run else import_files
    with watched(as_json=as_json) as progress:
        report = step(desk(ctx, year), files, kind and kind.value, unit, progress, maps or ())
    finish(report, as_json=as_json)
