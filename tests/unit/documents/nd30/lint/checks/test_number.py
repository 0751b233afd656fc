"""Number and symbol that cannot be mended, or not be judged yet (ND30-NUM-01 … 11)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.number import number
from dialogue_cli.documents.nd30.lint.repair.mending import mend
from tests.nd30.good import PLAN
from tests.nd30.told import told
from tests.nd30.writer import written


@pytest.mark.parametrize(
    ("line", "faults", "left"),
    [
        ("Số: 12/KH-UBND", [], []),
        ("Số: [… số]/KH - UBND", [], []),  # a draft leaves room
        ("Số: 5/KH-UBND", [("NUM-03", "5")], []),
        ("Số: 12a/KH-UBND", [("NUM-03", "12a")], [("NUM-03", "12a")]),
        ("Số: 007/KH-UBND", [("NUM-03", "007")], [("NUM-03", "007")]),
        ("Số:     /KH-UBND", [("NUM-11", "")], [("NUM-11", "")]),
        ("Số: 12/KH-UBND-TTg", [], []),
    ],
)
def test_number_of_two_figures_or_more_stands_alone_and_only_a_missing_zero_is_mended(
    line: str, faults: list[tuple[str, str]], left: list[tuple[str, str]]
) -> None:
    paper = written(PLAN.once("number", lambda _: line))
    assert told(number, paper) == faults
    assert told(number, mend("a.docx", paper).content or paper) == left
