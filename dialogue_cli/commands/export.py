"""`dialogue export`: petitions, questions, delegates, findings as files."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import Year, desk
from dialogue_cli.messages import help as say


class Things(StrEnum):
    """What can be exported."""

    PETITIONS = "petitions"
    QUESTIONS = "questions"
    DELEGATES = "delegates"
    FINDINGS = "findings"


class Formats(StrEnum):
    """In which form."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


What = Annotated[Things, typer.Argument(metavar=say.M_WHAT, help=say.EXPORT_WHAT)]
Format = Annotated[Formats, typer.Option("--format", help=say.EXPORT_FORMAT)]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FILE, help=say.EXPORT_OUTPUT)
]
AsJson = Annotated[bool, typer.Option("--json", help=say.JSON)]


def export(
    ctx: typer.Context,
    what: What,
    form: Format = Formats.XLSX,
    output: Output = None,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Write what the register holds to a file or to the screen."""
    from dialogue_cli.console.output import finish, write_raw
    from dialogue_cli.steps.export import export as step

    report, content = step(desk(ctx, year), what.value, form.value, output)
    if content is not None:
        write_raw(content)
    else:
        finish(report, as_json=as_json)
