"""Words of WordprocessingML: elements, runs and paragraphs as text for document.xml."""

import re
from functools import cache
from html import escape

from dialogue_cli.documents.blocks import Run, Runs
from dialogue_cli.documents.nd30.rules import Style, rules
from dialogue_cli.documents.values import printable
from dialogue_cli.vietnamese.text import title_upper

_BREAKS = re.compile("([\n\t])")
_BREAK_ELEMENTS = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_OPEN = '<w:t xml:space="preserve">'
SINGLE_LINE = 240


def element(name: str, /, *children: str, **attributes: object) -> str:
    """One element of the w namespace; attributes of value None or False are left out."""
    written = "".join(
        f' w:{key}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    inner = "".join(children)
    return f"<w:{name}{written}>{inner}</w:{name}>" if inner else f"<w:{name}{written}/>"


def half_points(size: float) -> int:
    """A size in points as Word counts it."""
    return round(size * 2)


@cache
def run_properties(size: float, bold: bool, italic: bool, marked: bool = False) -> str:
    """Look of a run, in full, so that no theme or changed style shows through (nd30.md §0.5)."""
    font = rules().font
    return element(
        "rPr",
        element("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font),
        element("b") + element("bCs") if bold else "",
        element("i") + element("iCs") if italic else "",
        element("color", val="000000"),
        element("sz", val=half_points(size)),
        element("szCs", val=half_points(size)),
        element("highlight", val="yellow") if marked else "",
    )


@cache
def paragraph_properties(style: Style, section: str = "") -> str:
    """Layout of a paragraph; `section` ends a section with it."""
    bottom = element("bottom", val="single", sz=6, space=0, color="000000")
    return element(
        "pPr",
        element("pStyle", val=style.key),
        element("keepNext") if style.keep_next else "",
        element("keepLines") if style.keep_lines else "",
        element("pageBreakBefore") if style.new_page else "",
        element("pBdr", bottom) if style.rule else "",
        element(
            "spacing",
            before=style.before,
            after=style.after,
            line=style.exactly or SINGLE_LINE,
            lineRule="exact" if style.exactly else "auto",
        ),
        element("ind", left=style.left, right=style.right, firstLine=style.first_line),
        element("jc", val=style.align),
        run_properties(style.size, style.bold, style.italic),
        section,
    )


def plain_paragraph(style: Style) -> tuple[str, str]:
    """What stands around the text of a paragraph whose only run has no marks of its own."""
    look = run_properties(style.size, style.bold, style.italic)
    return f"<w:p>{paragraph_properties(style)}<w:r>{look}{_OPEN}", "</w:t></w:r></w:p>"


def plain_text(style: Style, runs: Runs) -> str | None:
    """The text of such a paragraph, escaped; None where the runs need more than that."""
    if len(runs) != 1 or runs[0].bold or runs[0].italic or runs[0].gap:
        return None
    text = printable(runs[0].text)
    if not text or not text.isprintable():
        return None
    return escape(title_upper(text) if style.caps else text, quote=False)


def paragraph(style: Style, *parts: Run | str, section: str = "") -> str:
    """A paragraph of that style; a plain string is a run without marks of its own."""
    runs = (Run(part) if isinstance(part, str) else part for part in parts)
    written = (run(part, style) for part in runs if part.text)
    return element("p", paragraph_properties(style, section), *written)


def run(part: Run, style: Style) -> str:
    """A run in a paragraph of that style; a gap stands marked, as it must catch the eye."""
    text = printable(part.text)
    text = rules().texts["gap"].format(label=text) if part.gap else text
    look = run_properties(
        style.size, style.bold or part.bold, style.italic or part.italic, part.gap
    )
    return element("r", look, _content(title_upper(text) if style.caps else text))


def plain(runs: Runs) -> str:
    """The text of runs, gaps as they will be printed."""
    form = rules().texts["gap"]
    return "".join(form.format(label=run.text) if run.gap else run.text for run in runs)


def _content(text: str) -> str:
    """Text with its line breaks and tabs; spaces are kept as they are."""
    if "\n" not in text and "\t" not in text:
        return _text(text)
    return "".join(_BREAK_ELEMENTS.get(piece) or _text(piece) for piece in _BREAKS.split(text))


def _text(text: str) -> str:
    return f"{_OPEN}{escape(text, quote=False)}</w:t>" if text else ""
