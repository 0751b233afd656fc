"""Make papers: gather the facts, fill the template, put the .docx in its place."""

from collections.abc import Callable, Sequence
from pathlib import Path

from dialogue_cli.checks.facts import PaperState
from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.papers import Composed, compose
from dialogue_cli.documents.templates import TemplateSource, file_stem, find_template, known_papers
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import papers as say
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.reports import PaperListing, PaperReport, RenderReport
from dialogue_cli.office.atomic import write_file
from dialogue_cli.steps.agenda_facts import agenda_facts, agenda_schedule, require_fit
from dialogue_cli.steps.conclusion_facts import conclusion_facts
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import frame_values, paper_settings, wording_for
from dialogue_cli.steps.outputs import allowed, allowed_folder
from dialogue_cli.steps.plan_facts import plan_facts
from dialogue_cli.steps.stored import Stored, stored
from dialogue_cli.steps.wording import Wording

ALL = "all"
CONCLUSION = "conclusion"


def render_plan(desk: Desk, output: Path | None, *, draft: bool) -> RenderReport:
    """Make the plan; `output` is the file, else one in the year's papers."""
    template = find_template("plan", desk.folder.templates)
    name = file_name(template, desk.year)
    path = output or desk.folder.papers(desk.year) / name
    if path.is_dir():
        path /= name
    allowed(desk, path, ".docx")
    return RenderReport(desk.year, (_make(desk, template, path, draft=draft),))


def render(desk: Desk, papers: Sequence[str], folder: Path | None, *, draft: bool) -> RenderReport:
    """Make papers by name, or all that have a template; all are composed before the first is written."""
    known = known_papers(desk.folder.templates)
    names = known if ALL in papers else tuple(dict.fromkeys(papers))
    into = allowed_folder(desk, folder or desk.folder.papers(desk.year))
    templates = [find_template(name, desk.folder.templates) for name in names]
    held = stored(desk)
    composed = [_compose(desk, template, held, draft=draft) for template in templates]
    reports = [
        _write(template, paper, into / file_name(template, desk.year), warning)
        for template, (paper, warning) in zip(templates, composed, strict=True)
    ]
    return RenderReport(desk.year, tuple(reports))


def list_papers(desk: Desk) -> PaperListing:
    """Every paper that has a template, and what is still missing for it."""
    reports, held = [], stored(desk)
    for name in known_papers(desk.folder.templates):
        reports.append(_listed(desk, held, name))
    return PaperListing(desk.year, tuple(reports))


def _listed(desk: Desk, held: Stored, name: str) -> PaperReport:
    """One paper's line in the list; a template or a setting that stops it is told there."""
    folder = desk.folder.papers(desk.year)
    try:
        template = find_template(name, desk.folder.templates)
        paper, warning = _compose(desk, template, held, draft=True)
    except DialogueError as error:
        return PaperReport(name, name, folder, warning=error.sentence)
    file = folder / file_name(template, desk.year)
    return PaperReport(template.paper, template.title, file, paper.gaps, warning)


def file_name(template: TemplateSource, year: int) -> str:
    """The paper's usual file name: ke-hoach-2024.docx."""
    return f"{file_stem(template)}-{year}.docx"


def _make(desk: Desk, template: TemplateSource, path: Path, *, draft: bool) -> PaperReport:
    paper, warning = _compose(desk, template, stored(desk), draft=draft)
    return _write(template, paper, path, warning)


def paper_states(desk: Desk, held: Stored) -> tuple[PaperState, ...]:
    """Every paper as it would be made now, for the checks."""
    return tuple(_state(desk, held, name) for name in known_papers(desk.folder.templates))


def _state(desk: Desk, held: Stored, name: str) -> PaperState:
    after = desk.conference.outcome.held_on is not None
    try:
        template = find_template(name, desk.folder.templates)
        paper, _ = _compose(desk, template, held, draft=True)
    except DialogueError as error:
        return PaperState(name, obstacle=error.sentence)
    return PaperState(template.title, paper.gaps, in_time=after or name != CONCLUSION)


def _compose(
    desk: Desk, template: TemplateSource, held: Stored, *, draft: bool
) -> tuple[Composed, str]:
    wording = wording_for(desk, template.paper)
    facts, warning = _FACTS[template.facts](desk, wording, held, draft)
    values = frame_values(desk, template.paper, wording)
    unsigned = _unsigned(desk, template.paper)
    return compose(template, facts, values, draft=draft, unsigned=unsigned), warning


def _unsigned(desk: Desk, paper: str) -> Missing | None:
    """ND30-SIGN-02: no paper is signed without a name under the title."""
    signer = paper_settings(desk, paper).signer
    if desk.office.signers[signer].name:
        return None
    return Missing(say.KEY_OFFICE.format(key=f"signers.{signer}.name"), say.MISSING_SIGNER)


def _write(template: TemplateSource, paper: Composed, path: Path, warning: str) -> PaperReport:
    write_file(path, paper.document)
    return PaperReport(template.paper, template.title, path, paper.gaps, warning)


def _plan(desk: Desk, wording: Wording, _held: Stored, _draft: bool) -> tuple[PaperFacts, str]:
    return plan_facts(desk, wording), ""


def _agenda(desk: Desk, wording: Wording, held: Stored, draft: bool) -> tuple[PaperFacts, str]:
    timed = agenda_schedule(desk.conference, held.questions)
    warning = ""
    if not draft:
        require_fit(desk.conference, timed)
    elif timed.overrun:
        warning = say.AGENDA_LONGER.format(minutes=timed.overrun)
    if timed.spare:
        warning = say.AGENDA_SPARE.format(minutes=timed.spare)
    return agenda_facts(desk, wording, held.questions, timed), warning


def _conclusion(desk: Desk, wording: Wording, held: Stored, _draft: bool) -> tuple[PaperFacts, str]:
    return conclusion_facts(desk, wording, held.decided, held.questions), ""


Facts = Callable[[Desk, Wording, Stored, bool], tuple[PaperFacts, str]]
_FACTS: dict[str, Facts] = {"plan": _plan, "agenda": _agenda, CONCLUSION: _conclusion}
