"""The line below a total that says its sum in words: "Bằng chữ: Sáu trăm nghìn đồng"."""

from dialogue_cli.intake.kinds.cells import Cells
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.vietnamese.money import MoneyError, read_dong
from dialogue_cli.vietnamese.text import one_line

# What a form that nobody has filled in consists of.
_BLANK_FORM = frozenset(" .\u2026_-/")


def compare_words(cells: Cells, row: BodyRow, expected: int | None) -> None:
    """Tell where the words say no sum, or another one than is expected; None is compared with nothing."""
    spoken = _spoken(row)
    if all(letter in _BLANK_FORM for letter in spoken):
        return
    try:
        said = read_dong(spoken.strip(" ()"))
    except MoneyError:
        cells.complain("total-words-unreadable", "")
        return
    if expected is not None and said != expected:
        cells.complain("total-words-differ", "")


def _spoken(row: BodyRow) -> str:
    """The words behind what introduces them, else those of the next cell; a merged cell is repeated in each."""
    texts = dict.fromkeys(one_line(cell) for cell in row.cells if isinstance(cell, str))
    first, *others = filter(None, texts)
    return _behind_label(first) or next(iter(others), "")


def _behind_label(text: str) -> str:
    if ":" in text:
        return text.rpartition(":")[2].strip()
    label, parts = words("words", "starts"), text.split()
    counts = range(label.longest, 0, -1)
    count = next((n for n in counts if label.is_whole(plain(" ".join(parts[:n])))), 0)
    return " ".join(parts[count:])
