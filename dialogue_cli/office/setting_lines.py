"""Sets single values in a settings file that people write: every other line, comments too, stays as it is."""

import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date, time
from typing import TypeAlias

Value: TypeAlias = int | date | time | str
_HEADING = re.compile(r"^\s*\[")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_KEY = r"^(\s*){key}(\s*=\s*)[^#\n]*?(\s*(?:#.*)?)$"


class NotSettable(ValueError):
    """The file holds the table in a form that only a person can change (written inline, or twice)."""


def with_values(text: str, table: str, values: Mapping[str, Value]) -> str:
    """The text with these values in that table, which is added at the end when it is not there.

    Raises NotSettable.
    """
    changed = _changed(text, table, values)
    if not _only_changed(text, changed, table, values):
        raise NotSettable(table)
    return changed


def _changed(text: str, table: str, values: Mapping[str, Value]) -> str:
    lines = text.split("\n")
    heading = re.compile(rf"^\s*\[\s*{re.escape(table)}\s*\]\s*(?:#.*)?\r?$")
    start = next((n for n, line in enumerate(lines) if heading.match(line)), None)
    end_of_line = "\r" if "\r\n" in text else ""
    if start is None:
        added = [
            "",
            f"[{table}]",
            *(f"{_bare_or_quoted(key)} = {_written(v)}" for key, v in values.items()),
            "",
        ]
        return text.rstrip() + (end_of_line + "\n") + (end_of_line + "\n").join(added)
    end = next((n for n in range(start + 1, len(lines)) if _HEADING.match(lines[n])), len(lines))
    body = lines[start + 1 : end]
    for key, value in values.items():
        _set(body, _bare_or_quoted(key), value, end_of_line)
    return "\n".join([*lines[: start + 1], *body, *lines[end:]])


def _set(body: list[str], key: str, value: Value, end_of_line: str) -> None:
    """Replace the line of a key, or put one before the other lines of the table."""
    form = re.compile(_KEY.format(key=re.escape(key)))
    for place, line in enumerate(body):
        bare = line.removesuffix("\r")
        if found := form.match(bare):
            written = f"{found[1]}{key}{found[2]}{_written(value)}{found[3]}"
            body[place] = written + end_of_line
            return
    body.insert(0, f"{key} = {_written(value)}{end_of_line}")


def _bare_or_quoted(key: str) -> str:
    """A key as TOML has it: in quotes where it holds more than plain letters, figures and hyphens."""
    return key if _BARE.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def _written(value: Value) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)  # which TOML reads the same way
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _only_changed(before: str, after: str, table: str, values: Mapping[str, Value]) -> bool:
    """Whether the new text says what the old one said, and these values."""
    try:
        wanted, found = tomllib.loads(before), tomllib.loads(after)
        place = wanted
        for name in table.split("."):
            place = place.setdefault(name, {})
        place.update(values)
    except (tomllib.TOMLDecodeError, AttributeError, TypeError):
        return False
    return wanted == found
