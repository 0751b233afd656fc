"""Reports about workbooks that go out to the units."""

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.console.place import near
from dialogue_cli.messages import forms as say
from dialogue_cli.messages import printed as lists
from dialogue_cli.messages import returned
from dialogue_cli.model.printed import ListsReport
from dialogue_cli.model.reports import FormsReport, ImportReport

MOST_COPIES = 10


def show_forms(out: Out, report: FormsReport) -> None:
    """Blank forms made."""
    out.table(
        say.FORMS_TITLE.format(year=report.year),
        say.FORMS_COLUMNS,
        [(say.SHEETS[form.kind], near(form.file), form.rows or "") for form in report.forms],
        numbers_from=2,
    )
    for note in report.notes:
        out.line(note, STYLES["info"])
    out.next(say.FORMS_NEXT)


def show_returned(out: Out, report: ImportReport) -> None:
    """Where the marked copies are, or in a rehearsal would be; of very many only the folder."""
    copies = [file.returned for file in report.files if file.returned]
    if not copies:
        return
    if len(copies) == 1:
        out.line(returned.MADE.format(file=near(copies[0])))
    else:
        folder = near(copies[0].parent)
        out.line(returned.MADE_SEVERAL.format(count=len(copies), folder=folder))
        for copy in copies if len(copies) <= MOST_COPIES else ():
            out.line(returned.MADE_ONE_OF.format(file=copy.name))
    out.line(returned.MADE_NEXT)


def show_lists(out: Out, report: ListsReport) -> None:
    """Workbooks to print, and what to look at first; what concerns several of them is told once."""
    out.table(
        lists.LISTS_TITLE.format(year=report.year),
        lists.LISTS_COLUMNS,
        [
            (lists.KINDS[made.kind], near(made.file), sheet, rows)
            for made in report.lists
            if made.file
            for sheet, rows in made.sheets
        ],
        numbers_from=3,
    )
    for told in dict.fromkeys(told for made in report.lists for told in made.amiss):
        out.line(told, STYLES["warning"])
    out.next(lists.LISTS_NEXT)
