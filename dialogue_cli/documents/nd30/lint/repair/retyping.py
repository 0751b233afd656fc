"""Writes a text otherwise, letter by letter, leaving every run where and as it is."""

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.documents.nd30.lint.reading.paper import Run

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_T = f"{W}t"


def retype(runs: Sequence[Run], text: str) -> bool:
    """Make the runs say that text; whether it could be done (only plain text can)."""
    pieces = _texts(runs)
    old = "".join(piece.text or "" for piece in pieces)
    if old.strip() == text.strip() or not _is_plain(runs, old):
        return False
    start = len(old) - len(old.lstrip())
    new = old[:start] + text.strip() + old[len(old.rstrip()) :]
    owners = [at for at, piece in enumerate(pieces) for _ in piece.text or ""]
    parts = [""] * len(pieces)
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            for at, letter in zip(range(i1, i2), new[j1:j2], strict=True):
                parts[owners[at]] += letter
        elif kind != "delete":
            owner = owners[min(i1, len(owners) - 1)] if i1 == 0 else owners[i1 - 1]
            parts[owner] += new[j1:j2]
    for piece, part in zip(pieces, parts, strict=True):
        _write(piece, part)
    return True


def compose(runs: Sequence[Run]) -> bool:
    """Put letters and marks together (NFC), also a mark that begins a piece of text; whether it did."""
    before: Any = None
    done = False
    for piece in _texts(runs):
        text = piece.text or ""
        marks = len(text) - len(text.lstrip(_MARKS))
        if marks and before is not None:
            _write(before, unicodedata.normalize("NFC", (before.text or "") + text[:marks]))
            text = text[marks:]
        composed = unicodedata.normalize("NFC", text)
        if composed != piece.text:
            _write(piece, composed)
            done = True
        before = piece
    return done


_MARKS = "".join(chr(code) for code in range(0x300, 0x370))


def _texts(runs: Sequence[Run]) -> list[Any]:
    elements = list(dict.fromkeys(run.element for run in runs))
    return [text for element in elements for text in element.iter(_T)]


def _is_plain(runs: Sequence[Run], old: str) -> bool:
    """Whether what the runs print is what their elements hold: no tabs, no parts of a run."""
    return "".join(run.text for run in runs) == old


def _write(piece: Any, text: str) -> None:
    piece.text = text
    if text != text.strip():
        piece.set(_SPACE, "preserve")
