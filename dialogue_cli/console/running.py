"""The report of `run` on the screen."""

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import run as say
from dialogue_cli.model.run_objects import run_object
from dialogue_cli.model.run_parts import Part, run_parts
from dialogue_cli.model.run_reports import RunReport


def show_run(out: Out, report: RunReport) -> None:
    """What the page tells, part by part; then what a person must do."""
    if report.interrupted:
        out.line(say.INTERRUPTED.format(page=report.interrupted), STYLES["warning"])
    for part in run_parts(run_object(report)):
        _show(out, part)
    if report.is_quiet:
        out.line(say.QUIET_BUT_WAITING if report.waiting else say.QUIET)
    if report.needs_person or not report.is_quiet:
        out.line(say.STATE_LOOK if report.needs_person else say.STATE_DONE, "bold")
    if report.report:
        out.line(say.REPORT.format(page=report.report))


def _show(out: Out, part: Part) -> None:
    if part.rows:
        first, last = (part.numbers[0], part.numbers[-1] + 1) if part.numbers else (None, None)
        styles = [STYLES["error"] if row.bad else "" for row in part.rows]
        rows = [row.cells for row in part.rows]
        out.table(
            part.title, part.columns, rows, numbers_from=first, numbers_to=last, styles=styles
        )
    else:
        out.line(part.title, "bold")
    for line in part.lines:
        out.line(f"  {line}")
    if part.next:
        out.line(f"  {part.next}")
