"""`dialogue forms`: blank workbooks to send out."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say


class Forms(StrEnum):
    """The forms that there are."""

    PETITIONS = "petitions"
    DELEGATES = "delegates"
    ANSWERS = "answers"
    BUDGET = "budget"


Kinds = Annotated[list[Forms] | None, typer.Argument(metavar=say.M_FORMS, help=say.FORMS_KINDS)]
Folder = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FOLDER, help=say.FORMS_FOLDER)
]
Agency = Annotated[str | None, typer.Option("--agency", metavar=say.M_NAME, help=say.FORMS_AGENCY)]


def forms(
    ctx: typer.Context,
    kinds: Kinds = None,
    output: Folder = None,
    agency: Agency = None,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Write the forms."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.forms import make_forms

    wanted = [kind.value for kind in kinds or ()]
    finish(make_forms(desk(ctx, year), wanted, output, agency), as_json=as_json)
