"""The filters and tests of the templates: how official papers write sums, dates and letters."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from markupsafe import Markup

from dialogue_cli.documents.nd30.numbering import is_lettered, point_letter, roman
from dialogue_cli.documents.values import current
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.findings import Missing
from dialogue_cli.vietnamese import dates, money, text


def _kept_missing(function: Callable[..., Any]) -> Callable[..., Any]:
    """A missing value passes as it is; of what a macro returned, the text is taken."""

    @wraps(function)
    def filtered(value: Any) -> Any:
        if isinstance(value, Missing):
            return value
        return function(current.get().text(value) if isinstance(value, Markup) else value)

    return filtered


def _two(number: int) -> str:
    """At least two digits, as official papers count: 06."""
    return f"{number:02d}"


def _month(month: tuple[int, int]) -> str:
    """Year and month as words: tháng 6 năm 2024."""
    return dates.month_of(*month)


def _stopped(sentence: str) -> str:
    """The sentence with one full stop at its end, whatever mark it came with."""
    bare = sentence.rstrip()
    return bare if bare.endswith(sentences.ENDINGS) else bare.rstrip(" .;,:") + "."


def _unstopped(sentence: str) -> str:
    """The sentence without the mark at its end, to be gone on with."""
    return sentence.rstrip(" .;,:")


def _each(values: Any) -> Any:
    """The values one by one; a missing list is one missing value."""
    return (values,) if isinstance(values, Missing) else values


FILTERS: Mapping[str, Callable[..., Any]] = {
    "dong": _kept_missing(money.dong),
    "grouped": _kept_missing(money.grouped),
    "words": _kept_missing(money.dong_in_words),
    "short": _kept_missing(dates.short),
    "formal": _kept_missing(dates.formal),
    "month": _kept_missing(_month),
    "weekday": _kept_missing(dates.weekday),
    "clock": _kept_missing(dates.clock),
    "hour": _kept_missing(dates.clock_short),
    "two": _kept_missing(_two),
    "upper": _kept_missing(text.title_upper),
    "capital": _kept_missing(text.capitalise_first),
    "stopped": _kept_missing(_stopped),
    "unstopped": _kept_missing(_unstopped),
    "letter": point_letter,
    "roman": roman,
    "each": _each,
}

TESTS: Mapping[str, Callable[[Any], bool]] = {
    "missing": lambda value: isinstance(value, Missing),
    "lettered": is_lettered,
}
