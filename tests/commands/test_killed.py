"""Killed at any moment, or failing in the middle: the register is as before or as after, nothing between."""

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.register import sources
from tests import registers, workbooks
from tests.conftest import Dialogue

UNIT = "CĐCS Công ty An Phát"
MOMENTS = 6
PATIENCE = 60.0


def rows(count: int, ending: str = "") -> list[Any]:
    return [
        (n, f"Đề nghị số {n} về nhà ở, lương và trường học{ending}", f"{UNIT} {n % 7}")
        for n in range(1, count + 1)
    ]


def started(*words: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "dialogue_cli", *(str(word) for word in words)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def killed_after(seconds: float, *words: object) -> int:
    """Start a command and kill it after a while; its exit code if it was faster."""
    process = started(*words)
    try:
        return process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait(timeout=PATIENCE)


def duration(*words: object) -> float:
    start = time.monotonic()
    process = started(*words)
    assert process.wait(timeout=PATIENCE) in {0, 1}
    return time.monotonic() - start


def test_an_import_and_an_undo_killed_at_any_moment_leave_the_old_state_or_the_new(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = tmp_path / "gui.xlsx"
    workbooks.petitions(file, *rows(300))
    dialogue("-w", office, "import", file)
    workbooks.petitions(file, *rows(3000, " ngay"))
    for words in (("import", file), ("undo",)):
        old = registers.dump(office)
        command = ("-w", office, *words)
        needed = duration(*command, "--dry-run")
        for moment in range(1, MOMENTS + 1):
            killed_after(needed * moment / MOMENTS, *command)
            # The next command finds whatever the killed one left and clears it away.
            assert dialogue("-w", office, "verify").code == 0
            if registers.dump(office) != old:
                break
        else:
            assert dialogue(*command).code in {0, 1}
        assert len(registers.dump(office)["petition"]) == {"import": 3000, "undo": 300}[words[0]]


@pytest.mark.parametrize("place", ["add_rows", "add_sheets"])
def test_a_file_that_fails_in_the_middle_of_storing_leaves_no_trace(
    dialogue: Dialogue,
    office: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
) -> None:
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "mot.xlsx", *rows(3)))
    old = registers.dump(office)
    inbox = tmp_path / "thu den"
    inbox.mkdir()
    workbooks.petitions(inbox / "hai.xlsx", *rows(5, " ngay"))
    workbooks.petitions(inbox / "nam.xlsx", *rows(6, " gap"))
    real, calls = getattr(sources, place), []

    def failing(*given: Any) -> Any:
        calls.append(given)
        if len(calls) == 2:  # the second file of the command
            given[0].execute("INSERT INTO khong_co VALUES (1)")
        return real(*given)

    monkeypatch.setattr(sources, place, failing)
    said = dialogue("-w", office, "import", inbox)
    assert (said.code, len(calls)) == (5, 2)
    assert registers.dump(office) == old
    monkeypatch.undo()
    assert dialogue("-w", office, "verify").code == 0
