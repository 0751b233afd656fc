"""How wide the letters of Times New Roman are: what wraps, in papers and in printed lists, without Word or Excel."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

Face = tuple[bool, bool]
"""Whether the type is bold, and whether it is italic."""


@cache
def letter_widths() -> tuple[int, Mapping[Face, Mapping[str, int]]]:
    """Units of the em, and the width of each character by face."""
    text = (files("dialogue_cli.reference") / "letter_widths.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    faces = {
        (bold, italic): {
            letter: int(width) for width, letters in data[face].items() for letter in letters
        }
        for face, bold, italic in (
            ("regular", False, False),
            ("bold", True, False),
            ("italic", False, True),
            ("bold_italic", True, True),
        )
    }
    return data["units"], faces
