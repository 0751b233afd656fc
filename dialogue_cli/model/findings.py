"""What a check found, and what was wrong with a row."""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

Severity = Literal["error", "warning", "info"]

# A mark within a text: key and label in UTF-8, one private letter a byte, which no filter changes.
_FIRST, _BETWEEN = 0xF0000, "\0"
_LETTERS = 7
_MARK_BEGINS = "\ufdd0"
_MARK = re.compile("\ufdd0([\U000f0000-\U000f00ff]*)\ufdd1")


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of a check: a stable code, how serious, what, where and what to do (Vietnamese texts).

    `why` names the rule or the law; `check` is the check that found it; `accepted` says who lets it stand.
    """

    code: str
    severity: Severity
    message: str
    where: str
    remedy: str
    why: str = ""
    check: str = ""
    accepted: "Acceptance | None" = None

    @property
    def fingerprint(self) -> str:
        """What it says and where, in seven letters and digits: another figure or row gives another."""
        said = sha256(f"{self.code}{_BETWEEN}{self.where}{_BETWEEN}{self.message}".encode())
        return base64.b32encode(said.digest()).decode()[:_LETTERS]

    @property
    def id(self) -> str:
        """What a person types to mean this finding alone: QUOTA-03-K7M2Q9X."""
        return f"{self.code}-{self.fingerprint}"

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to look at it: a note calls nobody."""
        return self.severity != "info" and self.accepted is None


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Who lets a finding stand, why, and when (2024-05-10T08:30:00+07:00)."""

    by: str
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in the user's data: the row is named, the other rows go on.

    `row` counts from 1 as Excel shows it; 0 when the whole sheet or file is meant. `column` is a letter ("C") or empty.
    """

    sheet: str
    row: int
    column: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Missing:
    """A value that nobody has given yet: the setting that would hold it and its name in Vietnamese.

    In a draft it becomes a visible gap; in a final paper it stops the command.
    """

    key: str
    label: str

    @property
    def mark(self) -> str:
        """What stands for it within a longer text, until `pieces_of` takes that apart."""
        told = f"{self.key}{_BETWEEN}{self.label}".encode()
        return f"\ufdd0{''.join(chr(_FIRST + byte) for byte in told)}\ufdd1"


def holds_missing(text: str) -> bool:
    """Whether there may be a mark in a text."""
    return _MARK_BEGINS in text


def pieces_of(text: str) -> Iterator[str | Missing]:
    """The text with each mark in it turned back into the missing value; empty pieces left out."""
    for place, piece in enumerate(_MARK.split(text)):
        if place % 2:
            told = bytes(ord(letter) - _FIRST for letter in piece).decode(errors="replace")
            key, _, label = told.partition(_BETWEEN)
            yield Missing(key, label)
        elif piece:
            yield piece


def unmarked(text: str) -> str:
    """The text as a message tells it: a missing value by its label."""
    return "".join(p.label if isinstance(p, Missing) else p for p in pieces_of(text))


def missing_in(text: str) -> tuple[Missing, ...]:
    """The missing values that a text has marks for."""
    return tuple(piece for piece in pieces_of(text) if isinstance(piece, Missing))
