"""Sets one property as a check asks: on runs, on a paragraph, on a section."""

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from dialogue_cli.documents.nd30.lint.faults import Mend
from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.documents.nd30.lint.reading.paper import Paragraph, Section
from dialogue_cli.documents.nd30.lint.repair.elements import placed, properties, put
from dialogue_cli.documents.nd30.lint.repair.retyping import compose, retype


def applied(mend: Mend) -> bool:
    """Do what a mend asks; whether anything was done."""
    if isinstance(mend.target, Section):
        _SECTION[mend.what](mend.target.element, mend.value)
        return True
    assert isinstance(mend.target, Paragraph), mend.what
    if mend.what == "retype":
        if unicodedata.normalize("NFC", mend.target.typed) == mend.value:
            return compose(mend.runs)
        return retype(mend.runs, mend.value)
    if mend.what in _RUN:
        return _on_runs(mend)
    _PARAGRAPH[mend.what](properties(mend.target.element, "pPr"), mend.value)
    return True


def _on_runs(mend: Mend) -> bool:
    """Every run as a whole; one whose element prints other text too is left as it is."""
    done = False
    for run in mend.runs:
        texts = "".join(text.text or "" for text in run.element.iter(f"{W}t"))
        if not run.part or run.text.strip() == texts.strip():
            _RUN[mend.what](properties(run.element, "rPr"), mend.value)
            done = True
    return done


def _switch(*names: str) -> Callable[[Any, Any], None]:
    def apply(found: Any, value: Any) -> None:
        for name in names:
            put(found, name, val=None if value else 0)

    return apply


def _size(found: Any, value: Any) -> None:
    for name in ("sz", "szCs"):
        put(found, name, val=round(2 * value))


def _font(found: Any, value: Any) -> None:
    themes = dict.fromkeys(("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"))
    put(found, "rFonts", ascii=value, hAnsi=value, eastAsia=value, cs=value, **themes)


def _colour(found: Any, value: Any) -> None:
    put(found, "color", val=value, themeColor=None, themeTint=None, themeShade=None)


def _underline(found: Any, value: Any) -> None:
    put(found, "u", val="single" if value else "none")


def _caps(found: Any, value: Any) -> None:
    _switch("caps")(found, value)
    if found.find(f"{W}smallCaps") is not None:
        put(found, "smallCaps", val=0)


def _align(found: Any, value: Any) -> None:
    put(found, "jc", val=value)


def _first_line(found: Any, value: Any) -> None:
    put(found, "ind", firstLine=value, hanging=None, firstLineChars=None, hangingChars=None)


def _indents(found: Any, value: Any) -> None:
    put(found, "ind", left=value, right=value, start=None, end=None)
    _first_line(found, value)


def _sides(found: Any, value: Any) -> None:
    left, right = value
    put(found, "ind", left=left, right=right, start=None, end=None)


def _before(found: Any, value: Any) -> None:
    put(found, "spacing", before=value, beforeLines=None, beforeAutospacing=None)


def _after(found: Any, value: Any) -> None:
    put(found, "spacing", after=value, afterLines=None, afterAutospacing=None)


def _line(found: Any, value: Any) -> None:
    put(found, "spacing", line=value, lineRule="auto")


def _contextual(found: Any, value: Any) -> None:
    put(found, "contextualSpacing", val=None if value else 0)


_RUN: Mapping[str, Callable[[Any, Any], None]] = {
    "size": _size,
    "bold": _switch("b", "bCs"),
    "italic": _switch("i", "iCs"),
    "underline": _underline,
    "font": _font,
    "colour": _colour,
    "caps": _caps,
}
_PARAGRAPH: Mapping[str, Callable[[Any, Any], None]] = {
    "align": _align,
    "first_line": _first_line,
    "indents": _indents,
    "sides": _sides,
    "before": _before,
    "after": _after,
    "line": _line,
    "contextual": _contextual,
}


def _margin(section: Any, value: Any) -> None:
    side, twips = value
    put(section, "pgMar", **{side: twips})


def _page_size(section: Any, value: Any) -> None:
    width, height = value
    put(section, "pgSz", w=width, h=height)


def _page_format(section: Any, _value: Any) -> None:
    put(section, "pgNumType", fmt=None)


def _page_start(section: Any, value: Any) -> None:
    put(section, "pgNumType", start=value)


def _title_page(section: Any, _value: Any) -> None:
    """Page one gets a header of its own, with nothing in it: a reference that is not there prints nothing."""
    placed(section, "titlePg").attrib.pop(f"{W}val", None)
    for kind in ("header", "footer"):
        for reference in section.findall(f"{W}{kind}Reference[@{W}type='first']"):
            section.remove(reference)


_SECTION: Mapping[str, Callable[[Any, Any], None]] = {
    "margin": _margin,
    "page_size": _page_size,
    "page_format": _page_format,
    "page_start": _page_start,
    "title_page": _title_page,
}
