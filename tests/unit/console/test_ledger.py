"""What to do after a change was taken back depends on what was taken back."""

import pytest

from dialogue_cli.console.ledger import show_undo
from dialogue_cli.console.pieces import Out
from dialogue_cli.console.place import remember_place
from dialogue_cli.model.ledger import ChangeLine, UndoReport


@pytest.fixture(autouse=True)
def _typed_without_a_folder() -> None:
    remember_place(None)


@pytest.mark.parametrize(
    ("command", "derived", "next_command"),
    [
        ("import", (), "dialogue import TỆP…"),
        ("select", (), "dialogue select"),
        ("review", (), "dialogue review export"),
        ("review", ("triage",), "dialogue triage"),
    ],
)
def test_after_undo_the_next_step_follows_what_was_taken_back(
    capsys: pytest.CaptureFixture[str], command: str, derived: tuple[str, ...], next_command: str
) -> None:
    first, *others = (
        ChangeLine(number, "2024-05-10T08:30:00+07:00", "An", name, 2024)
        for number, name in enumerate((command, *derived), start=1)
    )
    show_undo(Out(), UndoReport(first, tuple(others), ()))
    assert capsys.readouterr().out.rstrip().endswith(f": {next_command}")
