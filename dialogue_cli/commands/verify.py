"""`dialogue verify`: whether the register adds up, and whether papers still are what it says."""

from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say

Files = Annotated[
    list[Path] | None, typer.Argument(metavar=say.M_PAPER_FILES, help=say.VERIFY_FILES)
]

Seal = Annotated[str, typer.Option("--seal", metavar=say.M_SEAL, help=say.VERIFY_SEAL)]


def verify(
    ctx: typer.Context,
    files: Files = None,
    seal: Seal = "",
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Compare papers with the register, or go through the whole register and the papers made from it."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.paper_verdicts import verify_papers
    from dialogue_cli.steps.verify import verify as step

    at = desk(ctx, year)
    finish(verify_papers(at, files) if files else step(at, seal), as_json=as_json)
