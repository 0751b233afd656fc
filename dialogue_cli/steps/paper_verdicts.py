"""Judge papers made before: each is made again from today's register and settings, and compared part by part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from dialogue_cli.documents.errors import ValueMissingError
from dialogue_cli.documents.manifest.reading import SealedPaper, read_paper
from dialogue_cli.documents.manifest.text import TextPart
from dialogue_cli.documents.templates import TemplateSource, find_template
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import paper_verdicts as say
from dialogue_cli.model.manifest import Manifest, part_fingerprint
from dialogue_cli.model.paper_verdicts import PaperVerdict, PaperVerdicts, VerdictState
from dialogue_cli.office.errors import NoConference
from dialogue_cli.steps.composing import Copy, Prepared, office_key, prepared
from dialogue_cli.steps.desk import Desk, at_year
from dialogue_cli.steps.lint import content_of
from dialogue_cli.steps.paper_changes import (
    changes_since,
    places_edited,
    places_otherwise,
    same_sources,
)
from dialogue_cli.steps.stored import Stored, stored
from dialogue_cli.vietnamese.text import fold

# What Word leaves beside an open file, and a file being written.
_NOT_PAPERS = ("~", ".")
# What else an office keeps in its folder of papers is its own business.
_OTHERS = ("foreign", "elsewhere")


def verify_papers(desk: Desk, files: Sequence[Path]) -> PaperVerdicts:
    """What became of each file; one that cannot be read stops none of the others."""
    judge = Judge(desk)
    return PaperVerdicts(tuple(judge.verdict(file) for file in files))


def papers_made(desk: Desk, held: Stored | None = None) -> tuple[PaperVerdict, ...]:
    """The papers in the year's folder, each with what became of it, by name."""
    files = files_of(desk.folder.papers(desk.year))
    if not files:
        return ()
    judge = Judge(desk, held)
    found = (judge.verdict(file) for file in files)
    return tuple(one for one in found if one.state not in _OTHERS)


def manifests(desk: Desk) -> Mapping[Path, Manifest]:
    """What each paper of this office in the year's folder was made from; no other file is in it."""
    found = {file: _manifest_in(file) for file in files_of(desk.folder.papers(desk.year))}
    office = fold(office_key(desk))
    return {file: made for file, made in found.items() if made and fold(made.office) == office}


def stale_papers(
    desk: Desk, held: Stored, made: Mapping[Path, Manifest]
) -> tuple[PaperVerdict, ...]:
    """Those of them that the register no longer bears out; the text is read only of those that may be."""
    judge = Judge(desk, held)
    found = (judge.verdict(file) for file, one in made.items() if judge.may_be_stale(one))
    return tuple(one for one in found if one.stale)


def _manifest_in(file: Path) -> Manifest | None:
    try:
        return read_paper(file.name, content_of(file)).manifest
    except DialogueError:
        return None


def files_of(folder: Path) -> tuple[Path, ...]:
    """The .docx in a folder of papers, and in the folders of those made several times."""
    if not folder.is_dir():
        return ()
    found = (*folder.glob("*.docx"), *folder.glob("*/*.docx"))
    return tuple(sorted(file for file in found if not file.name.startswith(_NOT_PAPERS)))


def has_old_pdf(file: Path) -> bool:
    """Whether a paper was written after the PDF beside it, by hand or by `render` without --pdf."""
    try:
        return file.with_suffix(".pdf").stat().st_mtime_ns < file.stat().st_mtime_ns
    except OSError:  # there is none
        return False


@dataclass(slots=True)
class _Work:
    """One paper as it would be made now, with its copies by their keys; or why it cannot be made."""

    prepared: Prepared | None = None
    copies: Mapping[str, Copy] = field(default_factory=dict)
    title: str = ""
    obstacle: str = ""


class Judge:
    """Knows what would be made today; each paper is gathered once, however many of its copies are judged."""

    def __init__(self, desk: Desk, held: Stored | None = None) -> None:
        """Judge by this desk, and for papers of another year by that year's."""
        self._desk = desk
        self._years: dict[int, tuple[Desk, Stored]] = {}
        if held is not None:
            self._years[desk.year] = (desk, held)
        self._works: dict[tuple[int, str, bool], _Work] = {}

    def verdict(self, file: Path) -> PaperVerdict:
        """What became of one file."""
        try:
            sealed = read_paper(file.name, content_of(file))
            if sealed.manifest is None:
                return _unjudged(file, "foreign", say.FOREIGN, say.FOREIGN_HINT)
            return self._of_office(file, sealed.manifest, sealed)
        except DialogueError as error:
            return _unjudged(file, "refused", error.sentence, error.remedy)

    def may_be_stale(self, made: Manifest) -> bool:
        """Whether anything that a paper of this office was made from is not as it was."""
        try:
            work = self._work(made)
        except DialogueError:
            return False
        copy = work.copies.get(made.copy)
        if work.prepared is None or copy is None:
            return True
        return not same_sources(made, work.prepared.sources(copy))

    def _of_office(self, file: Path, made: Manifest, sealed: SealedPaper) -> PaperVerdict:
        if fold(made.office) != fold(office_key(self._desk)):
            reason = say.OFFICE.format(office=_office_name(made.office))
            return _unjudged(file, "elsewhere", reason, say.OFFICE_HINT)
        try:
            work = self._work(made)
        except NoConference:
            reason = say.YEAR.format(year=made.year)
            return _unjudged(file, "elsewhere", reason, say.YEAR_HINT)
        return _judged(_known(file, made, work), made, work, sealed.parts())

    def _work(self, made: Manifest) -> _Work:
        key = (made.year, made.paper, made.draft)
        if key not in self._works:
            self._works[key] = self._gathered(made)
        return self._works[key]

    def _gathered(self, made: Manifest) -> _Work:
        desk, held = self._at(made.year)
        title = ""
        try:
            template = find_template(made.paper, desk.folder.templates)
            title = template.title
            work = prepared(desk, template, held, draft=made.draft)
            return _Work(work, {copy.key: copy for copy in work.copies}, title)
        except DialogueError as error:
            return _Work(title=title, obstacle=error.sentence)

    def _at(self, year: int) -> tuple[Desk, Stored]:
        if year not in self._years:
            desk = at_year(self._desk, year)
            self._years[year] = (desk, stored(desk))
        return self._years[year]


def _known(file: Path, made: Manifest, work: _Work) -> PaperVerdict:
    return PaperVerdict(
        file=file,
        state="current",
        paper=made.paper,
        title=work.title or made.paper,
        year=made.year,
        draft=made.draft,
        number=made.number,
        day=made.day,
        old_pdf=has_old_pdf(file),
    )


def _judged(
    known: PaperVerdict, made: Manifest, work: _Work, texts: Sequence[TextPart]
) -> PaperVerdict:
    """The paper as it was made, as it stands in the file, and as it would be made now."""
    quoted = work.prepared is not None and _may_be_quoted(work.prepared.template)
    found = [part_fingerprint(text.text) for text in texts]
    edited = places_edited(texts, made.parts, quoted=quoted)
    known = replace(known, state="edited" if edited else "current", edited=edited)
    copy = work.copies.get(made.copy)
    if work.prepared is None or copy is None:
        reason = say.NO_LONGER.format(reason=work.obstacle) if work.obstacle else say.NOBODY
        return _stale(known, (reason,))
    if same_sources(made, work.prepared.sources(copy)):
        return known
    try:
        composed = work.prepared.composed(copy)
    except ValueMissingError as error:
        gaps = ", ".join(dict.fromkeys(gap.label for gap in error.gaps))
        return _stale(known, (say.GAPS.format(gaps=gaps),))
    now = composed.manifest
    if [part.sha for part in now.parts] == found:  # whoever has edited it has made it right
        return replace(known, state="current", edited=())
    if now.text == made.text:
        return known
    changes, questions = changes_since(made, now)
    texts_now = read_paper(known.file.name, composed.document).parts()
    places = places_otherwise(now.parts, texts_now, made.parts, quoted=quoted)
    return replace(_stale(known, changes), questions=questions, places=places)


def _stale(known: PaperVerdict, changes: tuple[str, ...]) -> PaperVerdict:
    state: VerdictState = "edited" if known.edited else "stale"
    return replace(known, state=state, stale=True, changes=changes)


def _may_be_quoted(template: TemplateSource) -> bool:
    """Not a paper made for one person, nor one that stays in the house because people are named in it."""
    return not template.each and not template.internal


def _unjudged(file: Path, state: VerdictState, reason: str, remedy: str) -> PaperVerdict:
    return PaperVerdict(file=file, state=state, reason=reason, remedy=remedy)


def _office_name(key: str) -> str:
    kind, _, province = key.partition("/")
    return f"{say.KINDS.get(kind, kind)} {province}".strip()
