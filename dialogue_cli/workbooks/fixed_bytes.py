"""A workbook's bytes that depend on nothing but its content."""

import io
import zipfile
from collections.abc import Callable

from openpyxl import Workbook
from openpyxl.xml.constants import ARC_CORE
from openpyxl.xml.functions import tostring

from dialogue_cli.workbooks.untouched import DAY_OF_SAVING


def fixed_bytes(book: Workbook, changed: Callable[[str, bytes], bytes] | None = None) -> bytes:
    """The workbook's bytes without the moment of saving or the kind of machine in them.

    `changed` gives what to store instead of a part of that name.
    """
    raw, fixed = io.BytesIO(), io.BytesIO()
    book.save(raw)
    # Saving has set `modified` to now: the properties are written once more.
    book.properties.created = book.properties.modified = DAY_OF_SAVING
    properties = tostring(book.properties.to_tree())
    with zipfile.ZipFile(raw) as parts, zipfile.ZipFile(fixed, "w") as out:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name)  # its date is 1980-01-01
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            part = properties if name == ARC_CORE else parts.read(name)
            out.writestr(entry, changed(name, part) if changed else part)
    return fixed.getvalue()
