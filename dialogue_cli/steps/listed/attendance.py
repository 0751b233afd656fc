"""The lists to sign at the door, and what came of each session."""

from collections.abc import Iterator, Sequence

from dialogue_cli.messages import printed as say
from dialogue_cli.model.roll import Roll
from dialogue_cli.steps.door_sessions import session_choices
from dialogue_cli.steps.listed.delegates import unsettled
from dialogue_cli.steps.listed.facts import ListFacts, Made
from dialogue_cli.steps.stored import rolls
from dialogue_cli.workbooks.printed.attendance import roll_result, sign_sheet


def attendance_lists(facts: ListFacts) -> Made:
    """For each session the results, once a roll is taken, and the list to sign."""
    known = rolls(facts.desk, facts.held)
    taken = [roll for roll in known if roll.taken]
    results = [roll_result(facts.occasion, facts.blocks, roll) for roll in taken]
    names = _sessions(facts, known)
    sheets = [sign_sheet(facts.occasion, facts.blocks, name) for name in names]
    amiss = [*unsettled(facts), *(told for roll in taken for told in _amiss(roll))]
    if not facts.held.delegates:
        amiss.append(say.NO_DELEGATES)
    return Made((*results, *sheets), tuple(amiss))


def _sessions(facts: ListFacts, known: Sequence[Roll]) -> tuple[str, ...]:
    """Those of which a roll is taken, and as many more as are planned, called as the door calls them."""
    taken = tuple(roll.session for roll in known if roll.taken)
    planned = facts.conference.when.sessions
    return taken if len(taken) >= planned else session_choices(taken, planned)


def _amiss(roll: Roll) -> Iterator[str]:
    open_ones = sum(not entry.state for entry in roll.entries)
    if open_ones:
        told = say.NOT_RECORDED if roll.session else say.NOT_RECORDED_ONCE
        yield told.format(session=roll.session, count=open_ones)
    if roll.strangers:
        told = say.STRANGERS_CAME if roll.session else say.STRANGERS_CAME_ONCE
        yield told.format(session=roll.session, count=len(roll.strangers))
