"""The exit code of each report (design.md §4): 0 nothing to look at, 1 something needs a person, 3 refused, 4 busy."""

from functools import singledispatch

from dialogue_cli.model.backups import BackupReport, RestoreReport
from dialogue_cli.model.budget import BudgetReport
from dialogue_cli.model.door import CheckinReport
from dialogue_cli.model.gift_ledger import GiftsReport, GiveReport
from dialogue_cli.model.health import DoctorReport
from dialogue_cli.model.ledger import VerifyReport
from dialogue_cli.model.lint import LintReport
from dialogue_cli.model.paper_reports import RenderReport, TemplatesReport
from dialogue_cli.model.paper_verdicts import PaperVerdicts
from dialogue_cli.model.printed import ListsReport
from dialogue_cli.model.redaction import RedactReport
from dialogue_cli.model.reports import CheckReport, ImportReport, TriageReport
from dialogue_cli.model.review import ReviewReport
from dialogue_cli.model.run_reports import RunReport
from dialogue_cli.model.selection import SelectReport

DONE, LOOK, REFUSED, BUSY = 0, 1, 3, 4


@singledispatch
def exit_code(_report: object) -> int:
    """Most commands either do what was asked or raise."""
    return DONE


@exit_code.register
def _(report: ImportReport) -> int:
    if report.files and all(file.refused for file in report.files):
        return REFUSED
    if any(f.refused or f.rejected or f.problems or f.gone for f in report.files):
        return LOOK
    return DONE


@exit_code.register
def _(report: RunReport) -> int:
    return LOOK if report.needs_person else DONE


@exit_code.register
def _(report: TriageReport) -> int:
    return LOOK if report.unsure or report.to_confirm else DONE


@exit_code.register
def _(report: SelectReport) -> int:
    found = report.selection
    over = report.minutes_used > report.time.minutes
    return LOOK if found.unasked or found.doubtful or report.undecided or over else DONE


@exit_code.register
def _(report: CheckReport) -> int:
    return LOOK if any(finding.is_open for finding in report.findings) else DONE


@exit_code.register
def _(report: BudgetReport) -> int:
    return LOOK if any(f.is_open for f in report.findings) else DONE


@exit_code.register
def _(report: RenderReport) -> int:
    if report.warnings:
        return LOOK
    return (
        LOOK
        if any(paper.gaps or paper.warning or not paper.made for paper in report.papers)
        else DONE
    )


@exit_code.register
def _(report: TemplatesReport) -> int:
    return LOOK if any(one.fault for one in report.templates) else DONE


@exit_code.register
def _(report: ListsReport) -> int:
    return LOOK if any(made.amiss for made in report.lists) else DONE


@exit_code.register
def _(report: VerifyReport) -> int:
    if report.damaged:
        return REFUSED
    return LOOK if report.faults or not all(one.is_sound for one in report.papers) else DONE


@exit_code.register
def _(report: PaperVerdicts) -> int:
    if report.papers and all(one.state == "refused" for one in report.papers):
        return REFUSED
    return DONE if all(one.is_sound for one in report.papers) else LOOK


@exit_code.register
def _(report: DoctorReport) -> int:
    return LOOK if any(line.level == "bad" for line in report.lines) else DONE


@exit_code.register
def _(report: BackupReport) -> int:
    return LOOK if report.left_out or report.manifest.faults else DONE


@exit_code.register
def _(report: RestoreReport) -> int:
    return LOOK if report.faults else DONE


@exit_code.register
def _(report: RedactReport) -> int:
    return LOOK if report.left and not report.dry_run else DONE


@exit_code.register
def _(report: CheckinReport) -> int:
    if any(line.outcome == "busy" for line in report.lines):
        return BUSY
    if report.lines and not any(line.done for line in report.lines):
        return REFUSED
    return DONE if all(line.done for line in report.lines) else LOOK


@exit_code.register
def _(report: ReviewReport) -> int:
    if report.faults:
        return REFUSED
    return LOOK if report.refused else DONE


@exit_code.register
def _(report: LintReport) -> int:
    if report.files and all(file.refused for file in report.files):
        return REFUSED
    return LOOK if any(file.refused or file.count("error") for file in report.files) else DONE


@exit_code.register
def _(report: GiftsReport) -> int:
    books = report.ledger.books
    amiss = any(
        book.again or book.unread or book.outside or book.left < 0 or book.left_amount < 0
        for book in books
    )
    return LOOK if amiss or report.ledger.unclear else DONE


@exit_code.register
def _(report: GiveReport) -> int:
    if all(line.done for line in report.lines):
        return DONE
    return LOOK if any(line.done for line in report.lines) else REFUSED
