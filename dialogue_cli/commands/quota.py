"""`dialogue quota`: places planned, people registered, confirmed, present; and how to share places out."""

from enum import StrEnum
from typing import Annotated

import typer

from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say


class Sides(StrEnum):
    """By what the table is made."""

    GROUP = "group"
    UNIT = "unit"


class Methods(StrEnum):
    """How a group's places are proposed."""

    EVEN = "even"
    MEMBERS = "members"


By = Annotated[Sides | None, typer.Option("--by", metavar=say.M_SIDE, help=say.QUOTA_BY)]
Shares = Annotated[bool, typer.Option("--shares", help=say.QUOTA_SHARES)]
Propose = Annotated[
    Methods | None, typer.Option("--propose", metavar=say.M_METHOD, help=say.QUOTA_PROPOSE)
]
OfGroup = Annotated[str | None, typer.Option("--group", metavar=say.M_CODE, help=say.QUOTA_GROUP)]
Least = Annotated[
    int | None, typer.Option("--least", min=0, metavar=say.M_PLACES, help=say.QUOTA_LEAST)
]
Write = Annotated[bool, typer.Option("--write", help=say.QUOTA_WRITE)]


def quota(
    ctx: typer.Context,
    by: By = None,
    shares: Shares = False,
    propose: Propose = None,
    group: OfGroup = None,
    least: Least = None,
    write: Write = False,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Show the lists against the plan, or propose how to share places out."""
    from dialogue_cli.console.output import finish
    from dialogue_cli.steps import quota as steps

    if propose is None:
        given = {"--group": group is not None, "--least": least is not None, "--write": write}
        steps.only_with_propose([option for option, is_given in given.items() if is_given])
        sides = [by.value] if by else [side.value for side in Sides]
        finish(steps.quota(desk(ctx, year), sides, shares=shares), as_json=as_json)
    step = steps.write_proposal if write else steps.propose
    finish(step(desk(ctx, year), propose.value, group, least or 0), as_json=as_json)
