"""What is measured of the memory: other wordings of what was corrected apart from what nobody corrected."""

from benchmarks.triage.labelled import Row
from benchmarks.triage.memory import YEAR, corrections, parts
from dialogue_cli.model.memory import Precedent

ROWS = [
    Row(
        f"{group}/{number}",
        f"{group} {number}",
        "CĐ",
        "nha-o",
        "tinh",
        "xay-dung",
        "tap-the",
        group,
    )
    for group in ("a", "b")
    for number in (1, 2)
]
VALUES = {"topic": "nha-o", "scope": "tap-the", "level": "tinh", "agency": "xay-dung"}


def test_the_first_wording_is_corrected_and_counts_in_neither_part() -> None:
    corrected = frozenset({"b"})
    assert corrections(ROWS, corrected) == [Precedent(3, YEAR, "b 1", VALUES)]
    assert parts(ROWS, corrected) == {
        "corrected": [(4, ROWS[3])],
        "other": [(1, ROWS[0]), (2, ROWS[1])],
    }
