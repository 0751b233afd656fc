"""Headings that were broken by hand: "Số điện" in one row, "thoại" in the row below, and no cell merged."""

from collections.abc import Sequence

from dialogue_cli.intake.layout import columns
from dialogue_cli.intake.workbook import Row, is_blank
from dialogue_cli.vietnamese.text import one_line

LONGEST_REST = 30


def are_wrapped(rows: Sequence[Row], kinds: tuple[str, ...]) -> bool:
    """Whether the rows of a header below its first only end the headings that stand above them.

    Each of their texts must make a known heading of the words above, or begin in lower case as no heading does;
    one heading at least must be known word for word when it is put together.
    """
    proved = False
    for lower in range(1, len(rows)):
        proved = False
        for index, cell in enumerate(rows[lower]):
            if is_blank(cell):
                continue
            rest = one_line(cell) if isinstance(cell, str) else ""
            begun = " ".join(one_line(str(row[index])) for row in rows[:lower]).strip()
            if not begun or not 0 < len(rest) <= LONGEST_REST:
                return False
            known = columns.is_known(f"{begun} {rest}", kinds)
            if not known and not rest[0].islower():
                return False
            proved = proved or known
    return proved
