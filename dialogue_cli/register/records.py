"""Tables whose rows each come from one place in a source file: petitions, delegates."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any, Generic, Protocol, TypeVar

from dialogue_cli.model.petitions import Origin
from dialogue_cli.register import many_rows
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note


class Record(Protocol):
    """A frozen dataclass that knows where it came from."""

    @property
    def id(self) -> int:
        """Its number in the register; 0 until stored."""

    @property
    def origin(self) -> Origin:
        """Where it was read."""


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class RecordTable(Generic[R]):
    """One such table: its name, its content columns (column → attribute) and how a record is made of them."""

    name: str
    columns: Mapping[str, str]
    make: Callable[[int, Origin, dict[str, Any]], R]

    def add(self, db: Connection, change: int, year: int, rows: Sequence[tuple[int, R]]) -> range:
        """Store records, each with the number of the row it came from; returns their ids in order."""
        content = attrgetter(*self.columns.values())  # a long import asks for it 100,000 times
        return many_rows.add(
            db,
            self.name,
            ("year", "source_row", "part", "added", *self.columns),
            ((year, row, record.origin.part, change, *content(record)) for row, record in rows),
        )

    def correct(self, db: Connection, change: int, before: R, after: R, source_row: int) -> None:
        """Put a corrected version in a record's place; what it was before goes into the history."""
        columns = ", ".join(f"{name} = ?" for name in self.columns)
        ((_, place),) = self._places(db, [before])
        db.execute(
            f"UPDATE {self.name} SET source_row = ?, part = ?, {columns} WHERE id = ?",
            (source_row, after.origin.part, *self._values(after), before.id),
        )
        shown = {**self._shown(after), "id": before.id}
        was = {**self._shown(before), **place}
        note(db, change, [Entry(self.name, before.id, "changed", was, shown)])

    def move(self, db: Connection, change: int, places: Sequence[tuple[R, int, int]]) -> None:
        """Say that records now stand elsewhere, their content being the same: (record, source row, part)."""
        old = {record.id: place for record, place in self._places(db, [r for r, _, _ in places])}
        db.executemany(
            f"UPDATE {self.name} SET source_row = ?, part = ? WHERE id = ?",
            ((row, part, record.id) for record, row, part in places),
        )
        note(
            db,
            change,
            (
                Entry(self.name, r.id, "moved", old[r.id], {"source_row": row, "part": part})
                for r, row, part in places
            ),
        )

    def _places(
        self, db: Connection, records: Iterable[R]
    ) -> Iterator[tuple[R, dict[str, object]]]:
        query = f"SELECT source_row, part FROM {self.name} WHERE id = ?"
        for record in records:
            row, part = db.execute(query, (record.id,)).fetchone()
            yield record, {"source_row": row, "part": part}

    def of_year(self, db: Connection, year: int) -> list[R]:
        """Every record of a year, in the order it came."""
        return self._read(db, f"{self.name}.year = ?", (year,))

    def of_line(self, db: Connection, line: int) -> list[R]:
        """The records whose standing version is in a file of that line; a line 0 has none."""
        return self._read(db, "source_file.line = ?", (line,)) if line else []

    def _read(self, db: Connection, condition: str, values: Sequence[object]) -> list[R]:
        wanted = ", ".join(f"{self.name}.{column}" for column in self.columns)
        query = (
            f"SELECT {self.name}.id, source_file.name, source_row.sheet, source_row.row, part,"
            f" {wanted} FROM {self.name}"
            f" JOIN source_row ON source_row.id = {self.name}.source_row"
            " JOIN source_file ON source_file.id = source_row.file"
            f" WHERE {condition} ORDER BY {self.name}.id"
        )
        return [
            self.make(
                number,
                Origin(file, sheet, row, part),
                dict(zip(self.columns.values(), content, strict=True)),
            )
            for number, file, sheet, row, part, *content in db.execute(query, values)
        ]

    def _values(self, record: R) -> tuple[object, ...]:
        return tuple(getattr(record, name) for name in self.columns.values())

    def _shown(self, record: R) -> dict[str, object]:
        return {name: stored(value) for name, value in asdict(record).items()}  # type: ignore[call-overload]


def stored(value: object) -> object:
    """A value as SQLite keeps it: days as ISO texts, decimal numbers as texts, yes and no as 1 and 0."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    return int(value) if isinstance(value, bool) else value
