"""What is told of check-ins that a script or a single command makes, and how it ends."""

import pytest

from dialogue_cli.console.door_lines import counts_in_words, show_line, show_report
from dialogue_cli.console.exit_codes import exit_code
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.door import CheckinReport, DoorCounts, DoorLine, GroupCount
from dialogue_cli.model.petitions import Origin
from tests.unit.console.conftest import Told

NOBODY = DoorCounts(0, 3, 0, 0, 0, 0)
ORIGIN = Origin("ds.xlsx", "DS", 1)
DONE = DoorLine("an", "recorded", "Đã ghi.")
UNKNOWN = DoorLine("x", "unknown", "Không có ai.")
BUSY = DoorLine("an", "busy", "CHƯA GHI ĐƯỢC.")


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (NOBODY, "Có mặt 0/3"),
        (
            DoorCounts(2, 9, 1, 1, 2, 4, (GroupCount("nld", "Người lao động", 2, 7),)),
            "Có mặt 2/9 · Người lao động 2/7 · vắng 3 · khách ngoài danh sách 4",
        ),
    ],
)
def test_how_many_have_come_is_one_line(told: Told, counts: DoorCounts, words: str) -> None:
    assert counts_in_words(counts) == words
    assert told(show_report, CheckinReport(2024, "", "", (DONE,), counts)) == [words]


def test_those_who_may_be_meant_are_told_by_unit_and_post(told: Told) -> None:
    people = (
        Delegate(ORIGIN, "Nguyễn Văn An", "Trạm Y tế", role="Y sĩ"),
        Delegate(ORIGIN, "Nguyễn Thị An", upper_unit="CĐ Y tế"),
    )
    line = DoorLine("an", "ambiguous", "Có 2 người hợp với “an”.", candidates=people)
    assert told(show_line, line) == [
        "Có 2 người hợp với “an”.",
        "Nguyễn Văn An · Trạm Y tế · Y sĩ",
        "Nguyễn Thị An · CĐ Y tế",
    ]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ((), 0),
        ((DONE,), 0),
        ((DONE, UNKNOWN), 1),
        ((UNKNOWN,), 3),
        ((DONE, UNKNOWN, BUSY), 4),
    ],
)
def test_how_check_ins_end(lines: tuple[DoorLine, ...], code: int) -> None:
    assert exit_code(CheckinReport(2024, "", "", lines, NOBODY)) == code
