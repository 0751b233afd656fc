"""Make papers: gather the facts, fill the template, put the .docx in its place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count, islice
from pathlib import Path

from dialogue_cli.documents.errors import ValueMissingError
from dialogue_cli.documents.framing import Composed, Tried
from dialogue_cli.documents.templates import (
    TemplateSource,
    file_stem,
    find_template,
    known_papers,
    words_for_file,
)
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import papers as say
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.paper_reports import (
    PaperReport,
    PersonalPlace,
    RenderReport,
)
from dialogue_cli.office.atomic import write_file, write_files
from dialogue_cli.steps.amended_facts import NothingAmended
from dialogue_cli.steps.composing import Copy, Prepared, prepared
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.issued_files import IssuedFileStands, stand_by_issued, stands_as_another
from dialogue_cli.steps.nothing_to_make import NothingToMake
from dialogue_cli.steps.outgoing import (
    PersonalDataInPaper,
    in_draft,
    personal_places,
    told,
    watch_of_papers,
)
from dialogue_cli.steps.outputs import allowed, allowed_folder
from dialogue_cli.steps.stored import Stored, stored
from dialogue_cli.steps.watching import Told, among, untold
from dialogue_cli.steps.word_templates import word_notes
from dialogue_cli.vietnamese.personal.watch import Watch

MOST_LETTERS = 60


@dataclass(frozen=True, slots=True)
class _Ready:
    """A paper composed once or, for several addressees, once for each, by name."""

    template: TemplateSource
    copies: tuple[tuple[str, Composed], ...]
    warning: str
    personal: tuple[PersonalPlace, ...] = ()

    @property
    def gaps(self) -> tuple[Missing, ...]:
        """What is missing in any of the copies."""
        return gaps_of(paper for _, paper in self.copies)


def gaps_of(papers: Iterable[Tried]) -> tuple[Missing, ...]:
    """What is missing in any of them, each once."""
    return tuple(dict.fromkeys(gap for paper in papers for gap in paper.gaps))


def render_plan(desk: Desk, output: Path | None, *, draft: bool) -> RenderReport:
    """Make the plan; `output` is the file, else one in the year's papers."""
    template = find_template("plan", desk.folder.templates)
    name = file_name(template, desk.year)
    path = output or desk.folder.papers(desk.year) / name
    if path.is_dir():
        path /= name
    allowed(desk, path, ".docx")
    held = stored(desk)
    ready = _finished(desk, template, held, watch_of_papers(desk, held), draft=draft)
    path = path if output else _place(ready, path)
    stand_by_issued(template.title, _files(ready, path))
    return RenderReport(desk.year, (_write(ready, path),))


def render(
    desk: Desk,
    papers: Sequence[str],
    folder: Path | None,
    *,
    draft: bool,
    progress: Told = untold,
) -> RenderReport:
    """Make papers by name: all are composed before the first is written."""
    into = allowed_folder(desk, folder or desk.folder.papers(desk.year))
    templates = [find_template(name, desk.folder.templates) for name in dict.fromkeys(papers)]
    held = stored(desk)
    watch = watch_of_papers(desk, held)
    composed = [
        _finished(desk, one, held, watch, draft=draft, progress=among(progress, n, len(templates)))
        for n, one in enumerate(templates)
    ]
    places = [(one, _place(one, into / file_name(one.template, desk.year))) for one in composed]
    for ready, path in places:
        stand_by_issued(ready.template.title, _files(ready, path))
    reports = [_write(ready, path) for ready, path in places]
    return RenderReport(desk.year, tuple(reports))


def render_all(
    desk: Desk, folder: Path | None, *, draft: bool, progress: Told = untold
) -> RenderReport:
    """Make every paper that can be made; the others are told with what they lack.

    A plan that amends nothing lacks nothing: it is not told at all.
    """
    into = allowed_folder(desk, folder or desk.folder.papers(desk.year))
    held, reports = stored(desk), []
    watch = watch_of_papers(desk, held)
    names = known_papers(desk.folder.templates)
    for number, name in enumerate(names):
        seen = among(progress, number, len(names))
        try:
            template = find_template(name, desk.folder.templates)
            ready = _finished(desk, template, held, watch, draft=draft, progress=seen)
            path = _place(ready, into / file_name(template, desk.year))
            stand_by_issued(template.title, _files(ready, path))
        except NothingAmended:
            continue
        except IssuedFileStands as error:
            warning = f"{error.sentence} {error.remedy}"
            reports.append(PaperReport(name, template.title, into, warning=warning, made=False))
        except ValueMissingError as error:
            reports.append(PaperReport(name, template.title, into, error.gaps, made=False))
        except DialogueError as error:
            reports.append(PaperReport(name, name, into, warning=error.sentence, made=False))
        else:
            reports.append(_write(ready, path))
    return RenderReport(desk.year, tuple(reports))


def file_name(template: TemplateSource, year: int) -> str:
    """The paper's usual file name, ke-hoach-2024.docx; the folder's of one made several times."""
    name = f"{file_stem(template)}-{year}"
    return name if template.each else f"{name}.docx"


def _finished(
    desk: Desk,
    template: TemplateSource,
    held: Stored,
    watch: Watch,
    *,
    draft: bool,
    progress: Told = untold,
) -> _Ready:
    """A paper to be written: of one that leaves the office it is told whether it holds personal data.

    Raises PersonalDataInPaper unless it is a draft, and what `_compose` raises.
    """
    ready = _compose(desk, template, held, draft=draft, progress=progress)
    documents = [paper.document for _, paper in ready.copies]
    found = personal_places(watch, template, documents)
    if found and not draft:
        raise PersonalDataInPaper(paper=template.title, found=told(found))
    warnings = [ready.warning, *word_notes(desk.folder.templates, template, documents[0])]
    if found:
        warnings.append(in_draft(template.title, found))
    return replace(ready, personal=found, warning="\n".join(filter(None, warnings)))


def _compose(
    desk: Desk, template: TemplateSource, held: Stored, *, draft: bool, progress: Told = untold
) -> _Ready:
    """Make a paper, or one for each; raises what a template, the settings or missing values raise."""
    work, copies = copies_of(desk, template, held, draft=draft)
    made = []
    for number, copy in enumerate(copies):
        progress(number, len(copies), template.title)
        made.append((copy.name, work.composed(copy)))
    return _Ready(template, tuple(made), work.warning)


def copies_of(
    desk: Desk, template: TemplateSource, held: Stored, *, draft: bool, most: int | None = None
) -> tuple[Prepared, tuple[Copy, ...]]:
    """What a paper is made from, and its copies, `most` at most. Raises NothingToMake."""
    work = prepared(desk, template, held, draft=draft)
    copies = tuple(islice(work.copies, most))
    if not copies:
        raise NothingToMake(paper=template.title)
    return work, copies


def _write(ready: _Ready, path: Path) -> PaperReport:
    """Put a paper in its place, or its copies in a folder of that name: all of them or none."""
    template = ready.template
    if not template.each:
        ((_, paper),) = ready.copies
        write_file(path, paper.document)
        return PaperReport(
            template.paper,
            template.title,
            path,
            ready.gaps,
            ready.warning,
            personal=ready.personal,
            files=(path,),
        )
    files = {file: paper.document for file, paper in _files(ready, path)}
    write_files(files)
    left = {file.name for file in path.glob("*.docx")} - {file.name for file in files}
    warning = ready.warning
    if left:
        warning = say.OLD_COPIES.format(folder=path.name, count=len(left))
    return PaperReport(
        template.paper,
        template.title,
        path,
        ready.gaps,
        warning,
        copies=len(ready.copies),
        personal=ready.personal,
        files=tuple(files),
    )


def _place(ready: _Ready, usual: Path) -> Path:
    """Its usual file or folder; ke-hoach-dieu-chinh-2024-2.docx where what was signed before stands there."""
    numbered = (usual.with_stem(f"{usual.stem}-{n}") for n in count(2))
    places = chain([usual], numbered)
    return next(path for path in places if not stands_as_another(_files(ready, path)))


def _files(ready: _Ready, path: Path) -> tuple[tuple[Path, Composed], ...]:
    """Each copy with the file it goes to: the path itself, or one in the folder of that name."""
    if not ready.template.each:
        return tuple((path, paper) for _, paper in ready.copies)
    return tuple(
        (path / copy_name(n, name), paper) for n, (name, paper) in enumerate(ready.copies, start=1)
    )


def copy_name(number: int, name: str) -> str:
    """The file of one copy, 03-so-xay-dung.docx: whatever the name, no system takes it for anything else."""
    return f"{number:02d}-{words_for_file(name)[:MOST_LETTERS].rstrip('-')}".rstrip("-") + ".docx"
