"""The facts of cards: who gets a badge or a name plate, in which order, with which code."""

from collections.abc import Iterator

from dialogue_cli.decisions.delegate_codes import in_fours
from dialogue_cli.decisions.in_blocks import in_blocks
from dialogue_cli.documents.card_facts import CardFacts, HolderFact
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Missing
from dialogue_cli.reference.seats import seated
from dialogue_cli.steps.badge_codes import badge_codes
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.plan_facts import common_facts
from dialogue_cli.steps.stored import Stored
from dialogue_cli.steps.wording import Wording


def card_facts(desk: Desk, paper: str, wording: Wording, held: Stored) -> CardFacts:
    """Everybody who takes a seat; nobody yet is Missing."""
    codes = badge_codes(desk)
    placed = tuple(_in_order(desk, held))
    everybody = tuple(_holder(one, group, wording, codes.get(one.id, "")) for one, group in placed)
    invited = (not (group and group.allocated) for _, group in placed)
    guests = tuple(one for one, is_guest in zip(everybody, invited, strict=True) if is_guest)
    nobody = Missing(say.KEY_DELEGATES, say.MISSING_DELEGATES)
    return CardFacts(
        **common_facts(desk, paper, wording),
        delegates=everybody or nobody,
        guests=guests or nobody,
    )


def _in_order(desk: Desk, held: Stored) -> Iterator[tuple[Delegate, Group | None]]:
    """The people by group and unit, as printed lists name them."""
    for block in in_blocks(seated(held.delegates), desk.conference):
        for part in block.parts:
            yield from ((one, block.group) for one in part.people)


def _holder(one: Delegate, group: Group | None, wording: Wording, code: str) -> HolderFact:
    return HolderFact(
        name=one.full_name,
        title=say.TITLES.get(one.gender, say.TITLES[""]),
        role=one.role.strip(),
        unit=(one.unit or one.upper_unit).strip(),
        group=wording.fill(group.label) if group else "",
        door_code=in_fours(code),
    )
