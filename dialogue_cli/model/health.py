"""What `doctor` tells of the machine and the office."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Level = Literal["good", "note", "bad"]


@dataclass(frozen=True, slots=True)
class HealthLine:
    """One thing that was looked at: how it is, and what to do where it is not good."""

    code: str
    level: Level
    message: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """Everything that was looked at; `folder` is None outside an office."""

    folder: Path | None
    lines: tuple[HealthLine, ...]
