"""Papers that have been made: those that the register or a setting no longer bears out, those changed by hand."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.paper_verdicts import PaperVerdict

_NAMED = 4
# A plan need not be what it was once the paper that amends it is issued, nor what amended it before (workflow.md §2).
PLAN, AMENDED = "plan", "plan-amended"


def check_made(facts: CheckFacts) -> Iterator[Finding]:
    """One finding a paper, however many copies of it there are."""
    amended = any(
        one.paper == AMENDED and one.number and one.state == "current" for one in facts.made
    )
    for _, group in groupby(facts.made, key=lambda one: (one.paper, one.number, one.draft)):
        copies = list(group)
        if not (amended and copies[0].paper in (PLAN, AMENDED) and copies[0].number):
            yield from _stale([one for one in copies if one.stale], len(copies))
        yield from _edited([one for one in copies if one.edited and not one.stale], len(copies))


def _stale(copies: Sequence[PaperVerdict], of: int) -> Iterator[Finding]:
    if copies:
        first = copies[0]
        changes = list(dict.fromkeys(change for one in copies for change in one.changes))
        told = "; ".join(changes[:_NAMED])
        if len(changes) > _NAMED:
            told = sentences.AND_MORE.format(codes=told, more=len(changes) - _NAMED)
        yield finding(
            "PAPER-05" if first.number else "PAPER-04",
            _where(copies),
            paper=_named(copies, of),
            number=first.number,
            changes=told,
            key=first.paper,
        )


def _edited(copies: Sequence[PaperVerdict], of: int) -> Iterator[Finding]:
    if copies:
        count = sum(len(one.edited) for one in copies)
        yield finding("PAPER-06", _where(copies), paper=_named(copies, of), count=count)


def _where(copies: Sequence[PaperVerdict]) -> str:
    file = copies[0].file
    return file.name if len(copies) == 1 else file.parent.name


def _named(copies: Sequence[PaperVerdict], of: int) -> str:
    title = copies[0].title
    return title if of == 1 else sentences.COPIES_OF.format(paper=title, count=len(copies), of=of)
