"""`dialogue lists`: workbooks to print, sign and file."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say


class Lists(StrEnum):
    """The lists that there are."""

    DELEGATES = "delegates"
    ATTENDANCE = "attendance"
    GIFTS = "gifts"
    BUDGET = "budget"
    QUOTA = "quota"
    ALL = "all"


Kinds = Annotated[list[Lists] | None, typer.Argument(metavar=say.M_LISTS, help=say.LISTS_KINDS)]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FOLDER, help=say.LISTS_OUTPUT)
]


def lists(
    ctx: typer.Context,
    kinds: Kinds = None,
    output: Output = None,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Write the lists."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.lists import make_lists

    wanted = [kind.value for kind in kinds or ()]
    finish(make_lists(desk(ctx, year), wanted, output), as_json=as_json)
