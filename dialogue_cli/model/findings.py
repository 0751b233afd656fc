"""What a check found, and what was wrong with a row."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]

# A mark within a text: key and label in UTF-8, one private letter a byte, which no filter changes.
_FIRST, _BETWEEN = 0xF0000, "\0"
_MARK = re.compile("\ufdd0([\U000f0000-\U000f00ff]*)\ufdd1")


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of a check: a stable code, how serious, what, where and what to do (Vietnamese texts)."""

    code: str
    severity: Severity
    message: str
    where: str
    remedy: str


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
