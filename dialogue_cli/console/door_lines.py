"""Reports of the door: what became of a name or code, how many have come."""

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import door as say
from dialogue_cli.model.door import CheckinReport, DoorCounts, DoorLine

GOOD, BAD = "bold green", STYLES["error"]


def counts_in_words(counts: DoorCounts) -> str:
    """How many have come, in one line."""
    told = [say.COUNTS.format(present=counts.present, registered=counts.registered)]
    told += [
        say.COUNTS_GROUP.format(label=one.label, present=one.present, registered=one.registered)
        for one in counts.groups
    ]
    if away := counts.excused + counts.unexcused:
        told.append(say.COUNTS_AWAY.format(count=away))
    if counts.guests:
        told.append(say.COUNTS_GUESTS.format(count=counts.guests))
    return " · ".join(told)


def show_report(out: Out, report: CheckinReport) -> None:
    """How many have come; what became of each line was told as it came."""
    out.line(counts_in_words(report.counts), STYLES["info"])


def show_line(out: Out, line: DoorLine) -> None:
    """What became of one name or code."""
    out.line(line.message, GOOD if line.done else BAD)
    for one in line.candidates:
        told = (one.full_name, one.unit or one.upper_unit, one.role)
        out.line(f"   {' · '.join(filter(None, told))}")
