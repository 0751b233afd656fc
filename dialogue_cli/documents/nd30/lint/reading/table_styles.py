"""What a table's style says to its cells: the whole table, then first row, last row, bands, corners left out."""

from typing import Any

from dialogue_cli.documents.nd30.lint.reading.ooxml import W, val, whole
from dialogue_cli.documents.nd30.lint.reading.properties import (
    NO_PARAGRAPH,
    NO_RUN,
    over,
    paragraph_layer,
    run_layer,
)
from dialogue_cli.documents.nd30.lint.reading.styles import PLAIN, Layers, Styles

DEFAULT_MARGIN = 115
_FLAGS = {
    "firstRow": 0x20,
    "lastRow": 0x40,
    "firstColumn": 0x80,
    "lastColumn": 0x100,
    "noHBand": 0x200,
    "noVBand": 0x400,
}
_NO_LINE = ("", "nil", "none")


class TableLook:
    """One table: the layers of each of its cells, its cell margins, whether it has visible borders."""

    def __init__(self, table: Any, styles: Styles) -> None:
        """Read the table's properties and its style."""
        self._styles = styles
        own = table.find(f"{W}tblPr")
        named = "" if own is None else val(own.find(f"{W}tblStyle"))
        self._chain = list(styles.chain(styles.table_style(named)))
        self._flags = _look_flags(own)
        self._cells: dict[tuple[str, ...], Layers] = {}
        self._properties = [own, *(style.find(f"{W}tblPr") for style in self._chain)]

    def margins(self) -> tuple[int, int]:
        """Left and right margin of a cell, in twips."""
        return self._margin(("left", "start")), self._margin(("right", "end"))

    def bordered(self) -> bool:
        """Whether the table itself shows any border; cells may add their own."""
        for properties in self._properties:
            borders = None if properties is None else properties.find(f"{W}tblBorders")
            if borders is not None:
                return any(val(side) not in _NO_LINE for side in borders)
        return False

    def layers(self, row: int, column: int, rows: int, columns: int) -> Layers:
        """What stands below the styles of a paragraph in that cell."""
        if not self._chain:
            return PLAIN
        parts = tuple(self._parts(row, column, rows, columns))
        if parts not in self._cells:
            paragraph, run = NO_PARAGRAPH, NO_RUN
            for style in reversed(self._chain):
                paragraph = over(paragraph, paragraph_layer(style.find(f"{W}pPr")))
                run = over(run, run_layer(style.find(f"{W}rPr"), self._styles.theme))
                conditional = {c.get(f"{W}type"): c for c in style.iter(f"{W}tblStylePr")}
                for part in parts:
                    if (found := conditional.get(part)) is not None:
                        paragraph = over(paragraph, paragraph_layer(found.find(f"{W}pPr")))
                        run = over(run, run_layer(found.find(f"{W}rPr"), self._styles.theme))
            empty = paragraph == NO_PARAGRAPH and run == NO_RUN
            self._cells[parts] = PLAIN if empty else Layers(paragraph, run)
        return self._cells[parts]

    def _parts(self, row: int, column: int, rows: int, columns: int) -> list[str]:
        """The conditional parts that cover a cell, the weakest first."""
        flags, found = self._flags, []
        first_row, first_column = "firstRow" in flags, "firstColumn" in flags
        if "noVBand" not in flags:
            found.append("band2Vert" if (column - first_column) % 2 else "band1Vert")
        if "noHBand" not in flags:
            found.append("band2Horz" if (row - first_row) % 2 else "band1Horz")
        if first_column and column == 0:
            found.append("firstCol")
        if "lastColumn" in flags and column == columns - 1:
            found.append("lastCol")
        if first_row and row == 0:
            found.append("firstRow")
        if "lastRow" in flags and row == rows - 1:
            found.append("lastRow")
        return found

    def _margin(self, names: tuple[str, str]) -> int:
        for properties in self._properties:
            if properties is not None:
                for name in names:
                    found = properties.find(f"{W}tblCellMar/{W}{name}")
                    if found is not None:
                        return whole(found.get(f"{W}w")) or 0
        return DEFAULT_MARGIN


def _look_flags(properties: Any) -> frozenset[str]:
    look = None if properties is None else properties.find(f"{W}tblLook")
    if look is None:
        return frozenset(("noHBand", "noVBand"))
    mask = int(val(look) or "0", 16) if _is_hexadecimal(val(look)) else 0
    named = {name for name in _FLAGS if look.get(f"{W}{name}") in ("1", "true", "on")}
    masked = {name for name, bit in _FLAGS.items() if mask & bit}
    told = {name for name in _FLAGS if look.get(f"{W}{name}") is not None}
    return frozenset(named | {name for name in masked if name not in told})


def _is_hexadecimal(text: str) -> bool:
    return bool(text) and all(letter in "0123456789abcdefABCDEF" for letter in text)
