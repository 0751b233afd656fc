"""Compiles and runs the text of a template; whatever goes wrong is told with its place in the file."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from types import TracebackType

from jinja2 import Template, TemplateAssertionError, TemplateSyntaxError, meta, nodes

from dialogue_cli.documents.allowance import TooMuchError
from dialogue_cli.documents.environment import environment
from dialogue_cli.documents.errors import TemplateBrokenError
from dialogue_cli.documents.sandbox import EmptyValueError, NotTextError, UnknownNameError
from dialogue_cli.errors import likely
from dialogue_cli.messages import documents as sentences

MOST_QUOTED = 100
# Jinja's own sentence begins so.
_AT_THE_END = "Unexpected end of template"
_PAIRED = re.compile(r"\{%[-+]?\s*(?P<end>end)?(?P<word>if|for|macro|call|filter)\b")
_OTHER_FILES = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)


@dataclass(frozen=True, slots=True)
class TemplateText:
    """The text of a template, the file it stands in, and the names it may use."""

    file: str
    text: str
    known: tuple[str, ...]

    def broken(self, line: int, reason: str) -> TemplateBrokenError:
        """What is raised for a fault in a line."""
        return TemplateBrokenError(file=self.file, line=line, reason=reason)

    def shown(self, line: int) -> str:
        """A line as a message quotes it."""
        lines = self.text.split("\n")
        return shortened(lines[line - 1].strip()) if 0 < line <= len(lines) else ""


def shortened(text: str) -> str:
    """The beginning of a text that is too long to be quoted whole."""
    return text if len(text) <= MOST_QUOTED else f"{text[:MOST_QUOTED].rstrip()}…"


def compiled(source: TemplateText) -> Template:
    """The template, every name in it known. Raises TemplateBrokenError."""
    made = environment()
    with faults_named(source):
        tree = made.parse(source.text, name=source.file, filename=source.file)
        _check_other_files(source, tree)
        _check_names(source, tree)
        code = made.compile(made.counted(tree), name=source.file, filename=source.file)
    return Template.from_code(made, code, made.make_globals(None))


def rendered(source: TemplateText, template: Template, named: Mapping[str, object]) -> str:
    """What the template says with these values. Raises TemplateBrokenError."""
    with faults_named(source):
        return template.render(named)


def _check_other_files(source: TemplateText, tree: nodes.Template) -> None:
    """A template stands alone. Raises TemplateBrokenError."""
    found = next(tree.find_all(_OTHER_FILES), None)
    if found is not None:
        reason = sentences.REASON_OTHER_FILE.format(text=source.shown(found.lineno))
        raise source.broken(found.lineno, reason)


def _check_names(source: TemplateText, tree: nodes.Template) -> None:
    """Names in branches that are not taken today are checked too. Raises TemplateBrokenError."""
    uses = tuple(tree.find_all(nodes.Name))
    # Jinja also reports what a template sets itself in one branch only.
    set_here = {use.name for use in uses if use.ctx == "store"}
    known = {*source.known, *set_here, *environment().globals}
    if known.issuperset(use.name for use in uses):
        return  # Jinja would write the whole template once more to know
    unknown = meta.find_undeclared_variables(tree) - known
    for use in uses:
        if use.name in unknown:
            raise source.broken(use.lineno, _name_reason(use.name, source.known))


@contextmanager
def faults_named(source: TemplateText) -> Iterator[None]:
    """Whatever goes wrong in a template becomes TemplateBrokenError with its place."""
    try:
        yield
    except TemplateAssertionError as error:
        raise source.broken(error.lineno, _assertion_reason(error)) from error
    except TemplateSyntaxError as error:
        opened = _left_open(source.text) if _AT_THE_END in (error.message or "") else None
        if opened:
            word, line = opened
            raise source.broken(line, sentences.REASON_LEFT_OPEN.format(tag=word)) from error
        reason = sentences.REASON_SYNTAX.format(text=source.shown(error.lineno))
        raise source.broken(error.lineno, reason) from error
    except UnknownNameError as error:
        line = _line_in(error.__traceback__, source.file)
        raise source.broken(line, _name_reason(error.name, error.known)) from error
    except TemplateBrokenError:
        raise
    except Exception as error:  # an expression of the template may fail in any way
        line = _line_in(error.__traceback__, source.file)
        reason = _reason(error).format(text=source.shown(line))
        raise source.broken(line, reason) from error


def _left_open(text: str) -> tuple[str, int] | None:
    """The last tag that is opened and never closed, and its line: Jinja tells only that the text has ended."""
    waiting: list[tuple[str, int]] = []
    for tag in _PAIRED.finditer(text):
        if tag["end"]:
            while waiting and waiting.pop()[0] != tag["word"]:
                pass
        else:
            waiting.append((tag["word"], text.count("\n", 0, tag.start()) + 1))
    return waiting[-1] if waiting else None


def _reason(error: Exception) -> str:
    match error:
        case EmptyValueError():
            return sentences.REASON_EMPTY
        case NotTextError():
            return sentences.REASON_NOT_TEXT
        case TooMuchError() | OverflowError() | MemoryError():
            return sentences.REASON_TOO_MUCH
        case RecursionError():
            return sentences.REASON_ENDLESS
        case _:
            return sentences.REASON_VALUE


def _name_reason(name: str, known: tuple[str, ...]) -> str:
    return sentences.REASON_NAME.format(name=name, suggestion=likely(name, known))


def _assertion_reason(error: TemplateAssertionError) -> str:
    """Jinja quotes the unknown filter or test in its English sentence."""
    name = (error.message or "").partition("'")[2].partition("'")[0]
    known = (*environment().filters, *environment().tests)
    return sentences.REASON_FILTER.format(name=name, suggestion=likely(name, known))


def _line_in(traceback: TracebackType | None, file: str) -> int:
    """The line of the template that was being filled when an error was raised."""
    line = 1
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == file:
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line


def known_names(facts: type) -> tuple[str, ...]:
    """The names that facts of this class give to a template."""
    return tuple(part.name for part in fields(facts))
