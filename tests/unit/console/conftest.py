"""Reports as a person reads them."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from dialogue_cli.console import pieces
from dialogue_cli.console.pieces import Out
from dialogue_cli.console.place import remember_place

Told = Callable[[Callable[..., None], Any], list[str]]
_WIDE = 400


@pytest.fixture(autouse=True)
def _typed_without_a_folder() -> Iterator[None]:
    """Commands are told as somebody types them who stands in the office; so they are after the test too."""
    remember_place(None)
    yield
    remember_place(None)


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Told:
    """What a report says, line by line, on a screen so wide that none is broken; cells are parted by |."""
    monkeypatch.setattr(pieces, "PIPE_WIDTH", _WIDE)

    def show(way: Callable[..., None], report: Any) -> list[str]:
        capsys.readouterr()
        way(Out(), report)
        lines = (_plain(line) for line in capsys.readouterr().out.splitlines())
        return [line for line in lines if line]

    return show


def _plain(line: str) -> str:
    """A line without frames and without the room between its words."""
    if not any(map(str.isalnum, line)):
        return ""
    cells = line.strip().strip("│").split("│")
    return " | ".join(" ".join(cell.split()) for cell in cells)
