"""Jinja for papers: values go out as placeholders, a missing one stays missing, and no template goes on for ever.

What of an object a template may see is listed; the rest of it does not exist. Whatever repeats is counted.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date, time
from functools import cache, partial
from typing import Any, TypeAlias

from jinja2 import StrictUndefined, UndefinedError, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context, LoopContext, Undefined
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import Namespace
from markupsafe import Markup

from dialogue_cli.documents.allowance import (
    LITERAL_PER_STEP,
    PER_STEP,
    allowance,
)
from dialogue_cli.documents.manifest.sources import codes_of
from dialogue_cli.documents.operations import OPERATIONS
from dialogue_cli.documents.values import current
from dialogue_cli.model.findings import Missing

_OF_TEXT = frozenset(
    (
        *("capitalize", "casefold", "count", "endswith", "find", "isalpha", "isdigit", "islower"),
        *("isupper", "lower", "lstrip", "partition", "removeprefix", "removesuffix", "rpartition"),
        *("rstrip", "split", "splitlines", "startswith", "strip", "title", "upper"),
    )
)
_OF_DAYS = frozenset(
    ("day", "month", "year", "hour", "minute", "weekday", "isoweekday", "isoformat")
)
_OF_MAPPINGS = frozenset(("get", "items", "keys", "values"))
_LISTED: tuple[tuple[type | tuple[type, ...], frozenset[str]], ...] = (
    (str, _OF_TEXT),
    ((date, time), _OF_DAYS),
    (Mapping, _OF_MAPPINGS),
)
# How Jinja's generator names what it knows of `finalize`.
_Finalize: TypeAlias = CodeGenerator._FinalizeInfo
_CONTAINERS = (list, tuple, set, frozenset, range, Mapping)
_WEIGHED = (str, *_CONTAINERS)
_PLAIN = frozenset((str, int))
_STEPS_OF_A_CALL = 8


class EmptyValueError(UndefinedError):
    """None was about to be printed."""


class NotTextError(UndefinedError):
    """A whole list or record was about to be printed."""


class UnknownNameError(UndefinedError):
    """A name that the facts do not hold."""

    def __init__(self, name: str, known: tuple[str, ...], message: str | None = None) -> None:
        super().__init__(message)
        self.name, self.known = name, known


class Unknown(StrictUndefined):
    """Fails with the name that was asked for and those there would have been."""

    __slots__ = ()

    def __init__(
        self, hint: str | None = None, obj: Any = None, name: str | None = None, **_: Any
    ) -> None:
        known = tuple(part.name for part in fields(obj)) if _is_record(obj) else ()
        failing: Any = partial(UnknownNameError, str(name), known)
        super().__init__(hint, obj, name, failing)


class _Generator(CodeGenerator):
    """Joins with `~` so that data beside a macro's result stays data; what repeats is counted."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - named by Jinja
        self.write("environment.joined((")
        for argument in node.nodes:
            self.visit(argument, frame)
            self.write(", ")
        self.write("))")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: _Finalize) -> None:
        """Python asks for the function before its arguments: each value put out begins with no question noted."""
        self.write("environment.noting()(")
        super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: _Finalize) -> None:
        super()._output_child_post(node, frame, finalize)
        self.write(")")

    def visit_Call(  # noqa: N802 - named by Jinja
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        """What `counted` has put into the tree calls the environment itself."""
        if not isinstance(node.node, nodes.EnvironmentAttribute):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.write(f"environment.{node.node.name}(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def visit_Operand(self, node: nodes.Operand, frame: Frame) -> None:  # noqa: N802 - as above
        """Comparing costs as much as there is to be compared."""
        expression: Any = node.expr
        super().visit_Operand(
            nodes.Operand(node.op, _call("weighed", expression, line=node.lineno)), frame
        )

    def visit_Dict(self, node: nodes.Dict, frame: Frame) -> None:  # noqa: N802 - as above
        for pair in node.items:
            pair.key = _call("weighed", pair.key, line=node.lineno)
        super().visit_Dict(node, frame)


def _call(name: str, *arguments: nodes.Expr, line: int) -> nodes.Call:
    made = nodes.Call(nodes.EnvironmentAttribute(name), list(arguments), [], None, None)
    made.set_lineno(line, override=True)
    return made


class PaperEnvironment(SandboxedEnvironment):
    """Jinja for papers: a missing value stays one through attributes, joins and filters."""

    code_generator_class = _Generator
    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def counted(self, tree: nodes.Template) -> nodes.Template:
        """The tree with a count at the head of all that may be gone through more than once."""
        for found in tree.find_all((nodes.For, nodes.Macro, nodes.CallBlock)):
            assert isinstance(found, nodes.For | nodes.Macro | nodes.CallBlock)
            letters = sum(
                len(data.data) for part in found.body for data in part.find_all(nodes.TemplateData)
            )
            spent = _call("spent", nodes.Const(letters), line=found.lineno)
            found.body.insert(0, nodes.ExprStmt(spent).set_lineno(found.lineno))
            if isinstance(found, nodes.For) and found.test is not None:
                among: Any = found.iter
                found.iter = _call("paced", among, line=found.lineno)
        return tree

    def noting(self) -> type[str]:
        """Forget the questions looked at so far: what follows is put out next."""
        current.get().forget()
        return str

    def spent(self, letters: int) -> None:
        """One more way through a loop or macro that says so many letters itself."""
        allowance.get().spend(1 + letters // LITERAL_PER_STEP, letters)

    def paced(self, values: Iterable[object]) -> Iterator[object]:
        """The values one by one, each counted."""
        left = allowance.get()
        for value in values:
            left.spend()
            yield value

    def weighed(self, value: Any) -> Any:
        """The value itself, what it costs to go through it counted."""
        if isinstance(value, _WEIGHED):
            allowance.get().spend_on(value)
        return value

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Only what is listed: fields of the facts, the parts of days, a few ways to look at text."""
        if attr.startswith("_"):
            return False
        if isinstance(obj, LoopContext):
            return super().is_safe_attribute(obj, attr, value)
        if isinstance(obj, tuple):
            return attr in getattr(obj, "_fields", ())
        listed = (names for kind, names in _LISTED if isinstance(obj, kind))
        return attr in next(listed, ()) or _is_record(obj) or isinstance(obj, Namespace)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """What a missing value would hold is missing under the same label; of a question, its code is noted."""
        if isinstance(obj, Missing):
            return obj
        if codes := codes_of(obj):
            current.get().taken_from(codes)
        if isinstance(obj, str) and attribute not in _OF_TEXT:
            return self.undefined(obj=obj, name=attribute)
        kind: Any = type(obj)
        if attribute in _field_names(kind):  # what most templates ask for most often
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """As `getattr`."""
        if isinstance(obj, Missing):
            return obj
        if isinstance(obj, str) and isinstance(argument, str):
            return self.getattr(obj, argument)
        return super().getitem(obj, self.weighed(argument))

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805 - Jinja passes names of ours
        """Call what a template may call; a method of a text costs as much as the text is long."""
        __self.weighed(getattr(__obj, "__self__", None))
        allowance.get().spend(_STEPS_OF_A_CALL)
        return super().call(__context, __obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ARG002 - as Jinja calls it
        """Adding to the result of a macro joins, so that data stays data; nothing grows by leaps."""
        return OPERATIONS[operator](self.joined, left, right)

    def joined(self, parts: Iterable[object]) -> str:
        """The parts in one text; as Markdown only if one of them is Markdown already."""
        parts = tuple(parts)
        if any(isinstance(part, Markup | Missing) for part in parts):
            return Markup("").join(Markup(shown(part)) for part in parts)
        texts = [text_of(part) for part in parts]
        return "".join(texts)


@cache
def _field_names(kind: Hashable) -> frozenset[str]:
    """The fields of a record that a template may see."""
    names: Iterable[str] = getattr(kind, "__dataclass_fields__", ())
    return frozenset(name for name in names if not name.startswith("_"))


def _is_record(value: object) -> bool:
    return hasattr(value, "__dataclass_fields__")


def _check_single(value: object) -> None:
    """Raise what tells why a value cannot be put out."""
    if value is None:
        raise EmptyValueError
    if isinstance(value, Undefined):
        str(value)  # fails, naming it
    if isinstance(value, _CONTAINERS) or callable(value) or _is_record(value):
        raise NotTextError


def shown(value: object) -> str:
    """Markdown as it is, everything else as a placeholder."""
    if isinstance(value, Markup):
        allowance.get().spend(1 + len(value) // PER_STEP, len(value))
        return value
    return current.get().placeholder(value if isinstance(value, Missing) else text_of(value))


def text_of(value: object) -> str:
    """A single value as text, counted."""
    if type(value) not in _PLAIN:
        _check_single(value)
    text = str(value)
    allowance.get().spend(1 + len(text) // PER_STEP, len(text))
    return text
