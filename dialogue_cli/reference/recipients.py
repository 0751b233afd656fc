"""Lines of Nơi nhận that stand for several agencies at once."""

import tomllib
from fnmatch import fnmatchcase
from functools import cache
from importlib.resources import files

from dialogue_cli.vietnamese.text import fold


def covers(line: str, agency: str) -> bool:
    """Whether a line such as "Các sở, ban, ngành" reaches the agency of that code."""
    folded = fold(line)
    return any(
        folded.startswith(starts) and any(fnmatchcase(agency, code) for code in codes)
        for starts, codes in _lines()
    )


@cache
def _lines() -> tuple[tuple[str, tuple[str, ...]], ...]:
    source = files("dialogue_cli.reference").joinpath("recipients.toml")
    rows = tomllib.loads(source.read_text(encoding="utf-8"))["line"]
    return tuple((fold(words), tuple(row["covers"])) for row in rows for words in row["starts"])
