"""What a delegate's post tells (head, deputy, manager, officer of the union), and whether leave was given."""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal

from dialogue_cli.vietnamese.text import fold

Post = Literal["", "head", "deputy"]

_PARTS = re.compile(r"[,;/()\n]|\s[-\u2013+]\s|(?<!\w)ki\u00eam(?!\w)")
_SIGN = re.compile(r"[^\w\s]|_")


@lru_cache(maxsize=4096)
def post_of(role: str) -> Post:
    """Head or deputy of an agency, by how one of the posts begins; empty for any other post."""
    parts = _parts(role)
    if any(_begin("head").match(part) for part in parts):
        return "head"
    return "deputy" if any(_begin("deputy").match(part) for part in parts) else ""


@lru_cache(maxsize=4096)
def is_manager(role: str) -> bool:
    """Whether somebody manages an agency or a firm and holds no office in the union."""
    return not is_union_officer(role) and any(map(_begin("management").match, _parts(role)))


@lru_cache(maxsize=4096)
def is_union_officer(role: str) -> bool:
    """Whether a post is one of the union."""
    return bool(_anywhere("union").search(_plain(role)))


@lru_cache(maxsize=4096)
def stands_in_for_head(note: str) -> bool:
    """Whether a remark says that somebody takes the place of a head, by the post."""
    return bool(_instead_of_head().search(_plain(note)))


@lru_cache(maxsize=4096)
def has_consent(note: str) -> bool:
    """Whether a remark says that leave to stay away was given."""
    plain = _plain(note)
    return bool(_anywhere("given").search(plain)) and not _anywhere("denied").search(plain)


def _parts(role: str) -> list[str]:
    return [plain for part in _PARTS.split(role) if (plain := _plain(part))]


def _plain(text: str) -> str:
    return " ".join(_SIGN.sub(" ", fold(text)).split())


@cache
def _begin(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_alternatives(key)})\b")


@cache
def _anywhere(key: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives(key)})\b")


@cache
def _instead_of_head() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives('instead')}) (?:{_alternatives('head')})\b")


def _alternatives(key: str) -> str:
    data = _data()
    found = map(_plain, data["consent"][key] if key in data["consent"] else data[key])
    return "|".join(map(re.escape, sorted(set(found), key=len, reverse=True)))


@cache
def _data() -> dict[str, Any]:
    source = files("dialogue_cli.reference").joinpath("posts.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
