"""In which order guests are introduced, by where they work: central bodies, Party, council, committee, agencies."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from dialogue_cli.vietnamese.text import fold

_SIGN = re.compile(r"[^\w\s]|_")
_PROVINCE = "{province}"


@dataclass(frozen=True, slots=True)
class Protocol:
    """A place in the order, from 1 on, and the words by which those who stand there are introduced."""

    order: int
    heading: str


@lru_cache(maxsize=4096)
def protocol_of(workplace: str, province: str) -> Protocol:
    """The place of who works there; `province` is its title (tỉnh Đắk Lắk)."""
    plain = _plain(workplace)
    found = (place for place, form in _places(_plain(province)) if form.search(plain))
    return next(found, _others())


@cache
def _places(province: str) -> tuple[tuple[Protocol, re.Pattern[str]], ...]:
    return tuple(
        (Protocol(one["order"], one["heading"]), _form(one["words"], province))
        for one in _data()["places"]
    )


def _form(words: list[str], province: str) -> re.Pattern[str]:
    return re.compile("|".join(_word(word, province) for word in words))


def _word(word: str, province: str) -> str:
    before = "^" if word.startswith("^") else r"\b"
    after = "$" if word.endswith("$") else r"\b"
    bare = word.strip("^$").replace(_PROVINCE, province)
    return before + re.escape(_plain(bare)).replace(r"\ ", " ") + after


@cache
def _others() -> Protocol:
    found = _data()["others"]
    return Protocol(found["order"], found["heading"])


def _plain(text: str) -> str:
    return " ".join(_SIGN.sub(" ", fold(text)).split())


@cache
def _data() -> dict[str, Any]:
    source = files("dialogue_cli.reference").joinpath("protocol.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
