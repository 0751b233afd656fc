"""The office's own Word files among its templates: plan.docx is the plan, in place of the text template."""

from collections.abc import Iterator
from pathlib import Path

from dialogue_cli.documents.errors import TemplateUnreadableError, WordTemplateRefusedError
from dialogue_cli.messages import documents as sentences

WORD_SUFFIX = ".docx"
MOST_BYTES = 20 * 1024 * 1024
# What Word saves beside .docx, and what a clerk may take for the same.
_OTHER_SUFFIXES = (".doc", ".docm", ".dotx", ".dotm", ".dot", ".odt", ".rtf")
# Word keeps a file of this name beside one that is open.
_OPEN = "~$"


def word_file(own: Path, paper: str) -> Path | None:
    """The Word file of a paper in the office's folder, however its name is capitalised."""
    meant = (paper + WORD_SUFFIX).casefold()
    return next((file for file in _files(own) if file.name.casefold() == meant), None)


def word_papers(own: Path) -> tuple[str, ...]:
    """What the names of the office's Word files say they are, from a to z."""
    return tuple(file.stem.casefold() for file in _files(own) if file.suffix.lower() == WORD_SUFFIX)


def not_word_files(own: Path) -> tuple[Path, ...]:
    """Files that look like templates for Word but are none, from a to z."""
    return tuple(file for file in _files(own) if file.suffix.lower() in _OTHER_SUFFIXES)


def read_word(file: Path) -> bytes:
    """The bytes of a Word file. Raises TemplateUnreadableError or WordTemplateRefusedError."""
    try:
        if file.stat().st_size > MOST_BYTES:
            reason = sentences.WORD_TOO_BIG.format(most=MOST_BYTES // 1024 // 1024)
            raise WordTemplateRefusedError(file=file.name, reason=reason)
        content = file.read_bytes()
    except OSError as error:
        raise TemplateUnreadableError(file=file.name) from error
    if not content:
        raise WordTemplateRefusedError(file=file.name, reason=sentences.WORD_EMPTY)
    return content


def _files(own: Path) -> Iterator[Path]:
    if own.is_dir():
        found = (file for file in own.iterdir() if not file.name.startswith(_OPEN))
        yield from sorted(file for file in found if file.is_file())
