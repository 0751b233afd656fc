"""Typer's complaints about a command line, in Vietnamese: its own are English and cannot be set."""

import re
from collections.abc import Callable
from typing import Any

from dialogue_cli.errors import likely
from dialogue_cli.messages import errors as say


def reworded(error: Any) -> tuple[str, str]:
    """The sentence and the remedy for a usage error; a help page is passed on as it is."""
    kind = type(error).__name__
    if kind == "NoArgsIsHelpError":
        return str(error.format_message()), ""
    sentence = _SENTENCES.get(kind, _other)(error)
    command = error.ctx.command_path if error.ctx else "dialogue"
    return f"{say.USAGE}: {sentence}", say.USAGE_HELP.format(command=command)


AFTER_THE_COMMAND = {"--json", "--year", "--draft", "-o", "--output", "--dry-run", "--format"}
BEFORE_THE_COMMAND = {"-w", "--workspace"}


def _no_such_option(error: Any) -> str:
    at_root = error.ctx is not None and error.ctx.parent is None
    if at_root and error.option_name in AFTER_THE_COMMAND:
        return say.USAGE_AFTER_COMMAND.format(name=error.option_name)
    if not at_root and error.option_name in BEFORE_THE_COMMAND:
        return say.USAGE_BEFORE_COMMAND.format(name=error.option_name)
    sentence = say.USAGE_NO_SUCH_OPTION.format(name=error.option_name)
    return sentence.removesuffix(".") + likely(error.option_name, error.possibilities or ()) + "."


def _missing(error: Any) -> str:
    if error.param is not None and error.param.param_type_name == "option":
        return say.USAGE_MISSING_OPTION.format(name=_name(error))
    return say.USAGE_MISSING_ARGUMENT.format(name=_name(error))


def _bad_value(error: Any) -> str:
    choices = getattr(getattr(error.param, "type", None), "choices", None)
    quoted = re.search(r"'([^']*)'|^(\S+) is not in the range", error.message)
    value = (quoted[1] or quoted[2]) if quoted else error.message
    if choices:
        known = [str(getattr(choice, "value", choice)) for choice in choices]
        near = value + likely(value, known)
        return say.USAGE_BAD_VALUE_CHOICES.format(
            name=_name(error), value=near, choices=", ".join(known)
        )
    return say.USAGE_BAD_VALUE.format(name=_name(error), value=value)


def _other(error: Any) -> str:
    """Errors that share one class in Typer are told apart by their words."""
    command = re.fullmatch(r"No such command '([^']*)'\.(?:.*)", error.message, re.DOTALL)
    if command:
        return _no_such_command(command[1], error)
    extra = re.fullmatch(
        r"Got unexpected extra argument(?:s|\(s\))? \((.*)\)", error.message, re.DOTALL
    )
    if extra:
        return say.USAGE_TOO_MANY.format(names=extra[1])
    if error.message == "Missing command.":
        return say.USAGE_MISSING_ARGUMENT.format(name=say.USAGE_COMMAND_NAME)
    return say.USAGE_OTHER


def _no_such_command(name: str, error: Any) -> str:
    sentence = say.USAGE_NO_SUCH_COMMAND.format(name=name)
    known = error.ctx.command.list_commands(error.ctx) if error.ctx else ()
    return sentence.removesuffix(".") + likely(name, known) + "."


def _name(error: Any) -> str:
    if error.param is None:
        return str(error.param_hint or "")
    if error.param.param_type_name == "option":
        return str(max(error.param.opts, key=len))
    return str(error.param.make_metavar(ctx=error.ctx))


def _value_or_none(error: Any) -> str:
    needless = error.message.endswith("does not take a value.")
    told = say.USAGE_OPTION_BARE if needless else say.USAGE_OPTION_VALUE
    return told.format(name=error.option_name)


_SENTENCES: dict[str, Callable[[Any], str]] = {
    "NoSuchOption": _no_such_option,
    "MissingParameter": _missing,
    "BadParameter": _bad_value,
    "BadOptionUsage": _value_or_none,
}
