"""The report of `select`: the questions for the hall with their reasons, then what a person must see to."""

from collections.abc import Iterator, Sequence

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import select as say
from dialogue_cli.model.petitions import question_code
from dialogue_cli.model.selection import Selected, SelectReport

MOST_TOLD = 10
# A wording long enough to be recognised; `show question` gives the whole.
MOST_LETTERS = 90


def show_select(out: Out, report: SelectReport) -> None:
    """What is asked in the hall and why; what nobody can ask; what may be personal."""
    found = report.selection
    if not found.questions:
        out.line(say.NOTHING, STYLES["warning"])
        return
    hall = sorted(
        (one for one in found.questions if one.handling == "hall"),
        key=lambda one: (-one.score, one.number),
    )
    title = say.TITLE_DRY if report.dry_run else say.TITLE
    _table(out, title.format(year=report.year), hall, report)
    summary = say.SUMMARY.format(
        hall=report.hall,
        used=report.minutes_used,
        minutes=report.time.minutes,
        each=report.time.each,
        writing=found.count("writing"),
    )
    out.line(summary, "bold")
    out.line(_what_changed(report))
    for warning in _warnings(report):
        out.line(warning, STYLES["warning"])
    for name, told in (
        (say.RESERVES, found.reserves),
        (say.UNASKED, found.unasked),
        (say.DOUBTFUL, found.doubtful),
    ):
        _table(out, name.format(count=len(told)), told[:MOST_TOLD], report)
        if len(told) > MOST_TOLD:
            out.line(say.MORE.format(count=len(told) - MOST_TOLD))
    first = (*hall, *found.questions)[0]
    out.next(say.NEXT.format(code=question_code(first.number)))


def _table(out: Out, title: str, questions: Sequence[Selected], report: SelectReport) -> None:
    rows = [
        (
            question_code(one.number),
            _short(report.texts.get(one.number, "")),
            f"{one.score:.1f}".replace(".", ","),
            one.reason,
        )
        for one in questions
    ]
    if rows:
        out.table(title, say.COLUMNS, rows)


def _what_changed(report: SelectReport) -> str:
    if not report.changed:
        return say.NOTHING_CHANGED
    told = say.WOULD_CHANGE if report.dry_run else say.CHANGED
    return told.format(count=report.changed)


def _warnings(report: SelectReport) -> Iterator[str]:
    if report.minutes_used > report.time.minutes:
        yield say.OVER.format(used=report.minutes_used, minutes=report.time.minutes)
    if report.undecided:
        yield say.UNDECIDED.format(count=report.undecided)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST_LETTERS else f"{line[: MOST_LETTERS - 1].rstrip()}…"
