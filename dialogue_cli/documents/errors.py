"""What stops a paper from being made."""

from collections.abc import Iterable

from dialogue_cli.errors import DialogueError, likely
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.findings import Missing

MOST_TOLD = 12


class PaperUnknownError(DialogueError):
    """No template makes a paper of that name."""

    message, hint, exit_code = sentences.PAPER_UNKNOWN, sentences.PAPER_UNKNOWN_HINT, 2

    def __init__(self, paper: str, known: Iterable[str]) -> None:
        """Name what was asked for and what there is."""
        names = tuple(known)
        super().__init__(paper=paper, known=", ".join(names), suggestion=likely(paper, names))


class TemplateUnreadableError(DialogueError):
    """The template's file cannot be read as UTF-8 text."""

    message, hint = sentences.TEMPLATE_UNREADABLE, sentences.TEMPLATE_UNREADABLE_HINT


class TemplateBrokenError(DialogueError):
    """The template cannot be understood or filled: places `file`, `line`, `reason`."""

    message, hint = sentences.TEMPLATE_BROKEN, sentences.TEMPLATE_BROKEN_HINT


class WordTemplateBrokenError(TemplateBrokenError):
    """A tag in the office's own Word file cannot be understood or filled: places `file`, `place`, `reason`."""

    message, hint = sentences.WORD_BROKEN, sentences.WORD_BROKEN_HINT


class WordTemplateRefusedError(TemplateBrokenError):
    """The office's own Word file cannot serve as a template: places `file`, `reason`."""

    message, hint = sentences.WORD_REFUSED, sentences.WORD_REFUSED_HINT


class WordStartImpossibleError(DialogueError):
    """A shipped template that cannot be written as a Word file to start from: places `title`, `reason`."""

    message, hint = sentences.WORD_START_IMPOSSIBLE, sentences.WORD_START_IMPOSSIBLE_HINT


class ValueMissingError(DialogueError):
    """A final paper lacks values; `gaps` are they."""

    message, hint = sentences.VALUE_MISSING, sentences.VALUE_MISSING_HINT

    def __init__(self, paper: str, gaps: tuple[Missing, ...]) -> None:
        """Name the paper, and each missing value with the setting that would hold it."""
        lines = [sentences.VALUE_MISSING_LINE.format(label=g.label, key=g.key) for g in gaps]
        if len(lines) > MOST_TOLD:
            more = sentences.VALUE_MISSING_MORE.format(count=len(lines) - MOST_TOLD)
            lines = [*lines[:MOST_TOLD], more]
        super().__init__(paper=paper, count=len(gaps), gaps="\n".join(lines))
        self.gaps = gaps
