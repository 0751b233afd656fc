"""What the plan says of the gifts, out of the settings."""

from dialogue_cli.documents.facts import GiftFact, GiftsFact
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Conference, GiftScheme
from dialogue_cli.model.findings import Missing
from dialogue_cli.steps.wording import Wording, setting


def gifts_fact(conference: Conference, wording: Wording) -> GiftsFact | None:
    """Every scheme that gives something; None when there is none."""
    schemes = tuple(
        gift_fact(conference, wording, scheme) for scheme in conference.gifts if scheme.count
    )
    return GiftsFact(schemes, sum(one.total for one in schemes)) if schemes else None


def gift_fact(conference: Conference, wording: Wording, scheme: GiftScheme) -> GiftFact:
    """What papers say of one scheme; what nobody has settled is Missing."""
    item = wording.fill(scheme.item)
    audience = wording.fill(conference.audience)
    return GiftFact(
        count=scheme.count,
        people=scheme.people_count,
        reserve=scheme.reserve,
        value=scheme.value,
        total=scheme.total,
        item=item,
        unit=item.split()[0],
        group=wording.fill(scheme.whom) or say.GIFT_ATTENDING.format(audience=audience),
        source=wording.fill(scheme.source)
        or setting(conference, scheme_key(conference, scheme, "source"), say.MISSING_GIFT_SOURCE),
        kind=scheme.kind,
        contents=_contents(conference, wording, scheme),
    )


def _contents(conference: Conference, wording: Wording, scheme: GiftScheme) -> str | Missing | None:
    if scheme.kind == "cash":
        return None
    key = scheme_key(conference, scheme, "contents")
    return wording.fill(scheme.contents) or setting(conference, key, say.MISSING_GIFT_CONTENTS)


def scheme_key(conference: Conference, scheme: GiftScheme, name: str) -> str:
    """Where conference.toml says something of a scheme."""
    if len(conference.gifts) == 1:
        return f"gifts.{name}"
    return f"gifts[{conference.gifts.index(scheme) + 1}].{name}"
