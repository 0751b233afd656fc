"""Reports about workbooks that go out to the units."""

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import forms as say
from dialogue_cli.model.reports import FormsReport


def show_forms(out: Out, report: FormsReport) -> None:
    """Blank forms made."""
    out.table(
        say.FORMS_TITLE.format(year=report.year),
        say.FORMS_COLUMNS,
        [(say.SHEETS[form.kind], form.file, form.rows or "") for form in report.forms],
        numbers_from=2,
    )
    for note in report.notes:
        out.line(note, STYLES["info"])
    out.next(say.FORMS_NEXT)
