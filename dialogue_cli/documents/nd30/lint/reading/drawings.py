"""Lines and text boxes drawn into a paragraph, in DrawingML and in VML."""

import re
from typing import Any

from dialogue_cli.documents.nd30.lint.reading.ooxml import WP, WPS, A, V, W, whole
from dialogue_cli.documents.nd30.lint.reading.paper import Drawn

EMU_PER_TWIP = 635
_LINES = {"line", "straightConnector1"}
# A rectangle as low as this is drawn for a line.
_LOWEST_BOX = 60
_STEEPEST = 0.1
_CONNECTOR = "_x0000_t32"
_LENGTH = re.compile(r"(-?[\d.]+)\s*(pt|in|mm|cm|px|pc)?")
_UNITS = {"pt": 20.0, "in": 1440.0, "mm": 1440 / 25.4, "cm": 14400 / 25.4, "px": 15.0, "pc": 240.0}


def lines_in(drawing: Any) -> list[Drawn]:
    """The lines of one w:drawing, w:pict or w:object."""
    found = [line for shape in drawing.iter(f"{WPS}wsp") if (line := _shape(drawing, shape))]
    found += [line for one in drawing.iter(f"{V}line") if (line := _vml_line(one))]
    for tag in ("shape", "rect"):
        found += [line for one in drawing.iter(f"{V}{tag}") if (line := _vml_shape(one))]
    return found


def boxes_in(drawing: Any) -> list[Any]:
    """The w:txbxContent elements of a drawing, the outermost ones."""
    return [
        box
        for box in drawing.iter(f"{W}txbxContent")
        if not any(above.tag == box.tag for above in _between(box, drawing))
    ]


def has_picture(drawing: Any) -> bool:
    """Whether it shows a picture: a stamp, a signature, or a line that somebody has scanned."""
    names = (f"{A}blip", f"{V}imagedata")
    return any(True for name in names for _ in drawing.iter(name))


def _between(inner: Any, outer: Any) -> list[Any]:
    found, above = [], inner.getparent()
    while above is not None and above is not outer:
        found.append(above)
        above = above.getparent()
    return found


def _shape(drawing: Any, shape: Any) -> Drawn | None:
    properties = shape.find(f"{WPS}spPr")
    if properties is None:
        return None
    geometry = properties.find(f"{A}prstGeom")
    kind = "" if geometry is None else geometry.get("prst", "")
    extent = drawing.find(f".//{WP}extent")
    own = properties.find(f"{A}xfrm/{A}ext")
    size = own if own is not None and (whole(own.get("cx")) or whole(own.get("cy"))) else extent
    if size is None:
        return None
    width = (whole(size.get("cx")) or 0) // EMU_PER_TWIP
    height = (whole(size.get("cy")) or 0) // EMU_PER_TWIP
    if kind not in _LINES and not (kind == "rect" and height <= _LOWEST_BOX < width):
        return None
    outline = properties.find(f"{A}ln")
    return Drawn(width, _is_plain(outline), height <= width * _STEEPEST)


def _is_plain(outline: Any) -> bool:
    """Solid and without arrow heads."""
    if outline is None:
        return True
    dash = outline.find(f"{A}prstDash")
    if dash is not None and dash.get("val", "solid") != "solid":
        return False
    ends = (outline.find(f"{A}{end}") for end in ("headEnd", "tailEnd"))
    return all(end is None or end.get("type", "none") == "none" for end in ends)


def _vml_line(line: Any) -> Drawn | None:
    start, end = _point(line.get("from", "")), _point(line.get("to", ""))
    if start is None or end is None:
        return None
    width, height = abs(end[0] - start[0]), abs(end[1] - start[1])
    return Drawn(round(width), _vml_plain(line), height <= width * _STEEPEST)


def _vml_shape(shape: Any) -> Drawn | None:
    style = {
        key.strip(): value.strip()
        for key, _, value in (entry.partition(":") for entry in shape.get("style", "").split(";"))
    }
    width, height = _twips(style.get("width", "")), _twips(style.get("height", "0"))
    if width is None or height is None or shape.find(f".//{W}txbxContent") is not None:
        return None
    connector = _CONNECTOR in shape.get("type", "")
    if not connector and not (shape.tag == f"{V}rect" and height <= _LOWEST_BOX < width):
        return None
    return Drawn(round(width), _vml_plain(shape), height <= max(width * _STEEPEST, _LOWEST_BOX))


def _vml_plain(shape: Any) -> bool:
    stroke = shape.find(f"{V}stroke")
    if stroke is None:
        return True
    ends = (stroke.get(name, "none") for name in ("startarrow", "endarrow"))
    return stroke.get("dashstyle", "solid") == "solid" and all(end == "none" for end in ends)


def _point(text: str) -> tuple[float, float] | None:
    x, _, y = text.partition(",")
    found = _twips(x), _twips(y)
    return None if found[0] is None or found[1] is None else (found[0], found[1])


def _twips(text: str) -> float | None:
    found = _LENGTH.fullmatch(text.strip())
    # Without a unit VML counts pixels in style, and EMU-like units only within groups.
    return float(found[1]) * _UNITS[found[2] or "px"] if found else None
