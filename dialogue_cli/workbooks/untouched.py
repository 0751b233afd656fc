"""Whether a workbook is still as the program made it: nobody has filled it in or corrected it."""

import io
import re
import zipfile
from datetime import datetime

# The day of saving that every workbook made here bears; whoever saves it anew writes another.
DAY_OF_SAVING = datetime(2020, 1, 1)
_PROPERTIES = "docProps/core.xml"
_MODIFIED = re.compile(rb"<dcterms:modified[^>]*>2020-01-01T00:00:00Z<")
_MOST_PROPERTIES = 100_000


def is_untouched(content: bytes) -> bool:
    """Whether a file's bytes are those of a workbook that nobody has saved since."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if parts.getinfo(_PROPERTIES).file_size > _MOST_PROPERTIES:
                return False
            return _MODIFIED.search(parts.read(_PROPERTIES)) is not None
    except (zipfile.BadZipFile, KeyError, OSError, ValueError, RuntimeError, EOFError):
        return False
