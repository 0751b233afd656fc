"""Reports of `lint`: findings file by file, and the list of rules."""

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import labels
from dialogue_cli.messages import lint as say
from dialogue_cli.model.findings import Severity
from dialogue_cli.model.lint import LintedFile, LintReport, RulesReport

_COUNTS: dict[str, Severity] = {"errors": "error", "warnings": "warning", "infos": "info"}


def show_lint(out: Out, report: LintReport) -> None:
    """What was found in each file, then the counts."""
    for file in report.files:
        _show_file(out, file)
    if len(report.files) > 1:
        counts = {name: _sum(report, severity) for name, severity in _COUNTS.items()}
        refused = sum(bool(file.refused) for file in report.files)
        out.line(say.TOTAL.format(files=len(report.files), refused=refused, **counts), "bold")


def _sum(report: LintReport, severity: Severity) -> int:
    return sum(file.count(severity) for file in report.files)


def _show_file(out: Out, file: LintedFile) -> None:
    if file.refused:
        out.line(file.refused, STYLES["error"])
        out.line(file.remedy)
        return
    if file.findings:
        out.table(
            say.FILE_TITLE.format(file=file.file, profile=say.PROFILES[file.profile]),
            say.COLUMNS,
            [
                (
                    labels.SEVERITIES[one.severity],
                    one.rule,
                    say.FOUND.format(message=one.message, remedy=one.remedy),
                    one.where,
                )
                for one in file.findings
            ],
            styles=[STYLES[one.severity] for one in file.findings],
        )
    _show_mended(out, file)
    counts = say.FILE_COUNT.format(
        file=file.file,
        errors=file.count("error"),
        warnings=file.count("warning"),
        infos=file.count("info"),
    )
    sound = file.count("error") == 0
    out.line(f"{counts} {say.FILE_SOUND}" if sound else counts, "green" if sound else "bold")


def _show_mended(out: Out, file: LintedFile) -> None:
    if file.written:
        rules = ", ".join(say.MENDED_RULE.format(rule=r, count=n) for r, n in file.mended)
        count = sum(number for _, number in file.mended)
        out.line(say.MENDED.format(count=count, rules=rules, file=file.written), "green")
        out.line(say.REMAINS.format(count=len(file.findings)))


def show_rules(out: Out, report: RulesReport) -> None:
    """Every rule with its severity and its clause."""
    rows = [
        (
            one.rule,
            labels.SEVERITIES[one.severity],
            labels.SEVERITIES[one.union] if one.union else say.NOT_FOR_UNION,
            one.requirement,
            one.clause,
        )
        for one in report.rules
    ]
    out.table(say.RULES_TITLE.format(count=len(rows)), say.RULES_COLUMNS, rows)
