"""The cascade: defaults, table style, paragraph style, character style, direct formatting."""

from collections.abc import Iterator
from typing import Any

from dialogue_cli.documents.nd30.lint.reading.looks import (
    DEFAULT_SIZE,
    SINGLE_LINE,
    TIMES,
    ParagraphLook,
    RunLook,
)
from dialogue_cli.documents.nd30.lint.reading.ooxml import W, val
from dialogue_cli.documents.nd30.lint.reading.properties import (
    NO_PARAGRAPH,
    NO_RUN,
    TOGGLES,
    ParagraphLayer,
    RunLayer,
    over,
    paragraph_layer,
    run_layer,
)
from dialogue_cli.documents.nd30.lint.reading.theme import Theme

_LONGEST_CHAIN = 50
AUTO_SPACE = 280  # what Word puts where spacing is automatic


class Layers:
    """What the table around a paragraph adds below its own style: one object for each kind of cell."""

    __slots__ = ("paragraph", "run")

    def __init__(self, paragraph: ParagraphLayer = NO_PARAGRAPH, run: RunLayer = NO_RUN) -> None:
        """Keep the layer of the paragraph and that of its runs."""
        self.paragraph, self.run = paragraph, run


PLAIN = Layers()


class Styles:
    """The styles of one document, each resolved once."""

    def __init__(self, root: Any, theme: Theme) -> None:
        """Read all styles and the defaults; `root` may be None."""
        self.theme = theme
        self._elements: dict[str, Any] = {}
        self._default = {"paragraph": "", "character": "", "table": ""}
        defaults_run = defaults_paragraph = None
        for style in () if root is None else root.iter(f"{W}style"):
            name, kind = style.get(f"{W}styleId", ""), style.get(f"{W}type", "paragraph")
            self._elements[name] = style
            if style.get(f"{W}default") in ("1", "true", "on"):
                self._default[kind] = name
        if root is not None:
            defaults_run = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
            defaults_paragraph = root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
        self.run_defaults = run_layer(defaults_run, theme)
        self.paragraph_defaults = paragraph_layer(defaults_paragraph)
        self._runs: dict[str, RunLayer] = {}
        self._paragraphs: dict[str, ParagraphLayer] = {}
        self._looks: dict[tuple[Layers, str, RunLayer], RunLook] = {}

    def chain(self, name: str) -> Iterator[Any]:
        """The style and those it is based on; a circle ends it."""
        seen: set[str] = set()
        while name in self._elements and name not in seen and len(seen) < _LONGEST_CHAIN:
            seen.add(name)
            element = self._elements[name]
            yield element
            name = val(element.find(f"{W}basedOn"))

    def paragraph_style(self, name: str) -> str:
        """The style a paragraph has that names this one, or none."""
        return name if name in self._elements else self._default["paragraph"]

    def table_style(self, name: str) -> str:
        """The same for a table."""
        return name if name in self._elements else self._default["table"]

    def run_of(self, name: str) -> RunLayer:
        """The character properties of a style with all it is based on."""
        if name not in self._runs:
            merged = NO_RUN
            for element in self.chain(name):
                merged = over(run_layer(element.find(f"{W}rPr"), self.theme), merged)
            self._runs[name] = merged
        return self._runs[name]

    def paragraph_of(self, name: str) -> ParagraphLayer:
        """The paragraph properties of a style with all it is based on."""
        if name not in self._paragraphs:
            merged = NO_PARAGRAPH
            for element in self.chain(name):
                merged = over(paragraph_layer(element.find(f"{W}pPr")), merged)
            self._paragraphs[name] = merged
        return self._paragraphs[name]

    def run_look(self, around: Layers, paragraph: str, direct: RunLayer) -> RunLook:
        """How a run looks: `paragraph` is its paragraph's style, `direct` its own properties."""
        key = (around, paragraph, direct)
        if key not in self._looks:
            self._looks[key] = self._merged(around, paragraph, direct)
        return self._looks[key]

    def _merged(self, around: Layers, paragraph: str, direct: RunLayer) -> RunLook:
        styles = (around.run, self.run_of(paragraph), self.run_of(direct.style or ""))
        merged = self.run_defaults
        for layer in (*styles, direct):
            merged = over(merged, layer)
        on = {name: self._toggled(name, styles, direct) for name in TOGGLES}
        return RunLook(
            ascii=merged.ascii or TIMES,
            other=merged.other or merged.ascii or TIMES,
            size=merged.size or DEFAULT_SIZE,
            underline=(merged.underline or "none") != "none",
            colour=merged.colour or "auto",
            raised=merged.raised in ("superscript", "subscript"),
            **on,
        )

    def _toggled(self, name: str, styles: tuple[RunLayer, ...], direct: RunLayer) -> bool:
        """Direct formatting is absolute; styles of different kinds undo each other (ISO 29500-1 §17.7.3)."""
        own = getattr(direct, name)
        if own is not None:
            return bool(own)
        given = [getattr(layer, name) for layer in styles]
        if all(value is None for value in given):
            return bool(getattr(self.run_defaults, name))
        odd = sum(bool(value) for value in given) % 2 == 1
        return odd or (
            bool(getattr(self.run_defaults, name)) and not any(v is False for v in given)
        )

    def paragraph_look(
        self,
        around: Layers,
        style: str,
        direct: ParagraphLayer,
        numbered: ParagraphLayer = NO_PARAGRAPH,
    ) -> ParagraphLook:
        """How a paragraph is laid out; `numbered` is what the level of its list says."""
        own = self.paragraph_of(style)
        listed_by_style = direct.list_id is None and own.list_id is not None
        layers = (numbered, own) if listed_by_style else (own, numbered)
        merged = over(self.paragraph_defaults, around.paragraph)
        for layer in (*layers, direct):
            merged = over(merged, layer)
        return look_of(style, merged)


def look_of(style: str, merged: ParagraphLayer) -> ParagraphLook:
    """The merged layers with Word's own values where all are silent."""
    return ParagraphLook(
        style=style,
        align=merged.align or "left",
        first=None if merged.first_chars else merged.first or 0,
        left=merged.left or 0,
        right=merged.right or 0,
        before=AUTO_SPACE if merged.before_auto else merged.before or 0,
        after=AUTO_SPACE if merged.after_auto else merged.after or 0,
        line=merged.line or SINGLE_LINE,
        line_rule=merged.line_rule or "auto",
        contextual=bool(merged.contextual),
        border_top=merged.border_top or "",
        border_bottom=merged.border_bottom or "",
        boxed=bool(merged.boxed),
        new_page=bool(merged.new_page),
        frame=merged.frame or "",
        tabs=merged.tabs or (),
    )
