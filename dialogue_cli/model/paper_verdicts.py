"""What is told of papers that were made before: whether they still are what would be made today."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

# current: as it would be made now. stale: the register or a setting says otherwise by now. edited: changed by hand.
# foreign: no paper of this program. elsewhere: of another office or year. refused: it cannot be read.
VerdictState = Literal["current", "stale", "edited", "foreign", "elsewhere", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperVerdict:
    """One file. `state` is the gravest thing; a paper that was edited may be `stale` besides.

    number, day: under which it was issued when it was made. edited: the places changed by hand since, in words.
    changes: what has changed since it was made, in words; places: where the paper says otherwise by now.
    questions: the codes of the questions behind those changes. reason, remedy: why a file cannot be judged.
    old_pdf: whether the PDF beside it was made before the paper was last written.
    """

    file: Path
    state: VerdictState
    paper: str = ""
    title: str = ""
    year: int = 0
    draft: bool = False
    number: str = ""
    day: date | None = None
    stale: bool = False
    edited: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    reason: str = ""
    remedy: str = ""
    old_pdf: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether nobody has to look at it."""
        return self.state == "current" and not self.old_pdf


@dataclass(frozen=True, slots=True)
class PaperVerdicts:
    """The files that were asked about, in the order they were named."""

    papers: tuple[PaperVerdict, ...]
