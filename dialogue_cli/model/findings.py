"""What a check found, and what was wrong with a row."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]


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
