"""Places planned, people registered, confirmed and present."""

from collections.abc import Sequence

from dialogue_cli.decisions.tally import by_group, by_unit, tally_of
from dialogue_cli.model.quota_tables import QuotaLine
from dialogue_cli.steps.listed.facts import ListFacts, Made
from dialogue_cli.steps.stored import rolls
from dialogue_cli.workbooks.printed.quotas import QuotaRow, quota_list


def quota_lists(facts: ListFacts) -> Made:
    """The table of groups, and one of units for each group that is shared out to them."""
    conference = facts.conference
    tally = tally_of(facts.held.delegates, rolls(facts.desk, facts.held))
    tables = [by_group(conference, tally)]
    tables += [
        by_unit(conference, g, tally) for g in conference.groups if g.allocated and conference.units
    ]
    shown = [(table.title, _rows(table.lines)) for table in tables]
    return Made((quota_list(facts.occasion, shown),))


def _rows(lines: Sequence[QuotaLine]) -> list[QuotaRow]:
    return [
        QuotaRow(one.name, one.planned, one.registered, one.confirmed, one.present) for one in lines
    ]
