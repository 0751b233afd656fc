"""The facts of the papers that ask people to come."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from dialogue_cli.documents.inviting_facts import (
    GuestFact,
    InvitationFacts,
    PlacesFact,
    SharedGroup,
    SummonsFacts,
)
from dialogue_cli.messages import labels
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Conference, Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.seats import seated
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.issued_papers import issued_plan
from dialogue_cli.steps.plan_facts import UNION, common_facts, venue_fact, when_fact
from dialogue_cli.steps.wording import Wording, setting
from dialogue_cli.vietnamese.text import fold_key


def invitation_facts(desk: Desk, paper: str, wording: Wording) -> InvitationFacts:
    """All that the letter to all states; what is not settled is Missing."""
    conference = desk.conference
    texts = {
        name: tuple(wording.fill(text) for text in getattr(conference, name))
        for name in ("invited", "chairs")
    }
    return InvitationFacts(
        **common_facts(desk, paper, wording),
        guest=None,
        invited=texts["invited"] or setting(conference, "plan.invited", say.MISSING_INVITED),
        chairs=texts["chairs"] or setting(conference, "plan.chairs", say.MISSING_CHAIRS),
        plan=issued_plan(desk),
        when=when_fact(conference),
        venue=venue_fact(conference, wording),
        confirm_by=conference.deadlines.get("delegates"),
        contact=wording.running("vp-ubnd" if desk.office.kind == "ubnd" else UNION),
    )


def one_for_each_guest(
    facts: InvitationFacts, conference: Conference, delegates: Sequence[Delegate]
) -> Iterator[tuple[str, InvitationFacts]]:
    """A letter to everybody who takes a seat and is not called by the union, named after the person."""
    called = {group.key for group in conference.groups if group.allocated}
    for delegate in seated(delegates):
        if delegate.group not in called:
            yield delegate.full_name, replace(facts, guest=_guest(delegate))


def _guest(delegate: Delegate) -> GuestFact:
    parts = [delegate.role.strip(), (delegate.unit or delegate.upper_unit).strip()]
    # A post often names its unit: "Giám đốc Sở Y tế".
    if fold_key(parts[1]) in fold_key(parts[0]):
        parts.pop()
    return GuestFact(
        name=delegate.full_name,
        title=say.TITLES.get(delegate.gender, say.TITLES[""]),
        post=", ".join(part for part in parts if part),
    )


def summons_facts(desk: Desk, paper: str, wording: Wording) -> SummonsFacts:
    """All that the union's letter to the units states; what is not settled is Missing."""
    conference, units = desk.conference, wording.units()
    no_units = setting(conference, "units", say.MISSING_UNITS)
    deadline = say.MISSING_DEADLINE.format(name=labels.DEADLINES["delegates"])
    names: Mapping[str, str] = {
        given.name: named.name for given, named in zip(conference.units, units, strict=True)
    }
    shared = tuple(
        _shared(conference, wording, group, names) for group in conference.groups if group.allocated
    )
    return SummonsFacts(
        **common_facts(desk, paper, wording),
        plan=issued_plan(desk),
        units=tuple(names.values()) or no_units,
        groups=shared if shared and names else no_units,
        when=when_fact(conference),
        venue=venue_fact(conference, wording),
        deadline=conference.deadlines.get("delegates")
        or setting(conference, "deadlines.delegates", deadline),
    )


def _shared(
    conference: Conference, wording: Wording, group: Group, names: Mapping[str, str]
) -> SharedGroup:
    places = (PlacesFact(names[unit.name], unit.places(group.key)) for unit in conference.units)
    return SharedGroup(
        name=wording.fill(group.label),
        noun=wording.fill(group.noun),
        total=group.quota,
        units=tuple(one for one in places if one.places),
    )
