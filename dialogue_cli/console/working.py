"""Reports of commands that do something."""

from collections import Counter

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.console.place import near
from dialogue_cli.messages import issuing, own_templates, privacy
from dialogue_cli.messages import screen as say
from dialogue_cli.model.paper_reports import (
    IssueReport,
    PaperListing,
    PaperReport,
    RenderReport,
    TemplateLine,
    TemplatesReport,
)
from dialogue_cli.model.reports import DemoReport, ExportReport, OfficeReport, TriageReport
from dialogue_cli.reference.topics import topic_name
from dialogue_cli.vietnamese.dates import short


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
            out.table(paper.title, (say.RENDER_GAPS if paper.made else say.RENDER_LACKS,), gaps)
    for warning in report.warnings:
        out.line(warning, STYLES["warning"])


def show_templates(out: Out, report: TemplatesReport) -> None:
    """Templates copied, or each with what is wrong in it."""
    if not report.checked:
        count = len(report.templates)
        out.line(own_templates.COPIED.format(count=count, folder=near(report.folder)))
        out.next(own_templates.COPIED_WORD_NEXT if report.word else own_templates.COPIED_NEXT)
        return
    if not report.templates:
        out.line(own_templates.NONE)
        out.next(own_templates.NONE_NEXT)
        return
    rows = [(one.paper, near(one.file), _fault(one)) for one in report.templates]
    out.table(own_templates.TITLE, own_templates.COLUMNS, rows)


def _fault(one: TemplateLine) -> str:
    if one.fault:
        return "\n".join(filter(None, (one.fault, one.remedy)))
    return "\n".join((own_templates.GOOD, *one.notes))


def show_issue(out: Out, report: IssueReport) -> None:
    """Number and day noted."""
    out.line(
        issuing.ISSUED.format(
            title=report.title,
            number=report.number,
            day=short(report.day),
            file=near(report.file),
        )
    )
    out.next(issuing.ISSUED_NEXT.format(paper=report.paper))


def _made(paper: PaperReport) -> str:
    """The file made; of several their number and folder."""
    if not paper.made:
        return say.RENDER_NOT_MADE
    file = str(paper.file)
    if paper.copies:
        file = say.RENDER_COPIES.format(count=paper.copies, folder=paper.file)
    return say.RENDER_WITH_PDF.format(file=file) if paper.pdfs else file


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
    if report.public:
        out.line(privacy.PUBLIC.format(emptied=report.emptied, masked=report.masked))


def show_demo(out: Out, report: DemoReport) -> None:
    """The end of the demonstration: which files to open, what to try."""
    out.line(say.DEMO_DONE, "bold green")
    for paper in report.papers:
        out.line(f"  {paper.file}")
    out.next(say.DEMO_NEXT.format(folder=report.folder))
