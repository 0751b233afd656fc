"""The fingerprints of what a paper states: each fact by its name, each question by its code."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, time
from functools import cache, lru_cache
from typing import Any

from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.frame import FrameValues
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.model.manifest import Source, fingerprint

_Coded = dict[str, list[str]]
# Where a template's text stands, not what it says.
_WHERE = ("file", "subject_line", "word_file")


def sources_of(facts: PaperFacts, frame: FrameValues) -> tuple[Source, ...]:
    """Every fact, every value of the frame and every question, in one order.

    A fact that lists questions is what is left of it without them: a question speaks for itself.
    """
    coded: _Coded = {}
    found = [
        Source("fact", name, fingerprint(text)) for name, text in _written_fields(facts, coded)
    ]
    found += [Source("frame", name, fingerprint(text)) for name, text in _written_fields(frame, {})]
    for code in codes_of(facts):
        coded.setdefault(code, []).append(found[0].sha)
    found += [
        Source("question", code, fingerprint("\n".join(texts)))
        for code, texts in sorted(coded.items())
    ]
    return tuple(found)


@lru_cache(maxsize=64)
def template_fingerprint(template: TemplateSource) -> str:
    """The fingerprint of a template's wording, wherever its file is."""
    return fingerprint("\n".join(_template_texts(template)))


def codes_of(value: Any) -> tuple[str, ...]:
    """The codes of the questions or petitions that a fact is about; none of most facts."""
    kind: Any = type(value)
    one, several = _code_fields(kind)
    if not one and not several:
        return ()
    found: tuple[str, ...] = tuple(value.codes) if several else ()
    return (*found, str(value.code)) if one else found


def _template_texts(template: TemplateSource) -> Iterator[str]:
    for name in _field_names(TemplateSource):
        if name not in _WHERE:
            yield str(getattr(template, name)).strip()


def _written_fields(value: Any, coded: _Coded) -> Iterator[tuple[str, str]]:
    kind: Any = type(value)
    for name in _field_names(kind):
        yield name, _written(getattr(value, name), coded)


def _written(value: object, coded: _Coded) -> str:
    """A value as a text that is the same for equal values; what is about questions is put under their codes."""
    if value is None or isinstance(value, str | int | date | time):
        return repr(value)
    if isinstance(value, tuple | list):
        return f"({','.join([_written(one, coded) for one in value])})"
    text = f"{type(value).__name__}({','.join(t for _, t in _written_fields(value, coded))})"
    codes = codes_of(value)
    for code in codes:
        coded.setdefault(code, []).append(text)
    return "" if codes else text


@cache
def _field_names(kind: Any) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


@cache
def _code_fields(kind: Any) -> tuple[bool, bool]:
    """Whether facts of that kind have one code, or several."""
    found = getattr(kind, "__dataclass_fields__", {})
    return "code" in found, "codes" in found
