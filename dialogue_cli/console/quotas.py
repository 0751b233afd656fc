"""The report of `quota`: tables of places and people, shares, proposals."""

from collections.abc import Iterator

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import quotas as say
from dialogue_cli.model.quota_tables import (
    LeftOut,
    ProposalReport,
    ProposedLine,
    QuotaLine,
    QuotaReport,
    QuotaTable,
)
from dialogue_cli.vietnamese.money import grouped

_TENTHS = 10


def show_quota(out: Out, report: QuotaReport) -> None:
    """The tables asked for, what is not in them, and what the dashes mean."""
    out.line(say.TITLE.format(year=report.year), "bold")
    tables = [*([report.groups] if report.groups else []), *report.units]
    for table in tables:
        _table(out, table)
    for table in tables:
        if (planned := table.total.planned or 0) != table.quota:
            told = say.SUM_OF_PARTS.format(
                title=table.title,
                sum=planned,
                quota=table.quota,
                difference=_over_or_under(planned - table.quota),
            )
            out.line(told, STYLES["warning"])
    for note in _notes(report, tables):
        out.line(note)
    _shares(out, report)
    registered = any(line.registered for table in tables for line in table.lines)
    out.next(say.NEXT if registered else say.NEXT_LISTS)


def show_proposal(out: Out, report: ProposalReport) -> None:
    """What each unit would get, how that was worked out, and how it gets into the settings."""
    title = say.PROPOSAL_TITLE.format(
        quota=report.quota, name=report.name, method=say.METHODS[report.method]
    )
    if report.least:
        title = say.PROPOSAL_LEAST.format(title=title, least=report.least)
    known = [line.members for line in report.lines if line.members is not None]
    now = [line.now for line in report.lines if line.now is not None]
    total = (
        say.TOTAL,
        grouped(sum(known)) if known else say.UNKNOWN,
        sum(now) if now else say.UNKNOWN,
        sum(line.proposed for line in report.lines),
        "",
    )
    out.table(
        title, say.PROPOSAL_COLUMNS, map(_proposed, report.lines), numbers_from=1, total=total
    )
    out.line(say.PROPOSAL_HOW[report.method])
    if report.backup:
        out.line(say.PROPOSAL_WRITTEN.format(file=report.file, backup=report.backup.name))
        out.next(say.PROPOSAL_AFTER)
    elif all(line.now == line.proposed for line in report.lines):
        out.line(say.PROPOSAL_SAME.format(file=report.file))
        out.next(say.PROPOSAL_AFTER)
    else:
        _settings(out, report)


def _settings(out: Out, report: ProposalReport) -> None:
    """The lines as they can be written into the settings, by hand or by the program."""
    out.line(say.PROPOSAL_LINES.format(file=report.file))
    width = max(len(line.setting) for line in report.lines)
    for line in report.lines:
        out.exact(say.PROPOSAL_LINE.format(setting=line.setting, width=width, unit=line.unit))
    least = f" --least {report.least}" if report.least else ""
    out.next(say.PROPOSAL_NEXT.format(method=report.method, least=least, group=report.group))


def _table(out: Out, table: QuotaTable) -> None:
    first = say.UNIT_COLUMN if table.group else say.GROUP_COLUMN
    total = table.total
    out.table(
        table.title,
        (first, *say.COLUMNS),
        [(line.name, *_counts(line)) for line in table.lines],
        numbers_from=1,
        total=(say.TOTAL, *_counts(total)),
        styles=[_style(line) for line in table.lines],
    )


def _counts(line: QuotaLine) -> tuple[object, ...]:
    counts = (line.planned, line.registered, line.confirmed, line.present)
    return (*(say.UNKNOWN if count is None else count for count in counts), _compared(line))


def _compared(line: QuotaLine) -> str:
    if line.planned is None:
        return say.OUTSIDE
    return _over_or_under(line.difference) if line.difference else say.ENOUGH


def _over_or_under(difference: int) -> str:
    words = say.OVER if difference > 0 else say.UNDER
    return words.format(n=abs(difference))


def _style(line: QuotaLine) -> str:
    if line.planned is None or line.difference > 0:
        return "red"
    return STYLES["warning"] if line.difference else ""


def _notes(report: QuotaReport, tables: list[QuotaTable]) -> Iterator[str]:
    if told := ", ".join(_left_out(report.left_out)):
        yield say.LEFT_OUT.format(parts=told)
    if all(table.total.confirmed is None for table in tables):
        yield say.NOBODY_ASKED
    if not report.sessions:
        yield say.NOT_LOOKED
    elif report.sessions > 1:
        yield say.SEVERAL_SESSIONS.format(n=report.sessions)


def _left_out(rows: LeftOut) -> Iterator[str]:
    for count, words in (
        (rows.absent, say.LEFT_OUT_ABSENT),
        (rows.again, say.LEFT_OUT_AGAIN),
        (rows.reserves, say.LEFT_OUT_RESERVES),
    ):
        if count:
            yield words.format(n=count)


def _shares(out: Out, report: QuotaReport) -> None:
    """One table; each way to part the people opens with all of them."""
    rows: list[tuple[object, ...]] = []
    styles = []
    for table in report.shares or ():
        whole = sum(one.count for one in table.shares)
        rows.append((table.title, whole, _percent(sum(one.tenths for one in table.shares))))
        styles.append("bold")
        for one in table.shares:
            rows.append((say.SHARE_OF.format(name=one.name), one.count, _percent(one.tenths)))
            styles.append("")
    if rows:
        out.table(say.SHARES_TITLE, say.SHARE_COLUMNS, rows, numbers_from=1, styles=styles)
    elif report.shares is not None:
        out.line(say.SHARES_NOBODY)


def _percent(tenths: int) -> str:
    return f"{tenths // _TENTHS},{tenths % _TENTHS}"


def _proposed(line: ProposedLine) -> tuple[object, ...]:
    change = line.proposed - (line.now or 0)
    return (
        line.unit,
        say.UNKNOWN if line.members is None else grouped(line.members),
        say.UNKNOWN if line.now is None else line.now,
        line.proposed,
        f"{change:+d}" if change and line.now is not None else say.CHANGE_NONE,
    )
