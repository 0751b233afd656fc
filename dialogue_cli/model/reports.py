"""What each use case tells when it is done; the console shows it, `--json` prints it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path

from dialogue_cli.model.budget import BudgetSum
from dialogue_cli.model.findings import Finding, Problem, Severity
from dialogue_cli.model.paper_reports import PaperReport
from dialogue_cli.model.petitions import Decided
from dialogue_cli.model.run_reports import LastRun

# How the rows of a file ended; the first is the sum of the others, always.
COUNTS = ("rows_read", "accepted", "unchanged", "changed", "rejected", "skipped")


@dataclass(frozen=True, slots=True)
class OfficeReport:
    """What `init` or `new` has made; `notes` tell which agencies have ended since the year before."""

    folder: Path
    province: str
    year: int
    conference: Path
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetReport:
    """What became of the rows of one sheet; `kind` as in FileReport, empty when nothing was read of it.

    `skipped_reasons` counts skipped rows by the code of the reason; `note` says what a clerk may not expect.
    """

    name: str
    kind: str = ""
    rows_read: int = 0
    accepted: int = 0
    unchanged: int = 0
    changed: int = 0
    rejected: int = 0
    skipped: int = 0
    skipped_reasons: Mapping[str, int] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of the rows of one file: rows_read = accepted + unchanged + changed + rejected + skipped, always.

    `kind` names every kind of table in it, as in "petitions+delegates".
    `refused` says why the whole file was not taken, else empty, `refused_as` is that reason as a word for scripts;
    `same_as` names the file it repeats.
    `gone` counts records of its last version that are no longer in it (they are kept), `gone_from` tells which;
    `version_of` names the first version of the file, where that bears another name;
    `returned` is its marked copy to send back, made or, in a rehearsal, to be made.
    `notes` tell what a clerk may not expect: sheets and columns left aside, petitions without a unit;
    `sheets` tell the same counts sheet by sheet; `repairs` counts the cells whose text was mended,
    by code (vietnamese/repair.py). `records` counts what came into the register, by kind: a row may hold several.
    """

    name: str
    kind: str = ""
    rows_read: int = 0
    accepted: int = 0
    unchanged: int = 0
    changed: int = 0
    rejected: int = 0
    skipped: int = 0
    problems: tuple[Problem, ...] = ()
    refused: str = ""
    remedy: str = ""
    same_as: str = ""
    gone: int = 0
    gone_from: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    version_of: str = ""
    returned: Path | None = None
    repairs: Mapping[str, int] = field(default_factory=dict)
    sheets: tuple[SheetReport, ...] = ()
    records: Mapping[str, int] = field(default_factory=dict)
    refused_as: str = ""

    @property
    def base(self) -> str:
        """The name under which the register keeps the file and its versions."""
        return self.version_of or self.name

    @property
    def skipped_reasons(self) -> Mapping[str, int]:
        """How many rows of the whole file were skipped, by the code of the reason."""
        return sum((Counter(sheet.skipped_reasons) for sheet in self.sheets), Counter())


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What `import` did, file by file."""

    year: int
    files: tuple[FileReport, ...]
    dry_run: bool = False

    def total(self, outcome: str) -> int:
        """The sum of one count over all files."""
        return sum(getattr(report, outcome) for report in self.files)


@dataclass(frozen=True, slots=True)
class TriageReport:
    """What `triage` decided, in counts of petitions; `topics` and `levels` count questions.

    `to_confirm` are the petitions merged with others without being sure: a clerk confirms or parts them.
    """

    year: int
    petitions: int
    questions: int
    new_questions: int
    personal: int
    not_petitions: int
    outside: int
    unsure: int
    changed: int
    to_confirm: int = 0
    topics: Mapping[str, int] = field(default_factory=dict)
    levels: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What `check` found: by check, the most serious first; `lapsed` acceptances fit no finding any more."""

    year: int
    findings: tuple[Finding, ...]
    lapsed: int = 0

    @property
    def open(self) -> tuple[Finding, ...]:
        """Those that nobody has accepted."""
        return tuple(one for one in self.findings if one.accepted is None)

    @property
    def accepted(self) -> tuple[Finding, ...]:
        """Those that somebody lets stand."""
        return tuple(one for one in self.findings if one.accepted is not None)


@dataclass(frozen=True, slots=True)
class AcceptReport:
    """Findings that are accepted now, or (`withdrawn`) are open again; `unchanged` were so before."""

    year: int
    findings: tuple[Finding, ...]
    withdrawn: bool
    unchanged: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplainReport:
    """What a finding's code means: title, severity, why it matters, a bad and a good example, the remedy."""

    code: str
    severity: Severity
    title: str
    why: str
    bad: str
    good: str
    remedy: str


@dataclass(frozen=True, slots=True)
class AttendanceCount:
    """How many came to one session; `absent` were away without a word on leave, of `open` nothing is known.

    `invited` are all of whom there is a line: delegates, and people who are on no list.
    """

    session: str
    invited: int
    present: int
    substituted: int
    excused: int
    unexcused: int
    absent: int
    open: int


@dataclass(frozen=True, slots=True)
class GiftCount:
    """How many people are on the lists of receipts and how many have signed; the sums of both in đồng."""

    listed: int
    received: int
    total: int
    worth: int


@dataclass(frozen=True, slots=True)
class StatusReport:
    """Where a conference stands: counts, the next deadlines, what to do next.

    `inbox` are the files that wait for the unattended run, `last_run` is None where there has been none.
    """

    folder: Path
    province: str
    year: int
    conference: str
    day: date | None
    month: tuple[int, int] | None
    start: time
    files: int
    petitions: int
    undecided: int
    questions: int
    personal: int
    answered: int
    delegates: int
    quota: int
    papers: tuple[str, ...]
    deadlines: tuple[tuple[str, date, bool], ...]
    next_step: str
    attendance: tuple[AttendanceCount, ...] = ()
    gifts: GiftCount | None = None
    confirmed: int | None = None
    budget: BudgetSum | None = None
    inbox: tuple[str, ...] = ()
    last_run: LastRun | None = None
    stale: tuple[str, ...] = ()
    old_pdfs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FindReport:
    """What `find` found: petitions in the order of their numbers."""

    text: str
    petitions: tuple[Decided, ...]


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How many objects went into which file; `file` is None when they went to the screen.

    Of a `public` list also how many personal values were left out (emptied), how many data covered in texts (masked).
    """

    what: str
    count: int
    file: Path | None
    public: bool = False
    emptied: int = 0
    masked: int = 0


@dataclass(frozen=True, slots=True)
class FormReport:
    """One blank form: its kind, its file, how many of its rows are written in beforehand."""

    kind: str
    file: Path
    rows: int


@dataclass(frozen=True, slots=True)
class FormsReport:
    """The forms that `forms` made."""

    year: int
    forms: tuple[FormReport, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoReport:
    """Where the demonstration's office is and which papers it made."""

    folder: Path
    year: int
    papers: tuple[PaperReport, ...]
