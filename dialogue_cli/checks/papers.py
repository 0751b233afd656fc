"""Papers that lack values: the gaps of their drafts, named before somebody prints them."""

from collections.abc import Iterable, Iterator

from dialogue_cli.checks.facts import CheckFacts, PaperState
from dialogue_cli.checks.finding import finding
from dialogue_cli.checks.made_papers import check_made
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.findings import Finding

_NAMED = 4


def check_papers(facts: CheckFacts) -> Iterator[Finding]:
    """One finding a paper that cannot be made whole; then those about papers that have been made."""
    for paper in facts.papers:
        if paper.obstacle:
            yield finding("PAPER-02", paper.title, paper=paper.title, obstacle=paper.obstacle)
        elif paper.gaps:
            code = "PAPER-01" if paper.in_time else "PAPER-03"
            yield finding(
                code, _where(paper), paper=paper.title, count=len(paper.gaps), gaps=_gaps(paper)
            )
    yield from check_made(facts)


def _gaps(paper: PaperState) -> str:
    return _first(dict.fromkeys(gap.label for gap in paper.gaps))


def _where(paper: PaperState) -> str:
    return _first(dict.fromkeys(gap.key for gap in paper.gaps))


def _first(names: Iterable[str]) -> str:
    """The first few names, and how many more there are."""
    listed = list(names)
    shown = ", ".join(listed[:_NAMED])
    more = len(listed) - _NAMED
    return sentences.AND_MORE.format(codes=shown, more=more) if more > 0 else shown
