"""Who is only a reserve: on a list, but with a seat only when called in."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.vietnamese.text import fold

_PARTS = re.compile(r"[,;:.()\[\]/+]|\s[-\u2013]\s|\n")
_SIGN = re.compile(r"[^\w\s]|_")


def is_reserve(delegate: Delegate) -> bool:
    """Whether a list marks somebody as a reserve and nothing says that the person was called in."""
    said = (delegate.group_given, delegate.note, delegate.role, delegate.origin.sheet)
    if not any(map(_marks_reserve, said)):
        return False
    return not delegate.stands_in_for and not _was_called(delegate.note)


@lru_cache(maxsize=4096)
def _marks_reserve(text: str) -> bool:
    return any(_words().mark.fullmatch(_plain(part)) for part in _PARTS.split(text))


@lru_cache(maxsize=4096)
def _was_called(text: str) -> bool:
    words = _words()
    return any(
        words.called.search(plain) and not words.not_called.search(plain)
        for plain in map(_plain, _PARTS.split(text))
    )


def _plain(text: str) -> str:
    return " ".join(_SIGN.sub(" ", fold(text)).split())


@dataclass(frozen=True, slots=True)
class _Words:
    mark: re.Pattern[str]
    called: re.Pattern[str]
    not_called: re.Pattern[str]


@cache
def _words() -> _Words:
    source = files("dialogue_cli.reference").joinpath("reserves.toml")
    lists = {
        key: "|".join(map(re.escape, sorted(map(_plain, found), key=len, reverse=True)))
        for key, found in tomllib.loads(source.read_text(encoding="utf-8")).items()
    }
    return _Words(
        mark=re.compile(rf"(?:(?:{lists['before']}) )?(?:{lists['words']})(?: (?:so )?\d+)?"),
        called=re.compile(rf"\b(?:{lists['called']})\b"),
        not_called=re.compile(rf"\b(?:{lists['not_called']})\b"),
    )
