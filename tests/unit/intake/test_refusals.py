import pytest

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake import refusals

PLACES = {
    "file": "gui.xlsx",
    "found": 5,
    "limit": 4,
    "measure": "MB",
    "seen": "a",
    "understood": "b",
    "expected": "c",
    "sheet": "S",
    "row": 7,
    "kind": "k",
    "kinds": "k, l",
    "unknown": "d",
    "column": "C",
}
REFUSALS = [
    each
    for each in vars(refusals).values()
    if isinstance(each, type) and each.__module__ == refusals.__name__
]


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refusal_names_the_file_and_a_way_out(refusal: type[DialogueError]) -> None:
    error = refusal(**PLACES)
    assert "gui.xlsx" in error.sentence
    assert error.remedy != ""
    assert error.exit_code == 3
