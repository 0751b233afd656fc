"""A record written over several rows: the text runs on in the cell below, the rest of the row is empty."""

from collections.abc import Sequence
from dataclasses import replace

from dialogue_cli.intake.rows import BodyRow, Shape
from dialogue_cli.intake.workbook import Row, is_blank

_ENDS = (".", ";", "!", "?", ":", "\u2026")


def joined(rows: Sequence[BodyRow], own: Sequence[Row], shape: Shape) -> tuple[BodyRow, ...]:
    """The rows, each that only runs on made part of the one above; `own` are the sheet's rows unfilled."""
    result: list[BodyRow] = []
    last = -1
    for row in rows:
        if row.role == "data" and result and _runs_on(own[row.index], shape):
            above = result[last]
            if above.role == "data" and _is_open(above, shape):
                text = f"{above.cells[shape.key]}\n{row.cells[shape.key]}"
                cells = [text if i == shape.key else cell for i, cell in enumerate(above.cells)]
                result[last] = replace(above, cells=cells)
                result.append(replace(row, role="continued"))
                continue
        last = len(result)
        result.append(row)
    return tuple(result)


def _runs_on(own: Row, shape: Shape) -> bool:
    """Whether nothing but the key cell is filled, by a text that begins in lower case."""
    text = own[shape.key]
    if shape.number is None or not is_blank(own[shape.number]) or not isinstance(text, str):
        return False
    if not text.lstrip()[:1].islower():
        return False
    inside = range(shape.first, shape.after)
    return all(index == shape.key or is_blank(own[index]) for index in inside)


def _is_open(above: BodyRow, shape: Shape) -> bool:
    """Whether the text above is not finished: no full stop, and itself begun with a capital."""
    text = above.cells[shape.key]
    if not isinstance(text, str) or text.rstrip().endswith(_ENDS):
        return False
    return not text.lstrip()[:1].islower()
