"""What a paper keeps inside itself: what it was made from, and the fingerprint of each of its parts."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Literal

# What may have changed since: the settings table, a fact of the paper, its frame, a question or petition.
SourceKind = Literal["setting", "fact", "frame", "question"]
_SHORT, _PART = 16, 12


@dataclass(frozen=True, slots=True)
class Source:
    """One thing that a paper was made from, by kind and name, and its fingerprint."""

    kind: SourceKind
    name: str
    sha: str


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph or a row of a table: the fingerprint of its text, and the codes of the questions behind it."""

    sha: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """What the office knows of a paper that its facts do not say.

    office: which office makes it. copy: which of several copies, as a fingerprint; empty when there is one.
    settings: the tables of the settings files.
    """

    office: str = ""
    copy: str = ""
    settings: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The whole of it. No name, no phone, no text: fingerprints and codes only.

    program: the version that made it. template: the fingerprint of its template. number, day: under which it was
    issued; empty and None until then. text: the fingerprint of all its text.
    """

    paper: str
    year: int
    program: str
    template: str
    office: str = ""
    copy: str = ""
    draft: bool = False
    number: str = ""
    day: date | None = None
    text: str = ""
    sources: tuple[Source, ...] = ()
    parts: tuple[Part, ...] = ()


def fingerprint(text: str) -> str:
    """The fingerprint of a source: sixteen figures of its SHA-256."""
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:_SHORT]


def part_fingerprint(text: str) -> str:
    """The fingerprint of a part: twelve figures, as a paper may have thousands."""
    return sha256(text.encode()).hexdigest()[:_PART]


def whole_fingerprint(parts: tuple[Part, ...]) -> str:
    """The fingerprint of a text out of those of its parts."""
    return sha256("\n".join(part.sha for part in parts).encode()).hexdigest()
