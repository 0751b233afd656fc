"""Recognises the name of the sending unit where no column gives it: title, section, sheet, file."""

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from dialogue_cli.intake.wording import plain, words
from dialogue_cli.intake.workbook import Row
from dialogue_cli.vietnamese.text import one_line

LONGEST_NAME = 150
_SEGMENTS = re.compile(r"\s+[-\u2013\u2014]\s+|[()\[\]]")
_GAPS = re.compile(r"[_\s]+")
_AROUND = re.compile(r"^[\s.\u2026:;,_-]+|[\s.\u2026:;,_-]+$")


def looks_like_unit(text: str) -> bool:
    """Whether a short text begins like the name of a union or workplace, and goes on."""
    if len(text) > LONGEST_NAME:
        return False
    plain_text = plain(text)
    starts = words("unit", "starts")
    if words("unit", "never").starts(plain_text) or starts.is_whole(plain_text):
        return False
    return starts.starts(plain_text)


def unit_in_titles(rows: Iterable[Row]) -> str:
    """The unit named above a table: after "Đơn vị:", else the lowest line that is a unit's name.

    In the two-column header of official papers the sender stands below the body above it.
    """
    named = ""
    for row in rows:
        cells = [_lines(cell) for cell in row if isinstance(cell, str)]
        if labelled := _labelled([line for lines in cells for line in lines]):
            return labelled
        lowest = (next(filter(looks_like_unit, reversed(lines)), "") for lines in cells)
        named = next(filter(None, lowest), named)
    return named


def unit_in_sheet_name(name: str) -> str:
    """The unit after which a sheet is named; empty when it is not."""
    name = one_line(name)
    return name if looks_like_unit(name) else ""


def unit_in_file_name(name: str) -> str:
    """The unit that a file's name holds ("01 - CĐCS Công ty A (sửa lần 2).xlsx"); empty if none."""
    for segment in _SEGMENTS.split(PurePath(name).stem):
        syllables = _GAPS.sub(" ", one_line(segment)).split()
        for start in range(len(syllables)):
            found = " ".join(_without_noise(syllables[start:]))
            if looks_like_unit(found):
                return found
    return ""


def _lines(cell: str) -> list[str]:
    lines = (one_line(line) for line in cell.split("\n"))
    return [line for line in lines if line]


def _labelled(lines: Sequence[str]) -> str:
    labels = words("unit", "labels")
    for place, line in enumerate(lines):
        label, colon, rest = line.partition(":")
        if colon and labels.is_whole(plain(label)):
            candidates = (_AROUND.sub("", text) for text in (rest, *lines[place + 1 : place + 2]))
            if value := next(filter(None, candidates), ""):
                return value
    return ""


def _without_noise(syllables: Sequence[str]) -> Sequence[str]:
    end = len(syllables)
    while end and _is_noise(plain(syllables[end - 1])):
        end -= 1
    return syllables[:end]


def _is_noise(plain_syllable: str) -> bool:
    return plain_syllable.isdecimal() or words("unit", "noise").is_whole(plain_syllable)
