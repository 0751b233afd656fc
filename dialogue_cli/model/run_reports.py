"""What the unattended run tells: of each file in the inbox, of what followed, and of the run before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dialogue_cli.model.findings import Problem, Severity

# unfinished: still being copied or downloaded · open: in another program · growing: changed while we looked ·
# changed: changed while it was being taken · empty: no byte yet · closed: not readable · link: no file of its own
# hidden: its name says so.
WhyWaiting = Literal[
    "unfinished", "open", "growing", "changed", "empty", "closed", "link", "hidden"
]
# imported: its tables are in the register · reviewed: a clerk's review was taken over · refused: nothing was taken.
FileOutcome = Literal["imported", "reviewed", "refused"]
Stage = Literal["import", "triage", "check", "drafts"]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file left in the inbox for the next run; `too_long` when a person should look."""

    name: str
    why: WhyWaiting
    too_long: bool = False


@dataclass(frozen=True, slots=True)
class RunFile:
    """What became of one file of the inbox; `name` and the places are relative: to the inbox, to the office.

    rows_read = accepted + unchanged + changed + rejected + skipped, as in FileReport; of a review they count the
    edits. `amiss` tells the first of `amiss_count` places; `moved_to` is empty when it could not be moved:
    `not_moved` says why.
    """

    name: str
    outcome: FileOutcome
    kind: str = ""
    rows_read: int = 0
    accepted: int = 0
    unchanged: int = 0
    changed: int = 0
    rejected: int = 0
    skipped: int = 0
    gone: int = 0
    reason: str = ""
    remedy: str = ""
    notes: tuple[str, ...] = ()
    amiss: tuple[Problem, ...] = ()
    amiss_count: int = 0
    same_as: str = ""
    returned: str = ""
    moved_to: str = ""
    not_moved: str = ""

    @property
    def needs_person(self) -> bool:
        """Whether something about it is not settled."""
        return bool(
            self.outcome == "refused"
            or self.rejected
            or self.amiss_count
            or self.gone
            or self.not_moved
        )


@dataclass(frozen=True, slots=True)
class Triaged:
    """The counts of a triage, as in TriageReport."""

    petitions: int
    questions: int
    new_questions: int
    personal: int
    not_petitions: int
    outside: int
    unsure: int
    to_confirm: int


@dataclass(frozen=True, slots=True)
class Found:
    """How often a check found something that nobody lets stand; what exactly, `dialogue check` tells."""

    code: str
    severity: Severity
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft made (its file, how many gaps it shows) or not made, and why."""

    paper: str
    title: str
    file: str = ""
    gaps: int = 0
    reason: str = ""
    in_time: bool = True


@dataclass(frozen=True, slots=True)
class Stopped:
    """A stage that could not be finished; the next run tries it again."""

    stage: Stage
    reason: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class OtherInbox:
    """Files in the inbox of another year, which this run does not touch."""

    year: int
    files: int


@dataclass(frozen=True, slots=True)
class RunReport:
    """What one unattended run did; `at` is its start, in Vietnam's time, as 2024-05-10T08:30:00+07:00.

    `triage` is None when nothing was new to decide about; `interrupted` names the report of an earlier run that
    was broken off; `report` is this run's page, empty when there was nothing to tell.
    """

    year: int
    at: str
    files: tuple[RunFile, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    elsewhere: tuple[OtherInbox, ...] = ()
    triage: Triaged | None = None
    findings: tuple[Found, ...] = ()
    drafts: tuple[Draft, ...] = ()
    stopped: tuple[Stopped, ...] = ()
    unfinished: bool = False
    interrupted: str = ""
    report: str = ""

    @property
    def is_quiet(self) -> bool:
        """Whether there was nothing to do."""
        return not (self.files or self.triage or self.findings or self.drafts or self.stopped)

    @property
    def needs_person(self) -> bool:
        """Whether a person should look (exit code 1)."""
        return (
            any(file.needs_person for file in self.files)
            or any(one.too_long for one in self.waiting)
            or bool(self.elsewhere)
            or bool(self.triage and (self.triage.unsure or self.triage.to_confirm))
            or any(one.severity != "info" for one in self.findings)
            or any(draft.gaps or (draft.reason and draft.in_time) for draft in self.drafts)
            or bool(self.stopped)
        )


@dataclass(frozen=True, slots=True)
class LastRun:
    """What is known of the run before: when, how it ended, the state it left (`mark`), what it told.

    `report` is the page of the last run that had something to tell, `reported` that run's exit code.
    """

    at: str = ""
    exit_code: int = 0
    report: str = ""
    reported: int = 0
    mark: str = ""
    told: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
