"""`dialogue completion`: what a shell needs to complete commands, options and names of papers."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson
from dialogue_cli.messages import help as say


class Shells(StrEnum):
    """The shells that Typer can speak to."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"
    PWSH = "pwsh"


Shell = Annotated[Shells, typer.Argument(metavar=say.M_SHELL, help=say.COMPLETION_SHELL)]


def completion(shell: Shell, as_json: AsJson = False) -> None:
    """Print the script for a shell, and on stderr where it goes."""
    from typer import completion as typers

    script = typers.get_completion_script(  # type: ignore[attr-defined]
        prog_name="dialogue", complete_var="_DIALOGUE_COMPLETE", shell=shell.value
    )
    if as_json:
        import json

        from dialogue_cli.console.streams import print_json

        print_json(json.dumps({"shell": shell.value, "script": script}, indent=2))
        return
    print(script)
    print(say.COMPLETION_WHERE[shell.value], file=sys.stderr)


def make_ready() -> None:
    """Let Typer answer a shell that asks; its own options for installing are not offered."""
    from typer.completion import get_completion_inspect_parameters

    get_completion_inspect_parameters()


def papers(ctx: typer.Context, incomplete: str) -> list[str]:
    """The names of papers that begin so: those shipped, and the office's own."""
    from dialogue_cli.documents.templates import known_papers
    from dialogue_cli.errors import DialogueError
    from dialogue_cli.office.folder import find_folder
    from dialogue_cli.office.who import surroundings

    around = surroundings()
    # A shell that asks calls nothing, so that nobody has noted the folder yet.
    given = ctx.find_root().params["workspace"]
    try:
        own = find_folder(Path(given) if given else None, around.here, around.environment).templates
    except DialogueError:
        own = None
    return [name for name in known_papers(own) if name.startswith(incomplete)]


def checks(incomplete: str) -> list[str]:
    """The names of checks that begin so."""
    from dialogue_cli.checks.catalogue import CHECKS

    return [name for name in CHECKS if name.startswith(incomplete)]
