"""The one environment in which templates are compiled: which filters, tests and functions there are.

What is not listed does not exist for a template: other files, and filters that would let data pass as Markdown or make
much out of little.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, wraps
from typing import Any

from jinja2 import pass_context
from jinja2.filters import FILTERS as BUILT_IN
from jinja2.runtime import Context
from jinja2.sandbox import safe_range
from jinja2.tests import TESTS as BUILT_IN_TESTS
from jinja2.utils import Namespace

from dialogue_cli.documents.allowance import PER_STEP, allowance
from dialogue_cli.documents.filters import FILTERS, TESTS
from dialogue_cli.documents.operations import MOST_PLACES, small
from dialogue_cli.documents.sandbox import PaperEnvironment, Unknown, shown
from dialogue_cli.documents.values import current
from dialogue_cli.model.findings import Missing

# Of Jinja's own filters those that neither let data pass as Markdown nor make much out of little.
_ALLOWED = (
    *("abs", "capitalize", "count", "d", "default", "dictsort", "first", "float", "groupby", "int"),
    *("items", "last", "length", "list", "lower", "map", "max", "min", "reject", "rejectattr"),
    *("reverse", "select", "selectattr", "sort", "string", "title", "trim", "truncate", "unique"),
    *("upper", "wordcount"),
)


@pass_context  # with the context, Jinja calls it only while filling, never while compiling
def _finalize(_context: Context, value: object) -> str:
    return shown(value)


def _join(parts: Iterable[object], between: str = "", attribute: str | None = None) -> object:
    """Jinja's join, where a missing list stays missing and the results of macros stay Markdown."""
    if isinstance(parts, Missing):
        return parts
    items: list[object] = []
    for part in parts:
        items += [between, environment().getattr(part, attribute) if attribute else part]
    return environment().joined(items[1:])


def _replace(text: object, old: str, new: str) -> object:
    """Every `old` in a text by `new`; a missing text stays missing."""
    if isinstance(text, Missing):
        return text
    whole = current.get().text(str(text))
    longer = whole.count(old) * max(len(new) - len(old), 0)
    allowance.get().spend(1 + (len(whole) + longer) // PER_STEP)
    return whole.replace(old, new)


def _sum(values: Iterable[Any], attribute: str | None = None) -> object:
    """The sum of numbers, or of one attribute of each record; missing where one of them is."""
    total = 0
    for value in (values,) if isinstance(values, Missing) else values:
        number = environment().getattr(value, attribute) if attribute else value
        if isinstance(number, Missing):
            return number
        total += number
    return small(total)


def _round(value: float, precision: int = 0) -> float:
    """A number to so many places."""
    return round(value, max(-MOST_PLACES, min(precision, MOST_PLACES)))


def _counted(function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter or test that costs as much as what it goes through."""
    passes_state = hasattr(function, "jinja_pass_arg")

    @wraps(function)
    def filtered(*given: Any, **named: Any) -> Any:
        made = environment()
        for value in given[passes_state:]:
            made.weighed(value)
        allowance.get().spend()
        result = function(*given, **named)
        return made.paced(result) if isinstance(result, Iterator) else result

    return filtered


@cache
def environment() -> PaperEnvironment:
    """The one environment in which all templates are compiled."""
    made = PaperEnvironment(
        undefined=Unknown,
        autoescape=True,  # marks what macros return, so that it is not taken for data
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        optimized=False,  # nothing is worked out while compiling, where nobody counts
    )
    own: dict[str, Callable[..., Any]] = {
        "join": _join,
        "replace": _replace,
        "round": _round,
        "sum": _sum,
    }
    built_in: dict[str, Callable[..., Any]] = {name: BUILT_IN[name] for name in _ALLOWED}
    filters = {**built_in, **FILTERS, **own}
    tests: dict[str, Any] = dict[str, Any](BUILT_IN_TESTS) | dict(TESTS)
    made.filters = {name: _counted(function) for name, function in filters.items()}
    made.tests = {name: _counted(function) for name, function in tests.items()}
    made.globals = {"range": safe_range, "namespace": Namespace}
    return made
