"""A quick look whether a cell may hold several requests: nearly every cell of a long import does not."""

import re
from collections.abc import Callable
from functools import cache

from dialogue_cli.reference.parts.asking import table
from dialogue_cli.vietnamese.in_place import bare_letters


def may_hold_several(text: str) -> bool:
    """Whether a text has anything like a second marker."""
    sought, dashes, common, seconds = _hints()
    if sought(text) or text[0] in dashes:
        return True
    joined, joined_bare = _usual_joiner()
    if joined in text or joined_bare in text:
        return True
    if common[0] not in text and common[1] not in text:
        return False
    return any(second in text for second in seconds)


@cache
def _hints() -> tuple[Callable[[str], object], str, tuple[str, str], tuple[str, ...]]:
    """What every cell is searched for: a pattern, first letters, then what "thứ hai" and "hai là" have in common."""
    markers = table()["markers"]
    second = markers["counted"][1]
    said = (f"{markers['ordinal']} {second}", f"{second} {markers['be']}")
    # Without their first letters, which may be capitals.
    ends = [way(one)[1:] for one in said for way in (str, bare_letters)]
    common = (second[1:], second[1:].upper())
    return _hint().search, markers["dashes"], common, (*ends, *(one.upper() for one in ends))


@cache
def _usual_joiner() -> tuple[str, str]:
    """What joins two requests within a sentence, and no sign before it: "… và đồng thời đề nghị …"."""
    markers = table()["markers"]
    joined = f" {markers['and']} {markers['usual_joiner']} "
    return joined, bare_letters(joined)


@cache
def _hint() -> re.Pattern[str]:
    """What a text must have to hold several requests: sought in every cell, so it begins with single letters."""
    markers = table()["markers"]
    dashes = re.escape(markers["dashes"])
    bullets = re.escape("".join(set(markers["bullets"]) - set(markers["dashes"])))
    spelt = [
        way(joiner) for joiner in markers["joiners"] for way in (str, str.capitalize, str.upper)
    ]
    joiners = dict.fromkeys(
        (*spelt, *(way(bare_letters(one)) for one in spelt for way in (str, str.capitalize)))
    )
    return re.compile(
        rf"[\n{bullets}23).;:!?,\u2026](?:(?<=[\n{bullets}])|(?<=[23])(?<![1-9][23])[.)/:,-]+\s?[^\W\d]"
        rf"|(?<=[\W_][bB]\))|(?<=[.;:!?,\u2026])\s*[{dashes}]|(?<=[.;!?,])\s+(?:{'|'.join(joiners)}))"
    )
