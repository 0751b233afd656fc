"""Finds the rest of a name in columns without a heading, beside the column that is headed as the name."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dialogue_cli.intake.layout.headers import Header
from dialogue_cli.intake.layout.wording import plain, says_yes, words
from dialogue_cli.intake.workbook import Row, Value
from dialogue_cli.vietnamese.text import one_line

# The columns in which a name goes on beside its own.
REST_OF_NAME = ("name_beside", "name_further")
_NAMES = ("full_name", "asker")
_LONGEST_PART = 3  # words
_MOST_NAMESAKES = 2  # of three people; of more, half


def with_name_parts(header: Header, body: Sequence[Row]) -> Header:
    """The same header, whose name goes on in the columns beside it that have no heading."""
    by_field = dict(header.columns.by_field)
    found = list(_columns(header, body))
    if not found:
        return header
    by_field.update(zip(REST_OF_NAME, found, strict=False))
    return replace(header, columns=replace(header.columns, by_field=by_field))


def _columns(header: Header, body: Sequence[Row]) -> Iterator[int]:
    by_field = header.columns.by_field
    name = next((by_field[field] for field in _NAMES if field in by_field), None)
    if name is None:
        return
    for column in range(name + 1, name + 1 + len(REST_OF_NAME)):
        if column >= len(header.labels) or header.labels[column]:
            return
        if not _holds_parts([(row[name], row[column]) for row in body]):
            return
        yield column


def _holds_parts(pairs: Sequence[tuple[Value, Value]]) -> bool:
    """Whether most names have a part of a name beside them, and not the same one again and again."""
    beside = [_line(part) for name, part in pairs if _is_words(_line(name))]
    parts = [part for part in beside if _is_part(part)]
    if 2 * len(parts) <= len(beside):
        return False
    most = Counter(parts).most_common(1)[0][1]
    return len(parts) == 1 or most <= max(len(parts) // 2, min(len(parts) - 1, _MOST_NAMESAKES))


def _is_part(text: str) -> bool:
    """One to three words with capitals: "Anh", "Thị Hoa"; not "Nữ", "Công nhân", "X"."""
    parts = text.split()
    if not _is_words(text) or len(parts) > _LONGEST_PART or says_yes(text):
        return False
    genders = (words("gender", key) for key in ("male", "female"))
    if any(gender.is_whole(plain(text)) for gender in genders):
        return False
    return all(part[0].isupper() for part in parts)


def _is_words(text: str) -> bool:
    return text != "" and all(letter.isalpha() or letter in " '-." for letter in text)


def _line(value: Value) -> str:
    return one_line(value) if isinstance(value, str) else ""
