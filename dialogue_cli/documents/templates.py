"""Finds a paper's template, the office's own or the one shipped, and reads its front matter."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from dialogue_cli.documents.cards.sizes import card_sizes
from dialogue_cli.documents.errors import (
    PaperUnknownError,
    TemplateBrokenError,
    TemplateUnreadableError,
)
from dialogue_cli.documents.frame import (
    MINUTES_FORM,
    MINUTES_SIGNERS,
    MOST_SIGNERS,
    UNNUMBERED,
    Layout,
)
from dialogue_cli.documents.nd30.lint.components.words import starts_with_any, words
from dialogue_cli.documents.nd30.types import type_of
from dialogue_cli.documents.paper_kinds import FACTS, ONLY_SEVERAL, SEVERAL
from dialogue_cli.documents.values import printable
from dialogue_cli.documents.word_files import read_word, word_file
from dialogue_cli.errors import likely
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.toml_text import toml_values
from dialogue_cli.vietnamese.personal.stretches import KINDS, Kind
from dialogue_cli.vietnamese.text import fold

SUFFIX = ".md.j2"
FENCE = "+++"
# The longest template shipped has 9,000 letters.
MOST_LETTERS = 500_000
KEYS = ("paper", "title", "type", "facts", "subject")
# May be left out.
EACH, RECIPIENTS, FRAME, SIGNERS, LANDSCAPE = "each", "recipients", "frame", "signers", "landscape"
# What of people's data the paper states on purpose; whether it stays within the office.
PERSONAL, INTERNAL = "personal", "internal"
_OPTIONAL: Mapping[str, type] = {
    EACH: str,
    RECIPIENTS: str,
    FRAME: str,
    SIGNERS: str,
    LANDSCAPE: bool,
    PERSONAL: list,
    INTERNAL: bool,
}
_FORMS: Mapping[type, str] = {
    str: sentences.REASON_FRONT_KEY,
    bool: sentences.REASON_FRONT_YES,
    list: sentences.REASON_PERSONAL,
}
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_TOML_LINE = re.compile(r"at line (\d+)")


@dataclass(frozen=True, slots=True)
class TemplateSource:
    """One paper's template.

    `file` names it in messages; `paper` is its name on the command line, `title` its name for
    people, `type` the abbreviation of its type (KH), `facts` the kind of facts it needs, `each` by
    what it is made several times (agency), empty when once; `recipients` are the usual lines
    of Nơi nhận where the settings name none; `frame`, `signers` and `landscape` are told in
    documents.frame; `personal` are the kinds of personal data the paper states on purpose, `internal`
    says that it never leaves the office. `recipients`, `signers`, `subject` (trích yếu) and `body` are
    Jinja. The last two keep their line in the file: `subject_line`, and empty lines at the head of `body`.
    `word` is the office's own Word file, named `word_file`, that takes the place of the body; empty when none does.
    """

    file: str
    paper: str
    title: str
    type: str
    facts: str
    subject: str
    subject_line: int
    body: str
    each: str = ""
    recipients: str = ""
    frame: str = ""
    signers: str = ""
    landscape: bool = False
    personal: tuple[Kind, ...] = ()
    internal: bool = False
    word: bytes = b""
    word_file: str = ""

    @property
    def layout(self) -> Layout:
        """Which parts its frame has."""
        if self.frame:
            return next((layout for layout in UNNUMBERED if layout == self.frame), "cards")
        kind = type_of(self.type)
        return "minutes" if kind and kind.form == MINUTES_FORM else "official"

    @property
    def numbered(self) -> bool:
        """Whether it is one of the decree's types and so bears a number."""
        return not self.frame


def templates_folder() -> Traversable:
    """An installed package carries the templates inside; a checkout has them beside it."""
    package = files("dialogue_cli")
    inside = package / "templates"
    return inside if inside.is_dir() else package / ".." / "templates"


def known_papers(own: Path | None = None) -> tuple[str, ...]:
    """The papers for which there is a template, shipped or the office's own, from a to z."""
    mine = own_papers(own) if own else ()
    return tuple(sorted({*_papers_in(templates_folder()), *mine}))


def own_papers(own: Path) -> tuple[str, ...]:
    """The papers for which the office has a template of its own, from a to z."""
    return tuple(sorted(_papers_in(own))) if own.is_dir() else ()


def _papers_in(folder: Traversable) -> Iterator[str]:
    names = (entry.name for entry in folder.iterdir() if entry.is_file())
    return (name.removesuffix(SUFFIX) for name in names if name.endswith(SUFFIX))


def shipped_template(paper: str) -> bytes:
    """The template of a paper as it is shipped. Raises PaperUnknownError."""
    if paper not in known_papers():
        raise PaperUnknownError(paper, known_papers())
    return (templates_folder() / (paper + SUFFIX)).read_bytes()


def find_template(paper: str, own: Path | None = None) -> TemplateSource:
    """The template of a paper, from the folder `own` if it has one, else the shipped one.

    Raises PaperUnknownError, TemplateUnreadableError or TemplateBrokenError.
    """
    if paper not in known_papers(own):
        raise PaperUnknownError(paper, known_papers(own))
    mine = own / (paper + SUFFIX) if own else None
    file: Traversable = (
        mine if mine is not None and mine.is_file() else templates_folder() / (paper + SUFFIX)
    )
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateUnreadableError(file=file.name) from error
    source = read_template(text, str(file) if file is mine else file.name)
    if source.paper != paper:
        reason = sentences.REASON_PAPER.format(paper=paper, value=source.paper)
        line = _line_of("paper", printable(text).split("\n"))
        raise TemplateBrokenError(file=source.file, line=line, reason=reason)
    word = word_file(own, paper) if own else None
    return replace(source, word=read_word(word), word_file=word.name) if word else source


def file_stem(template: TemplateSource) -> str:
    """The paper's title as a file name may hold it anywhere: ke-hoach; letters a–z, digits, hyphens."""
    return words_for_file(template.title) or template.paper


def words_for_file(text: str) -> str:
    """A text in letters a–z and digits with hyphens between the words, as any system's file names take it."""
    return _NOT_IN_NAMES.sub("-", fold(text)).strip("-")


@lru_cache(maxsize=64)
def read_template(text: str, file: str) -> TemplateSource:
    """Split a template's text into front matter and body; `file` names it in messages.

    Raises TemplateBrokenError.
    """
    if len(text) > MOST_LETTERS:
        reason = sentences.REASON_FILE_TOO_LONG.format(most=MOST_LETTERS)
        raise TemplateBrokenError(file=file, line=1, reason=reason)
    lines = printable(text).split("\n")
    fences = [number for number, line in enumerate(lines) if line.strip() == FENCE][:2]
    if len(fences) < 2 or "".join(lines[: fences[0]]).strip():
        raise TemplateBrokenError(file=file, line=1, reason=sentences.REASON_NO_FRONT)
    values = _front_matter(lines[: fences[1]], fences[0], file)
    return TemplateSource(
        file=file,
        subject_line=_line_of("subject", lines),
        body="\n" * (fences[1] + 1) + "\n".join(lines[fences[1] + 1 :]),
        **values,
    )


def _front_matter(lines: list[str], fence: int, file: str) -> dict[str, Any]:
    """The front matter's values, each checked. Raises TemplateBrokenError."""
    try:
        values = toml_values("\n".join([""] * (fence + 1) + lines[fence + 1 :]))
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found[1]) if found else len(lines)
        raise TemplateBrokenError(
            file=file, line=line, reason=sentences.REASON_FRONT_SYNTAX
        ) from error
    for key in KEYS:
        if not isinstance(values.get(key), str):
            reason = sentences.REASON_FRONT_KEY.format(key=key)
            raise TemplateBrokenError(file=file, line=fence + 1, reason=reason)
    for key, reason in (*_kind_faults(values), *_frame_faults(values)):
        raise TemplateBrokenError(file=file, line=_line_of(key, lines), reason=reason)
    return {**values, PERSONAL: tuple(values.get(PERSONAL, ()))}


def _kind_faults(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What is wrong with the keys themselves, with facts and copies, by key."""
    for key, value in values.items():
        if key not in (*KEYS, *_OPTIONAL):
            suggestion = likely(key, (*KEYS, *_OPTIONAL))
            yield key, sentences.REASON_FRONT_UNKNOWN.format(key=key, suggestion=suggestion)
        elif not isinstance(value, _OPTIONAL.get(key, str)):
            yield key, _FORMS[_OPTIONAL.get(key, str)].format(key=key, known=", ".join(KINDS))
        elif key == PERSONAL and any(one not in KINDS for one in values[PERSONAL]):
            yield key, _FORMS[list].format(known=", ".join(KINDS))
    if values["facts"] not in FACTS:
        suggestion = likely(values["facts"], FACTS)
        yield (
            "facts",
            sentences.REASON_FACTS.format(value=values["facts"], suggestion=suggestion),
        )
    ways = SEVERAL.get(values["facts"], ())
    once = () if values["facts"] in ONLY_SEVERAL else ("",)
    if values.get(EACH, "") not in (*once, *ways):
        known = ", ".join(ways) or sentences.NO_WAY
        yield EACH, sentences.REASON_EACH.format(value=values.get(EACH, ""), known=known)


def _frame_faults(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What of type, frame and signers does not go together, by key."""
    frame, kind = values.get(FRAME, ""), type_of(values["type"])
    known = (*UNNUMBERED, *card_sizes())
    if frame and frame not in known:
        yield FRAME, sentences.REASON_FRAME.format(value=frame, known=", ".join(known))
    if not frame and kind is None:
        yield "type", sentences.REASON_TYPE.format(value=values["type"])
    # By its name alone the linter, and any reader, takes it for no văn bản that must have a number.
    if frame and not starts_with_any(fold(values["type"]), words().not_types):
        yield "type", sentences.REASON_WORKING_TYPE.format(value=values["type"])
    minutes = kind is not None and kind.form == MINUTES_FORM
    if values.get(SIGNERS) and not (frame or minutes):
        yield SIGNERS, sentences.REASON_SIGNERS_OFFICIAL
    signing = [line for line in str(values.get(SIGNERS, "")).split("\n") if line.strip()]
    if (minutes and len(signing) != MINUTES_SIGNERS) or len(signing) > MOST_SIGNERS:
        most = sentences.REASON_SIGNERS_MINUTES if minutes else sentences.REASON_SIGNERS_MANY
        yield (SIGNERS if signing else "type"), most.format(most=MOST_SIGNERS)
    if values.get(LANDSCAPE) and not frame:
        yield LANDSCAPE, sentences.REASON_LANDSCAPE


def _line_of(key: str, lines: list[str]) -> int:
    """The line, from 1, on which a key of the front matter is set."""
    setting = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=")
    return next((number for number, line in enumerate(lines, start=1) if setting.match(line)), 1)
