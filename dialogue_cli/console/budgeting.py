"""The report of `budget`: every line, the sums by source and by section, planned against spent, what is amiss."""

from collections.abc import Iterator, Sequence

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import budget as say
from dialogue_cli.messages.labels import SEVERITIES
from dialogue_cli.model.budget import WITHIN, Budget, BudgetLine, BudgetReport, BudgetSum
from dialogue_cli.vietnamese.money import dong, dong_in_words, grouped

MOST_LINES = 40
MOST_FINDINGS = 12


def show_budget(out: Out, report: BudgetReport) -> None:
    """The estimate, the purses in figures and words, what was spent; or what to do where there is none."""
    budget = report.budget
    if not budget.lines:
        out.line(say.NOTHING.format(year=report.year), STYLES["warning"])
        out.next(say.NOTHING_NEXT)
        return
    _show_lines(out, report)
    _show_sums(out, say.OF_SOURCES, budget.sources, budget, say.NO_SOURCE)
    if len(budget.sections) > 1:
        _show_sums(out, say.OF_SECTIONS, budget.sections, budget, say.NO_SECTION)
    for told in _words(budget):
        out.line(told, "bold")
    for told in _left_out(budget):
        out.line(told, STYLES["warning"])
    if budget.has_spent:
        out.line(_spent(budget.whole))
    _show_findings(out, report)
    first = next((finding.code for finding in report.findings), "")
    out.next(say.NEXT_FINDING.format(code=first) if first else say.NEXT)


def _show_lines(out: Out, report: BudgetReport) -> None:
    budget = report.budget
    columns = say.COLUMNS if budget.has_spent else say.COLUMNS_PLANNED
    rows = [_line(line, with_spent=budget.has_spent) for line in budget.lines[:MOST_LINES]]
    spent = (grouped(budget.whole.spent),) if budget.has_spent else ()
    total = (say.TOTAL, "", "", "", grouped(budget.whole.planned), *spent)
    out.table(say.TITLE.format(year=report.year), columns, rows, numbers_from=3, total=total)
    if len(budget.lines) > MOST_LINES:
        out.line(say.MORE_LINES.format(count=len(budget.lines) - MOST_LINES))


def _line(line: BudgetLine, *, with_spent: bool) -> tuple[str, ...]:
    section = line.section.rpartition(WITHIN)[2]
    spent = (_figure(line.spent),) if with_spent else ()
    return (
        f"{section}\n  {line.item}" if section else line.item,
        line.source,
        _quantity(line),
        _figure(line.rate),
        _figure(line.planned),
        *spent,
    )


def _quantity(line: BudgetLine) -> str:
    written = line.quantity_written or line.quantity_text.replace(".", ",")
    # "160 người x 1 buổi" says its measure itself.
    bare = all(letter.isdigit() or letter in " .,x\u00d7*" for letter in written)
    return f"{written} {line.measure}".strip() if bare else written


def _figure(value: int | None) -> str:
    return "" if value is None else grouped(value)


def _show_sums(
    out: Out, title: str, sums: Sequence[BudgetSum], budget: Budget, nameless: str
) -> None:
    rows = [_sum(one, one.name or nameless, with_spent=budget.has_spent) for one in sums]
    total = _sum(budget.whole, say.TOTAL, with_spent=budget.has_spent)
    columns = say.SUMS_SPENT if budget.has_spent else say.SUMS
    out.table(title, columns, rows, numbers_from=1, total=total)


def _sum(one: BudgetSum, name: str, *, with_spent: bool) -> tuple[object, ...]:
    share = f"{one.share // 10},{one.share % 10}"
    found = (name, one.lines, grouped(one.planned), share)
    if not with_spent:
        return found
    return (*found, grouped(one.spent), grouped(one.left), grouped(one.planned - one.spent_of))


def _words(budget: Budget) -> Iterator[str]:
    yield say.WORDS.format(words=dong_in_words(budget.whole.planned))
    if len(budget.sources) > 1:
        for one in budget.sources:
            name = one.name or say.NO_SOURCE
            words = dong_in_words(one.planned)
            yield say.WORDS_OF.format(name=name, sum=dong(one.planned), words=words)


def _left_out(budget: Budget) -> Iterator[str]:
    unread = sum(line.planned is None and bool(line.unread) for line in budget.lines)
    if unread:
        yield say.UNREAD.format(count=unread)
    if budget.whole.open_lines > unread:
        yield say.OPEN.format(count=budget.whole.open_lines - unread)


def _spent(whole: BudgetSum) -> str:
    told = say.SPENT if whole.left >= 0 else say.OVERSPENT
    text = told.format(
        spent=dong(whole.spent), planned=dong(whole.spent_of), left=dong(abs(whole.left))
    )
    open_lines = whole.lines - whole.spent_lines
    return f"{text} {say.NOT_TOLD.format(count=open_lines)}" if open_lines else text


def _show_findings(out: Out, report: BudgetReport) -> None:
    if not report.findings:
        return
    rows = [
        (SEVERITIES[f.severity], f.code, f.message, f.where)
        for f in report.findings[:MOST_FINDINGS]
    ]
    styles = [STYLES[f.severity] for f in report.findings[:MOST_FINDINGS]]
    title = say.FINDINGS.format(count=len(report.findings))
    out.table(title, say.FINDING_COLUMNS, rows, styles=styles)
    if len(report.findings) > MOST_FINDINGS:
        out.line(say.MORE_FINDINGS.format(count=len(report.findings) - MOST_FINDINGS))
