"""Reads printed lists back as other programs do, and works their formulas out with LibreOffice where there is one."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

OFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


def formulas(content: bytes) -> list[Worksheet]:
    """The sheets with their formulas."""
    return openpyxl.load_workbook(io.BytesIO(content)).worksheets


def shown(content: bytes, sheet: int = 0) -> list[list[Any]]:
    """The values that a reader sees who works out no formula, from the first row on."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return book.get_sheet_by_index(sheet).to_python(skip_empty_area=False)


def table(content: bytes, sheet: int = 0) -> list[list[Any]]:
    """The rows below the table's heading."""
    rows = shown(content, sheet)
    return rows[next(n for n, row in enumerate(rows) if row[0] == "TT") + 1 :]


def page_rows(content: bytes, sheet: int = 0) -> list[int]:
    """After which rows a page is broken off."""
    return [one.id for one in formulas(content)[sheet].row_breaks.brk]


def printed_pages(content: bytes, folder: Path) -> list[str]:
    """The text of each page as LibreOffice prints it."""
    pdf = _converted(content, folder, "pdf")
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    return text.stdout.decode("utf-8").split("\f")[:-1]


def worked_out(content: bytes, folder: Path) -> list[list[Any]]:
    """What LibreOffice makes of the formulas, the results in the file put aside."""
    bare = io.BytesIO()
    openpyxl.load_workbook(io.BytesIO(content)).save(bare)  # openpyxl keeps no results
    return shown(_converted(bare.getvalue(), folder, "ods").read_bytes())


def _converted(content: bytes, folder: Path, form: str) -> Path:
    assert OFFICE
    source = folder / "list.xlsx"
    source.write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", form, "--outdir", folder, source]
    subprocess.run(command, capture_output=True, check=True, timeout=180)
    return folder / f"list.{form}"


def parts(content: bytes) -> dict[str, bytes]:
    """The parts of the file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
