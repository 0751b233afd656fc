"""Reads delimited text (.csv, .tsv, .txt); every cell stays text, as whoever wrote it saw it."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from dialogue_cli.intake.layout import columns
from dialogue_cli.intake.opening.limits import MAX_CELLS, MAX_LINES, refuse_area, too_big
from dialogue_cli.intake.opening.package import Package
from dialogue_cli.intake.refusals import NotASpreadsheet
from dialogue_cli.intake.workbook import Sheet
from dialogue_cli.messages import formats as say
from dialogue_cli.messages import intake as messages
from dialogue_cli.reference import headings
from dialogue_cli.vietnamese.mending.legacy import decode

SEPARATORS = (",", ";", "\t", "|")
_LOOKED_AT = 200
_SEPARATOR_LINE = re.compile(r"\s*\"?sep=(.)\"?\s*", re.IGNORECASE)
_MOST_MENDED = 1000
# What a program wrote so that a spreadsheet takes a text for a text: ="0912", '+84…
_KEPT_AS_TEXT = re.compile(
    r"=\"([^\"]*)\"|'(\s*[=+\-@|%\t\r\n\uff1d\uff0b\uff0d\uff20\uff5c\uff05].*)", re.DOTALL
)


def read_sheets(package: Package) -> tuple[Sheet, ...]:
    """The one sheet that a text makes.

    Raises NotASpreadsheet or FileTooBig.
    """
    text = decode(package.content).text.removeprefix("\ufeff")
    if "\x00" in text:
        raise NotASpreadsheet(file=package.name, found=messages.FOUND_OTHER)
    _refuse_many(package.name, text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    named = _SEPARATOR_LINE.fullmatch(lines[0])
    separator = named[1] if named else _separator(lines)
    records = list(_records(lines, separator))
    if named:
        records[0] = []  # its line stays one, so that rows keep their numbers
    while records and not any(records[-1]):
        records.pop()
    width = max(map(len, records), default=0)
    refuse_area(package.name, len(records), width)
    return (_sheet(records, width),)


def _refuse_many(name: str, text: str) -> None:
    lines = text.count("\n") + text.count("\r") - text.count("\r\n")
    if lines > MAX_LINES:
        raise too_big(name, say.MEASURE_LINES, lines, MAX_LINES)
    cells = max(map(text.count, SEPARATORS))
    if cells > MAX_CELLS:
        raise too_big(name, messages.MEASURE_CELLS, cells, MAX_CELLS)


def _sheet(records: list[list[str]], width: int) -> Sheet:
    if not width:
        return Sheet(say.SHEET_OF_TEXT)
    uneven = _uneven(records)
    for record in records:
        if len(record) < width:
            record.extend([""] * (width - len(record)))
    return Sheet(say.SHEET_OF_TEXT, records, uneven=uneven)


def _uneven(records: Sequence[Sequence[str]]) -> frozenset[int]:
    """The rows that go on where the headings end: a separator in a text that stands in no quotes."""
    kinds = headings.kinds()
    head = max(records[:_LOOKED_AT], key=lambda record: _headings(record, kinds))
    usual, _ = Counter(map(len, records)).most_common(1)[0]
    end = max(len(head), usual)
    if not _headings(head, kinds):
        return frozenset()
    return frozenset(
        index for index, record in enumerate(records) if any(map(str.strip, record[end:]))
    )


def _separator(lines: Sequence[str]) -> str:
    """The separator under which some row holds most known headings, else most rows are equally long."""
    head = lines[: _LOOKED_AT * 5]
    return max(SEPARATORS, key=lambda separator: _weight(head, separator))


def _weight(lines: Sequence[str], separator: str) -> tuple[int, int]:
    records = list(islice(_records(lines, separator), _LOOKED_AT))
    kinds = headings.kinds()
    known = max((_headings(record, kinds) for record in records if len(record) > 1), default=0)
    lengths = Counter(len(record) for record in records if len(record) > 1)
    return known, max(((length - 1) * count for length, count in lengths.items()), default=0)


def _headings(record: Iterable[str], kinds: Sequence[str]) -> int:
    return sum(columns.is_known(text.strip(), kinds) for text in record if text.strip())


def _records(lines: Sequence[str], separator: str) -> Iterator[list[str]]:
    """The records; where quotes are not in pairs, one line is one record."""
    at = mended = 0
    while at < len(lines):
        reader = csv.reader(
            (f"{lines[index]}\n" for index in range(at, len(lines))),
            delimiter=separator,
            skipinitialspace=True,
            strict=True,
        )
        done = at
        try:
            for record in reader:
                done = at + reader.line_num
                yield _plain(record)
            return
        except csv.Error:
            yield _plain(_one_line(lines[done], separator))
        at, mended = done + 1, mended + 1
        if mended > _MOST_MENDED:
            yield from (line.split(separator) for line in lines[at:])
            return


def _one_line(line: str, separator: str) -> list[str]:
    """A line whose quotes are not those of a cell: they are signs like others where they stand alone."""
    if line.count('"') % 2:
        return line.split(separator)
    try:
        return next(csv.reader([line], delimiter=separator, skipinitialspace=True), [])
    except csv.Error:
        return line.split(separator)


def _plain(record: list[str]) -> list[str]:
    for index, text in enumerate(record):
        if text[:1] in {"=", "'"} and (kept := _KEPT_AS_TEXT.fullmatch(text)):
            record[index] = kept[1] if kept[1] is not None else kept[2]
    return record
