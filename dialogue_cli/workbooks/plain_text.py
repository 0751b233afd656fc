"""What people wrote stays text in a spreadsheet, whatever a program may take it for."""

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell

MOST_IN_CELL = 32_767
# What a spreadsheet program may take for a formula, also in full-width form.
_FORMULA_STARTS = tuple("=+-@|%\t\r\n＝＋－＠｜％")
_SPACES = " \u00a0\ufeff"
_SPLITTING = frozenset(',;\t"\r\n')


def may_be_formula(text: str) -> bool:
    """Whether some spreadsheet program may calculate a text instead of showing it."""
    return text.lstrip(_SPACES).startswith(_FORMULA_STARTS)


def put_text(cell: Cell, text: str) -> None:
    """Write a text as it was sent; it is never a formula, not even after it was edited."""
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)[:MOST_IN_CELL]
    cell.data_type = "s"
    cell.quotePrefix = may_be_formula(text)


def csv_field(text: str) -> str:
    """A text as one field of a .csv, whichever separator the reading program goes by."""
    safe = f"'{text}" if may_be_formula(text) else text
    return '"{}"'.format(safe.replace('"', '""')) if _SPLITTING & set(safe) else safe
