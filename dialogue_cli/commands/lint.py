"""`dialogue lint`: whether papers keep the decree's layout rules."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from dialogue_cli.commands.options import AsJson
from dialogue_cli.messages import help as say

Files = Annotated[list[Path] | None, typer.Argument(metavar=say.M_FILES, help=say.LINT_FILES)]
Profile = Annotated[
    Literal["nd30", "union"] | None, typer.Option("--profile", help=say.LINT_PROFILE)
]
Fix = Annotated[bool, typer.Option("--fix", help=say.LINT_FIX)]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar=say.M_FILE, help=say.LINT_OUTPUT)
]
Rules = Annotated[bool, typer.Option("--rules", help=say.LINT_RULES)]


def lint(
    ctx: typer.Context,
    files: Files = None,
    profile: Profile = None,
    fix: Fix = False,
    output: Output = None,
    rules: Rules = False,
    as_json: AsJson = False,
) -> None:
    """Check papers, ours or not; or list the rules."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.lint import lint as step
    from dialogue_cli.steps.lint import list_rules

    if rules:
        finish(list_rules(), as_json=as_json)
    if not files:
        raise typer.BadParameter(say.LINT_NEEDS_FILES, ctx=ctx, param_hint=say.M_FILES)
    if output and (not fix or len(files) > 1):
        raise typer.BadParameter(say.LINT_OUTPUT_ALONE, ctx=ctx, param_hint="-o")
    finish(step(files, profile, fix=fix, output=output), as_json=as_json)
