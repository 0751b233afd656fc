"""What is to be erased, as tables that Excel opens, in one .zip: the only copy that stays."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogue_cli.workbooks.lists import Column, as_csv


@dataclass(frozen=True, slots=True)
class ErasedTable:
    """One table: its file's name without ending, its headings, its rows as they were."""

    stem: str
    headings: Sequence[str]
    rows: Sequence[Sequence[object]]


def erased_zip(tables: Sequence[ErasedTable], notes: Mapping[str, str]) -> bytes:
    """A .zip with a .csv a table, and texts by file name; the same content gives the same bytes."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as out:
        for name, text in notes.items():
            _add(out, name, text.encode("utf-8-sig"))
        for table in tables:
            columns = [Column(heading, 0) for heading in table.headings]
            _add(out, f"{table.stem}.csv", as_csv(columns, table.rows))  # type: ignore[arg-type]
    return content.getvalue()


def _add(out: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name)  # its date is 1980-01-01
    entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
    entry.external_attr = 0o600 << 16
    out.writestr(entry, content)
