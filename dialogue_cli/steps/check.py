"""Look for what does not agree, and say what a finding's code means."""

from collections.abc import Sequence
from dataclasses import replace

from dialogue_cli.checks.catalogue import explain, run
from dialogue_cli.checks.facts import BudgetFacts, CheckFacts
from dialogue_cli.decisions.askers import unlisted
from dialogue_cli.decisions.candidates import unspoken
from dialogue_cli.decisions.uncollected import uncollected
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.reports import CheckReport
from dialogue_cli.reference.norms import usual_place
from dialogue_cli.steps.agenda_facts import agenda_schedule
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.drafts import answer_passages, issued_papers, setting_passages
from dialogue_cli.steps.gift_state import gift_ledger
from dialogue_cli.steps.outgoing import usual_watch
from dialogue_cli.steps.paper_verdicts import papers_made
from dialogue_cli.steps.select import hall_minutes
from dialogue_cli.steps.stored import Stored, rolls, stored
from dialogue_cli.steps.tried_papers import paper_states
from dialogue_cli.steps.wording import conference_by_name
from dialogue_cli.vietnamese.personal.watch import Watch

_UNION = "ldld"
# The checks that look at the papers as they would be made now.
_PAPERS = "papers"
_OF_PAPERS = frozenset({_PAPERS, "consistency"})


@uncollected()
def check(desk: Desk, names: Sequence[str]) -> CheckReport:
    """Run the checks named, or all."""
    held = stored(desk)
    found = find_all(desk, held, names)
    known = {(one.code, one.fingerprint) for one in found}
    # A check that did not run says nothing of what was accepted for it.
    lapsed = 0 if names else len(held.accepted.keys() - known)
    return CheckReport(desk.year, found, lapsed)


@uncollected()
def find_all(desk: Desk, held: Stored, names: Sequence[str] = ()) -> tuple[Finding, ...]:
    """The findings about one year, check by check, each with who lets it stand."""
    composed = not names or _OF_PAPERS & set(names)
    papers = paper_states(desk, held) if composed else ()
    came, watch = rolls(desk, held), usual_watch(desk, held)
    facts = CheckFacts(
        conference=conference_by_name(desk),
        delegates=held.delegates,
        decided=held.decided,
        questions=held.questions,
        papers=papers,
        agenda_overrun=agenda_schedule(desk.conference, held.questions).overrun,
        hall_minutes=hall_minutes(desk.conference),
        passages=(
            *setting_passages(desk),
            *(passage for paper in papers for passage in paper.passages),
            *answer_passages(desk.conference, held.questions),
        ),
        province=desk.province,
        issued=issued_papers(desk),
        own=_UNION if desk.office.kind == _UNION else "",
        rolls=came,
        gifts=gift_ledger(desk, held, came),
        received_days=held.received_days,
        budget=_budget(desk, held),
        made=papers_made(desk, held) if not names or _PAPERS in names else (),
        unspoken=frozenset(one.number for one in unspoken(held.questions, held.delegates)),
        unlisted=unlisted(held.questions, held.delegates),
        watch=watch,
    )
    # Who wrote a telephone into the name of a unit or a file is not reached by what is told of it.
    numbers = Watch(allowed=watch.allowed)
    told = (_dimmed(one, numbers) for one in run(facts, names))
    return tuple(
        replace(one, accepted=held.accepted.get((one.code, one.fingerprint))) for one in told
    )


def _dimmed(one: Finding, watch: Watch) -> Finding:
    return replace(
        one,
        message=watch.dim(one.message),
        where=watch.dim(one.where),
        remedy=watch.dim(one.remedy),
    )


def _budget(desk: Desk, held: Stored) -> BudgetFacts:
    """The budget with the norms that bind it: those of the office first, then by province and class of place."""
    return BudgetFacts(
        lines=held.budget,
        norms=desk.office.norms,
        province=desk.province.code,
        place=desk.conference.cost_place or usual_place(desk.province),
    )


__all__ = ["check", "explain", "find_all"]
