"""`dialogue export`: petitions, questions, delegates, findings as files."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say
from dialogue_cli.messages.privacy import PUBLIC


class Things(StrEnum):
    """What can be exported."""

    PETITIONS = "petitions"
    QUESTIONS = "questions"
    DELEGATES = "delegates"
    ATTENDANCE = "attendance"
    ROLL = "roll"
    GIFTS = "gifts"
    BUDGET = "budget"
    FINDINGS = "findings"


class Formats(StrEnum):
    """In which form."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


What = Annotated[Things, typer.Argument(metavar=say.M_WHAT, help=say.EXPORT_WHAT)]
Format = Annotated[
    Formats | None, typer.Option("--format", metavar=say.M_FORMAT, help=say.EXPORT_FORMAT)
]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FILE, help=say.EXPORT_OUTPUT)
]
Public = Annotated[bool, typer.Option("--public", help=say.EXPORT_PUBLIC)]


def export(
    ctx: typer.Context,
    what: What,
    form: Format = None,
    output: Output = None,
    public: Public = False,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Write what the register holds to a file or to the screen."""
    from dialogue_cli.console.output import finish, write_raw
    from dialogue_cli.steps.export import export as step
    from dialogue_cli.steps.export import export_public

    chosen = form.value if form else _form(output, as_json=as_json)
    on_screen = output is None and _is_for_screen(chosen, as_json=as_json)
    made = export_public if public else step
    report, content = made(desk(ctx, year), what.value, chosen, output, on_screen=on_screen)
    if content is not None:
        write_raw(content)
        if public:
            typer.echo(PUBLIC.format(emptied=report.emptied, masked=report.masked), err=True)
    else:
        finish(report, as_json=as_json)


def _is_for_screen(form: str, *, as_json: bool) -> bool:
    """A list that can be read there; the screen of a script that asks for a report holds JSON alone."""
    return form == Formats.JSON or (form == Formats.CSV and not as_json)


def _form(output: Path | None, *, as_json: bool) -> str:
    """What the file's ending says; JSON when a script reads along, else a workbook."""
    ending = output.suffix.lower().lstrip(".") if output else ""
    if ending in set(Formats):
        return ending
    return Formats.JSON.value if as_json and output is None else Formats.XLSX.value
