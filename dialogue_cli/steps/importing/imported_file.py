"""One file being taken in: what became of each of its records, and so of each of its rows."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Literal, TypeVar

from dialogue_cli.intake.records import FileReading, Record, RowReading, SheetReading
from dialogue_cli.messages import imports as say
from dialogue_cli.messages import labels, returned
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Answer, Petition
from dialogue_cli.model.reports import COUNTS, FileReport, SheetReport
from dialogue_cli.register import history, redaction, sources
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import PendingChange
from dialogue_cli.steps.importing.sheet_counts import sheet_report

RecordOutcome = Literal["accepted", "changed", "unchanged", "rejected"]
T = TypeVar("T")
_KINDS: dict[type[Record], str] = {
    Petition: "petitions",
    Delegate: "delegates",
    Answer: "answers",
    Attendance: "attendance",
    GiftReceipt: "gifts",
    BudgetLine: "budget",
}
# A row with several records ends as the most eventful of them; where one is new beside others that
# were there, the row was changed.
_ORDER: tuple[RecordOutcome, ...] = ("rejected", "unchanged", "changed", "accepted")


@dataclass(frozen=True, slots=True)
class Line:
    """The line of versions that a file continues: its number, 0 for a new one.

    `same_as` names the file with exactly these bytes: `identical` to the newest version, or an old copy of one
    before it that lies about. `renamed_from` names the newest version when the file comes under another name;
    `corrects` names the file of whose marked copy this is the corrected one; `is_namesake` tells that other
    units' files bear the name; `is_resent` that the other name is quite another one and only the rows tell;
    `is_erased` that what was personal in it was erased, and does not come back by the same bytes.
    """

    number: int
    same_as: str = ""
    identical: bool = False
    is_old_copy: bool = False
    renamed_from: str = ""
    corrects: str = ""
    is_namesake: bool = False
    is_resent: bool = False
    is_erased: bool = False


class FileTaking:
    """Collects outcomes of records first and stores the rows once; row numbers are then known to `later` work."""

    def __init__(
        self, db: Connection, change: PendingChange, year: int, reading: FileReading, line: Line
    ) -> None:
        """Nothing is stored before `finish`."""
        self.db, self.year, self.reading = db, year, reading
        self._change, self._line = change, line
        self.line, self.identical, self.is_old_copy = line.number, line.identical, line.is_old_copy
        # Whether anything of the line's earlier versions is found again in this file.
        self.continues = line.identical or bool(line.renamed_from or line.corrects)
        self.problems: list[Problem] = list(reading.problems)
        self.gone: list[str] = []
        self._types = frozenset(map(type, reading.records))
        self.remarks: list[str] = []
        self._outcomes: dict[int, RecordOutcome] = {}
        self._reasons: dict[int, str] = {}
        self._later: list[Callable[[Callable[[Record], int]], None]] = []

    @property
    def change(self) -> int:
        """The number of the change that stores this file."""
        return self._change.number

    def records(self, kind: type[T]) -> list[T]:
        """The file's records of one kind, in the order of the rows."""
        if (
            kind not in self._types
        ):  # a long list is gone through once for its types, not for each kind
            return []
        return [record for record in self.reading.records if isinstance(record, kind)]

    def accepted(self, kind: type[T]) -> list[T]:
        """The file's records of one kind that are new, as far as is settled by now."""
        return [one for one in self.records(kind) if self._outcomes.get(id(one)) == "accepted"]

    def note(self, record: Record, outcome: RecordOutcome) -> None:
        """Say what became of a record."""
        self._outcomes[id(record)] = outcome

    def note_all(self, records: Iterable[Record], outcome: RecordOutcome) -> None:
        """Say that the same became of many records."""
        self._outcomes.update(dict.fromkeys(map(id, records), outcome))

    def reject(self, record: Record, problem: Problem) -> None:
        """Say that a record cannot be taken, and why."""
        self.note(record, "rejected")
        self._reasons[id(record)] = problem.code
        self.problems.append(problem)

    def later(self, work: Callable[[Callable[[Record], int]], None]) -> None:
        """Do `work` when the rows are stored; it is given the way from a record to its row's number."""
        self._later.append(work)

    def finish(self) -> FileReport:
        """Store the file, its rows and then its records, unless all of it is there; returns the report."""
        by_sheet = [list(self._stored_rows(sheet)) for sheet in self.reading.sheets]
        sheets = tuple(map(sheet_report, self.reading.sheets, self._kinds, by_sheet))
        count = {name: sum(getattr(sheet, name) for sheet in sheets) for name in COUNTS}
        nothing_new = not (count["accepted"] or count["changed"])
        repeated = (self.identical or self.is_old_copy) and nothing_new
        if not repeated:
            self._store(list(chain.from_iterable(by_sheet)), sheets)
        return FileReport(
            name=self.reading.name,
            kind=self._kind(),
            **count,
            problems=tuple(self.problems),
            same_as=self._line.same_as if repeated else "",
            gone=len(self.gone),
            gone_from=tuple(self.gone),
            version_of=self._version_of(),
            repairs=dict(sorted(self.reading.repairs.items())),
            notes=(*self._remarks(), *(sheet.note for sheet in self.reading.sheets if sheet.note)),
            sheets=sheets,
            records=self._came(),
        )

    def _version_of(self) -> str:
        """The first file of the line, where it bears another name."""
        if not (self.line and (self.continues or self.is_old_copy)):
            return ""
        first = sources.first_name_of_line(self.db, self.line)
        return "" if first == self.reading.name else first

    def _remarks(self) -> Iterator[str]:
        """What a clerk may not expect of this file."""
        if all(row.outcome == "skipped" for row in self.reading.rows):
            yield say.NO_ROWS
        if self._line.corrects:
            yield returned.CORRECTS.format(file=self._line.corrects)
        if self._line.renamed_from:
            told = say.RESENT if self._line.is_resent else say.VERSION_OF
            yield told.format(file=self._line.renamed_from)
        if self._line.is_erased:
            yield say.ERASED.format(year=self.year)
        elif self._stores_something() and redaction.last_erasure(self.db, self.year):
            yield say.ERASED_YEAR.format(year=self.year)
        if self._line.is_namesake:
            yield say.NAMESAKE
        yield from self.remarks
        if told := _several_told(self.reading):
            yield told
        if told := repairs_told(self.reading.repairs):
            yield told
        if other := sources.other_year(self.db, self.year, self.reading.sha256):
            yield say.OTHER_YEAR.format(other=other, year=self.year)

    def _stores_something(self) -> bool:
        return not {"accepted", "changed"}.isdisjoint(self._outcomes.values())

    def _kind(self) -> str:
        """Every kind of table in the file, each once, from top to bottom."""
        kinds = chain.from_iterable(self._kinds)
        return "+".join(dict.fromkeys(kinds)) or self.reading.kind

    @cached_property
    def _kinds(self) -> tuple[tuple[str, ...], ...]:
        """What the rows of each sheet are, each kind once, from top to bottom."""
        return tuple(map(_kinds_of, self.reading.sheets))

    def _store(self, rows: list[sources.StoredRow], sheets: Sequence[SheetReport]) -> None:
        reading = self.reading
        line = self.line if self.continues else 0
        file, self.line = sources.add_file(
            self.db,
            self.change,
            self.year,
            reading.name,
            reading.kind,
            reading.sha256,
            reading.size,
            line,
        )
        sources.add_sheets(self.db, file, sheets)
        numbers = sources.add_rows(self.db, file, rows)
        row_of = {
            id(record): number
            for number, row in zip(numbers, reading.rows, strict=True)
            for record in row.records
        }
        for work in self._later:
            work(lambda record: row_of[id(record)])
        note = history.Entry("file", file, "added", {}, self._summary(sheets))
        history.note(self.db, self.change, [note])

    def _summary(self, sheets: Sequence[SheetReport]) -> dict[str, object]:
        """What the history keeps of the file: its counts as reported, and how many records came with it."""
        counts = {name: sum(getattr(sheet, name) for sheet in sheets) for name in COUNTS}
        came = self._came()
        records = {kind: came.get(kind, 0) for kind in _KINDS.values()}
        return {"name": self.reading.name, "kind": self._kind(), **counts, "records": records}

    def _came(self) -> dict[str, int]:
        """How many records are new, by kind."""
        outcomes = self._outcomes
        new = Counter(type(one) for one in self.reading.records if outcomes[id(one)] == "accepted")
        return {_KINDS[kind]: count for kind, count in new.items()}

    def _stored_rows(self, sheet: SheetReading) -> Iterator[sources.StoredRow]:
        for row in sheet.rows:
            outcome, reason = self._row_outcome(row)
            yield sources.StoredRow(sheet.name, row.row, row.cells, outcome, reason, row.repairs)

    def _row_outcome(self, row: RowReading) -> tuple[str, str]:
        if row.outcome != "record":
            return row.outcome, row.reason
        if len(row.records) == 1 and not self._reasons:
            return self._outcomes[id(row.records[0])], row.reason
        outcomes = [self._outcomes[id(record)] for record in row.records]
        best = max(outcomes, key=_ORDER.index)
        if best == "accepted" and {"changed", "unchanged"} & set(outcomes):
            best = "changed"
        reasons = [self._reasons[id(r)] for r in row.records if id(r) in self._reasons]
        return best, reasons[0] if best == "rejected" else row.reason


def _kinds_of(sheet: SheetReading) -> tuple[str, ...]:
    """What a sheet's rows are; a table without a row to speak of adds nothing."""
    named = [sheet.kind] if any(row.outcome != "skipped" for row in sheet.rows) else []
    types = dict.fromkeys(type(record) for row in sheet.rows for record in row.records)
    return tuple(dict.fromkeys((*named, *(_KINDS[one] for one in types))))


def _several_told(reading: FileReading) -> str:
    """A sentence on the cells with several petitions: why there are more of them than rows."""
    several = (row.records for row in reading.rows if len(row.records) > 1)
    counts = (sum(isinstance(one, Petition) for one in records) for records in several)
    parts = [count for count in counts if count > 1]
    return say.SEVERAL_IN_CELLS.format(cells=len(parts), parts=sum(parts)) if parts else ""


def repairs_told(repairs: Mapping[str, int]) -> str:
    """A sentence on what was done to damaged text; empty where no letter was changed."""
    shown = [(code, repairs[code]) for code in labels.REPAIRS if repairs.get(code)]
    kinds = (say.REPAIRED_KIND.format(kind=labels.REPAIRS[code], count=n) for code, n in shown)
    return say.REPAIRED.format(kinds="; ".join(kinds)) if shown else ""
