"""Builds small Word files with tags, as a clerk might type them, and reads what was made of them."""

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace

from docx import Document

from dialogue_cli.documents.framing import Composed
from dialogue_cli.documents.papers import compose
from dialogue_cli.documents.templates import find_template
from tests import papers

Runs = str | Sequence[str]


def word(*lines: Runs, table: Sequence[Sequence[str]] = ()) -> bytes:
    """A .docx with these paragraphs, one in pieces as its runs, and below them a table."""
    document = Document()
    for line in lines:
        paragraph = document.add_paragraph()
        for run in (line,) if isinstance(line, str) else line:
            paragraph.add_run(run)
    if table:
        rows = document.add_table(rows=0, cols=len(table[0]))
        for texts in table:
            for cell, text in zip(rows.add_row().cells, texts, strict=True):
                cell.text = text
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def changed(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """The same file with its parts changed; a part for which there is None is left out."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            part = change(name, before.read(name))
            if part is not None:
                after.writestr(name, part)
    return written.getvalue()


def made_from(content: bytes, *, draft: bool = False, **facts: object) -> Composed:
    """The sample plan from that Word file, some of its facts changed."""
    template = replace(find_template("plan"), word=content, word_file="plan.docx")
    return compose(template, replace(papers.PLAN, **facts), papers.PLAN_FRAME, draft=draft)


def made(
    *lines: Runs, table: Sequence[Sequence[str]] = (), draft: bool = False, **facts: object
) -> list[str]:
    """The paragraphs of that plan, those of its tables' cells last."""
    composed = made_from(word(*lines, table=table), draft=draft, **facts)
    return texts(composed.document)


def texts(content: bytes) -> list[str]:
    """The paragraphs of a .docx, then the cells of its tables."""
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in document.paragraphs] + cells
