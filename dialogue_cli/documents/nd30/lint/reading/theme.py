"""Fonts and colours of the theme, which a style may name instead of a font or a colour."""

from collections.abc import Mapping
from typing import Any

from dialogue_cli.documents.nd30.lint.reading.ooxml import VAL, A, W

_BLACK_NAMES = {"text1": "dk1", "dark1": "dk1", "text2": "dk2", "dark2": "dk2"}
_LIGHT_NAMES = {"background1": "lt1", "light1": "lt1", "background2": "lt2", "light2": "lt2"}


class Theme:
    """What names such as minorHAnsi or accent1 stand for; empty where there is no theme."""

    def __init__(self, root: Any = None) -> None:
        """Read the two font schemes and the colours."""
        self._fonts: Mapping[str, str] = {}
        self._colours: Mapping[str, str] = {}
        if root is not None:
            self._fonts = dict(_fonts(root))
            self._colours = dict(_colours(root))

    def font(self, fonts: Any, slot: str) -> str | None:
        """The typeface that one w:rFonts gives to a slot (ascii, hAnsi); a theme goes before a name."""
        theme = fonts.get(f"{W}{slot}Theme")
        if theme and (named := self._fonts.get(theme.removesuffix(_SUFFIXES[slot]).lower()[:5])):
            return named
        name: str | None = fonts.get(f"{W}{slot}")
        return name

    def colour(self, element: Any) -> str:
        """The colour as six upper-case hexadecimal digits, or “auto”."""
        told: str = element.get(VAL, "auto")
        name = element.get(f"{W}themeColor")
        if name and told.lower() in ("auto", ""):
            known = {**_BLACK_NAMES, **_LIGHT_NAMES, "hyperlink": "hlink"}.get(name, name)
            told = self._colours.get(known, told)
        return told.upper() if told.lower() != "auto" else "auto"


_SUFFIXES = {"ascii": "Ascii", "hAnsi": "HAnsi"}


def _fonts(root: Any) -> list[tuple[str, str]]:
    found = []
    for kind in ("major", "minor"):
        latin = root.find(f".//{A}fontScheme/{A}{kind}Font/{A}latin")
        if latin is not None and latin.get("typeface"):
            found.append((kind, latin.get("typeface")))
    return found


def _colours(root: Any) -> list[tuple[str, str]]:
    scheme = root.find(f".//{A}clrScheme")
    if scheme is None:
        return []
    found = []
    for colour in scheme:
        if len(colour):
            value = colour[0].get("lastClr") or colour[0].get("val") or "auto"
            found.append((colour.tag.removeprefix(A), value))
    return found
