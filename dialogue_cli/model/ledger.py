"""What the commands that look at the register's own books tell: log, undo, verify."""

from dataclasses import dataclass

from dialogue_cli.model.paper_verdicts import PaperVerdict


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file that a change stored, with the counts of its rows as they were reported."""

    name: str
    kind: str
    accepted: int
    unchanged: int
    changed: int
    rejected: int
    skipped: int

    @property
    def rows_read(self) -> int:
        """The sum of the five counts."""
        return self.accepted + self.unchanged + self.changed + self.rejected + self.skipped


@dataclass(frozen=True, slots=True)
class DoorTally:
    """How many records a sitting at a door made and took back; `door` is its name or empty."""

    door: str
    recorded: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change: its number, when (ISO, Vietnam's time), who, which command; the files it stored.

    `undone_by` is the change that took it back, `took_back` are those that it took back itself; `doors` tell what
    a sitting at the door did, `deeds` what it did to the petition or question that was asked for.
    """

    number: int
    at: str
    author: str
    command: str
    year: int
    files: tuple[FileLine, ...] = ()
    undone_by: int | None = None
    took_back: tuple[int, ...] = ()
    doors: tuple[DoorTally, ...] = ()
    deeds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LogReport:
    """Every change of the register that was asked for, newest first; `asked` when not all of them were."""

    changes: tuple[ChangeLine, ...]
    asked: bool = False


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo did to one table: rows that are gone again, rows that are as they were before."""

    table: str
    removed: int
    restored: int


@dataclass(frozen=True, slots=True)
class UndoReport:
    """Which change was taken back, which derived ones with it (newest first), and what that did."""

    change: ChangeLine
    derived: tuple[ChangeLine, ...]
    tables: tuple[TakenBack, ...]
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """A sum or a link of the register that does not hold; places that do not apply are empty or 0."""

    code: str
    message: str
    file: str = ""
    sheet: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was gone through, and what does not add up.

    `changes` of the history are sealed, from number `sealed_since` on each when it was made (0: none yet); `seal` is
    the newest seal, which stands for all of them. `damaged`: the file itself is, so that nothing else could be asked.
    `papers` are those made of the year, each with what became of it.
    """

    files: int
    rows: int
    petitions: int
    faults: tuple[Fault, ...]
    changes: int = 0
    sealed_since: int = 0
    seal: str = ""
    papers: tuple[PaperVerdict, ...] = ()
    damaged: bool = False
