"""Read-only folders, files and registers that others hold, clocks that go back: told, and nothing half-done."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.faults import figures
from tests.faults.conftest import Grounds
from tests.faults.offices import Work
from tests.faults.states import adds_up, register_of, state_of

WRITING = (
    "import",
    "triage",
    "review apply",
    "undo",
    "select",
    "issue",
    "lists",
    "render all",
    "run",
)
NOBODY = 65534
LONG_AGO = "1999-12-31T23:59:59+07:00"
REFUSED, BUSY = 3, 4


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nobody may write below the folder."""
    places = [folder, *folder.rglob("*")]
    modes = [(place, place.stat().st_mode) for place in places]
    for place in places:
        place.chmod(0o555 if place.is_dir() else 0o444)
    try:
        yield
    finally:
        for place, mode in modes:
            place.chmod(mode)


@pytest.mark.parametrize("name", WRITING)
def test_a_folder_that_cannot_be_written_is_told_and_left(grounds: Grounds, name: str) -> None:
    ground = grounds(name)
    folder = ground.fresh()
    before = state_of(folder)
    # What is root's is not refused to root.
    faults = [("another_user", {"number": NOBODY})] if os.geteuid() == 0 else []
    with read_only(folder):
        ended = ground.starter.run(*ground.words, faults=faults)
    figures.note("read-only folder", name, 1)
    assert (ended.code, "ghi được" in " ".join(ended.said.split())) == (REFUSED, True), ended
    assert state_of(folder) == before


def test_a_folder_that_cannot_be_written_can_be_looked_at(grounds: Grounds) -> None:
    ground = grounds("review apply")
    office = ground.fresh() / "office"
    faults = [("another_user", {"number": NOBODY})] if os.geteuid() == 0 else []
    with read_only(office.parent):
        for words in (
            ("status",),
            ("find", "nhà ở"),
            ("show", "petition", "1"),
            ("log",),
            ("verify",),
        ):
            ended = ground.starter.run("-w", office, *words, faults=faults)
            assert ended.code in {0, 1}, (words, ended)


HELD = {
    "render all": "ke-hoach-2024.docx",
    "backup": "b.zip",
    "import": "hai.xlsx",
    "review apply": "review.xlsx",
    "issue": "conference.toml",
    "run": "hai.xlsx",
}


@pytest.mark.parametrize("name", HELD)
def test_a_file_that_another_program_holds_is_named(grounds: Grounds, name: str) -> None:
    ground = grounds(name)
    ended = ground.failing(("held_elsewhere", {"name": HELD[name]}))
    figures.note("file held by another program", name, 1)
    assert ended.code in {1, REFUSED}
    assert HELD[name] in "".join(ended.said.split()), ended


@contextmanager
def locked(register: Path) -> Iterator[None]:
    """Somebody else writes to the register, and takes long."""
    with closing(sqlite3.connect(register, isolation_level=None)) as db:
        db.execute("BEGIN EXCLUSIVE")
        yield


@pytest.mark.parametrize("name", [*WRITING, "redact", "migration"])
def test_a_register_that_others_write_to_is_told_as_busy(grounds: Grounds, name: str) -> None:
    ground = grounds(name)
    folder = ground.fresh()
    before = state_of(folder)
    with locked(folder / "office" / "register.sqlite3"):
        ended = ground.starter.run(*ground.words, faults=[("impatient", {})])
    figures.note("register locked", name, 1)
    if name not in {"issue"}:  # which asks the settings alone
        assert ended.code == BUSY, ended
        assert state_of(folder) == before
        ground.let_through(folder)


@pytest.mark.parametrize("name", ["import", "triage", "review apply", "undo", "run"])
def test_a_clock_that_goes_back_changes_only_what_is_told_of_the_time(
    grounds: Grounds, name: str
) -> None:
    ground = grounds(name)
    folder = ground.fresh()
    ended = ground.starter.run(*ground.words, faults=[("clock", {"moment": LONG_AGO})])
    figures.note("clock going backwards", name, 1)
    assert ended.code in {0, 1}, ended
    office = folder / "office"
    assert adds_up(office)
    # The log is in the order of the work, and the last change is still the one that is taken back.
    if name != "undo":
        assert ground.starter.run("-w", office, "undo").code in {0, 1}
        assert adds_up(office)


def test_undo_goes_by_the_order_of_work_not_by_the_clock(grounds: Grounds) -> None:
    ground = grounds("import")
    office = ground.fresh() / "office"
    before = register_of(office)
    ground.starter.run(*ground.words, faults=[("clock", {"moment": LONG_AGO})])
    assert register_of(office) != before
    ground.starter.run("-w", office, "undo")
    assert register_of(office) == before


def test_a_source_and_a_register_in_one_read_only_place_are_imported_from(grounds: Grounds) -> None:
    """What a unit sent lies on a disk that cannot be written: it is read all the same."""
    work = Work(
        "import from a read-only disk", "first", ("-w", "{office}", "import", "{beside}"), 0
    )
    ground = grounds(work)
    folder = ground.fresh()
    faults = [("another_user", {"number": NOBODY})] if os.geteuid() == 0 else []
    for place in (folder / "office", *(folder / "office").rglob("*")):
        place.chmod(0o777 if place.is_dir() else 0o666)
    with read_only(folder / "beside"):
        ended = ground.starter.run(*ground.words, faults=faults)
    assert ended.code in {0, 1}, ended
    assert adds_up(folder / "office")
