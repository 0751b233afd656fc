"""Failing in the middle: the register is as before. What is killed: tests/faults."""

from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.register import sources
from tests import registers, workbooks
from tests.conftest import Dialogue

UNIT = "CĐCS Công ty An Phát"


def rows(count: int, ending: str = "") -> list[Any]:
    return [
        (n, f"Đề nghị số {n} về nhà ở, lương và trường học{ending}", f"{UNIT} {n % 7}")
        for n in range(1, count + 1)
    ]


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
