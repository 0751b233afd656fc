"""What an item of the agenda is by its words: reception, opening, gifts, conclusion … (workflow.md §1.4)."""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, cast

from dialogue_cli.vietnamese.text import fold

AgendaRole = Literal[
    "", "reception", "culture", "introduction", "opening", "report", "gifts", "conclusion", "closing",
    "break", "speech",
]  # fmt: skip


@lru_cache(maxsize=256)
def role_of(what: str) -> AgendaRole:
    """The role whose words stand in an item's text; empty when none do."""
    plain = fold(what)
    return next((role for role, form in _roles() if form.search(plain)), "")


@cache
def _roles() -> tuple[tuple[AgendaRole, re.Pattern[str]], ...]:
    source = files("dialogue_cli.reference").joinpath("agenda_roles.toml")
    found = tomllib.loads(source.read_text(encoding="utf-8"))["roles"]
    return tuple((cast(AgendaRole, one["role"]), _form(one["words"])) for one in found)


def _form(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(re.escape(fold(word)) for word in words)})\b")
