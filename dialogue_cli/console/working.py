"""Reports of commands that do something."""

from collections import Counter

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import screen as say
from dialogue_cli.model.reports import (
    DemoReport,
    ExportReport,
    OfficeReport,
    PaperListing,
    PaperReport,
    RenderReport,
    TriageReport,
)
from dialogue_cli.reference.topics import topic_name


def show_office(out: Out, report: OfficeReport) -> None:
    """A new office or year."""
    out.line(say.OFFICE_MADE.format(year=report.year, province=report.province), "bold")
    out.line(say.OFFICE_SETTINGS.format(file=report.conference))
    for note in report.notes:
        out.line(note, STYLES["warning"])
    out.next(say.OFFICE_NEXT.format(folder=report.folder, year=report.year))


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
        (say.TRIAGE_TO_CONFIRM, report.to_confirm),
    ]
    title = say.TRIAGE_TITLE.format(year=report.year)
    out.table(title, say.TRIAGE_COLUMNS, rows, numbers_from=1)
    most = sorted(report.topics.items(), key=lambda one: (-one[1], one[0]))
    topics = [(topic_name(key) if key else say.TRIAGE_UNDECIDED, count) for key, count in most]
    out.table(say.TRIAGE_TOPICS, say.TRIAGE_TOPIC_COLUMNS, topics, numbers_from=1)
    out.next(say.TRIAGE_NEXT)


def show_render(out: Out, report: RenderReport) -> None:
    """Papers made, and the gaps of drafts."""
    out.table(
        say.RENDER_TITLE.format(year=report.year),
        say.RENDER_COLUMNS,
        [(paper.title, _made(paper), len(paper.gaps)) for paper in report.papers],
        numbers_from=2,
    )
    for paper in report.papers:
        if paper.warning:
            out.line(paper.warning, STYLES["warning"])
        if paper.gaps:
            gaps = [(say.RENDER_GAP.format(label=g.label, key=g.key),) for g in paper.gaps]
            out.table(paper.title, (say.RENDER_GAPS,), gaps)


def _made(paper: PaperReport) -> str:
    """The file made; of several their number and folder."""
    if not paper.made:
        return say.RENDER_NOT_MADE
    if paper.copies:
        return say.RENDER_COPIES.format(count=paper.copies, folder=paper.file)
    return str(paper.file)


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
