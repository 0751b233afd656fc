"""What a clerk is told of a paper made from the office's own Word file: which wording counts, what the linter finds."""

from collections.abc import Iterator
from pathlib import Path

from dialogue_cli.documents.nd30.lint.linter import lint
from dialogue_cli.documents.templates import SUFFIX, TemplateSource
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import own_templates as say

MOST_TOLD = 3


class NotWordDocument(DialogueError):
    """A file of the office's templates looks like a template for Word but is none."""

    message, hint = say.NOT_WORD, say.NOT_WORD_HINT


def word_notes(own: Path, template: TemplateSource, document: bytes) -> tuple[str, ...]:
    """Notes about a paper from a Word file; none where the paper is made from a text template."""
    if not template.word:
        return ()
    return (*_unused(own, template), *_linted(template, document))


def _unused(own: Path, template: TemplateSource) -> Iterator[str]:
    """Both a Word file and a text template: the Word file is the wording, the other's front matter still counts."""
    text = own / (template.paper + SUFFIX)
    if text.is_file() and template.body.strip():
        yield say.WORD_COMES_FIRST.format(word=template.word_file, text=text.name)


def _linted(template: TemplateSource, document: bytes) -> Iterator[str]:
    """What is against the decree in the finished paper: the office's own look is its own care."""
    found = [one for one in lint(template.word_file, document).findings if one.severity != "info"]
    if found:
        errors = sum(one.severity == "error" for one in found)
        told = "\n".join(f"- {one.message}" for one in found[:MOST_TOLD])
        more = len(found) - MOST_TOLD
        yield say.WORD_LINTED.format(
            file=template.word_file,
            count=len(found),
            errors=errors,
            told=told,
            more=say.WORD_LINTED_MORE.format(count=more) if more > 0 else "",
        )
