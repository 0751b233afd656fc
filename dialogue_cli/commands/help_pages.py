"""Help pages in Vietnamese: Typer's own headings are English and cannot be set."""

from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from dialogue_cli.messages import help as say

HELP_NAMES = ["-h", "--help"]
USAGE_ERROR: Any = typer.BadParameter.__base__


def _usage(self: Any, ctx: Any, formatter: Any) -> None:
    pieces = " ".join(self.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, pieces, prefix=f"{say.USAGE}: ")


def _options(self: Any, ctx: Any, formatter: Any) -> None:
    arguments: list[tuple[str, str]] = []
    options: list[tuple[str, str]] = []
    for param in self.get_params(ctx):
        rows = arguments if param.param_type_name == "argument" else options
        rows.append(_record(ctx, param))
    for title, listed in ((say.ARGUMENTS, arguments), (say.OPTIONS, options)):
        if listed:
            with formatter.section(title):
                formatter.write_dl(listed)


def _record(ctx: Any, param: Any) -> tuple[str, str]:
    """A parameter's names and what it is for."""
    text = say.HELP_OPTION if param.name == "help" else (param.help or "")
    remark = _remark(param)
    text = f"{text} [{remark}]" if remark else text
    if param.param_type_name == "argument":
        return param.make_metavar(ctx=ctx), text
    names = ", ".join(sorted(param.opts, key=len))
    return (names if param.is_flag else f"{names} {param.make_metavar(ctx=ctx)}"), text


def _remark(param: Any) -> str:
    if param.required:
        return say.REQUIRED
    if getattr(param, "is_flag", False):
        return ""
    if not isinstance(param.default, str | int) or param.default == "":
        return ""
    return say.DEFAULT.format(value=param.default)


class _NamesItself:
    """A command whose errors tell of which command they are, those of an option without its value too."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """As every command does."""
        try:
            return super().parse_args(ctx, args)  # type: ignore[misc, no-any-return]
        except USAGE_ERROR as error:
            error.ctx = error.ctx or ctx
            raise


class VietnameseCommand(_NamesItself, TyperCommand):
    """A command whose help page is in Vietnamese."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "options_metavar": say.OPTIONS_METAVAR})

    format_usage = _usage
    format_options = _options


class VietnameseGroup(_NamesItself, TyperGroup):
    """A group of commands whose help page is in Vietnamese."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        metavars = {
            "options_metavar": say.OPTIONS_METAVAR,
            "subcommand_metavar": say.COMMAND_METAVAR,
        }
        super().__init__(*args, **{**kwargs, **metavars})

    format_usage = _usage

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Options first, then the commands in the order they are declared."""
        _options(self, ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """One line a command."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [(name, command.help or "") for name, command in commands if command]
        with formatter.section(say.COMMANDS):
            formatter.write_dl(rows)


def new_app(help_text: str, *, alone: bool = False) -> typer.Typer:
    """A Typer group with our help pages; Rich stays out of the start (craft.md §3).

    `alone` says that the group does something also without a further word.
    """
    return typer.Typer(
        cls=VietnameseGroup,
        help=help_text,
        rich_markup_mode=None,
        add_completion=False,
        no_args_is_help=not alone,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": HELP_NAMES, "max_content_width": 100},
    )
