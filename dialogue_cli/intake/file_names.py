"""What a file is called apart from the marks of a copy or of a corrected version."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from dialogue_cli.vietnamese.text import fold

_COPY_NUMBER = re.compile(r"\(\s*(\d{1,3})\s*\)")
# 05.4.2024, 2024-04-05, 05-4, 20240405, "ngay 5 thang 4 nam 2024": days of sending, not names.
_DAY = re.compile(
    r"(?<!\d)(?:\d{1,2}[-./_]\d{1,2}[-./_](?:20)?\d\d|20\d\d[-./_]?\d\d[-./_]?\d\d|\d\d\d\d20\d\d"
    r"|\d{1,2}[-./]\d{1,2}|ngay \d{1,2}(?: thang \d{1,2})?(?: nam 20\d\d)?)(?!\d)"
)
_WORD = re.compile(r"[a-z]+|\d+")
_NUMBER = "#"
_RANKS = MappingProxyType({"copies": 0, "later": 1, "last": 2})


@lru_cache(maxsize=8192)
def base_name(name: str) -> str:
    """The name without extension, marks of copies, versions and days; a name of marks alone stays whole."""
    words, _ = _without_marks(_stem(name))
    return "".join(words) or "".join(_WORD.findall(_stem(name)))


def in_order_of_versions(paths: Sequence[Path]) -> list[Path]:
    """The files in their order, but those that differ only by marks of a version from the first to the last."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, path in enumerate(paths):
        places[base_name(path.name)].append(place)
    ordered = list(paths)
    for group in places.values():
        by_version = sorted(group, key=lambda place: (_version(paths[place].name), place))
        for place, chosen in zip(group, by_version, strict=True):
            ordered[place] = paths[chosen]
    return ordered


def _version(name: str) -> tuple[int, tuple[int, ...]]:
    """How late a version the name claims to be: none, copy or correction, last; then by its numbers."""
    _, marks = _without_marks(_stem(name))
    rank = max((_RANKS[kind] for kind, _ in marks), default=0)
    return rank, tuple(number for _, numbers in marks for number in numbers)


def _stem(name: str) -> str:
    stem = fold(name)
    while stem.endswith(_suffixes()):
        stem = stem[: stem.rindex(".")]
    return stem


def _without_marks(stem: str) -> tuple[list[str], list[tuple[str, tuple[int, ...]]]]:
    """The words that make the name, and the marks taken out of it: their kind and numbers."""
    marks: list[tuple[str, tuple[int, ...]]] = [
        ("later", (int(number),)) for number in _COPY_NUMBER.findall(stem)
    ]
    words = _WORD.findall(_DAY.sub(" ", _COPY_NUMBER.sub(" ", stem)))
    name: list[str] = []
    at = 0
    while at < len(words):
        length, kind, numbers = _mark_at(words, at)
        if length:
            marks.append((kind, numbers))
        else:
            name.append(words[at])
        at += length or 1
    return name, marks


def _mark_at(words: Sequence[str], at: int) -> tuple[int, str, tuple[int, ...]]:
    """The longest mark that begins at a word: its length in words (0 for none), kind and numbers."""
    for length, phrases in _marks().items():
        found = words[at : at + length]
        kind = phrases.get(tuple(_NUMBER if word.isdigit() else word for word in found), "")
        if kind:
            return length, kind, tuple(int(word) for word in found if word.isdigit())
    return 0, "", ()


@cache
def _marks() -> Mapping[int, Mapping[tuple[str, ...], str]]:
    """Marks as words with their kind, by length, the longest first."""
    found: dict[int, dict[tuple[str, ...], str]] = defaultdict(dict)
    for kind in _RANKS:
        for phrase in _data()[kind]:
            words = tuple(re.findall(r"[a-z]+|#", phrase))
            found[len(words)][words] = kind
    return {length: found[length] for length in sorted(found, reverse=True)}


@cache
def _suffixes() -> tuple[str, ...]:
    return tuple(_data()["suffixes"])


@cache
def _data() -> Mapping[str, Iterable[str]]:
    text = (files("dialogue_cli.intake") / "file_names.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
