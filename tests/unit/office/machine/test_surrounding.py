"""Fonts, libraries, programs, the clock's zone."""

import re
import tomllib
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dialogue_cli.office.machine import fonts, surrounding
from dialogue_cli.office.who import VIETNAM
from tests.conftest import ROOT
from tests.windows import set_kernel32


def test_the_libraries_looked_at_are_those_that_are_needed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[^\w-]", one)[0].lower() for one in project["dependencies"]}
    assert set(surrounding.LIBRARIES) == needed


def test_a_library_that_is_missing_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surrounding, "LIBRARIES", ("rich", "khong-co-thu-vien-nay"))
    found = surrounding.library_versions()
    assert (bool(found["rich"]), found["khong-co-thu-vien-nay"]) == (True, "")


def test_typefaces_are_found_by_the_names_of_their_families() -> None:
    listing = "DejaVu Sans\nTimes New Roman,Times New Roman Cyr\nTinos, Tinos Bold\n"
    assert fonts.families(listing) == {"Times New Roman", "Tinos"}
    assert fonts.families("Times New Roman MT Condensed\n") == frozenset()


@pytest.mark.parametrize(
    ("installed", "best"),
    [
        ({"Tinos", "Times New Roman"}, "Times New Roman"),
        ({"Tinos", "Liberation Serif"}, "Liberation Serif"),
        (set(), ""),
    ],
)
def test_times_new_roman_is_wanted_first(
    monkeypatch: pytest.MonkeyPatch, installed: set[str], best: str
) -> None:
    monkeypatch.setattr(fonts, "_installed", lambda: frozenset(installed))
    assert fonts.paper_font() == best


def test_a_folder_may_be_written_unless_it_refuses(tmp_path: Path) -> None:
    assert surrounding.may_write(tmp_path)
    assert not surrounding.may_write(tmp_path / "missing")
    assert list(tmp_path.iterdir()) == []


def test_a_zone_is_hours_ahead() -> None:
    offset = surrounding.zone_offset(datetime(2024, 5, 10, 8, 0, tzinfo=VIETNAM))
    assert timedelta(hours=-12) <= offset <= timedelta(hours=14)


@pytest.mark.parametrize(("page", "name"), [(65001, "utf-8"), (0, "utf-8"), (1258, "cp1258")])
def test_windows_tells_the_code_page_of_its_console(
    monkeypatch: pytest.MonkeyPatch, page: int, name: str
) -> None:
    set_kernel32(monkeypatch, GetConsoleOutputCP=lambda: page)
    assert surrounding.console_page() == name
