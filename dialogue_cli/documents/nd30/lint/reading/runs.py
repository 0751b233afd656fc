"""The runs of one paragraph, with what is drawn into it and the fields it shows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dialogue_cli.documents.nd30.lint.reading.drawings import boxes_in, has_picture, lines_in
from dialogue_cli.documents.nd30.lint.reading.looks import RunLook
from dialogue_cli.documents.nd30.lint.reading.ooxml import MC, W
from dialogue_cli.documents.nd30.lint.reading.paper import Drawn, Run

# Deleted and moved text, and what stood before a change; the second form of a drawing.
_NOT_READ = {f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr")} | {f"{MC}Fallback"}
_DRAWINGS = {f"{W}{name}" for name in ("drawing", "pict", "object")}
_MARKS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "",
}
_R, _T, _BR = (f"{W}{name}" for name in ("r", "t", "br"))


@dataclass(slots=True)
class _Field:
    """A field that is not read to its end: its code, and whether what it shows has begun."""

    code: str = ""
    shown: bool = False


class Content:
    """The runs of one paragraph, its drawings, its fields."""

    def __init__(self, look: Callable[[Any], RunLook]) -> None:
        """`look` gives the effective look of a run from its w:rPr (None where it has none)."""
        self.runs: list[Run] = []
        self.drawn: list[Drawn] = []
        self.boxes: list[Any] = []
        self.breaks_page = False
        self.pictures = 0
        self._look = look
        self.fields: list[tuple[str, RunLook]] = []
        self._open: list[_Field] = []
        self._properties: Any = None

    def read(self, parent: Any) -> None:
        """Go through the children; wrappers (links, insertions, controls, fields) are seen through."""
        for child in parent:
            tag = child.tag
            if tag == _R:
                self._run(child)
            elif tag == f"{W}fldSimple":
                self._open.append(_Field(child.get(f"{W}instr", ""), shown=True))
                self._properties = None
                self.read(child)
                self._end_field()
            elif tag not in _NOT_READ and isinstance(tag, str):
                self.read(child)

    def _run(self, element: Any) -> None:
        text: list[str] = []
        self._properties = element.find(f"{W}rPr")
        for child in element:
            self._piece(child, text)
        if text and not (look := self._look(self._properties)).hidden:
            code = self._open[-1].code if self._open else ""
            self.runs.append(Run("".join(text), look, element, code))

    def _piece(self, child: Any, text: list[str]) -> None:
        tag = child.tag
        if tag == _T:
            if all(field.shown for field in self._open):
                text.append(child.text or "")
        elif tag == _BR:
            kind = child.get(f"{W}type", "textWrapping")
            self.breaks_page = self.breaks_page or kind == "page"
            if kind == "textWrapping":
                text.append("\n")
        elif tag in _MARKS:
            text.append(_MARKS[tag])
        elif tag == f"{W}fldChar":
            self._field(child.get(f"{W}fldCharType", ""))
        elif tag == f"{W}instrText" and self._open:
            self._open[-1].code += child.text or ""
        elif tag in _DRAWINGS:
            self._drawing(child)
        elif tag == f"{MC}AlternateContent":
            choice = child.find(f"{MC}Choice")
            for inner in () if choice is None else choice:
                self._piece(inner, text)

    def _field(self, kind: str) -> None:
        """A field that began in another paragraph, as a table of contents does, is not known here."""
        if kind == "begin":
            self._open.append(_Field())
        elif self._open and kind == "separate":
            self._open[-1].shown = True
        elif self._open and kind == "end":
            self._end_field()

    def _end_field(self) -> None:
        """A page number that has not been worked out yet prints all the same: its look is the code's."""
        code = self._open.pop().code
        if self._open and not self._open[-1].shown:
            self._open[-1].code += code  # { = { PAGE } - 1 }
            return
        made = [run.look for run in self.runs if run.field == code]
        self.fields.append((code.strip(), made[-1] if made else self._look(self._properties)))

    def _drawing(self, element: Any) -> None:
        self.drawn += lines_in(element)
        self.boxes += boxes_in(element)
        self.pictures += has_picture(element)
