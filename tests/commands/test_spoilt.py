"""A register with a spoilt page is told as damaged by every command, in one sentence; verify always sees it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests import registers, workbooks
from tests.conftest import Dialogue

PAGE = 4096
UNIT = "CĐCS Công ty An Phát"
ROWS = tuple(
    (n, f"Đề nghị số {n} về tiền lương và nhà ở", UNIT, f"Lê Văn {n}") for n in range(1, 30)
)
LOOKING = (
    ("status",),
    ("show", "petition", "1"),
    ("log", "--petition", "1"),
    ("check",),
    ("undo", "--dry-run"),
)
SPOILT = {
    "zeros": lambda page: bytes(len(page)),
    "noise": lambda page: b"\xa5" * len(page),
    "letters that are none": lambda page: page.replace(b"nh", b"\xff\xfe"),
}


@pytest.fixture
def filled(dialogue: Dialogue, office: Path, tmp_path: Path) -> Path:
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "gui.xlsx", *ROWS))
    dialogue("-w", office, "triage")
    return office


def pages_of(register: Path, *tables: str) -> list[int]:
    """The first page of each table, counted from 1."""
    with closing(sqlite3.connect(register)) as db:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return [db.execute(query, (table,)).fetchone()[0] for table in tables]


@pytest.mark.parametrize("how", SPOILT)
def test_a_spoilt_page_is_told_by_every_command_without_a_traceback(
    dialogue: Dialogue, filled: Path, how: str
) -> None:
    register = filled / "register.sqlite3"
    whole = register.read_bytes()
    for number in pages_of(register, "petition", "history", "source_row"):
        start = (number - 1) * PAGE
        page = SPOILT[how](whole[start : start + PAGE])
        register.write_bytes(whole[:start] + page + whole[start + PAGE :])
        for words in LOOKING:
            said = dialogue("-w", filled, *words)
            assert said.code in {0, 1, 3}, (number, words, said.err)
            assert said.code != 3 or "register.sqlite3" in said.err
        if how != "letters that are none":
            assert dialogue("-w", filled, "verify").code == 3


def test_a_register_that_was_cut_short_is_told(dialogue: Dialogue, filled: Path) -> None:
    register = filled / "register.sqlite3"
    register.write_bytes(register.read_bytes()[: 5 * PAGE + 100])
    for words in (("verify",), ("status",), ("triage",), ("backup", filled.parent / "b.zip")):
        said = dialogue("-w", filled, *words)
        assert (said.code, "register.sqlite3" in said.err + said.out) == (3, True), words


def test_a_register_without_one_of_its_tables_is_told_by_verify(
    dialogue: Dialogue, filled: Path
) -> None:
    registers.damage(filled, "DROP TABLE proposal")
    said = dialogue("-w", filled, "verify")
    assert (said.code, "Bảng proposal" in said.out) == (3, True)


def test_a_history_that_reads_as_nothing_is_named_by_verify_and_stops_the_log(
    dialogue: Dialogue, filled: Path
) -> None:
    registers.damage(
        filled,
        "DROP TRIGGER history_keeps_its_rows",
        "UPDATE history SET after = substr(after, 3) WHERE id = 1",
    )
    said = dialogue("-w", filled, "verify", "--json")
    assert (said.code, '"entry-changed"' in said.out, '"structure"' in said.out) == (1, True, True)
    assert dialogue("-w", filled, "log").code == 3


def test_a_fault_of_ours_stays_a_fault_of_ours_where_the_register_is_sound(
    dialogue: Dialogue, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("dialogue_cli.register.ledger.change_lines", broken)
    assert dialogue("-w", filled, "log").code == 5
