"""The facts of the list of delegates: the rows and counts of the printed list (dialogue lists delegates)."""

from dialogue_cli.decisions.in_blocks import in_blocks
from dialogue_cli.documents.list_facts import DelegatePart, DelegateRow, DelegatesFacts
from dialogue_cli.messages import listed_papers as say
from dialogue_cli.messages import papers
from dialogue_cli.model.findings import Missing
from dialogue_cli.reference.people_headings import HeadedPart, ListedPerson, headed_people
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.issued_papers import issued_plan
from dialogue_cli.steps.plan_facts import common_facts, venue_fact, when_fact
from dialogue_cli.steps.stored import Stored
from dialogue_cli.steps.wording import Wording, conference_by_name, setting
from dialogue_cli.vietnamese.text import one_line


def delegates_facts(desk: Desk, paper: str, wording: Wording, held: Stored) -> DelegatesFacts:
    """All that the list states; of each person only what a list for others needs (workflow.md §5.4)."""
    conference = desk.conference
    people = headed_people(in_blocks(held.delegates, conference_by_name(desk)))
    nobody = Missing(say.KEY_DELEGATES, say.MISSING_DELEGATES)
    return DelegatesFacts(
        **common_facts(desk, paper, wording),
        plan=issued_plan(desk),
        when=when_fact(conference),
        venue=venue_fact(conference, wording),
        parts=tuple(map(_part, people.parts)) if held.delegates else nobody,
        people=people.seated,
        quota=conference.total or setting(conference, "delegates.total", papers.MISSING_TOTAL),
    )


def _part(part: HeadedPart) -> DelegatePart:
    return DelegatePart(part.group, part.unit, tuple(map(_row, part.people)))


def _row(listed: ListedPerson) -> DelegateRow:
    one = listed.delegate
    texts = (one.full_name, one.role, one.unit or one.upper_unit, listed.remark)
    return DelegateRow(listed.number, *map(one_line, texts))
