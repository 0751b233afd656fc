"""Annexes are found by their labels, with title and reference."""

import pytest

from dialogue_cli.documents.nd30.lint.components.annexes import find_annexes
from tests.nd30.small import centred, par, read, table

LABEL = centred("Phụ lục I", bold=True)
TITLE = centred("PHÂN CÔNG NHIỆM VỤ", bold=True)
REFERENCE = centred("(Kèm theo Kế hoạch số 05/KH-UBND)")
TEXT = par("Các đơn vị thực hiện theo phân công.")
Told = tuple[str, list[str], str | None, bool, int, int]


def told(body: str) -> list[Told]:
    """Label, title, reference, whether label and title share a line, where each begins and ends."""
    return [
        (
            one.label.text,
            [piece.text for piece in one.title],
            one.reference.text if one.reference else None,
            one.joined,
            one.start,
            one.end,
        )
        for one in find_annexes(read(body).blocks, 0)
    ]


ATTACHED = "(Kèm theo Kế hoạch số 05/KH-UBND)"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(
            TEXT + LABEL + TITLE + REFERENCE + TEXT,
            [("Phụ lục I", ["PHÂN CÔNG NHIỆM VỤ"], ATTACHED, False, 1, 5)],
            id="label, title, reference",
        ),
        pytest.param(
            LABEL + centred("PHÂN CÔNG") + centred("NHIỆM VỤ") + centred("_____") + REFERENCE,
            [("Phụ lục I", ["PHÂN CÔNG", "NHIỆM VỤ"], ATTACHED, False, 0, 5)],
            id="a title of two lines and a rule",
        ),
        pytest.param(
            LABEL + TITLE + centred("Các việc chung") + TEXT,
            [("Phụ lục I", ["PHÂN CÔNG NHIỆM VỤ"], None, False, 0, 4)],
            id="without a reference only the first line is the title",
        ),
        pytest.param(
            LABEL + table((TITLE + REFERENCE,)),
            [("Phụ lục I", [], None, False, 0, 2)],
            id="a table right below the label",
        ),
        pytest.param(
            centred("Phụ lục I: PHÂN CÔNG", bold=True) + REFERENCE + TEXT,
            [("Phụ lục I: PHÂN CÔNG", [], ATTACHED, True, 0, 3)],
            id="label and title on one line",
        ),
        pytest.param(
            LABEL + TEXT + centred("Phụ lục II", bold=True) + TITLE,
            [
                ("Phụ lục I", [], None, False, 0, 2),
                ("Phụ lục II", ["PHÂN CÔNG NHIỆM VỤ"], None, False, 2, 4),
            ],
            id="each up to the next",
        ),
        pytest.param(
            par("Phụ lục I") + par("Phụ lục I: gồm hai bảng") + par("Phụ lục " + "dài " * 40),
            [],
            id="what only speaks of an annex",
        ),
    ],
)
def test_annexes_reach_from_their_label_to_the_next(body: str, found: list[Told]) -> None:
    assert told(body) == found
