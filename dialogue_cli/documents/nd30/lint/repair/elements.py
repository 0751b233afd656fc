"""Puts properties into w:rPr, w:pPr and w:sectPr in the order that the format demands."""

from typing import Any

from dialogue_cli.documents.nd30.lint.reading.ooxml import W

_RUN = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike"),
    *("outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden"),
    *("color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect"),
    *("bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout"),
    *("specVanish", "oMath", "rPrChange"),
)
_PARAGRAPH = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
    *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"),
    *("overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd"),
    *("snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"),
    *("jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId"),
    *("cnfStyle", "rPr", "sectPr", "pPrChange"),
)
_SECTION = (
    *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar"),
    *("paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign"),
    *("noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings"),
)
_ORDERS = {
    f"{W}{owner}": {f"{W}{name}": place for place, name in enumerate(order)}
    for owner, order in (("rPr", _RUN), ("pPr", _PARAGRAPH), ("sectPr", _SECTION))
}


def properties(owner: Any, name: str) -> Any:
    """The w:rPr of a run or the w:pPr of a paragraph, made where there is none: always the first child."""
    found = owner.find(f"{W}{name}")
    if found is None:
        found = owner.makeelement(f"{W}{name}")
        owner.insert(0, found)
    return found


def placed(parent: Any, name: str) -> Any:
    """The child of that name, made at its place in the order where there is none."""
    tag = f"{W}{name}"
    found = parent.find(tag)
    if found is None:
        found = parent.makeelement(tag)
        order = _ORDERS[parent.tag]
        own = order[tag]
        at = sum(order.get(child.tag, -1) <= own for child in parent)
        parent.insert(at, found)
    return found


def put(parent: Any, name: str, **attributes: object) -> Any:
    """Set attributes of a child of that name; None takes an attribute away."""
    element = placed(parent, name)
    for key, value in attributes.items():
        if value is None:
            element.attrib.pop(f"{W}{key}", None)
        else:
            element.set(f"{W}{key}", str(value))
    return element
