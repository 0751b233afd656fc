"""The report of `import`: every file with its counts first, what a person must do last, where the screen ends."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from dialogue_cli.console.going_out import show_returned
from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import screen as say
from dialogue_cli.messages.intake import SKIP_REASONS
from dialogue_cli.model.reports import COUNTS, FileReport, ImportReport, SheetReport

MOST_PROBLEMS = 20
MOST_CELLS = 6


def show_import(out: Out, report: ImportReport) -> None:
    """Files taken in; below them what was done with them, what was not taken and what must be looked at."""
    taken = [file for file in report.files if not file.refused]
    refused = [file for file in report.files if file.refused]
    if taken:
        _table(out, report, taken)
    _same(out, taken)
    for file in taken:
        _skipped(out, file)
    _notes(out, report)
    for file in taken:
        _gone(out, file)
    _summary(out, report, taken, refused)
    for file in refused:
        out.line(say.IMPORT_REFUSED.format(file=file.name), STYLES["error"])
        out.line(f"  {file.refused}\n  {file.remedy}")
    _problems(out, report)
    show_returned(out, report)
    _next(out, report, taken)


def _table(out: Out, report: ImportReport, taken: Sequence[FileReport]) -> None:
    title = say.IMPORT_DRY if report.dry_run else say.IMPORT_TITLE
    rows = [row for file in taken for row in _counted(file)]
    total = (say.IMPORT_TOTAL, "", *(report.total(name) for name in COUNTS))
    out.table(
        title.format(year=report.year),
        say.IMPORT_COLUMNS,
        rows,
        numbers_from=2,
        total=total if len(taken) > 1 else None,
    )


def _counted(file: FileReport) -> Iterator[tuple[object, ...]]:
    """A file's counts, below them those of its sheets where there are several."""
    yield file.name, _kinds(file), *(getattr(file, name) for name in COUNTS)
    sheets = [sheet for sheet in file.sheets if sheet.rows_read]
    for sheet in sheets if len(sheets) > 1 else ():
        name = say.IMPORT_SHEET.format(sheet=sheet.name)
        yield name, _kinds(sheet), *(getattr(sheet, count) for count in COUNTS)


def _kinds(of: FileReport | SheetReport) -> str:
    return ", ".join(say.IMPORT_KINDS[kind] for kind in of.kind.split("+") if kind)


def _same(out: Out, taken: Sequence[FileReport]) -> None:
    """Files that add nothing; many under the names they had before, in one line."""
    same = [file for file in taken if file.same_as]
    usual = [file.name for file in same if file.same_as == file.name]
    for file in same:
        if len(usual) == 1 or file.same_as != file.name:
            out.line(say.IMPORT_SAME.format(file=file.name, same=file.same_as))
    if len(usual) > 1:
        out.line(say.IMPORT_SAME_SEVERAL.format(count=len(usual), files=_few(usual)))


def _skipped(out: Out, file: FileReport) -> None:
    if file.skipped_reasons and not file.same_as:
        told = ", ".join(
            say.IMPORT_SKIPPED_REASON.format(count=count, reason=SKIP_REASONS.get(code, code))
            for code, count in file.skipped_reasons.items()
        )
        out.line(say.IMPORT_SKIPPED.format(file=file.name, count=file.skipped, reasons=told))


def _gone(out: Out, file: FileReport) -> None:
    if file.gone:
        which = _few(list(file.gone_from))
        told = say.IMPORT_GONE.format(file=file.name, count=file.gone, which=which)
        out.line(told, STYLES["warning"])


def _notes(out: Out, report: ImportReport) -> None:
    """What a clerk may not expect; what holds for several files is said once."""
    names: dict[str, list[str]] = defaultdict(list)
    for file in report.files:
        for note in file.notes:
            names[note].append(file.name)
    for note, of in names.items():
        whose = _few(list(dict.fromkeys(of)))
        several = say.IMPORT_SEVERAL.format(count=len(of), files=whose) if len(of) > 1 else whose
        out.line(f"{several}: {note}", STYLES["info"])


def _summary(
    out: Out, report: ImportReport, taken: Sequence[FileReport], refused: Sequence[FileReport]
) -> None:
    """How many files there were, so that they can be counted against the mail; what came of them."""
    if len(report.files) > 1:
        counts = {"count": len(report.files), "taken": len(taken), "refused": len(refused)}
        out.line(say.IMPORT_READ.format(**counts), "bold")
    if taken:
        new = sum((Counter(file.records) for file in taken), Counter[str]())
        told = (
            say.IMPORT_RECORDS.format(count=new[kind], kind=name)
            for kind, name in say.IMPORT_KINDS.items()
            if new[kind]
        )
        records = ", ".join(told) or say.IMPORT_ADDED_NOTHING
        if changed := report.total("changed"):
            records = say.IMPORT_ALSO_CHANGED.format(records=records, count=changed)
        added = say.IMPORT_WOULD_ADD if report.dry_run else say.IMPORT_ADDED
        out.line(added.format(records=records), "bold")


def _problems(out: Out, report: ImportReport) -> None:
    cells: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for file in report.files:
        for problem in file.problems:
            cell = f"{problem.column}{problem.row or ''}"
            cells[file.name, problem.sheet, problem.message].append(cell)
    rows = [(name, sheet, _few(found), told) for (name, sheet, told), found in cells.items()]
    if rows:
        out.table(say.IMPORT_PROBLEMS, say.IMPORT_PROBLEM_COLUMNS, rows[:MOST_PROBLEMS])
    if len(rows) > MOST_PROBLEMS:
        out.line(say.IMPORT_MORE.format(count=len(rows) - MOST_PROBLEMS))


def _few(cells: list[str]) -> str:
    shown = ", ".join(cells[:MOST_CELLS])
    return shown if len(cells) <= MOST_CELLS else f"{shown} … ({len(cells)})"


def _next(out: Out, report: ImportReport, taken: Sequence[FileReport]) -> None:
    changing = [file for file in taken if file.accepted or file.changed]
    if report.dry_run:
        if changing:
            out.next(say.IMPORT_DRY_NEXT)
        return
    touched = {kind for file in changing for kind in file.kind.split("+")}
    for kind in (kind for kind in say.IMPORT_NEXT if kind in touched):
        out.next(say.IMPORT_NEXT[kind])
        break
