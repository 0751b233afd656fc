"""Reads one TOML table value by value and gathers every fault, so that a clerk sees all of them at once."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

from dialogue_cli.errors import likely
from dialogue_cli.messages import office as say
from dialogue_cli.model.toml_text import toml_values
from dialogue_cli.office.errors import (
    SettingsBroken,
    SettingsTooLong,
    SettingsUnreadable,
    TomlBroken,
    TomlNotUtf8,
)
from dialogue_cli.vietnamese.text import in_brief, one_line

MOST = 10**12
# The settings of a year with a thousand units take a tenth of it.
MOST_BYTES = 1_000_000
MOST_QUOTED, MOST_TOLD = 120, 50


@dataclass(slots=True)
class Faults:
    """The faults found in one file, in the order of reading."""

    file: str
    lines: list[str] = field(default_factory=list)

    def add(self, key: str, what: str) -> None:
        """Note what is wrong with one key."""
        self.lines.append(say.FAULT.format(key=key, what=what))

    def stop_if_any(self) -> None:
        """Raise `SettingsBroken` when anything was noted."""
        if self.lines:
            told, more = self.lines[:MOST_TOLD], len(self.lines) - MOST_TOLD
            if more > 0:
                told.append(say.FAULTS_MORE.format(count=more))
            raise SettingsBroken(file=self.file, count=len(self.lines), faults="\n".join(told))


def load(path: Path, shown: str) -> "Table":
    """The file's top table; `shown` is the name used in messages.

    Raises TomlBroken with line and column, TomlNotUtf8, SettingsUnreadable, SettingsTooLong.
    """
    return parsed(text_of(path, shown), shown)


def text_of(path: Path, shown: str) -> str:
    """The file's text without a byte order mark, its line ends as they are; raises as `load` does."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SettingsTooLong(file=shown, most=MOST_BYTES // 1000)
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TomlNotUtf8(file=shown) from None
    except OSError:
        raise SettingsUnreadable(file=shown) from None


def parsed(text: str, shown: str) -> "Table":
    """The top table of such a text; raises TomlBroken."""
    try:
        values = toml_values(text)
    except tomllib.TOMLDecodeError as error:
        line, column = _position(str(error), text)
        written = in_brief(_line(text, line), MOST_QUOTED)
        raise TomlBroken(file=shown, line=line, column=column, text=written) from None
    return Table(values, "", Faults(shown))


def _position(message: str, text: str) -> tuple[int, int]:
    """Line and column out of tomllib's "(at line 3, column 5)"; the last line for "(at end of document)"."""
    numbers = [int(word.strip("),")) for word in message.split() if word.strip("),").isdigit()]
    return (numbers[-2], numbers[-1]) if len(numbers) >= 2 else (len(text.splitlines()), 1)


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number - 1] if 0 < number <= len(lines) else ""


class Table:
    """A TOML table whose values are asked for by name and kind; what was not asked for is a fault."""

    def __init__(self, values: Mapping[str, object], path: str, faults: Faults) -> None:
        """Wrap the values; `path` is the dotted name shown before each key."""
        self._values = values
        self._path = path
        self._asked: set[str] = set()
        self.faults = faults

    def key(self, name: str) -> str:
        """The full name of a key, as messages show it."""
        return f"{self._path}.{name}" if self._path else name

    def fault(self, name: str, what: str) -> None:
        """Note a fault of one key."""
        self.faults.add(self.key(name), what)

    def _take(self, name: str, expected: str, *, needed: bool) -> object:
        self._asked.add(name)
        value = self._values.get(name)
        if value is None and needed:
            self.fault(name, say.FAULT_MISSING.format(expected=expected))
        return value

    def _wrong(self, name: str, value: object, expected: str) -> None:
        self.fault(name, say.FAULT_TYPE.format(value=_shown(value), expected=expected))

    def text(self, name: str, default: str | None = None) -> str:
        """A text, normalised; without a default it has to be there and not be empty."""
        value = self._take(name, say.EXPECTED_TEXT, needed=default is None)
        if isinstance(value, str):
            clean = one_line(value)
            if not clean and default is None:
                self.fault(name, say.FAULT_MISSING.format(expected=say.EXPECTED_TEXT))
            return clean
        if value is not None:
            self._wrong(name, value, say.EXPECTED_TEXT)
        return default or ""

    def choice(self, name: str, choices: Iterable[str], default: str) -> str:
        """A text out of a list."""
        value, known = self.text(name, default), tuple(choices)
        if value not in known:
            self.fault(name, say.FAULT_CHOICE.format(value=value, choices=", ".join(known)))
            return default
        return value

    def integer(self, name: str, default: int | None = None, most: int = MOST) -> int:
        """A whole number from 0 to `most`."""
        value = self._take(name, say.EXPECTED_INTEGER, needed=default is None)
        if isinstance(value, int) and not isinstance(value, bool):
            if 0 <= value <= most:
                return value
            self.fault(name, say.FAULT_RANGE.format(value=value, low=0, high=most))
        elif value is not None:
            self._wrong(name, value, say.EXPECTED_INTEGER)
        return default or 0

    def optional_integer(self, name: str) -> int | None:
        """A whole number, or None when it is not given."""
        return self.integer(name, 0) if name in self._values else None

    def boolean(self, name: str, *, default: bool = False) -> bool:
        """True or false; the default when it is not given."""
        value = self._take(name, say.EXPECTED_BOOLEAN, needed=False)
        if isinstance(value, bool):
            return value
        if value is not None:
            self._wrong(name, value, say.EXPECTED_BOOLEAN)
        return default

    def optional_date(self, name: str) -> date | None:
        """A day, or None when it is not given."""
        value = self._take(name, say.EXPECTED_DATE, needed=False)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        if value is not None:
            self._wrong(name, value, say.EXPECTED_DATE)
        return None

    def clock(self, name: str) -> time:
        """A time of day."""
        value = self._take(name, say.EXPECTED_TIME, needed=True)
        if isinstance(value, time):
            return value
        if value is not None:
            self._wrong(name, value, say.EXPECTED_TIME)
        return time(0)

    def optional_clock(self, name: str) -> time | None:
        """A time of day, or None when it is not given."""
        return self.clock(name) if name in self._values else None

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts, normalised; empty when it is not given."""
        value = self._take(name, say.EXPECTED_TEXTS, needed=False)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(one_line(item) for item in value)
        if value is not None:
            self._wrong(name, value, say.EXPECTED_TEXTS)
        return ()

    def table(self, name: str) -> "Table":
        """A table below this one; an empty one when it is not given."""
        value = self._take(name, say.EXPECTED_TABLE.format(key=self.key(name)), needed=False)
        if isinstance(value, Mapping):
            return Table(value, self.key(name), self.faults)
        if value is not None:
            self._wrong(name, value, say.EXPECTED_TABLE.format(key=self.key(name)))
        return Table({}, self.key(name), self.faults)

    def tables(self, name: str) -> tuple["Table", ...]:
        """The tables of an array, each named by its place: units[2]."""
        expected = say.EXPECTED_TABLES.format(key=self.key(name))
        value = self._take(name, expected, needed=False)
        if isinstance(value, list) and all(isinstance(item, Mapping) for item in value):
            return tuple(
                Table(item, f"{self.key(name)}[{place}]", self.faults)
                for place, item in enumerate(value, start=1)
            )
        if value is not None:
            self._wrong(name, value, expected)
        return ()

    def one_or_more(self, name: str) -> tuple["Table", ...]:
        """The table of that name, or all of an array of them; none when it is not given or is empty."""
        value = self._values.get(name)
        if isinstance(value, list):
            return self.tables(name)
        table = self.table(name)
        return (table,) if table.names() else ()

    def named_tables(self) -> Iterator[tuple[str, "Table"]]:
        """Every table below this one with its name, for tables whose keys are free."""
        for name in self._values:
            yield name, self.table(name)

    def names(self) -> tuple[str, ...]:
        """The keys that are given."""
        return tuple(self._values)

    def close(self) -> None:
        """Note every key that nobody asked for, with the likeliest right name."""
        for name in self._values:
            if name not in self._asked:
                self.fault(name, say.FAULT_UNKNOWN.format(suggestion=likely(name, self._asked)))


def _shown(value: object) -> str:
    """A value as the file writes it; tables and lists only by what they are."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return say.VALUE_LIST
    if isinstance(value, Mapping):
        return say.VALUE_TABLE
    return f"“{value}”" if isinstance(value, str) else str(value)
