"""Fills a template with facts: Jinja in a sandbox, every value put out as a placeholder."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cache, lru_cache, partial
from types import TracebackType
from typing import Any

from jinja2 import (
    StrictUndefined,
    Template,
    TemplateAssertionError,
    TemplateSyntaxError,
    UndefinedError,
    meta,
    nodes,
    pass_context,
)
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context, Undefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from dialogue_cli.documents.errors import TemplateBrokenError
from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.filters import FILTERS, TESTS
from dialogue_cli.documents.paper_kinds import FACTS
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.documents.values import Values, current
from dialogue_cli.errors import likely
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.conference import Signer
from dialogue_cli.model.findings import Missing

# They would let data pass as Markdown.
_BUILT_IN_BUT_UNSAFE = (
    "safe",
    "escape",
    "e",
    "forceescape",
    "xmlattr",
    "urlize",
    "tojson",
    "striptags",
)


class _EmptyValueError(UndefinedError):
    """None was about to be printed."""


class _UnknownNameError(UndefinedError):
    """A name that the facts do not hold."""

    def __init__(self, name: str, known: tuple[str, ...], message: str | None = None) -> None:
        super().__init__(message)
        self.name, self.known = name, known


class _Unknown(StrictUndefined):
    """Fails with the name that was asked for and those there would have been."""

    __slots__ = ()

    def __init__(
        self, hint: str | None = None, obj: Any = None, name: str | None = None, **_: Any
    ) -> None:
        known = (
            tuple(part.name for part in fields(obj)) if hasattr(obj, "__dataclass_fields__") else ()
        )
        failing: Any = partial(_UnknownNameError, str(name), known)
        super().__init__(hint, obj, name, failing)


class _Generator(CodeGenerator):
    """Joins with `~` so that data beside the result of a macro stays data."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - named by Jinja
        self.write("environment.joined((")
        for argument in node.nodes:
            self.visit(argument, frame)
            self.write(", ")
        self.write("))")


class PaperEnvironment(SandboxedEnvironment):
    """Jinja for papers: a missing value stays one through attributes, joins and filters."""

    code_generator_class = _Generator
    intercepted_binops = frozenset({"+"})

    def getattr(self, obj: Any, attribute: str) -> Any:
        """What a missing value would hold is missing under the same label."""
        return obj if isinstance(obj, Missing) else super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """As `getattr`."""
        return obj if isinstance(obj, Missing) else super().getitem(obj, argument)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Adding to the result of a macro joins, so that data stays data."""
        if isinstance(left, Markup) or isinstance(right, Markup):
            return self.joined((left, right))
        return super().call_binop(context, operator, left, right)

    def joined(self, parts: Iterable[object]) -> str:
        """The parts in one text; as Markdown only if one of them is Markdown already."""
        parts = tuple(parts)
        if any(isinstance(part, Markup | Missing) for part in parts):
            return Markup("").join(Markup(_shown(part)) for part in parts)
        return "".join(map(str, parts))


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled template: Markdown with placeholders, and the values that belong in them."""

    subject: str
    body: str
    values: Values
    recipients: tuple[str, ...] = ()
    signers: tuple[Signer, ...] = ()


def fill(source: TemplateSource, facts: PaperFacts) -> Filled:
    """Fill subject, body, usual recipients and signers of a template. Raises TemplateBrokenError."""
    subject, body, recipients, signers = _compiled(source)
    values = Values()
    token = current.set(values)
    try:
        named = {part.name: getattr(facts, part.name) for part in fields(facts)}
        to = values.text(_rendered(source, recipients, named))
        return Filled(
            _rendered(source, subject, named).strip(),
            _rendered(source, body, named),
            values,
            tuple(line.strip() for line in to.split("\n") if line.strip()),
            tuple(_signers(_rendered(source, signers, named), values)),
        )
    finally:
        current.reset(token)


def _signers(rendered: str, values: Values) -> Iterator[Signer]:
    """One a line, taken apart before the values are put back: a name may hold any sign."""
    for line in rendered.split("\n"):
        role, _, name = line.partition("|")
        if role.strip():
            lines = tuple(values.marked(part).strip() for part in role.split("/"))
            yield Signer(lines, values.marked(name).strip())


def _shown(value: object) -> str:
    """Markdown as it is, everything else as a placeholder."""
    if isinstance(value, Markup):
        return value
    if value is None:
        raise _EmptyValueError
    if isinstance(value, Undefined):
        str(value)  # fails, naming it
    return current.get().placeholder(value)


@pass_context  # with the context, Jinja calls it only while filling, never while compiling
def _finalize(_context: Context, value: object) -> str:
    return _shown(value)


def _join(parts: Iterable[object], between: str = "", attribute: str | None = None) -> object:
    """Jinja's join, where a missing list stays missing and the results of macros stay Markdown."""
    if isinstance(parts, Missing):
        return parts
    items: list[object] = []
    for part in parts:
        items += [between, environment().getattr(part, attribute) if attribute else part]
    return environment().joined(items[1:])


@cache
def environment() -> PaperEnvironment:
    """The one environment in which all templates are compiled."""
    made = PaperEnvironment(
        undefined=_Unknown,
        autoescape=True,  # marks what macros return, so that it is not taken for data
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for name in _BUILT_IN_BUT_UNSAFE:
        del made.filters[name]
    made.filters.update(FILTERS)
    made.filters["join"] = _join
    made.tests.update(TESTS)
    return made


@lru_cache(maxsize=64)
def _compiled(source: TemplateSource) -> tuple[Template, Template, Template, Template]:
    """Subject, body, recipients and signers, compiled, every name in them known."""
    subject = "\n" * (source.subject_line - 1) + source.subject
    return (
        _template(source, subject),
        _template(source, source.body),
        _template(source, source.recipients),
        _template(source, source.signers),
    )


def _template(source: TemplateSource, text: str) -> Template:
    made = environment()
    with _faults_named(source, text):
        tree = made.parse(text, name=source.file, filename=source.file)
        _check_names(source, tree)
        code = made.compile(tree, name=source.file, filename=source.file)
    return Template.from_code(made, code, made.make_globals(None))


def _rendered(source: TemplateSource, template: Template, named: Mapping[str, object]) -> str:
    with _faults_named(source, source.body):
        return template.render(named)


def _check_names(source: TemplateSource, tree: nodes.Template) -> None:
    """Names in branches that are not taken today are checked too. Raises TemplateBrokenError."""
    known = tuple(part.name for part in fields(FACTS[source.facts]))
    uses = tuple(tree.find_all(nodes.Name))
    # Jinja also reports what a template sets itself in one branch only.
    set_here = {use.name for use in uses if use.ctx == "store"}
    unknown = meta.find_undeclared_variables(tree) - {*known, *set_here, *environment().globals}
    for use in uses:
        if use.name in unknown and use.ctx == "load":
            reason = _name_reason(use.name, known)
            raise TemplateBrokenError(file=source.file, line=use.lineno, reason=reason)


@contextmanager
def _faults_named(source: TemplateSource, text: str) -> Iterator[None]:
    """Whatever goes wrong in a template becomes TemplateBrokenError with its file and line."""
    try:
        yield
    except TemplateAssertionError as error:
        raise _broken(source, error.lineno, _assertion_reason(error)) from error
    except TemplateSyntaxError as error:
        shown = _line_text(text, error.lineno)
        reason = sentences.REASON_SYNTAX.format(text=shown)
        raise _broken(source, error.lineno, reason) from error
    except _UnknownNameError as error:
        line = _line_in(error.__traceback__, source.file)
        raise _broken(source, line, _name_reason(error.name, error.known)) from error
    except TemplateBrokenError:
        raise
    except Exception as error:  # an expression of the template may fail in any way
        line = _line_in(error.__traceback__, source.file)
        empty = isinstance(error, _EmptyValueError)
        sentence = sentences.REASON_EMPTY if empty else sentences.REASON_VALUE
        raise _broken(source, line, sentence.format(text=_line_text(text, line))) from error


def _broken(source: TemplateSource, line: int, reason: str) -> TemplateBrokenError:
    return TemplateBrokenError(file=source.file, line=line, reason=reason)


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


def _line_text(text: str, line: int) -> str:
    lines = text.split("\n")
    return lines[line - 1].strip() if 0 < line <= len(lines) else ""
