"""Reports about the review workbook: written, taken back."""

from collections.abc import Mapping

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.console.place import near
from dialogue_cli.messages import labels
from dialogue_cli.messages import review as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.review import ReviewChange, ReviewExportReport, ReviewReport
from dialogue_cli.reference.outside_scope import outside_reasons
from dialogue_cli.reference.topics import topic_name

MOST_SHOWN = 60
_LONGEST = 120


def show_review_export(out: Out, report: ReviewExportReport) -> None:
    """How much there is to look at, and where."""
    counts = (report.petitions, report.must, report.should, report.questions)
    rows = list(zip(say.EXPORT_ROWS, counts, strict=True))
    title = say.EXPORT_TITLE.format(year=report.year)
    out.table(title, say.EXPORT_COLUMNS, rows, numbers_from=1)
    if report.undecided:
        out.line(say.EXPORT_UNDECIDED.format(count=report.undecided), STYLES["warning"])
    file = near(report.file)
    out.line(say.EXPORT_FILE.format(file=file))
    out.next(say.EXPORT_NEXT.format(file=f'"{file}"'))


def show_review(out: Out, report: ReviewReport) -> None:
    """What was taken over, which rows were not, or what is wrong in which cell."""
    if report.faults:
        _show_faults(out, report)
        return
    if report.changes:
        title = say.APPLY_DRY if report.dry_run else say.APPLY_TITLE
        rows = [_row(change, report.agencies) for change in report.changes[:MOST_SHOWN]]
        out.table(title.format(year=report.year), say.APPLY_COLUMNS, rows)
        _more(out, len(report.changes))
        places = {(change.sheet, change.row) for change in report.changes}
        out.line(say.APPLY_DONE.format(changes=len(report.changes), rows=len(places)))
    elif not report.refused:
        out.line(say.APPLY_NOTHING.format(rows=report.rows), "green")
    if report.refused:
        title = say.APPLY_REFUSED.format(count=len(report.refused))
        refused = [(r.sheet, r.row, r.id, r.message) for r in report.refused[:MOST_SHOWN]]
        out.table(title, say.APPLY_REFUSED_COLUMNS, refused)
        _more(out, len(report.refused))
    if report.dry_run and report.changes:
        out.next(say.APPLY_DRY_NEXT)
    elif report.refused:
        out.next(say.APPLY_REFUSED_NEXT)
    elif report.changes:
        out.next(say.APPLY_NEXT)


def _show_faults(out: Out, report: ReviewReport) -> None:
    title = say.APPLY_FAULTS.format(count=len(report.faults))
    rows = [(fault.sheet, _cell(fault), fault.message) for fault in report.faults[:MOST_SHOWN]]
    out.table(title, say.APPLY_FAULT_COLUMNS, rows)
    _more(out, len(report.faults))
    out.next(say.APPLY_FAULT_NEXT)


def _cell(fault: Problem) -> str:
    if fault.column:
        return f"{fault.column}{fault.row or ''}"
    return say.APPLY_WHOLE_ROW.format(row=fault.row) if fault.row else ""


def _more(out: Out, count: int) -> None:
    if count > MOST_SHOWN:
        out.line(say.APPLY_MORE.format(count=count - MOST_SHOWN))


def _row(change: ReviewChange, agencies: Mapping[str, str]) -> tuple[str, str, str, str]:
    before, after = (
        _named(change.field, value, agencies) for value in (change.before, change.after)
    )
    return change.id, say.CHANGED_FIELDS[change.field], before, after


def _named(field: str, value: str, agencies: Mapping[str, str]) -> str:
    """A key by the name that people know."""
    match field:
        case "topic":
            return topic_name(value) if value else say.UNDECIDED
        case "agency" | "also":
            names = (agencies.get(key, key) for key in value.split(",") if key)
            return say.BETWEEN_AGENCIES.join(names) or (say.UNDECIDED if field == "agency" else "")
        case "fate":
            kind, _, reason = value.partition(":")
            named = say.OUTSIDE.format(reason=outside_reasons()[reason]) if reason else ""
            return named or say.FATES[kind]
        case "scope" | "level" | "handling":
            names_of = {"scope": labels.SCOPES, "level": labels.LEVELS}.get(field, labels.HANDLINGS)
            return names_of.get(value, value)
        case "seen":
            return labels.ORIGINS.get(value, value)
        case _:
            return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"
