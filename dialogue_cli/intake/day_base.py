"""From which day a workbook counts its days: Excel on a Mac long counted from 1904 (workflow.md §3.6)."""

import io
import re
import zipfile

from dialogue_cli.intake.opening.package import Package
from dialogue_cli.model.archives import DAMAGED

_BOOK_PART = "xl/workbook.xml"
_MOST_READ = 1_000_000
_DATE_1904 = re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*[\"'](?:1|true|on)[\"']")
# In the old format a record near the start of the book says so: type 22, two bytes, value 1.
_BOOK_STARTS = re.compile(rb"\x09\x08[\x08\x10]\x00")
_RECORD_1904 = b"\x22\x00\x02\x00\x01\x00"
_RECORD_WITHIN = 2000


def counts_from_1904(package: Package) -> bool:
    """Whether the numbers of days in a workbook count from 1 January 1904."""
    if package.format == "xlsx":
        return _says_so(package.content)
    if package.format == "xls":
        start = _BOOK_STARTS.search(package.content)
        at = start.start() if start else 0
        return _RECORD_1904 in package.content[at : at + _RECORD_WITHIN]
    return False


def _says_so(content: bytes) -> bool:
    try:
        with (
            zipfile.ZipFile(io.BytesIO(content)) as archive,
            archive.open(_BOOK_PART) as part,
        ):
            return _DATE_1904.search(part.read(_MOST_READ)) is not None
    except (KeyError, *DAMAGED):
        return False
