"""The runs of one paragraph, with what is drawn into it and the fields it shows."""

from collections.abc import Callable
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
        self._codes: list[list[str]] = []
        self._code_look: RunLook | None = None
        self._in_code = False

    def read(self, parent: Any) -> None:
        """Go through the children; wrappers (links, insertions, controls, fields) are seen through."""
        for child in parent:
            tag = child.tag
            if tag == _R:
                self._run(child)
            elif tag == f"{W}fldSimple":
                self._codes.append([child.get(f"{W}instr", "")])
                self.read(child)
                self._end_field("".join(self._codes.pop()))
            elif tag not in _NOT_READ and isinstance(tag, str):
                self.read(child)

    def _run(self, element: Any) -> None:
        text: list[str] = []
        for child in element:
            self._piece(child, text)
        if not text and not self._codes:
            return
        look = self._look(element.find(f"{W}rPr"))
        self._code_look = look
        if text and not look.hidden:
            code = "".join(self._codes[-1]) if self._codes else ""
            self.runs.append(Run("".join(text), look, element, code))

    def _piece(self, child: Any, text: list[str]) -> None:
        tag = child.tag
        if tag == _T:
            if not self._in_code:
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
        elif tag == f"{W}instrText":
            if self._codes:
                self._codes[-1].append(child.text or "")
        elif tag in _DRAWINGS:
            self._drawing(child)
        elif tag == f"{MC}AlternateContent":
            choice = child.find(f"{MC}Choice")
            for inner in () if choice is None else choice:
                self._piece(inner, text)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._codes.append([])
            self._in_code = True
        elif kind == "separate":
            self._in_code = False
        elif kind == "end" and self._codes:
            self._in_code = False
            self._end_field("".join(self._codes.pop()))

    def _end_field(self, code: str) -> None:
        """A page number that has not been worked out yet prints all the same: its look is the code's."""
        made = [run.look for run in self.runs if run.field == code]
        look = made[-1] if made else self._code_look
        if look is not None:
            self.fields.append((code.strip(), look))

    def _drawing(self, element: Any) -> None:
        self.drawn += lines_in(element)
        self.boxes += boxes_in(element)
        self.pictures += has_picture(element)
