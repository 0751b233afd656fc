"""The report of doctor."""

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import doctor as say
from dialogue_cli.model.health import DoctorReport

_LOOKS = {"good": "", "note": STYLES["warning"], "bad": STYLES["error"]}


def show_doctor(out: Out, report: DoctorReport) -> None:
    """Each thing that was looked at, then whether something has to be mended."""
    rows = [
        (say.LEVELS[line.level], say.NAMES[line.code], line.message, line.remedy)
        for line in report.lines
    ]
    out.table(say.TITLE, say.COLUMNS, rows, styles=[_LOOKS[line.level] for line in report.lines])
    counted = {level: sum(line.level == level for line in report.lines) for level in say.LEVELS}
    if counted["bad"]:
        out.line(say.BAD.format(count=counted["bad"]), STYLES["error"])
    elif counted["note"]:
        out.line(say.NOTES.format(count=counted["note"]))
    else:
        out.line(say.ALL_GOOD, "green")
