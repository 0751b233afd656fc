"""Whether another program has a file open, as each system tells it."""

import ctypes
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from dialogue_cli.intake import open_elsewhere

NO_HANDLE = ctypes.c_void_p(-1).value
SHARING, LOCKED, NOT_FOUND = 32, 33, 2


def question_of(platform: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], bool]:
    """The function as another system defines it."""
    monkeypatch.setattr(sys, "platform", platform)
    made = importlib.util.spec_from_file_location("elsewhere", open_elsewhere.__file__)
    assert made
    assert made.loader
    module = importlib.util.module_from_spec(made)
    made.loader.exec_module(module)
    found: Callable[[Path], bool] = module.is_open_elsewhere
    return found


class _Function:
    """A function of kernel32: it notes what it is called with."""

    def __init__(self, result: object) -> None:
        self.result, self.calls = result, list[tuple[object, ...]]()

    def __call__(self, *given: object) -> object:
        self.calls.append(given)
        return self.result


@pytest.mark.parametrize(
    ("handle", "error", "is_open", "closed"),
    [
        (7, 0, False, [(7,)]),
        (NO_HANDLE, SHARING, True, []),
        (NO_HANDLE, LOCKED, True, []),
        (NO_HANDLE, NOT_FOUND, False, []),
    ],
)
def test_windows_does_not_give_a_file_alone_that_another_program_has(
    monkeypatch: pytest.MonkeyPatch,
    handle: int,
    error: int,
    is_open: bool,
    closed: list[tuple[int]],
) -> None:
    kernel = SimpleNamespace(CreateFileW=_Function(handle), CloseHandle=_Function(1))
    monkeypatch.setattr(ctypes, "WinDLL", lambda *_, **__: kernel, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: error, raising=False)
    is_open_elsewhere = question_of("win32", monkeypatch)
    assert is_open_elsewhere(Path("bang.xlsx")) is is_open
    read_alone = ("bang.xlsx", 0x80000000, 0, None, 3, 0x80, None)
    assert (kernel.CreateFileW.calls, kernel.CloseHandle.calls) == ([read_alone], closed)


def test_a_system_that_cannot_be_asked_tells_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bang.csv"
    with path.open("wb"):
        assert question_of("darwin", monkeypatch)(path) is False


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel is asked")
def test_a_file_that_is_not_there_is_open_nowhere(tmp_path: Path) -> None:
    assert open_elsewhere.is_open_elsewhere(tmp_path / "khong-co") is False
