"""Progress is drawn for a person at a terminal, only while there is something to wait for, and is gone afterwards."""

import io
import sys

import pytest

from dialogue_cli.console.progress import watched
from dialogue_cli.messages import screen as say


class Terminal(io.StringIO):
    """Keeps what is drawn on it."""

    def isatty(self) -> bool:
        return True


def terminal_of(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """stderr as a person has it; not a fixture, for pytest puts its own there before each test."""
    made = Terminal()
    monkeypatch.setattr(sys, "stderr", made)
    monkeypatch.setenv("TERM", "xterm")
    return made


def test_long_work_is_told_by_name_and_count_and_the_bar_is_taken_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = terminal_of(monkeypatch)
    with watched(as_json=False) as report:
        report(3, 10, "gui [x]\x1b.xlsx")
        report(4, 10, "b.xlsx")
    drawn = terminal.getvalue()
    assert (say.PROGRESS_READING in drawn, "4/10" in drawn, "b.xlsx" in drawn) == (True, True, True)
    assert drawn.endswith("\x1b[2K")


def test_what_a_file_is_called_is_drawn_as_it_is_and_obeyed_by_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = terminal_of(monkeypatch)
    with watched(as_json=False, work=say.PROGRESS_RENDERING) as report:
        report(3, 10, "gui [x]\x1b[31m.xlsx")
    assert "gui [x]?[31m.xlsx" in terminal.getvalue()


def test_the_bar_is_gone_as_soon_as_all_is_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = terminal_of(monkeypatch)
    with watched(as_json=False) as report:
        report(9, 10, "b.xlsx")
        report(10, 10, "")
        drawn = terminal.getvalue()
        assert drawn.endswith("\x1b[2K")
    assert terminal.getvalue() == drawn


@pytest.mark.parametrize(("as_json", "total"), [(True, 10), (False, 3)])
def test_for_json_and_for_short_work_nothing_is_drawn(
    monkeypatch: pytest.MonkeyPatch, as_json: bool, total: int
) -> None:
    terminal = terminal_of(monkeypatch)
    with watched(as_json=as_json) as report:
        report(1, total, "a.xlsx")
    assert terminal.getvalue() == ""


@pytest.mark.parametrize("stderr", [None, io.StringIO()])
def test_where_nobody_watches_nothing_is_drawn(
    monkeypatch: pytest.MonkeyPatch, stderr: io.StringIO | None
) -> None:
    monkeypatch.setattr(sys, "stderr", stderr)
    with watched(as_json=False) as report:
        report(1, 10, "a.xlsx")
    assert stderr is None or stderr.getvalue() == ""
