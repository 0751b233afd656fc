"""Recognises the name of the sending unit where no column gives it: title, section, sheet, file."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from pathlib import PurePath

from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.intake.workbook import Row
from dialogue_cli.reference.unit_names import in_full
from dialogue_cli.vietnamese.text import fold, one_line
from dialogue_cli.vietnamese.text import words as syllables_of

LONGEST_NAME = 150
MOST_SYLLABLES = 24
_SEGMENTS = re.compile(r"\s+[-\u2013\u2014]\s+|[()\[\]]")
_GAPS = re.compile(r"[_\s]+")
_HYPHENS = re.compile(r"[-_\s]+")
_AROUND = re.compile(r"^[\s.\u2026:;,_*\u2022-]+|[\s.\u2026:;,_-]+$")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_WIDE_GAP = re.compile(r"\s{3,}|\t")
_NEXT_LABEL = re.compile(r"\s*[;,|\u2013-]?\s*([^\W\d]+(?: [^\W\d]+){0,2}):")


def looks_like_unit(text: str) -> bool:
    """Whether a short text begins like the name of a union or workplace, goes on, and is no sentence."""
    if len(text) > LONGEST_NAME:
        return False
    plain_text = plain(text)
    starts = words("unit", "starts")
    if starts.is_whole(plain_text) or _is_never(plain_text):
        return False
    if not starts.starts(plain_text) or words("unit", "generic").is_whole(plain_text):
        return False
    return not reads_like_sentence(text)


def begins_like_unit(text: str) -> bool:
    """A quick look: whether the first word is one that names of units begin with."""
    first = text.split(maxsplit=1)
    return bool(first) and _may_begin(first[0])


def is_unit_name(text: str) -> bool:
    """Whether a text is the name of a unit, or names one behind "Đơn vị:"."""
    return bool(labelled_unit(text)) or looks_like_unit(text)


def reads_like_sentence(text: str) -> bool:
    """Whether a text asks or tells something, as no name does."""
    if text.rstrip().endswith("?") or ";" in text:
        return True
    if text.count(" ") > MOST_SYLLABLES:
        return True
    return _says(text, "unit", "sentence")


def asks(text: str) -> bool:
    """Whether a text asks for something, as the name of a group does not."""
    return text.rstrip().endswith(("?", ";")) or _says(text, "section", "request")


def _says(text: str, section: str, key: str) -> bool:
    if text.isascii():  # typed without marks: "chua" may be the name Chúa
        return any(phrase in f" {plain(text)} " for phrase in _folded(section, key))
    said = f" {' '.join(syllables_of(text))} "
    return any(phrase in said for phrase in _phrases(section, key))


def _is_never(plain_text: str) -> bool:
    if words("unit", "certain").starts(plain_text):
        return False
    return words("unit", "never").starts(plain_text)


def labelled_unit(text: str) -> str:
    """The unit behind "Đơn vị:"; empty when the text is something else."""
    return _labelled([text])


def unit_in_titles(rows: Iterable[Row]) -> str:
    """The unit named above a table: after "Đơn vị:", else the lowest line that is a unit's name.

    In the two-column header of official papers the sender stands below the body above it; a union
    of the base counts before the bodies above it, the province's federation not at all.
    """
    lines: list[str] = []
    for row in rows:
        cells = [_lines(cell) for cell in row if isinstance(cell, str) and cell]
        if labelled := _labelled([line for cell in cells for line in cell]):
            return labelled
        if cells and not words("unit", "addressee").starts(plain(next(iter(cells[0]), ""))):
            lines.extend(line for cell in cells for line in cell)
    named = [line for line in lines if looks_like_unit(line)]
    told = [name for line in lines if (name := _unit_in_title(line))]
    return sender([*reversed(named), *reversed(told)])


def unit_in_sheet_name(name: str) -> str:
    """The unit after which a sheet is named; empty when it is not."""
    name = one_line(_GAPS.sub(" ", name))
    return name if looks_like_unit(name) else ""


def unit_in_file_name(name: str) -> str:
    """The unit that a file's name holds ("01 - CĐCS Công ty A (sửa lần 2).xlsx"); empty if none."""
    stem = one_line(PurePath(name).stem)
    gaps = _GAPS if " " in stem else _HYPHENS
    found = (_unit_in_segment(gaps.sub(" ", part).split()) for part in _SEGMENTS.split(stem))
    return sender(filter(None, found))


def sender(names: Iterable[str]) -> str:
    """Of several names the one that sends: a union of the base before a body above it; the first of equals."""
    found = [name for name in names if name and not words("unit", "highest").starts(plain(name))]
    first = found[0] if found else ""
    return next((n for n in found if not (_is_upper(n) or _is_short_for(n, first))), first)


def _is_short_for(name: str, full: str) -> bool:
    """Whether a name only shortens another, as the file name "CD Y te" does "Công đoàn ngành Y tế"."""
    return set(in_full(name).split()) < set(in_full(full).split())


def _is_upper(name: str) -> bool:
    return words("unit", "upper").starts(plain(name))


def _unit_in_title(line: str) -> str:
    """The unit inside a title: "DANH SÁCH KIẾN NGHỊ CỦA CÔNG ĐOÀN NGÀNH Y TẾ GỬI HỘI NGHỊ"."""
    parts = line.split()
    prose = len(parts) > MOST_SYLLABLES and not line.isupper()
    for place in range(1, len(parts)):
        rest = parts[place:]
        if prose and rest[0][0].islower():
            continue  # a letter speaks of "các công đoàn cơ sở", which is nobody's name
        plain_rest = plain(" ".join(rest))
        behind = words("unit", "behind").is_whole(plain(parts[place - 1]))
        if not behind and not words("unit", "clear").starts(plain_rest):
            continue
        name = _AROUND.sub("", " ".join(_until_end(rest)))
        if looks_like_unit(name):
            return name
    return ""


def _until_end(parts: Sequence[str]) -> Sequence[str]:
    """The words before what a title says next: "gửi …", "năm 2024", a bracket."""
    for place in range(1, len(parts)):
        if parts[place].startswith(("(", "[", "\u2013", "-")):
            return parts[:place]
        if _ends_name(" ".join(parts[place : place + 3])):
            return parts[:place]
    return parts


def _ends_name(rest: str) -> bool:
    """Whether the title goes on with other words. Their marks count: Thắng, Trịnh, Quyền are in names."""
    if rest.isascii():  # typed without marks: only what is told by several words
        said, ends = plain(rest), _plain_ends()
    else:
        said, ends = " ".join(syllables_of(rest)), _marked_ends()
    return any(f"{said} ".startswith(end) for end in ends)


@cache
def _marked_ends() -> tuple[str, ...]:
    return tuple(map(_closed, (" ".join(syllables_of(end)) for end in words("unit", "ends").raw)))


@cache
def _plain_ends() -> tuple[str, ...]:
    return tuple(_closed(end) for end in words("unit", "ends").spellings if " " in end)


def _closed(end: str) -> str:
    """A word of an end is a whole one; a year goes on ("năm 20" is the beginning of "năm 2024")."""
    return end if end[-1].isdigit() else f"{end} "


def _lines(cell: str) -> list[str]:
    lines = (one_line(line) for part in cell.split("\n") for line in _WIDE_GAP.split(part))
    return [line for line in lines if line]


def _labelled(lines: Sequence[str]) -> str:
    for place, line in enumerate(lines):
        label, colon, rest = line.partition(":")
        if not _is_label(label) or not (colon or _names_next(lines, place)):
            continue
        candidates = (_AROUND.sub("", text) for text in (rest, *lines[place + 1 : place + 2]))
        if value := next(filter(None, candidates), ""):
            return "" if _is_label(value.partition(":")[0]) else _alone(value)
    return ""


def _is_label(text: str) -> bool:
    text = _AROUND.sub("", text)
    labels = words("unit", "labels")
    return labels.is_whole(plain(text)) or labels.is_whole(plain(_IN_BRACKETS.sub("", text)))


def _names_next(lines: Sequence[str], place: int) -> bool:
    """Whether the cell beside a label without a colon is a unit's name, and the row holds no more."""
    return len(lines) == place + 2 and looks_like_unit(lines[place + 1])


def _alone(value: str) -> str:
    """The name without what another label in the same line says: "CĐCS A, SĐT: 09…"."""
    for found in _NEXT_LABEL.finditer(value):
        if words("unit", "after").starts(plain(found[1])):
            return _AROUND.sub("", value[: found.start()])
    return value


def _unit_in_segment(syllables: Sequence[str]) -> str:
    for start in range(len(syllables)):
        found = " ".join(_without_noise(syllables[start:]))
        if looks_like_unit(found):
            return found
    return ""


def _without_noise(syllables: Sequence[str]) -> Sequence[str]:
    end = len(syllables)
    while end and (length := _noise_before(syllables, end)):
        end -= length
    return syllables[:end]


def _noise_before(syllables: Sequence[str], end: int) -> int:
    """How many of the last syllables are noise: "lần 2", "2024", "sửa", "danh sách"."""
    if plain(syllables[end - 1]).isdecimal():
        return 1 + _longest(syllables, end - 1, _is_counted)
    return _longest(syllables, end, _is_noise)


def _longest(syllables: Sequence[str], end: int, is_meant: Callable[[str], bool]) -> int:
    """How many of the syllables before `end`, two at most, make a phrase that is meant."""
    lengths = (2, 1) if end > 1 else (1,) if end else ()
    return next((n for n in lengths if is_meant(" ".join(syllables[end - n : end]))), 0)


def _is_noise(text: str) -> bool:
    """Whether a phrase is noise: with its marks, or, typed without, one that no name ends in."""
    if text.isascii():
        return words("unit", "noise_plain").is_whole(plain(text))
    return one_line(text).lower() in words("unit", "noise").raw


def _is_counted(text: str) -> bool:
    return words("unit", "noise_counted").is_whole(plain(text))


@lru_cache(maxsize=4096)
def _may_begin(word: str) -> bool:
    found = plain(word).split()
    return bool(found) and found[0] in _first_words()


@cache
def _first_words() -> frozenset[str]:
    known = words("unit", "starts").spellings | words("unit", "labels").spellings
    return frozenset(name.split()[0] for name in known)


@cache
def _phrases(section: str, key: str) -> tuple[str, ...]:
    return tuple(f" {' '.join(syllables_of(phrase))} " for phrase in words(section, key).raw)


@cache
def _folded(section: str, key: str) -> tuple[str, ...]:
    return tuple(f" {fold(phrase)} " for phrase in words(section, key).raw if " " in phrase)
