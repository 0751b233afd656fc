"""Unattended runs of an office: what lies in its inbox, and what a run leaves."""

import json
import os
import re
from pathlib import Path
from typing import Any

from tests import workbooks
from tests.conftest import Dialogue

UNIT = "CĐCS Công ty An Phát"
ROWS = (
    (1, "Đề nghị xây nhà ở xã hội gần khu công nghiệp", UNIT, "Trần Thị Hoa", None, "0900000001"),
    (2, "Đề nghị tăng lương tối thiểu vùng cho công nhân", UNIT),
)
PHONE_WRONG = (
    3,
    "Đề nghị mở thêm trường mầm non cho con công nhân",
    UNIT,
    "Lê Văn Nam",
    None,
    "12",
)
LONG_AGO = 1_700_000_000.0


def put(office: Path, name: str = "gui.xlsx", *rows: Any, sub: str = "") -> Path:
    """A workbook in the inbox that was written long ago, so that nothing has to be watched."""
    path = office / "2024" / "inbox" / sub / name
    path.parent.mkdir(parents=True, exist_ok=True)
    workbooks.petitions(path, *(rows or ROWS))
    os.utime(path, (LONG_AGO, LONG_AGO))
    return path


def ran(dialogue: Dialogue, office: Path, *words: str) -> tuple[int, dict[str, Any]]:
    said = dialogue("-w", office, "run", "--json", *words)
    return said.code, json.loads(said.out)


def below(folder: Path) -> list[str]:
    """Every file below, the day of the run left out of its place."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(re.sub(r"\d{4}-\d\d-\d\d/", "", name) for name in found)


def year(office: Path, name: str) -> list[str]:
    return below(office / "2024" / name)


def contents(office: Path) -> dict[str, bytes]:
    """Everything in the office but the books of the runs, which tell that there was one more."""
    return {
        path.relative_to(office).as_posix(): path.read_bytes()
        for path in office.rglob("*")
        if path.is_file() and path.parent.name != "runs"
    }


def log(office: Path) -> list[str]:
    return (office / "2024" / "runs" / "runs.log").read_text("utf-8").splitlines()


def wanting(office: Path, *lines: str) -> Path:
    """The office with these words about its runs."""
    settings = office / "dialogue.toml"
    said = settings.read_text("utf-8") + "\n[run]\n" + "\n".join(lines) + "\n"
    settings.write_text(said, "utf-8")
    return office
