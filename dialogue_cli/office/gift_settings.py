"""[gifts] or [[gifts]] of conference.toml: one scheme of gifts, or several."""

from typing import cast

from dialogue_cli.messages import office as say
from dialogue_cli.model.conference import GIFT_KEY, GiftKind, GiftPeople, GiftScheme, Group
from dialogue_cli.office.toml_table import Table

KINDS = ("cash", "goods", "both")
PEOPLE = ("group", "listed")


def read_gifts(top: Table, groups: tuple[Group, ...]) -> tuple[GiftScheme, ...]:
    """The schemes in the order in which they stand; only one of several needs a key of its own."""
    tables, schemes, seen = top.one_or_more("gifts"), [], set[str]()
    for table in tables:
        scheme = _scheme(table, groups, alone=len(tables) == 1)
        if scheme.key and scheme.key in seen:
            table.fault("key", say.FAULT_REPEATED.format(value=scheme.key))
        seen.add(scheme.key)
        table.close()
        schemes.append(scheme)
    return tuple(schemes)


def _scheme(table: Table, groups: tuple[Group, ...], *, alone: bool) -> GiftScheme:
    people = cast(GiftPeople, table.choice("people", PEOPLE, "group"))
    return GiftScheme(
        key=table.text("key", GIFT_KEY if alone else None),
        name=table.text("name", ""),
        count=table.integer("count"),
        value=table.integer("value"),
        approved_total=table.integer("approved_total"),
        groups=_groups(table, groups, needed=people == "group"),
        source=table.text("source", ""),
        item=table.text("item"),
        basis=table.text("basis", ""),
        kind=cast(GiftKind, table.choice("kind", KINDS, "cash")),
        contents=table.text("contents", ""),
        whom=table.text("whom", ""),
        people=people,
        listed_in=table.text("listed_in", ""),
        mark=table.text("mark", ""),
        # Who is named on a list may get the gift without sitting in the hall.
        present_only=table.boolean("present_only", default=people == "group"),
        exclusive=table.boolean("exclusive"),
        ceiling=_limit(table, "ceiling"),
        ceiling_total=_limit(table, "ceiling_total"),
        reserve=table.integer("reserve", 0),
        exception=table.text("exception", ""),
    )


def _groups(table: Table, groups: tuple[Group, ...], *, needed: bool) -> tuple[str, ...]:
    """`group` names one, `groups` several; a scheme for listed people needs none."""
    several = table.texts("groups")
    one = table.text("group", None if needed and not several else "")
    known = [group.key for group in groups]
    for name, values in (("group", (one,)), ("groups", several)):
        for value in values:
            if value and value not in known:
                choices = ", ".join(known)
                table.fault(name, say.FAULT_NO_SUCH_GROUP.format(value=value, choices=choices))
    return tuple(dict.fromkeys(key for key in (one, *several) if key))


def _limit(table: Table, name: str) -> int | None:
    """A limit in đồng; none is not the same as nothing."""
    limit = table.optional_integer(name)
    if limit == 0:
        table.fault(name, say.FAULT_NO_LIMIT)
    return limit
