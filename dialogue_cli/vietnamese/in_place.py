"""A text letter by letter as it is compared: every letter keeps its place."""

import unicodedata
from functools import cache

from dialogue_cli.vietnamese.text import standard_tones

# Ordinary Vietnamese has a mark on about one letter in five; a name alone still leaves one in fifty.
_ACCENTLESS_BELOW = 0.03


def bare_letters(text: str) -> str:
    """The text in lower case without marks; NFC text keeps its length."""
    return text.translate(_bare()).lower() if not text.isascii() else text.lower()


def lower_letters(text: str) -> str:
    """The text in lower case with tones in their standard place; NFC text keeps its length."""
    toned = standard_tones(text).lower()
    return toned if len(toned) == len(text) else text


def is_accentless(text: str) -> bool:
    """Whether a text is typed without the marks of its letters ("nha o xa hoi")."""
    marked = len(text) - len(text.encode("ascii", "ignore"))
    return marked < _ACCENTLESS_BELOW * len(text)


@cache
def _bare() -> dict[int, str]:
    found = {ord("đ"): "d", ord("Đ"): "D"}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii() and base.isalpha():
            found[code] = base
    return found
