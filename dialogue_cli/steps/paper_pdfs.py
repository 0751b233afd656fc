"""Put the PDF of each paper that has just been made beside it, where LibreOffice is installed."""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path

from dialogue_cli.documents.pdf import VARIABLE, find_libreoffice, to_pdf
from dialogue_cli.messages import papers as say
from dialogue_cli.model.paper_reports import PaperReport, RenderReport
from dialogue_cli.office.atomic import write_files
from dialogue_cli.steps.watching import Told


def with_pdfs(report: RenderReport, environment: Mapping[str, str], progress: Told) -> RenderReport:
    """The report with the PDFs made; without LibreOffice it says how to get it, and the papers stand.

    Raises NotWritable or DiskFull.
    """
    program = find_libreoffice(environment)
    files = [file for paper in report.papers for file in paper.files]
    if program is None:
        missing = say.NO_LIBREOFFICE.format(variable=VARIABLE)
        return replace(report, warnings=(*report.warnings, missing) if files else report.warnings)
    with tempfile.TemporaryDirectory(prefix="dialogue-pdf-", ignore_cleanup_errors=True) as scratch:
        documents = [file.read_bytes() for file in files]
        made = map(_told(progress, len(files)), count(1), to_pdf(program, documents, Path(scratch)))
        papers = tuple(_beside(paper, made) for paper in report.papers)
    return replace(report, papers=papers)


def _told(progress: Told, total: int) -> Callable[[int, bytes | None], bytes | None]:
    """Tells how many files are done by now when one has been converted, and gives it on."""
    progress(0, total, say.PDF)

    def one(done: int, pdf: bytes | None) -> bytes | None:
        progress(done, total, say.PDF)
        return pdf

    return one


def _beside(paper: PaperReport, made: Iterator[bytes | None]) -> PaperReport:
    """One paper with its PDFs in place, all that could be made or none."""
    converted = {file: next(made) for file in paper.files}
    pdfs = {file.with_suffix(".pdf"): pdf for file, pdf in converted.items() if pdf is not None}
    write_files(pdfs)
    warning = paper.warning
    if len(pdfs) < len(converted):
        failed = say.NOT_CONVERTED.format(paper=paper.title, count=len(converted) - len(pdfs))
        warning = "\n".join(filter(None, (warning, failed)))
    return replace(paper, pdfs=len(pdfs), warning=warning)
