"""Sections: page size, margins, page numbers; headers and footers, handed on from the section before."""

from collections.abc import Callable, Mapping
from typing import Any

from dialogue_cli.documents.nd30.lint.opening import Package, Relation, part_of
from dialogue_cli.documents.nd30.lint.reading.ooxml import W, on, val, whole
from dialogue_cli.documents.nd30.lint.reading.paper import Blocks, HeadFoot, Section

ReadPart = Callable[[Any, str], Blocks]


def sections_of(body: Any) -> list[Any]:
    """Every w:sectPr that ends a section, in order."""
    found = [p.find(f"{W}pPr/{W}sectPr") for p in body.iter(f"{W}p")]
    last = body.find(f"{W}sectPr")
    return [one for one in (*found, last) if one is not None]


def read_sections(body: Any, package: Package, read: ReadPart) -> tuple[Section, ...]:
    """All sections; a document that names none is read as one that says nothing."""
    relations = package.relations(package.document)
    parts: dict[str, Blocks] = {}
    found: list[Section] = []
    inherited: Mapping[tuple[str, str], HeadFoot] = {}
    for number, element in enumerate(sections_of(body)):
        own = _heads(element, package, relations, parts, read)
        inherited = {**inherited, **own}
        found.append(_section(number, element, tuple(inherited.values())))
    return tuple(found) or (_section(0, body.makeelement(f"{W}sectPr"), ()),)


def _section(number: int, element: Any, heads: tuple[HeadFoot, ...]) -> Section:
    size, margins = element.find(f"{W}pgSz"), element.find(f"{W}pgMar")
    numbers = element.find(f"{W}pgNumType")
    start = None if numbers is None else whole(numbers.get(f"{W}start"))
    format_ = "decimal" if numbers is None else numbers.get(f"{W}fmt", "decimal")
    width, height = _of(size, "w"), _of(size, "h")
    turned = size is not None and size.get(f"{W}orient") == "landscape"
    return Section(
        number=number,
        element=element,
        width=width,
        height=height,
        landscape=turned or (width or 0) > (height or 0),
        top=_of(margins, "top"),
        bottom=_of(margins, "bottom"),
        left=_of(margins, "left"),
        right=_of(margins, "right"),
        gutter=_of(margins, "gutter") or 0,
        title_page=bool(on(element.find(f"{W}titlePg"))),
        number_format=format_,
        number_start=start,
        starts=val(element.find(f"{W}type"), "nextPage"),
        heads=heads,
    )


def _of(element: Any, name: str) -> int | None:
    return None if element is None else whole(element.get(f"{W}{name}"))


def _heads(
    element: Any,
    package: Package,
    relations: Mapping[str, Relation],
    parts: dict[str, Blocks],
    read: ReadPart,
) -> dict[tuple[str, str], HeadFoot]:
    found = {}
    for kind in ("header", "footer"):
        for reference in element.findall(f"{W}{kind}Reference"):
            part = part_of(relations, reference)
            if part is None or part not in package:
                continue
            if part not in parts:
                parts[part] = read(package.xml(part), kind)
            pages = reference.get(f"{W}type", "default")
            found[kind, pages] = HeadFoot(kind, pages, part, parts[part])
    return found
