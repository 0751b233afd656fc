"""`dialogue gifts`: where the gifts stand; `gifts give`, `gifts take-back`: one handed over, one taken back."""

from typing import Annotated

import typer

from dialogue_cli.commands.help_pages import new_app
from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say

gifts = new_app(say.GIFTS, alone=True)
People = Annotated[list[str] | None, typer.Argument(metavar=say.M_PEOPLE, help=say.GIFTS_PEOPLE)]
Scheme = Annotated[str, typer.Option("--scheme", metavar=say.M_KEY, help=say.GIFTS_SCHEME)]
ReceivedBy = Annotated[
    str, typer.Option("--received-by", metavar=say.M_NAME, help=say.GIFTS_RECEIVED_BY)
]
Reason = Annotated[str, typer.Option("--reason", metavar=say.M_TEXT, help=say.GIFTS_REASON)]
Last = Annotated[bool, typer.Option("--last", help=say.GIFTS_LAST)]


@gifts.callback(invoke_without_command=True)
def show(ctx: typer.Context, year: Year = None, as_json: AsJson = False) -> None:
    """Tell where the gifts stand, when no other word follows."""
    if ctx.invoked_subcommand:
        return
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.gifts import gifts as step

    finish(step(desk(ctx, year)), as_json=as_json)


def give(
    ctx: typer.Context,
    people: People = None,
    scheme: Scheme = "",
    received_by: ReceivedBy = "",
    reason: Reason = "",
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Note that a gift was handed over."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.gifts import GiftWish
    from dialogue_cli.steps.gifts import give as step

    wish = GiftWish(received_by, reason)
    finish(step(desk(ctx, year), people or (), scheme, wish), as_json=as_json)


def take_back(
    ctx: typer.Context,
    people: People = None,
    scheme: Scheme = "",
    last: Last = False,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Take a note of a gift back."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps.gifts import take_back as step
    from dialogue_cli.steps.gifts import take_last_back

    here = desk(ctx, year)
    report = take_last_back(here) if last else step(here, people or (), scheme)
    finish(report, as_json=as_json)
