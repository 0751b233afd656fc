"""Agencies that a year's settings name although nobody holds their function any more."""

import re
import tomllib
from dataclasses import dataclass
from datetime import date, time

from dialogue_cli.model.conference import When
from dialogue_cli.reference.agencies import function_names, holder
from dialogue_cli.reference.places import places_in

# A whole line that is one element of a list.
_ELEMENT = re.compile(r"""\s*("[^"]*"|'[^']*')\s*,?\s*(#.*)?""")
_AGENCY = re.compile(r"""^\s*(?:agency|central_by|monitor)\s*=\s*["']([^"']*)["']""")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class WithoutEnded:
    """Settings without the ended agencies of their lists.

    left_out: the functions that were taken out; still_named: those that a person must replace.
    """

    text: str
    left_out: tuple[str, ...] = ()
    still_named: tuple[str, ...] = ()


def without_ended(text: str, year: int) -> WithoutEnded:
    """Take ended agencies out of the lists they stand in, the old line kept as a comment; others are only told."""
    day, lines = _day(text, year), []
    out, still = dict[str, None](), dict[str, None]()
    for line in text.splitlines():
        ended = () if line.lstrip().startswith("#") else _ended(line, day)
        shorter = _without(line, ended) if _ELEMENT.fullmatch(line) else line
        for key in ended:
            (still if shorter == line or key in places_in(shorter) else out)[key] = None
        if shorter != line:
            lines.append(f"  # {line.strip()}")
        if shorter or not line:
            lines.append(shorter)
    gone = tuple(key for key in out if key not in still)
    return WithoutEnded("\n".join(lines) + "\n", gone, tuple(still))


def _without(line: str, ended: tuple[str, ...]) -> str:
    """The element without these places; empty when it held nothing else."""
    for key in ended:
        place = rf"\{{\s*{re.escape(key)}\s*\}}"
        if re.search(rf"""["']{place}(?:\s*\([^()]*\))?["']""", line):
            return ""
        line = re.sub(rf",\s*{place}(?=\s*[,;.\"'])|{place}\s*,\s*", "", line)
    return line


def _ended(line: str, day: date) -> tuple[str, ...]:
    named = (*places_in(line), *_AGENCY.findall(line))
    known = (name for name in dict.fromkeys(named) if name in function_names())
    return tuple(name for name in known if not holder(name, day))


def _day(text: str, year: int) -> date:
    """The day by which agencies are named: the end of the expected month, else 30 June."""
    when = tomllib.loads(text).get("time")
    found = _MONTH.fullmatch(str(when.get("month"))) if isinstance(when, dict) else None
    if not found:
        return date(year, 6, 30)
    expected = When(None, (int(found[1]), int(found[2])), time(), time())
    return expected.latest or date(year, 6, 30)
