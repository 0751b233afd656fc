"""Offices that tests of several commands begin with."""

from pathlib import Path

import pytest

from tests import workbooks
from tests.conftest import Dialogue
from tests.runs import wanting

UNIT = "CĐCS Công ty An Phát"
ROWS = ((1, "Đề nghị tăng lương tối thiểu vùng", UNIT), (2, "Đề nghị xây nhà ở xã hội", UNIT))


@pytest.fixture
def filled(dialogue: Dialogue, office: Path, tmp_path: Path) -> Path:
    """An office with petitions, a template, papers and files of its own."""
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "gui.xlsx", *ROWS))
    dialogue("-w", office, "triage")
    for name in (
        "templates/agenda.md.j2", "2024/papers/kế hoạch.docx", "2024/danh-sach/ds.xlsx",
        "inbox/gửi.xlsx", "ghi chú.txt",
    ):  # fmt: skip
        (office / name).parent.mkdir(parents=True, exist_ok=True)
        (office / name).write_bytes(name.encode() * 50)
    for name in ("2024/papers/~$kế hoạch.docx", "register.sqlite3-journal", "Thumbs.db"):
        (office / name).write_bytes(b"")
    (office / "sao-luu").mkdir()
    (office / "sao-luu" / "register-luoc-do-08-viec-000001.sqlite3").write_bytes(b"old")
    return office


@pytest.fixture
def lean(office: Path) -> Path:
    """An office that wants no drafts: most tests of its runs are not about them."""
    return wanting(office, "papers = []")
