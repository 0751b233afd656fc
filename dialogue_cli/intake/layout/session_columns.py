"""Several sessions side by side on one sheet of attendance: "Sáng | Chiều", "Ký tên buổi sáng | Ký tên buổi chiều"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.reference import headings
from dialogue_cli.vietnamese.text import fold, one_line

KIND = "attendance"
_NAME = "{}_{}"
# What may be marked for each session; a column of these that names no session holds for all.
_OF_SESSION = (
    *("present", "signature", "absent", "absent_excused", "absent_unexcused"),
    *("arrived_at", "substitute"),
)
_SHOWS = frozenset({"present", "signature"})
_ABSENCES = ("absent", "absent_excused", "absent_unexcused")


def with_sessions(
    kind: str, by_field: dict[str, int], labels: Sequence[Sequence[str]]
) -> dict[str, int]:
    """The columns of the first session under their own names, those of the second as `present_2` and so on."""
    if kind != KIND:
        return by_field
    sessions: dict[str, dict[str, int]] = {}
    for index, label in enumerate(labels):
        session, field = _session_and_field(one_line(" ".join(label)))
        if session and field:
            sessions.setdefault(plain(session), {}).setdefault(field, index)
    found = [columns for columns in sessions.values() if _SHOWS & columns.keys()]
    if len(found) < 2:
        return by_field
    taken = {index for columns in found for index in columns.values()}
    mixed = {field for columns in found for field in columns}
    others = {f: at for f, at in by_field.items() if at not in taken and f not in mixed}
    for number, columns in enumerate(found, start=1):
        others |= {_numbered(field, number): at for field, at in columns.items()}
    return others


def has_several(by_field: Mapping[str, int]) -> bool:
    """Whether the columns tell several sessions apart."""
    return any(_numbered(field, 2) in by_field for field in _SHOWS)


def sessions_of(by_field: Mapping[str, int]) -> Iterator[Mapping[str, int]]:
    """The fields of each of several sessions, with those that all share."""
    further = _further(by_field)
    shared = {f: at for f, at in by_field.items() if f not in further | _divided(by_field)}
    number = 1
    while any(_numbered(field, number) in by_field for field in _SHOWS):
        own = {field: _numbered(field, number) for field in _OF_SESSION}
        yield {**shared, **{f: by_field[name] for f, name in own.items() if name in by_field}}
        number += 1


def session_named(heading: str) -> str:
    """The session that a heading names, as it is written; empty when it names none."""
    named = _session_and_field(one_line(heading))[0]
    return named[:1].upper() + named[1:]


def names_session(text: str) -> bool:
    """Whether a text names the part of a day ("buổi sáng"), and not only the day."""
    return words(KIND, "session_in_heading").within(plain(text))


def shared_absence(by_field: Mapping[str, int]) -> frozenset[str]:
    """The columns of absence that several sessions have in common."""
    return frozenset(field for field in _ABSENCES if field in by_field) - _divided(by_field)


def _numbered(field: str, number: int) -> str:
    return field if number == 1 else _NAME.format(field, number)


def _further(by_field: Mapping[str, int]) -> frozenset[str]:
    numbered = ((f, f.rpartition("_")) for f in by_field)
    return frozenset(f for f, parts in numbered if parts[0] in _OF_SESSION and parts[2].isdecimal())


def _divided(by_field: Mapping[str, int]) -> frozenset[str]:
    """The fields that have a column for each session."""
    return frozenset(f.rpartition("_")[0] for f in _further(by_field)) | _SHOWS


@lru_cache(maxsize=4096)
def _session_and_field(heading: str) -> tuple[str, str]:
    """The session that a heading names, and what is marked below it; a session alone stands over marks of presence."""
    folded = fold(heading)
    places = [found.span() for found in _phrases().finditer(folded)]
    if not places or len(folded) != len(heading):
        return "", ""
    session = " ".join(heading[start:end] for start, end in places)
    rest = heading
    for start, end in reversed(places):
        rest = f"{rest[:start]} {rest[end:]}"
    if not plain(rest).strip(" ()-–:,."):
        return session, "present"
    found = headings.read(KIND, rest)
    return (
        (session, found.field) if found and found.whole and found.field in _OF_SESSION else ("", "")
    )


@cache
def _phrases() -> re.Pattern[str]:
    named = "|".join(sorted(words(KIND, "session_in_heading").spellings, key=len, reverse=True))
    counted = "|".join(sorted(words(KIND, "session_counted").spellings, key=len, reverse=True))
    day = r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?"
    return re.compile(
        rf"(?<!\w)(?:{named}|(?:{counted}) (?:{day}|\d{{1,2}}|[iv]{{1,3}})|{day})(?!\w)"
    )
