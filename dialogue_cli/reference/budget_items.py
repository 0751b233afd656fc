"""Which usual item a line of a budget is (budget_items.toml)."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from dialogue_cli.vietnamese.text import fold, one_line

_SIGN = re.compile(r"[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class BudgetItem:
    """One usual item: its key, the words and measure of the form, the purse that usually pays it.

    `actual`: the real cost is paid against an invoice; `offered`: the form has a line for it.
    """

    key: str
    title: str
    measure: str
    purse: str
    words: tuple[str, ...]
    actual: bool = False
    offered: bool = True


def budget_items() -> tuple[BudgetItem, ...]:
    """The usual items, in the order of the form."""
    return _items()


def budget_item(key: str) -> BudgetItem | None:
    """The item of that key."""
    return next((item for item in _items() if item.key == key), None)


@lru_cache(maxsize=4096)
def item_of(text: str) -> str:
    """The key of the usual item that a line is, by its longest words, of equals the first; empty when it is none.

    One syllable alone tells only with its accents: "qua" may be a gift (quà) or a result (quả).
    """
    folded, marked = f" {plain_words(text)} ", f" {_without_signs(one_line(text).lower())} "
    found = [
        (words.count(" ") + 1, -place, item.key)
        for item in _items()
        for words in item.words
        if (place := _place(words, folded, marked)) >= 0
    ]
    return max(found, key=lambda one: one[:2])[2] if found else ""


def plain_words(text: str) -> str:
    """The syllables alone, without case, accents and punctuation."""
    return _without_signs(fold(text))


def _place(words: str, folded: str, marked: str) -> int:
    if " " in words or marked.isascii():
        return folded.find(f" {plain_words(words)} ")
    return marked.find(f" {words} ")


def _without_signs(text: str) -> str:
    return " ".join(_SIGN.sub(" ", text).split())


@cache
def _items() -> tuple[BudgetItem, ...]:
    text = files("dialogue_cli.reference").joinpath("budget_items.toml").read_text(encoding="utf-8")
    return tuple(
        BudgetItem(
            row["key"],
            row["title"],
            row["measure"],
            row["purse"],
            tuple(dict.fromkeys(words.lower() for words in row["words"])),
            actual=row.get("actual", False),
            offered=row.get("offered", True),
        )
        for row in tomllib.loads(text)["item"]
    )
