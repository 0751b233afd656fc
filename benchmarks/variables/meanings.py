"""What every value means that a template may name, and of what kind it is."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, time
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.paper_kinds import FACTS
from dialogue_cli.documents.word.names import PaperNames
from dialogue_cli.model.findings import Missing

_TITLE = "_title"
_A_LIST, _A_GROUP, _GROUPS = "danh sách", "[{title}]", "danh sách [{title}]"
_MAY_BE_MISSING, _MAY_BE_NOTHING = ", có thể còn thiếu", ", có thể bỏ trống"
_PLAIN: Mapping[type, str] = {
    str: "chữ",
    int: "số",
    bool: "có/không",
    date: "ngày",
    time: "giờ",
}


@dataclass(frozen=True, slots=True)
class Variable:
    """One name: what it means, its kind in words, and the class of what it holds, if that has names of its own."""

    name: str
    meaning: str
    kind: str
    holds: type | None
    several: bool = False


@cache
def meanings() -> Mapping[str, Mapping[str, Any]]:
    """The table of meanings, by class."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def title_of(facts: type) -> str:
    """What a class of values is called."""
    return str(meanings()[facts.__name__][_TITLE])


def variables(facts: type) -> Iterator[Variable]:
    """The names that a class of facts has itself, those of every paper left out."""
    told, hints = meanings()[facts.__name__], get_type_hints(facts)
    shared = [part.name for part in fields(PaperFacts)]
    for part in fields(facts):
        if facts is PaperFacts or not issubclass(facts, PaperFacts) or part.name not in shared:
            yield _variable(part.name, told[part.name], hints[part.name])
    for name in told:
        if isinstance(getattr(facts, name, None), property):
            yield Variable(name, told[name], _PLAIN[date], None)


def all_facts() -> tuple[type, ...]:
    """The classes of facts that a template may name: of every paper, of each kind, then what is in them."""
    found: dict[type, None] = dict.fromkeys((PaperFacts, *FACTS.values(), PaperNames))
    waiting = list(found)
    while waiting:
        for hint in get_type_hints(waiting.pop(0)).values():
            for held in _records(hint):
                if held not in found:
                    found[held] = None
                    waiting.append(held)
    return tuple(found)


def _variable(name: str, meaning: str, hint: Any) -> Variable:
    choices = _choices(hint)
    may = _MAY_BE_MISSING if Missing in choices else ""
    may = _MAY_BE_NOTHING if NoneType in choices else may
    (kind,) = [one for one in choices if one not in (Missing, NoneType)]
    several = get_origin(kind) is tuple
    holds = next(iter(_records(kind)), None)
    if holds is not None:
        shown = (_GROUPS if several else _A_GROUP).format(title=title_of(holds))
    else:
        shown = _A_LIST if several else _PLAIN[kind]
    return Variable(name, meaning, f"{shown}{may}", holds, several)


def _choices(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _records(hint: Any) -> Iterator[type]:
    if isinstance(hint, type) and is_dataclass(hint) and hint is not Missing:
        yield hint
    for part in get_args(hint):
        yield from _records(part)
