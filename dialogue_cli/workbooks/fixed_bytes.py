"""A workbook's bytes that depend on nothing but its content; and whether a file still has them."""

import io
import re
import zipfile
from datetime import datetime

from openpyxl import Workbook
from openpyxl.xml.constants import ARC_CORE
from openpyxl.xml.functions import tostring

_EPOCH = datetime(2020, 1, 1)
_MODIFIED = re.compile(rb"<dcterms:modified[^>]*>2020-01-01T00:00:00Z<")
_MOST_PROPERTIES = 100_000


def fixed_bytes(book: Workbook) -> bytes:
    """The workbook's bytes without the moment of saving or the kind of machine in them."""
    raw, fixed = io.BytesIO(), io.BytesIO()
    book.save(raw)
    # Saving has set `modified` to now: the properties are written once more.
    book.properties.created = book.properties.modified = _EPOCH
    properties = tostring(book.properties.to_tree())
    with zipfile.ZipFile(raw) as parts, zipfile.ZipFile(fixed, "w") as out:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name)  # its date is 1980-01-01
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            out.writestr(entry, properties if name == ARC_CORE else parts.read(name))
    return fixed.getvalue()


def is_untouched(content: bytes) -> bool:
    """Whether a file is as `fixed_bytes` made it: whoever saves it anew writes the day of saving."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if parts.getinfo(ARC_CORE).file_size > _MOST_PROPERTIES:
                return False
            return _MODIFIED.search(parts.read(ARC_CORE)) is not None
    except (zipfile.BadZipFile, KeyError, OSError, ValueError, RuntimeError, EOFError):
        return False
