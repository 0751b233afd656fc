"""What a session's written name says: the part of the day, the date, which session or day it is."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from dialogue_cli.vietnamese.text import fold, one_line

_DATE = re.compile(
    r"\b(?P<day>\d{1,2})\s*(?:[/.-]|thang)\s*(?P<month>\d{1,2})(?:\s*(?:[/.-]|nam)\s*\d{2,4})?\b"
)
_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class SessionName:
    """The marks of a session: `part` of the day, `day` as (day, month), the number of the session, that of the day.

    `other` are the words of a name that says none of these ("tru bi"). What is not said is empty or None.
    """

    part: str = ""
    day: tuple[int, int] | None = None
    number: int | None = None
    of_days: int | None = None
    other: str = ""

    @property
    def said(self) -> frozenset[str]:
        """Which marks there are."""
        return frozenset(one.name for one in fields(self) if getattr(self, one.name))

    def agrees(self, with_: "SessionName") -> bool:
        """Whether no mark is said otherwise; words of their own agree with the same words alone."""
        if self.other != with_.other and self.said and with_.said:
            return False
        both = self.said & with_.said
        return all(getattr(self, mark) == getattr(with_, mark) for mark in both)

    def joined(self, with_: "SessionName") -> "SessionName":
        """The marks of both."""
        more = {mark: getattr(with_, mark) for mark in with_.said - self.said}
        return replace(self, **more)


@lru_cache(maxsize=1024)
def session_name(written: str) -> SessionName:
    """What a name says; nothing for an empty one."""
    text = fold(one_line(written))
    day = _day(text)
    marked = SessionName(
        part=_part(text),
        day=day,
        number=_number(text, "session"),
        of_days=None if day else _number(text, "day"),
    )
    return marked if marked.said else SessionName(other=" ".join(_WORD.findall(text)))


def _part(text: str) -> str:
    """The first part of the day that is named."""
    known = {word: part for part, words in _data()["parts"].items() for word in words}
    return next((known[word] for word in _WORD.findall(text) if word in known), "")


def _day(text: str) -> tuple[int, int] | None:
    for found in _DATE.finditer(text):
        day, month = int(found["day"]), int(found["month"])
        if 1 <= day <= 31 and 1 <= month <= 12:
            return day, month
    return None


def _number(text: str, what: str) -> int | None:
    """The number behind one of the words for it, "thứ" left out."""
    words = "|".join(_data()["counted"][what])
    found = re.search(rf"\b(?:{words})\s+(?:thu\s+|so\s+)?([a-z0-9]+)\b(?!\s*[/.-]\s*\d)", text)
    return _numbers().get(found[1]) if found else None


@cache
def _numbers() -> Mapping[str, int]:
    return {word: int(n) for n, words in _data()["numbers"].items() for word in words}


@cache
def _data() -> dict[str, Any]:
    source = files("dialogue_cli.reference").joinpath("session_names.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
