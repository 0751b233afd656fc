"""Reports of `redact`: what is erased, where the copy is, what a person still has to delete."""

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.console.place import near
from dialogue_cli.messages import redact as say
from dialogue_cli.model.redaction import RedactReport
from dialogue_cli.vietnamese.dates import short


def show_redact(out: Out, report: RedactReport) -> None:
    """By column how many values are erased or would be."""
    before = short(report.before)
    if not report.fields:
        out.line(say.NOTHING.format(before=before))
        return
    years = ", ".join(map(str, report.years))
    title = (say.TITLE_DRY if report.dry_run else say.TITLE).format(years=years, before=before)
    rows = [
        (say.TABLE_NAMES[one.table], say.COLUMNS.get(one.column, one.column), one.count)
        for one in report.fields
    ]
    total = (say.TOTAL, "", report.count)
    out.table(title, say.COLUMNS_TITLE, rows, numbers_from=2, total=total)
    if report.export:
        out.line(say.EXPORTED.format(file=report.export), STYLES["warning"])
    out.line(say.FINAL)
    if report.left:
        out.line(say.LEFT, STYLES["warning"])
        left = [(near(one.folder), one.files) for one in report.left]
        out.table("", say.LEFT_COLUMNS, left, numbers_from=1)
    out.next(say.NEXT_DRY.format(before=before) if report.dry_run else say.NEXT)
