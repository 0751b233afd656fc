"""Reports of `check`, `explain` and `accept`: findings by check and code, what was accepted apart."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import accept as say_accept
from dialogue_cli.messages import checks as texts
from dialogue_cli.messages import labels
from dialogue_cli.messages import screen as say
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.reports import AcceptReport, CheckReport, ExplainReport
from dialogue_cli.vietnamese.money import grouped
from dialogue_cli.vietnamese.text import title_upper

# Of one code so many findings are shown whole; of more only the first few.
MOST_SHOWN, FIRST_SHOWN = 5, 3
Rows = Iterator[tuple[str, str]]


def show_check(out: Out, report: CheckReport) -> None:
    """Findings by check, those of one code together, the most serious first; then what was accepted."""
    if not report.findings:
        out.line(say.CHECK_NONE, "green")
    else:
        out.line(say.CHECK_TITLE.format(year=report.year, counts=_counts(report.open)), "bold")
    for check, of_check in groupby(report.open, key=lambda one: one.check):
        out.line(f"\n{title_upper(texts.CHECK_NAMES[check])}", "bold")
        for _, of_code in groupby(of_check, key=lambda one: one.code):
            _show_code(out, tuple(of_code))
    if report.accepted:
        out.line(f"\n{say.CHECK_ACCEPTED.format(count=len(report.accepted))}", "bold")
        out.details(_accepted(report.accepted))
    if report.lapsed:
        out.line(say.CHECK_LAPSED.format(count=report.lapsed), STYLES["warning"])
    if report.open:
        first = report.open[0]
        out.line("")
        out.next(say.CHECK_NEXT.format(code=first.code, id=first.id))


def _counts(findings: Sequence[Finding]) -> str:
    counts = Counter(str(finding.severity) for finding in findings)
    told = [
        words.format(n=grouped(counts[name]))
        for name, words in say.CHECK_COUNTS.items()
        if counts[name]
    ]
    return ", ".join(told) or say.CHECK_NONE_OPEN


def _show_code(out: Out, findings: Sequence[Finding]) -> None:
    """One code: its title, each place or the first few, why it matters, what to do."""
    first, count = findings[0], len(findings)
    heading = say.CHECK_CODE_MANY if count > 1 else say.CHECK_CODE
    severity = labels.SEVERITIES[first.severity]
    title = texts.TEXTS[first.code].title
    told = heading.format(severity=severity, code=first.code, title=title, count=grouped(count))
    out.line(told, STYLES[first.severity])
    out.details(_places(findings))


def _places(findings: Sequence[Finding]) -> Rows:
    count = len(findings)
    shown = findings if count <= MOST_SHOWN else findings[:FIRST_SHOWN]
    one_remedy = len({finding.remedy for finding in shown}) == 1
    for finding in shown:
        yield (
            "•",
            say.CHECK_FINDING.format(message=finding.message, where=finding.where, id=finding.id),
        )
        if not one_remedy:
            yield "", f"{say.CHECK_REMEDY} {finding.remedy}"
    if count > len(shown):
        yield "", say.CHECK_MORE.format(count=grouped(count - len(shown)))
    yield "", f"{say.CHECK_WHY} {findings[0].why}"
    if one_remedy:
        yield "", f"{say.CHECK_REMEDY} {findings[0].remedy}"


def _accepted(findings: Sequence[Finding]) -> Rows:
    for finding in findings:
        if accepted := finding.accepted:
            yield (
                "✓",
                say.CHECK_FINDING.format(
                    message=finding.message, where=finding.where, id=finding.id
                ),
            )
            at = f"{datetime.fromisoformat(accepted.at):%H:%M %d/%m/%Y}"
            told = say.CHECK_ACCEPTED_BY.format(by=accepted.by, at=at, reason=accepted.reason)
            yield "", told


def show_explain(out: Out, report: ExplainReport) -> None:
    """One code."""
    out.pairs(
        f"{report.code} – {report.title}",
        [
            (say.EXPLAIN_SEVERITY, labels.SEVERITIES[report.severity]),
            (say.EXPLAIN_WHY, report.why),
            (say.EXPLAIN_BAD, report.bad),
            (say.EXPLAIN_GOOD, report.good),
            (say.EXPLAIN_REMEDY, report.remedy),
        ],
    )


def show_accept(out: Out, report: AcceptReport) -> None:
    """What stands now, by whose word; that an error stays one."""
    count, year = len(report.findings), report.year
    if report.withdrawn:
        out.line(say_accept.WITHDRAWN.format(count=count, year=year), "bold")
    elif report.findings and (said := report.findings[0].accepted):
        told = say_accept.DONE.format(count=count, year=year, by=said.by, reason=said.reason)
        out.line(told, "bold")
    shown = report.findings[:MOST_SHOWN]
    out.details(("•", say_accept.LINE.format(id=one.id, message=one.message)) for one in shown)
    if count > len(shown):
        out.line(say.CHECK_MORE.format(count=grouped(count - len(shown))))
    if report.unchanged:
        out.line(say_accept.UNCHANGED.format(count=len(report.unchanged)))
    errors = sum(one.severity == "error" for one in report.findings)
    if errors and not report.withdrawn:
        out.line(say_accept.IS_ERROR.format(count=errors), STYLES["error"])
    out.next(say_accept.NEXT if report.findings else say_accept.NEXT_UNCHANGED)
