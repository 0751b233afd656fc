"""The office's own wording: shipped templates copied to be edited, and all own ones tried."""

from collections.abc import Sequence
from pathlib import Path

from dialogue_cli.documents.templates import SUFFIX, find_template, own_papers, shipped_template
from dialogue_cli.documents.word.starting import starting_file
from dialogue_cli.documents.word_files import WORD_SUFFIX, not_word_files, word_file, word_papers
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import own_templates as say
from dialogue_cli.model.paper_reports import TemplateLine, TemplatesReport
from dialogue_cli.office.atomic import write_file
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import frame_values, wording_for
from dialogue_cli.steps.stored import Stored, stored
from dialogue_cli.steps.tried_papers import try_paper
from dialogue_cli.steps.word_templates import NotWordDocument


class TemplateThere(DialogueError):
    """The office has a template of that name already."""

    message, hint = say.THERE, say.THERE_HINT


def copy_templates(desk: Desk, papers: Sequence[str], *, word: bool = False) -> TemplatesReport:
    """Put the shipped templates of these papers into the office's folder, all or none; `word` as Word files.

    Raises PaperUnknownError, WordStartImpossibleError and TemplateThere: what a clerk has written is never overwritten.
    """
    folder = desk.folder.templates
    suffix = WORD_SUFFIX if word else SUFFIX
    named = [
        (paper, _started(desk, paper) if word else shipped_template(paper))
        for paper in dict.fromkeys(papers)
    ]
    files = [(paper, folder / f"{paper}{suffix}", content) for paper, content in named]
    for _, file, _ in files:
        if file.exists():
            raise TemplateThere(file=_shown(file))
    for _, file, content in files:
        write_file(file, content)
    lines = tuple(TemplateLine(paper, file) for paper, file, _ in files)
    return TemplatesReport(folder, lines, word=word)


def _started(desk: Desk, paper: str) -> bytes:
    """The Word file to start from: the shipped wording under the head of this office."""
    template = find_template(paper)
    wording = wording_for(desk, paper)
    return starting_file(template, frame_values(desk, template, wording))


def check_templates(desk: Desk) -> TemplatesReport:
    """Fill every template of the office with what is known today; each fault with its file and place."""
    folder, held = desk.folder.templates, stored(desk)
    lines = [
        _checked(desk, held, paper, folder / f"{paper}{SUFFIX}") for paper in own_papers(folder)
    ]
    for paper in word_papers(folder):
        file = word_file(folder, paper) or folder
        lines = [line for line in lines if line.paper != paper]
        lines.append(_checked(desk, held, paper, file))
    for file in not_word_files(folder):
        error = NotWordDocument(file=_shown(file))
        lines.append(TemplateLine(file.stem, file, error.sentence, error.remedy))
    lines.sort(key=lambda line: line.paper)
    return TemplatesReport(folder, tuple(lines), checked=True)


def _checked(desk: Desk, held: Stored, paper: str, file: Path) -> TemplateLine:
    try:
        return TemplateLine(paper, file, notes=try_paper(desk, held, paper))
    except DialogueError as error:
        return TemplateLine(paper, file, error.sentence, error.remedy)


def _shown(file: Path) -> str:
    return f"{file.parent.name}/{file.name}"
