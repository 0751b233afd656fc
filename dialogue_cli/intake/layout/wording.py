"""The words of rows.toml, and how short texts are compared with them."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from dialogue_cli.vietnamese.text import fold

_SIGN = re.compile(r"[^\w\s]|_")
# "Tổng cộng (I+II)", "Tổng cộng (A+B)": the sections that are summed.
_NUMERAL = re.compile(r"\d+|[ivxlc]+|[a-h]")


@dataclass(frozen=True, slots=True)
class Words:
    """A list of spellings, each as `plain` writes it; the longest has `longest` syllables.

    `raw` holds them as the file writes them.
    """

    spellings: frozenset[str]
    longest: int
    raw: tuple[str, ...] = ()

    def is_whole(self, plain_text: str) -> bool:
        """Whether the text is one of them."""
        return plain_text in self.spellings

    def starts(self, plain_text: str) -> bool:
        """Whether the text begins with the words of one of them."""
        syllables = plain_text.split(" ", self.longest)[: self.longest]
        ends = range(1, len(syllables) + 1)
        return any(" ".join(syllables[:end]) in self.spellings for end in ends)

    def within(self, plain_text: str) -> bool:
        """Whether the words of one of them stand anywhere in the text."""
        padded = f" {plain_text} "
        return any(f" {spelling} " in padded for spelling in self.spellings)


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """The syllables alone, without case, marks and punctuation; signs alone stay as they are."""
    folded = fold(text)
    return " ".join(_SIGN.sub(" ", folded).split()) or folded


@cache
def words(section: str, key: str) -> Words:
    """One list of rows.toml; KeyError if there is none."""
    raw = spellings(section, key)
    found = frozenset(map(plain, raw))
    return Words(found, max(spelling.count(" ") + 1 for spelling in found), raw)


def spellings(section: str, key: str) -> tuple[str, ...]:
    """One list of rows.toml as it is written there; KeyError if there is none."""
    return tuple(_tables()[section][key])


def says_yes(text: str) -> bool:
    """Whether a short text means yes: x, có, 1, ✓, "đăng ký phát biểu"."""
    if not text:
        return False
    plain_text = plain(text)
    if words("yes", "never").starts(plain_text):
        return False
    return words("yes", "whole").is_whole(plain_text) or words("yes", "containing").within(
        plain_text
    )


def is_total(plain_text: str) -> bool:
    """Whether a first cell labels a total row: "Tổng cộng", "Cộng (I)", "Tổng số: 25 ý kiến"."""
    labels = words("total", "labels")
    if not labels.starts(plain_text):
        return False
    return any(
        _only_counts(plain_text[len(label) :])
        for label in labels.spellings
        if plain_text == label or plain_text.startswith(f"{label} ")
    )


def marks_row(text: str) -> bool:
    """A quick look: whether a text may open a total, a note, a signature or an example."""
    first = text.split(maxsplit=1)
    return not first or _may_mark(first[0]) or any(day in text for day in _day_words())


@lru_cache(maxsize=20_000)
def _may_mark(word: str) -> bool:
    found = plain(word).split()
    return not found or found[0] in _marking_words()


@cache
def _day_words() -> tuple[str, ...]:
    day = _tables()["signature"]["day_line"][0]
    return (day, day.upper(), day.capitalize(), plain(day))


@cache
def _marking_words() -> frozenset[str]:
    lists = (
        ("total", "labels"), ("words", "starts"), ("note", "starts"), ("note", "closing"),
        ("signature", "starts"), ("signature", "whole"), ("example", "whole"),
    )  # fmt: skip
    return frozenset(s.split()[0] for section, key in lists for s in words(section, key).spellings)


def is_day_line(plain_text: str) -> bool:
    """Whether a text is the day above a signature: "Sông Xanh, ngày … tháng 6 năm 2024"."""
    return _day_line().fullmatch(plain_text) is not None


@cache
def _day_line() -> re.Pattern[str]:
    named = "".join(
        rf" {plain(word)}(?: \d{{1,4}})?" for word in _tables()["signature"]["day_line"]
    )
    return re.compile(rf"(?:\w+ ){{0,6}}{named[1:]}")


def _only_counts(plain_text: str) -> bool:
    """Whether nothing stands there but numerals and what is counted; a text with figures names nobody."""
    figures = any(map(str.isdigit, plain_text))
    return (
        _counts("counted", *(["counted_in_figures"] if figures else [])).fullmatch(plain_text)
        is not None
    )


@cache
def _counts(*lists: str) -> re.Pattern[str]:
    # The longest first: "có mặt" is counted, "có" alone is as well.
    known = (word for key in lists for word in words("total", key).spellings)
    counted = sorted(known, key=lambda word: (-len(word), word))
    return re.compile(rf"(?: (?:{'|'.join(map(re.escape, counted))}|{_NUMERAL.pattern})(?= |$))*")


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(
        files("dialogue_cli.intake.layout").joinpath("rows.toml").read_text(encoding="utf-8")
    )
