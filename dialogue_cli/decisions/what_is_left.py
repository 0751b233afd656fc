"""What is left of a row, or of what the history says of one, when personal data are taken out of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogue_cli.decisions.redacting import Register, Values
from dialogue_cli.messages import privacy as say
from dialogue_cli.vietnamese.personal.watch import Watch

# By table the mark of each column (register/personal.toml).
Marks = Mapping[str, Mapping[str, str]]
NOTHING_RECEIVED = "[]"


@dataclass(frozen=True, slots=True)
class Leaving:
    """Takes personal data out of values: everybody's numbers, what looks through free texts, the marks of columns."""

    everybody: Register
    watch: Watch
    marks: Marks

    def row(self, table: str, values: Values) -> dict[str, object]:
        """The values of a row that change, without what is personal."""
        left = self._dict(self.marks[table], values)
        return {column: value for column, value in left.items() if value != values[column]}

    def told(self, subject: str, value: object) -> object:
        """What the history or the record for undo says of one thing, without what is personal."""
        marks = self.marks.get(subject) or _all_of(self.marks)
        return self._value(marks, value)

    def _value(self, marks: Mapping[str, str], value: object) -> object:
        if isinstance(value, dict):
            return self._dict(marks, value)
        if isinstance(value, list):
            return [self._value(marks, one) for one in value]
        return self._text(value)

    def _dict(self, marks: Mapping[str, str], values: Values) -> dict[str, object]:
        name = next((values[key] for key in values if marks.get(key) == "names"), "")
        return {key: self._left(marks, key, value, name) for key, value in values.items()}

    def _left(self, marks: Mapping[str, str], key: str, value: object, name: object) -> object:
        mark = marks.get(key, "")
        if not value or mark in {"plain", "kept"}:
            return value
        if mark == "names":
            return self.everybody.person(value)
        if mark == "compared":
            return self.everybody.compared(key, value, name)
        if mark == "emptied":
            return NOTHING_RECEIVED
        return "" if mark == "erased" else self._value(marks, value)

    def _text(self, value: object) -> object:
        return self.watch.mask(value, say.MASKS)[0] if isinstance(value, str) else value


def names_in(marks: Marks, subject: str, value: object) -> list[tuple[list[object], Values]]:
    """Everybody whom the history names: for each thing that it tells of, the names in it and its values."""
    if isinstance(value, list):
        return [found for one in value for found in names_in(marks, subject, one)]
    if not isinstance(value, dict):
        return []
    known = marks.get(subject) or _all_of(marks)
    names = [value[key] for key in value if known.get(key) == "names" and value[key]]
    inner = [found for one in value.values() for found in names_in(marks, subject, one)]
    return [*([(names, value)] if names else []), *inner]


def _all_of(marks: Marks) -> dict[str, str]:
    """Of a subject that is no table: a key that is personal in any table is so here too."""
    every = {key: mark for table in marks.values() for key, mark in table.items()}
    personal = {"names", "compared", "erased", "emptied"}
    sure = {
        key: mark for table in marks.values() for key, mark in table.items() if mark in personal
    }
    return {key: mark for key, mark in (every | sure).items() if mark != "plain"}
