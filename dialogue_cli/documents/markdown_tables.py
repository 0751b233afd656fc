"""Tables in Markdown: the rows of the body in one token, as thousands of cells need none of their own.

Which lines make a table, and how a line falls into cells, is markdown-it's business.
"""

from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import escapedSplit, getLine, table
from markdown_it.token import Token

ROWS = "rows"


def table_in_rows(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """A block rule: markdown-it's own for the heading, then each line of the body as a list of its cells."""
    if first + 2 > last or not table(state, first, first + 2, silent):
        return False
    if silent:
        return True
    line, rows = first + 2, []
    while line < last and _goes_on(state, line, last):
        rows.append(_cells(getLine(state, line).strip()))
        line += 1
    state.tokens.insert(len(state.tokens) - 1, Token(ROWS, "", 0, meta={ROWS: rows}))
    state.line = line
    return True


def _goes_on(state: StateBlock, line: int, last: int) -> bool:
    """Whether a line belongs to the table above it."""
    if state.sCount[line] < state.blkIndent or state.is_code_block(line):
        return False
    text = getLine(state, line).strip()
    if text.startswith("|"):  # nothing else begins so
        return True
    others = state.md.block.ruler.getRules("blockquote")
    return bool(text) and not any(rule(state, line, last, True) for rule in others)


def _cells(text: str) -> list[str]:
    cells = escapedSplit(text) if "\\" in text else text.split("|")
    if cells and not cells[0]:
        cells.pop(0)
    if cells and not cells[-1]:
        cells.pop()
    return [cell.strip() for cell in cells]
