"""What is told of papers: made, listed, numbered, and the templates they are made from."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dialogue_cli.model.findings import Missing

# Papers, and what they are made from, that tell what took place.
AFTERWARDS = frozenset(("conclusion", "report", "followup", "minutes"))


@dataclass(frozen=True, slots=True)
class PersonalPlace:
    """Personal data in a paper, not which: its kind, its place, the question or petition of that row or empty.

    `copy` is the number of the copy of a paper that is made several times, else 0.
    """

    kind: str
    where: str
    code: str = ""
    copy: int = 0


@dataclass(frozen=True, slots=True)
class PaperReport:
    """One rendered paper: its key, Vietnamese name, file, gaps left in a draft, personal data left in a draft.

    `copies` is how many files there are in the folder `file` of a paper that is made several times, else 0;
    `made` is False when it could not be made: `gaps` or `warning` say why. `files` are those written; `pdfs` is how
    many of them have their PDF beside them.
    """

    paper: str
    title: str
    file: Path
    gaps: tuple[Missing, ...] = ()
    warning: str = ""
    copies: int = 0
    made: bool = True
    personal: tuple[PersonalPlace, ...] = ()
    files: tuple[Path, ...] = ()
    pdfs: int = 0


@dataclass(frozen=True, slots=True)
class RenderReport:
    """What `plan` or `render` made; `warnings` are about all of it."""

    year: int
    papers: tuple[PaperReport, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IssueReport:
    """A paper's number with its symbol (86/KH-UBND) and day, noted in the year's settings."""

    year: int
    paper: str
    title: str
    number: str
    day: date
    file: Path


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """One template of the office; `fault` says what is wrong and where, `remedy` what to do; both may be empty.

    `notes` are what is to be known of a Word file that can be used.
    """

    paper: str
    file: Path
    fault: str = ""
    remedy: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplatesReport:
    """Templates copied into the office's folder, as Word files or as text, or, when `checked`, tried."""

    folder: Path
    templates: tuple[TemplateLine, ...]
    checked: bool = False
    word: bool = False


@dataclass(frozen=True, slots=True)
class PaperListing:
    """Every paper that can be made, with what is still missing for it; nothing was written."""

    year: int
    papers: tuple[PaperReport, ...]
