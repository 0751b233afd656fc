"""The words of rows.toml, and how short texts are compared with them."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from dialogue_cli.vietnamese.text import fold

_SIGN = re.compile(r"[^\w\s]|_")
_NUMERAL = re.compile(r"\d+|[ivxlc]+")


@dataclass(frozen=True, slots=True)
class Words:
    """A list of spellings, each as `plain` writes it; the longest has `longest` syllables."""

    spellings: frozenset[str]
    longest: int

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
    found = frozenset(map(plain, spellings(section, key)))
    return Words(found, max(spelling.count(" ") + 1 for spelling in found))


def spellings(section: str, key: str) -> tuple[str, ...]:
    """One list of rows.toml as it is written there; KeyError if there is none."""
    return tuple(_tables()[section][key])


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
    """Whether nothing stands there but numerals and what is counted."""
    for counted in words("total", "counted").spellings:
        plain_text = plain_text.replace(f" {counted}", " ")
    return all(_NUMERAL.fullmatch(word) for word in plain_text.split())


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(
        files("dialogue_cli.intake").joinpath("rows.toml").read_text(encoding="utf-8")
    )
