"""What a row is by its words alone: a total, a sum in words, a note, a signature, numbers of columns."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from dialogue_cli.intake.layout.wording import is_day_line, is_total, plain, words
from dialogue_cli.intake.workbook import Row, Value
from dialogue_cli.vietnamese.text import fold

LONGEST_SIGNATURE = 8
_COLUMN_NUMBER = re.compile(r"\(?(\d{1,2})\)?(?:\s*=.*)?|([A-Z\u0110a-z\u0111])")


def role_by_label(
    label: str, filled: Sequence[tuple[int, str]], cells: Row
) -> Literal["total", "in-words", "note", "signature"] | None:
    """What the first words of a row, or all of them, say it is; None for a record or the head of a group."""
    plain_label = plain(label)
    if is_total(plain_label):
        return "total"
    if words("words", "starts").starts(plain_label):
        return "in-words"
    if len(filled) == 1 and _is_note(label, plain_label):
        return "note"
    signed = all(_signs(plain(text)) or _heads_signature(cells[i]) for i, text in filled)
    return "signature" if signed else None


def _is_note(label: str, plain_label: str) -> bool:
    if label.startswith("(*)") or words("note", "closing").starts(plain_label):
        return True
    return ":" in label and words("note", "starts").starts(plain_label)


def _signs(plain_text: str) -> bool:
    if plain_text.count(" ") >= LONGEST_SIGNATURE:
        return False
    starts, whole = words("signature", "starts"), words("signature", "whole")
    return bool(whole.is_whole(plain_text) or starts.starts(plain_text) or is_day_line(plain_text))


def _heads_signature(cell: Value) -> bool:
    """Whether the first of several lines is all that stands above a name: CHỦ TỊCH, KẾ TOÁN."""
    if not isinstance(cell, str) or "\n" not in cell:
        return False
    return words("signature", "whole").is_whole(plain(cell.strip().partition("\n")[0]))


def numbers_columns(filled: Sequence[tuple[int, str]]) -> bool:
    """A row under the header that counts the columns: 1, 2, 3 … or (1), (2) … or A, B, 1, 2."""
    found = [_COLUMN_NUMBER.fullmatch(text) for _, text in filled]
    if len(found) < 2 or not all(found):
        return False
    numbers = [int(match[1]) for match in found if match and match[1]]
    letters = [fold(match[2]) for match in found if match and match[2]]
    return all(after > before for before, after in pairwise(numbers)) and _in_order(letters)


def _in_order(letters: Sequence[str]) -> bool:
    """Whether letters count on from A; Đ stands beside D, and of W and others some may be left out."""
    return not letters or (letters[0] == "a" and all(a <= b for a, b in pairwise(letters)))
