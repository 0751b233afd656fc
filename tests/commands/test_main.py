"""The way out of the installed command: its exit codes, and what it says when nothing of it arrives."""

import errno
import io
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dialogue_cli import __version__, main
from dialogue_cli.messages import errors as sentences

Left = Callable[..., int | str | None]


@pytest.fixture
def left(monkeypatch: pytest.MonkeyPatch) -> Left:
    """With what code the command leaves."""
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)

    def run(*words: str) -> int | str | None:
        monkeypatch.setattr(sys, "argv", ["dialogue", *words])
        with pytest.raises(SystemExit) as leaving:
            main.run()
        return leaving.value.code

    return run


class Refuses(io.StringIO):
    """A stream whose reader takes nothing."""

    def __init__(self, why: int, number: int, *, late: bool) -> None:
        super().__init__()
        self.why, self.number, self.late = why, number, late

    def fileno(self) -> int:
        return self.number

    def write(self, text: str) -> int:
        if not self.late:
            raise OSError(self.why, os.strerror(self.why))
        return len(text)

    def flush(self) -> None:
        if self.late:
            raise OSError(self.why, os.strerror(self.why))


@pytest.fixture
def number(tmp_path: Path) -> Iterator[int]:
    """The number of an open file, which may be turned to nowhere."""
    with (tmp_path / "out.txt").open("wb") as out:
        yield out.fileno()


def test_a_command_leaves_with_its_code(left: Left, capsys: pytest.CaptureFixture[str]) -> None:
    assert (left("--version"), capsys.readouterr().out) == (0, f"dialogue {__version__}\n")
    assert left("nosuch") == 2
    assert "“nosuch”" in capsys.readouterr().err


def test_without_streams_the_code_is_the_same(left: Left, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert (left("--version"), left("nosuch")) == (0, 2)


@pytest.mark.parametrize(
    ("why", "late", "code", "told"),
    [
        (errno.EPIPE, False, 0, ""),
        (errno.EPIPE, True, 0, ""),
        (errno.ENOSPC, False, 3, f"{sentences.OUTPUT_FULL}\n"),
        (errno.ENOSPC, True, 3, f"{sentences.OUTPUT_FULL}\n"),
    ],
)
def test_what_does_not_arrive_is_told_unless_the_reader_has_gone(
    left: Left,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
    why: int,
    late: bool,
    code: int,
    told: str,
) -> None:
    monkeypatch.setattr(sys, "stdout", Refuses(why, number, late=late))
    assert left("completion", "bash", "--json") == code
    assert capsys.readouterr().err == told


def test_a_stream_that_fails_in_an_unheard_of_way_ends_without_a_traceback(
    left: Left,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
) -> None:
    monkeypatch.setattr(sys, "stdout", Refuses(errno.EINVAL, number, late=True))
    assert left("nosuch") == 3
    assert capsys.readouterr().err.splitlines() == [
        "Câu lệnh chưa đúng: Không có lệnh “nosuch”.",
        "Xem cách dùng: dialogue --help",
        sentences.OUTPUT_LOST,
    ]
