"""Sheets that the program itself put into a workbook: they are no data, but tell whose file it is."""

import html
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogue_cli.intake.opening.package import Package
from dialogue_cli.intake.workbook import Sheet, as_received, is_blank
from dialogue_cli.messages import forms, returned
from dialogue_cli.vietnamese.text import fold_key, one_line

CODE = re.compile(r"TL-[0-9A-F]{12}")
_TITLES = frozenset(
    map(fold_key, (forms.GUIDE_TITLE, returned.TITLE, returned.LIST_TITLE)),
)
_FORM_LABEL, _FILE_LABEL = fold_key(forms.FORM_CODE), fold_key(returned.FILE)
# Where Excel and LibreOffice keep the properties that a program gave a file.
_PROPERTIES = ("docProps/custom.xml", "meta.xml")
_MOST_PROPERTIES = 1_000_000
_NAME_PROPERTY = re.compile(r'"dialogue-tep-goc"[^>]*>(?:\s*<[^>]*>)?([^<]*)<')


@dataclass(frozen=True, slots=True)
class OwnMarks:
    """What our sheets and properties tell: `code` and `original` name of a returned file, `form` its kind of form."""

    code: str = ""
    original: str = ""
    form: str = ""


def set_apart(package: Package, sheets: Sequence[Sheet]) -> tuple[tuple[Sheet, ...], OwnMarks]:
    """The sheets of the sender, and what ours among them tell."""
    own = [sheet for sheet in sheets if _is_ours(sheet)]
    rest = tuple(sheet for sheet in sheets if not _is_ours(sheet))
    texts = [texts for sheet in own for texts in as_received(sheet.rows)]
    codes = (found[0] for row in texts for text in row if (found := CODE.search(text)))
    code, original = next(codes, ""), _beside(texts, _FILE_LABEL)
    if not code:
        code, original = _from_properties(package)
    form = _beside(texts, _FORM_LABEL).partition("-")[0]
    return rest, OwnMarks(code, original if code else "", form)


def _is_ours(sheet: Sheet) -> bool:
    """Whether the first cell that is filled holds one of our titles."""
    first = next((cell for row in sheet.rows[:3] for cell in row if not is_blank(cell)), "")
    return isinstance(first, str) and len(first) < 60 and fold_key(first) in _TITLES


def _beside(texts: Sequence[Sequence[str]], label: str) -> str:
    """What stands in the cell after a label."""
    for row in texts:
        filled = [one_line(text) for text in row if text.strip()]
        if len(filled) > 1 and fold_key(filled[0]) == label:
            return filled[1]
    return ""


def _from_properties(package: Package) -> tuple[str, str]:
    """The code and the original name, for a workbook that lost its first sheet."""
    for text in _properties(package):
        if found := CODE.search(text):
            name = _NAME_PROPERTY.search(text)
            return found[0], html.unescape(name[1]) if name else ""
    return "", ""


def _properties(package: Package) -> Iterator[str]:
    if not package.content.startswith(b"PK"):
        return
    with zipfile.ZipFile(io.BytesIO(package.content)) as archive:
        for name in _PROPERTIES:
            if name in archive.namelist() and archive.getinfo(name).file_size < _MOST_PROPERTIES:
                yield archive.read(name).decode("utf-8", "replace")
