"""What a workbook tells of itself without being opened: untouched since it was made, a marked copy of which file."""

import html
import io
import re
import zipfile
from datetime import datetime

from dialogue_cli.model.archives import DAMAGED

# The day of saving that every workbook made here bears; whoever saves it anew writes another.
DAY_OF_SAVING = datetime(2020, 1, 1)
_PROPERTIES, _OUR_PROPERTIES = "docProps/core.xml", "docProps/custom.xml"
# The properties that a marked copy bears: the code of the file and its name.
PROPERTIES = ("dialogue-ma-tep", "dialogue-tep-goc")
_MODIFIED = re.compile(rb"<dcterms:modified[^>]*>2020-01-01T00:00:00Z<")
_MOST_PROPERTIES = 100_000


def is_untouched(content: bytes) -> bool:
    """Whether a file's bytes are those of a workbook that nobody has saved since."""
    return _MODIFIED.search(_part(content, _PROPERTIES)) is not None


def marked_file(content: bytes) -> tuple[str, str]:
    """The code and the name of the file of which this is a marked copy; empty when it is none."""
    text = _part(content, _OUR_PROPERTIES).decode("utf-8", "replace")
    found = [re.search(rf'"{name}"[^>]*>\s*<[^>]*>([^<]*)<', text) for name in PROPERTIES]
    code, name = (html.unescape(match[1]) if match else "" for match in found)
    return code, name


def _part(content: bytes, name: str) -> bytes:
    """One small part of a workbook; empty where there is none, or the file is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if parts.getinfo(name).file_size > _MOST_PROPERTIES:
                return b""
            return parts.read(name)
    except (KeyError, *DAMAGED):
        return b""


def unpacked_size(content: bytes) -> int:
    """How many bytes a workbook that was found sound unpacks to."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return sum(part.file_size for part in parts.infolist())
