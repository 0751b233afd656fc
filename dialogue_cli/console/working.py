"""Reports of commands that do something."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from dialogue_cli.console.going_out import show_returned
from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import labels
from dialogue_cli.messages import screen as say
from dialogue_cli.messages.intake import SKIP_REASONS
from dialogue_cli.model.reports import (
    COUNTS,
    CheckReport,
    DemoReport,
    ExplainReport,
    ExportReport,
    FileReport,
    ImportReport,
    OfficeReport,
    PaperListing,
    PaperReport,
    RenderReport,
    SheetReport,
    TriageReport,
)
from dialogue_cli.reference.topics import topic_name

MOST_PROBLEMS = 20
MOST_CELLS = 6


def show_office(out: Out, report: OfficeReport) -> None:
    """A new office or year."""
    out.line(say.OFFICE_MADE.format(year=report.year, province=report.province), "bold")
    out.line(say.OFFICE_SETTINGS.format(file=report.conference))
    for note in report.notes:
        out.line(note, STYLES["warning"])
    out.next(say.OFFICE_NEXT.format(folder=report.folder, year=report.year))


def show_import(out: Out, report: ImportReport) -> None:
    """Files taken in, with what a person must look at below."""
    title = say.IMPORT_DRY if report.dry_run else say.IMPORT_TITLE
    taken = [file for file in report.files if not file.refused]
    if taken:
        rows = [row for file in taken for row in _counted(file)]
        total = (say.IMPORT_TOTAL, "", *(report.total(name) for name in COUNTS))
        out.table(
            title.format(year=report.year),
            say.IMPORT_COLUMNS,
            rows,
            numbers_from=2,
            total=total if len(taken) > 1 else None,
        )
    for file in report.files:
        _remarks(out, file)
    _notes(out, report)
    _problems(out, report)
    show_returned(out, report)
    changing = (file for file in taken if file.accepted or file.changed)
    touched = {kind for file in changing for kind in file.kind.split("+")}
    for kind in (kind for kind in say.IMPORT_NEXT if kind in touched):
        out.next(say.IMPORT_NEXT[kind])
        break


def _counted(file: FileReport) -> Iterator[tuple[object, ...]]:
    """A file's counts, below them those of its sheets where there are several."""
    yield file.name, _kinds(file), *(getattr(file, name) for name in COUNTS)
    sheets = [sheet for sheet in file.sheets if sheet.rows_read]
    for sheet in sheets if len(sheets) > 1 else ():
        name = say.IMPORT_SHEET.format(sheet=sheet.name)
        yield name, _kinds(sheet), *(getattr(sheet, count) for count in COUNTS)


def _kinds(of: FileReport | SheetReport) -> str:
    return ", ".join(say.IMPORT_KINDS[kind] for kind in of.kind.split("+") if kind)


def _remarks(out: Out, file: FileReport) -> None:
    if file.refused:
        out.line(say.IMPORT_REFUSED.format(file=file.name), STYLES["error"])
        out.line(f"  {file.refused}\n  {file.remedy}")
    if file.same_as:
        out.line(say.IMPORT_SAME.format(file=file.name, same=file.same_as))
    if file.skipped_reasons and not file.same_as:
        told = ", ".join(
            say.IMPORT_SKIPPED_REASON.format(count=count, reason=SKIP_REASONS.get(code, code))
            for code, count in file.skipped_reasons.items()
        )
        out.line(say.IMPORT_SKIPPED.format(file=file.name, count=file.skipped, reasons=told))
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


def show_triage(out: Out, report: TriageReport) -> None:
    """Counts of what was decided."""
    if not report.petitions:
        out.line(say.TRIAGE_NOTHING, STYLES["warning"])
        return
    rows = [
        (say.TRIAGE_PETITIONS, report.petitions),
        (say.TRIAGE_QUESTIONS, report.questions),
        (say.TRIAGE_NEW, report.new_questions),
        (say.TRIAGE_PERSONAL, report.personal),
        (say.TRIAGE_NOT, report.not_petitions),
        (say.TRIAGE_OUTSIDE, report.outside),
        (say.TRIAGE_UNSURE, report.unsure),
    ]
    title = say.TRIAGE_TITLE.format(year=report.year)
    out.table(title, say.TRIAGE_COLUMNS, rows, numbers_from=1)
    most = sorted(report.topics.items(), key=lambda one: (-one[1], one[0]))
    topics = [(topic_name(key) if key else say.TRIAGE_UNDECIDED, count) for key, count in most]
    out.table(say.TRIAGE_TOPICS, say.TRIAGE_TOPIC_COLUMNS, topics, numbers_from=1)
    out.next(say.TRIAGE_NEXT)


def show_check(out: Out, report: CheckReport) -> None:
    """Findings, most serious first."""
    if not report.findings:
        out.line(say.CHECK_NONE, "green")
        return
    out.table(
        say.CHECK_TITLE.format(year=report.year),
        say.CHECK_COLUMNS,
        [(labels.SEVERITIES[f.severity], f.code, f.message, f.where) for f in report.findings],
        styles=[STYLES[f.severity] for f in report.findings],
    )
    out.next(say.CHECK_NEXT.format(code=report.findings[0].code))


def show_explain(out: Out, report: ExplainReport) -> None:
    """One code."""
    out.pairs(
        f"{report.code} – {report.title}",
        [
            (say.CHECK_COLUMNS[0], labels.SEVERITIES[report.severity]),
            (say.EXPLAIN_WHY, report.why),
            (say.EXPLAIN_BAD, report.bad),
            (say.EXPLAIN_GOOD, report.good),
            (say.EXPLAIN_REMEDY, report.remedy),
        ],
    )


def show_render(out: Out, report: RenderReport) -> None:
    """Papers made, and the gaps of drafts."""
    out.table(
        say.RENDER_TITLE.format(year=report.year),
        say.RENDER_COLUMNS,
        [(paper.title, paper.file, len(paper.gaps)) for paper in report.papers],
        numbers_from=2,
    )
    for paper in report.papers:
        if paper.warning:
            out.line(paper.warning, STYLES["warning"])
        if paper.gaps:
            gaps = [(say.RENDER_GAP.format(label=g.label, key=g.key),) for g in paper.gaps]
            out.table(paper.title, (say.RENDER_GAPS,), gaps)


def show_listing(out: Out, report: PaperListing) -> None:
    """Papers that can be made."""
    out.table(
        say.LISTING_TITLE.format(year=report.year),
        say.LISTING_COLUMNS,
        [(p.paper, p.title, _lacking(p)) for p in report.papers],
    )
    out.next(say.LISTING_NEXT)


def _lacking(paper: PaperReport) -> str:
    """What a paper lacks, each thing once with how often; or what stops it."""
    counts = Counter(gap.label for gap in paper.gaps)
    labels = (label if n == 1 else f"{label} (×{n})" for label, n in counts.items())
    return "; ".join(labels) or paper.warning or say.LISTING_READY


def show_export(out: Out, report: ExportReport) -> None:
    """A list written."""
    out.line(say.EXPORT_DONE.format(count=report.count, file=report.file))


def show_demo(out: Out, report: DemoReport) -> None:
    """The end of the demonstration: which files to open, what to try."""
    out.line(say.DEMO_DONE, "bold green")
    for paper in report.papers:
        out.line(f"  {paper.file}")
    out.next(say.DEMO_NEXT.format(folder=report.folder))
