"""What one w:rPr or w:pPr says, None where it is silent; the layers of a look are merged from these."""

from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from dialogue_cli.documents.nd30.lint.reading.ooxml import W, on, val, whole
from dialogue_cli.documents.nd30.lint.reading.theme import Theme

Layer = TypeVar("Layer", bound=tuple[Any, ...])


class RunLayer(NamedTuple):
    """Character properties of one layer; size in points, fonts with themes resolved."""

    ascii: str | None = None
    other: str | None = None
    size: float | None = None
    colour: str | None = None
    underline: str | None = None
    raised: str | None = None
    style: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    caps: bool | None = None
    hidden: bool | None = None


class ParagraphLayer(NamedTuple):
    """Paragraph properties of one layer; lengths in twips, `first` negative when hanging."""

    align: str | None = None
    first: int | None = None
    first_chars: int | None = None
    left: int | None = None
    right: int | None = None
    before: int | None = None
    after: int | None = None
    before_auto: bool | None = None
    after_auto: bool | None = None
    line: int | None = None
    line_rule: str | None = None
    contextual: bool | None = None
    border_top: str | None = None
    border_bottom: str | None = None
    boxed: bool | None = None
    new_page: bool | None = None
    list_id: str | None = None
    list_level: int | None = None
    frame: str | None = None
    tabs: tuple[tuple[str, int], ...] | None = None


NO_RUN, NO_PARAGRAPH = RunLayer(), ParagraphLayer()
TOGGLES = ("bold", "italic", "caps", "hidden")
_PER_LINE = 240 / 100  # w:beforeLines counts hundredths of a line


def over(below: Layer, above: Layer) -> Layer:
    """Two layers of one kind: what the upper one says, else the lower one."""
    merged: Layer = _over(below, above)
    return merged


@lru_cache(maxsize=4096)  # a long document has few looks
def _over(below: Any, above: Any) -> Any:
    pairs = zip(above, below, strict=True)
    return type(below)(*(a if a is not None else b for a, b in pairs))


def run_layer(properties: Any, theme: Theme) -> RunLayer:
    """The layer of one w:rPr."""
    if properties is None or not len(properties):
        return NO_RUN
    found: dict[str, Any] = {}
    for child in properties:
        if reader := _RUN.get(child.tag):
            reader(found, child)
        elif child.tag == _FONTS:
            found["ascii"] = theme.font(child, "ascii")
            found["other"] = theme.font(child, "hAnsi")
        elif child.tag == _COLOUR:
            found["colour"] = theme.colour(child)
    return RunLayer(**found) if found else NO_RUN


def _size(found: dict[str, Any], child: Any) -> None:
    size = whole(child.get(f"{W}val"))
    if size is not None:
        found["size"] = size / 2 if not child.get(f"{W}val").endswith("pt") else size / 20


def _switch(name: str) -> Any:
    def read(found: dict[str, Any], child: Any) -> None:
        found[name] = on(child)

    return read


def _value(name: str, default: str = "") -> Any:
    def read(found: dict[str, Any], child: Any) -> None:
        found[name] = val(child, default)

    return read


_FONTS, _COLOUR = f"{W}rFonts", f"{W}color"
_RUN = {
    f"{W}sz": _size,
    f"{W}b": _switch("bold"),
    f"{W}i": _switch("italic"),
    f"{W}caps": _switch("caps"),
    f"{W}vanish": _switch("hidden"),
    f"{W}u": _value("underline", "single"),
    f"{W}vertAlign": _value("raised"),
    f"{W}rStyle": _value("style"),
}


def paragraph_layer(properties: Any) -> ParagraphLayer:
    """The layer of one w:pPr."""
    if properties is None or not len(properties):
        return NO_PARAGRAPH
    found: dict[str, Any] = {}
    for child in properties:
        if reader := _PARAGRAPH.get(child.tag):
            reader(found, child)
    return ParagraphLayer(**found) if found else NO_PARAGRAPH


def _spacing(found: dict[str, Any], child: Any) -> None:
    for side in ("before", "after"):
        twips = whole(child.get(f"{W}{side}"))
        lines = whole(child.get(f"{W}{side}Lines"))
        if lines:
            twips = round(lines * _PER_LINE)
        if twips is not None:
            found[side] = twips
        if (auto := child.get(f"{W}{side}Autospacing")) is not None:
            found[f"{side}_auto"] = auto not in ("0", "false", "off")
    if (line := whole(child.get(f"{W}line"))) is not None:
        found["line"] = line
        found["line_rule"] = child.get(f"{W}lineRule", "auto")


def _indents(found: dict[str, Any], child: Any) -> None:
    for side, names in (("left", ("left", "start")), ("right", ("right", "end"))):
        for name in names:
            if (twips := whole(child.get(f"{W}{name}"))) is not None:
                found[side] = twips
    if (twips := whole(child.get(f"{W}firstLine"))) is not None:
        found["first"] = twips
    if (twips := whole(child.get(f"{W}hanging"))) is not None:
        found["first"] = -twips
    for name, sign in (("firstLineChars", 1), ("hangingChars", -1)):
        if (chars := whole(child.get(f"{W}{name}"))) is not None:
            found["first_chars"] = sign * chars


def _borders(found: dict[str, Any], child: Any) -> None:
    sides = {side: val(child.find(f"{W}{side}")) for side in ("top", "bottom", "left", "right")}
    found["border_top"] = sides["top"] or None
    found["border_bottom"] = sides["bottom"] or None
    drawn = [side for side in sides.values() if side not in ("", "nil", "none")]
    found["boxed"] = len(drawn) == 4


def _list(found: dict[str, Any], child: Any) -> None:
    number, level = child.find(f"{W}numId"), child.find(f"{W}ilvl")
    if number is not None:
        found["list_id"] = val(number)
    if level is not None:
        found["list_level"] = whole(val(level)) or 0


def _frame(found: dict[str, Any], child: Any) -> None:
    found["frame"] = child.get(f"{W}xAlign") or "placed"


def _tabs(found: dict[str, Any], child: Any) -> None:
    stops = ((val(tab, "left"), whole(tab.get(f"{W}pos")) or 0) for tab in child)
    found["tabs"] = tuple(stop for stop in stops if stop[0] != "clear")


def _align(found: dict[str, Any], child: Any) -> None:
    found["align"] = _ALIGNS.get(val(child), val(child))


_ALIGNS = {"start": "left", "end": "right"}
_PARAGRAPH = {
    f"{W}jc": _align,
    f"{W}ind": _indents,
    f"{W}spacing": _spacing,
    f"{W}contextualSpacing": _switch("contextual"),
    f"{W}pBdr": _borders,
    f"{W}pageBreakBefore": _switch("new_page"),
    f"{W}numPr": _list,
    f"{W}framePr": _frame,
    f"{W}tabs": _tabs,
}
