"""Which report is shown how; the pieces are in the sibling modules."""

from dialogue_cli.console import (
    budgeting,
    checking,
    coming_in,
    door_lines,
    giving,
    going_out,
    health,
    keeping,
    ledger,
    linting,
    looking,
    quotas,
    redacting,
    reviewing,
    running,
    scheduling,
    selecting,
    showing,
    verdicts,
    working,
)
from dialogue_cli.console.pieces import Out, StepOut
from dialogue_cli.model import (
    backups,
    budget,
    paper_reports,
    paper_verdicts,
    printed,
    quota_tables,
    redaction,
    reports,
    review,
    run_reports,
    schedules,
    selection,
    shown,
)
from dialogue_cli.model import door as at_door
from dialogue_cli.model import gift_ledger as gift_books
from dialogue_cli.model import health as health_model
from dialogue_cli.model import ledger as books
from dialogue_cli.model import lint as papers

_SHOWN = {
    reports.OfficeReport: working.show_office,
    reports.ImportReport: coming_in.show_import,
    reports.TriageReport: working.show_triage,
    reports.CheckReport: checking.show_check,
    reports.ExplainReport: checking.show_explain,
    reports.AcceptReport: checking.show_accept,
    paper_reports.RenderReport: working.show_render,
    paper_reports.TemplatesReport: working.show_templates,
    paper_reports.IssueReport: working.show_issue,
    paper_reports.PaperListing: working.show_listing,
    reports.ExportReport: working.show_export,
    reports.FormsReport: going_out.show_forms,
    printed.ListsReport: going_out.show_lists,
    reports.DemoReport: working.show_demo,
    reports.StatusReport: looking.show_status,
    shown.PetitionReport: showing.show_petition,
    shown.QuestionReport: showing.show_question,
    reports.FindReport: looking.show_find,
    run_reports.RunReport: running.show_run,
    schedules.ScheduleReport: scheduling.show_schedule,
    review.ReviewExportReport: reviewing.show_review_export,
    review.ReviewReport: reviewing.show_review,
    quota_tables.QuotaReport: quotas.show_quota,
    quota_tables.ProposalReport: quotas.show_proposal,
    budget.BudgetReport: budgeting.show_budget,
    selection.SelectReport: selecting.show_select,
    papers.LintReport: linting.show_lint,
    papers.RulesReport: linting.show_rules,
    at_door.DoorLine: door_lines.show_line,
    at_door.CheckinReport: door_lines.show_report,
    gift_books.GiftsReport: giving.show_gifts,
    gift_books.GiveReport: giving.show_give,
    books.LogReport: ledger.show_log,
    books.UndoReport: ledger.show_undo,
    books.VerifyReport: ledger.show_verify,
    redaction.RedactReport: redacting.show_redact,
    paper_verdicts.PaperVerdicts: verdicts.show_verdicts,
    health_model.DoctorReport: health.show_doctor,
    backups.BackupReport: keeping.show_backup,
    backups.RestoreReport: keeping.show_restore,
}


def show(report: object) -> None:
    """Print a report for a person."""
    _SHOWN[type(report)](Out(), report)  # type: ignore[operator]


def show_step(report: object) -> None:
    """Print the report of one step of a longer way."""
    _SHOWN[type(report)](StepOut(), report)  # type: ignore[operator]
