"""Names and values of WordprocessingML, as lxml gives them."""

from typing import Any, Final

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
V: Final = "{urn:schemas-microsoft-com:vml}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

VAL: Final = f"{W}val"
_LONGEST = 16
_OFF = frozenset(("0", "false", "off"))


def val(element: Any, default: str = "") -> str:
    """The w:val of an element; the default where there is no element or no value."""
    if element is None:
        return default
    found: str = element.get(VAL, default)
    return found


def on(element: Any) -> bool | None:
    """A switch such as w:b: None when it is not there at all."""
    return None if element is None else element.get(VAL) not in _OFF


def whole(text: str | None) -> int | None:
    """A whole number of twips, as loosely as Word reads one: “12pt”, “1.5”; none of what no document measures."""
    if not text or len(text) > _LONGEST:
        return None
    try:
        return int(text)
    except ValueError:
        pass
    for unit, twips in _UNITS:
        if text.endswith(unit):
            return _rounded(text.removesuffix(unit), twips)
    return _rounded(text, 1)


_UNITS = (("pt", 20.0), ("mm", 1440 / 25.4), ("cm", 14400 / 25.4), ("in", 1440.0), ("pc", 240.0))


def _rounded(text: str, unit: float) -> int | None:
    try:
        return round(float(text) * unit)
    except (ValueError, OverflowError):
        return None
