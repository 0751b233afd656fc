"""Papers as they would be made now, of which nothing is kept: for the list of papers, the checks and own templates."""

import contextlib
from dataclasses import dataclass

from dialogue_cli.checks.facts import PaperState
from dialogue_cli.documents.framing import Tried
from dialogue_cli.documents.templates import TemplateSource, find_template, known_papers
from dialogue_cli.errors import DialogueError
from dialogue_cli.model.drafts import Passage
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.paper_reports import AFTERWARDS, PaperListing, PaperReport
from dialogue_cli.steps.amended_facts import NothingAmended
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.drafts import paper_passages
from dialogue_cli.steps.frames import wording_for
from dialogue_cli.steps.nothing_to_make import NothingToMake
from dialogue_cli.steps.paper_facts import has_matter
from dialogue_cli.steps.papers import copies_of, file_name, gaps_of
from dialogue_cli.steps.stored import Stored, stored
from dialogue_cli.steps.word_templates import word_notes

# Of a paper for hundreds of people so many copies tell what is missing.
MOST_TRIED = 30


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What a draft of a paper would say; of one for several addressees the first copies of it."""

    template: TemplateSource
    copies: tuple[Tried, ...]
    warning: str

    @property
    def gaps(self) -> tuple[Missing, ...]:
        """What is missing in any of the copies."""
        return gaps_of(self.copies)


def list_papers(desk: Desk) -> PaperListing:
    """Every paper that has a template, and what is still missing for it."""
    reports, held = [], stored(desk)
    for name in known_papers(desk.folder.templates):
        reports.append(_listed(desk, held, name))
    return PaperListing(desk.year, tuple(reports))


def _listed(desk: Desk, held: Stored, name: str) -> PaperReport:
    """One paper's line in the list; a template or a setting that stops it is told there."""
    folder, title = desk.folder.papers(desk.year), name
    try:
        template = find_template(name, desk.folder.templates)
        title = template.title
        ready = _tried(desk, template, held)
    except DialogueError as error:
        return PaperReport(name, title, folder, warning=error.sentence)
    file = folder / file_name(template, desk.year)
    return PaperReport(template.paper, template.title, file, ready.gaps, ready.warning)


def paper_states(desk: Desk, held: Stored) -> tuple[PaperState, ...]:
    """Every paper as it would be made now, for the checks; none of those that have nobody to go to yet."""
    names = known_papers(desk.folder.templates)
    return tuple(state for name in names if (state := _state(desk, held, name)))


def _state(desk: Desk, held: Stored, name: str) -> PaperState | None:
    after = desk.conference.outcome.held_on is not None
    try:
        template = find_template(name, desk.folder.templates)
        if not has_matter(template, held):
            return None
        ready = _tried(desk, template, held)
    except (NothingToMake, NothingAmended):
        return None
    except DialogueError as error:
        return PaperState(name, obstacle=error.sentence)
    in_time = after or template.facts not in AFTERWARDS
    return PaperState(template.title, ready.gaps, in_time=in_time, passages=_passages(desk, ready))


def _passages(desk: Desk, tried: _Attempt) -> tuple[Passage, ...]:
    """The lines of a paper; of one that is made several times those of the first."""
    template = tried.template
    day = wording_for(desk, template.paper).day
    return tuple(paper_passages(template.paper, template.title, tried.copies[0], day))


def try_paper(desk: Desk, held: Stored, paper: str) -> tuple[str, ...]:
    """Compose a draft of a paper and keep nothing of it: what is to be told of an office's own Word file.

    Raises what its template or the settings make impossible.
    """
    template = find_template(paper, desk.folder.templates)
    with contextlib.suppress(NothingToMake, NothingAmended):
        work, copies = copies_of(desk, template, held, draft=True, most=MOST_TRIED)
        first, *_ = [work.composed(copy) for copy in copies]
        return word_notes(desk.folder.templates, template, first.document)
    return ()


def _tried(desk: Desk, template: TemplateSource, held: Stored) -> _Attempt:
    """A draft of a paper as far as its words, of many copies only the first; raises as `_compose`."""
    work, copies = copies_of(desk, template, held, draft=True, most=MOST_TRIED)
    return _Attempt(template, tuple(map(work.tried, copies)), work.warning)
