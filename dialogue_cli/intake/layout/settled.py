"""What a clerk has settled about the columns of a file, now or for an earlier file of the same sender."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.intake.records import Remembered
from dialogue_cli.intake.workbook import column_letter
from dialogue_cli.messages import layout as say
from dialogue_cli.reference import headings
from dialogue_cli.vietnamese.text import fold_key, one_line

Labels: TypeAlias = Sequence[tuple[str, ...]]
Fields: TypeAlias = tuple[str, ...]
"""The fields that may be meant, one a kind of table; none at all: the column is not to be used."""

_LETTERS = re.compile(r"[A-Za-z]{1,2}")
_NO_FIELDS: Mapping[int, Fields] = MappingProxyType({})
_NO_HEADINGS: Mapping[str, Fields] = MappingProxyType({})


class MapWithoutEquals(DialogueError):
    """The words of --map name no column or no field."""

    message, hint, exit_code = say.MAP_WITHOUT_EQUALS, say.MAP_HINT, 2


class MapUnknownField(DialogueError):
    """The words of --map name a field that no kind of table has."""

    message, hint, exit_code = say.MAP_UNKNOWN_FIELD, say.MAP_HINT, 2


class MapTwice(DialogueError):
    """The words of --map name one column twice."""

    message, hint, exit_code = say.MAP_TWICE, say.MAP_HINT, 2


@dataclass(frozen=True, slots=True)
class Settled:
    """Fields by column (from 0) and by heading (as `fold_key` writes it), and the row of the header.

    `written` has each heading as the clerk wrote it. `header_row` counts from 0; None when nobody
    has named it. `from_memory`: settled for an earlier file.
    """

    by_column: Mapping[int, Fields] = field(default_factory=lambda: _NO_FIELDS)
    by_heading: Mapping[str, Fields] = field(default_factory=lambda: _NO_HEADINGS)
    header_row: int | None = None
    from_memory: bool = False
    written: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether anything is settled at all."""
        return bool(self.by_column or self.by_heading or self.header_row is not None)

    def fields(self, kind: str, labels: Labels) -> dict[int, str] | None:
        """The field of each settled column, empty where it is not used; None when the kind has no such field."""
        known, found = headings.fields(kind), dict[int, str]()
        for index, label in enumerate(labels):
            meant = self._meant(index, label)
            if meant is None:
                continue
            name = next((name for name in meant if name in known), "")
            if meant and not name:
                return None
            found[index] = name
        return found

    def unmet(self, labels: Labels) -> tuple[str, ...]:
        """The columns and headings spoken of that a table does not have, as the clerk would write them."""
        there = {fold_key(text) for label in labels for text in (" ".join(label), *label)}
        letters = (column_letter(index) for index in self.by_column if index >= len(labels))
        return (*letters, *(text for key, text in self.written.items() if key not in there))

    def _meant(self, index: int, label: tuple[str, ...]) -> Fields | None:
        if index in self.by_column:
            return self.by_column[index]
        texts = (" ".join(label), *label[::-1])
        return next((said for t in texts if (said := self.by_heading.get(fold_key(t)))), None)


NOTHING_SETTLED = Settled()


def settle(given: Iterable[str]) -> Settled:
    """What the words of --map say: "Cột C=text", "C=-", "Ghi chép=Nội dung kiến nghị", "Dòng 5=tiêu đề".

    Raises MapWithoutEquals, MapUnknownField or MapTwice.
    """
    by_column, by_heading = dict[int, Fields](), dict[str, Fields]()
    header_row: int | None = None
    written = dict[str, str]()
    for text in given:
        column, equals, meant = map(one_line, text.rpartition("="))
        if not (column and equals and meant):
            raise MapWithoutEquals(given=text, fields=_all_fields())
        if words("map", "header").is_whole(plain(meant)) and (row := _row(column)) is not None:
            header_row = row
            continue
        fields, letter = _fields(text, meant), _letter(column)
        key = fold_key(column)
        if letter in by_column or key in by_heading:
            raise MapTwice(given=text, fields=_all_fields())
        if letter is None:
            by_heading[key], written[key] = fields, column
        else:
            by_column[letter] = fields
    return Settled(by_column, by_heading, header_row, written=written)


def signature(labels: Labels) -> str:
    """The same for two files with the same headings in the same order, wherever they stand."""
    first, after = _span(labels)
    return "|".join(fold_key(" ".join(label)) for label in labels[first:after])


def from_memory(remembered: Remembered, labels: Labels) -> Settled:
    """What was settled, at the place where the same headings stand now."""
    first, _ = _span(labels)
    fields = remembered.by_column
    by_column = {first + index: (name,) if name else () for index, name in fields}
    return Settled(by_column, from_memory=True)


def to_memory(owner: str, settled: Mapping[int, str], labels: Labels) -> Remembered:
    """What is to be remembered of a table whose columns were settled."""
    first, _ = _span(labels)
    by_column = tuple((index - first, name) for index, name in sorted(settled.items()))
    return Remembered(owner, signature(labels), by_column)


def _span(labels: Labels) -> tuple[int, int]:
    filled = [index for index, label in enumerate(labels) if label]
    return (filled[0], filled[-1] + 1) if filled else (0, 0)


def _fields(given: str, meant: str) -> Fields:
    if meant == "-" or words("map", "left_out").is_whole(plain(meant)):
        return ()
    found = headings.fields_named(meant)
    if not found:
        raise MapUnknownField(given=given, field=meant, fields=_all_fields())
    return found


def _letter(column: str) -> int | None:
    """The column (from 0) that a letter names: "C", "cột C"."""
    first, _, rest = column.rpartition(" ")
    if first and not words("map", "column").is_whole(plain(first)):
        return None
    if not _LETTERS.fullmatch(rest) or (not first and len(rest) > 1 and not rest.isupper()):
        return None
    number = 0
    for letter in rest.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _row(text: str) -> int | None:
    """The row (from 0) that a number names: "dòng 5"."""
    first, _, rest = text.rpartition(" ")
    if not rest.isdecimal() or int(rest) < 1 or not words("map", "row").is_whole(plain(first)):
        return None
    return int(rest) - 1


def _all_fields() -> str:
    """Every field with its title, for whoever has to choose one."""
    titles = {
        column.field: column.title for kind in say.MAP_KINDS for column in headings.columns(kind)
    }
    return ", ".join(say.FIELD.format(name=name, title=title) for name, title in titles.items())
