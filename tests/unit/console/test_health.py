"""What a clerk reads of the machine and the office."""

import pytest

from dialogue_cli.console.health import show_doctor
from dialogue_cli.messages import doctor as say
from dialogue_cli.model.health import DoctorReport, HealthLine
from tests.unit.console.conftest import Told

GOOD = HealthLine("python", "good", "Python 3.11")
NOTE = HealthLine("font", "note", "Thiếu phông.", "Cài phông.")
BAD = HealthLine("disk", "bad", "Đĩa đầy.", "Dọn đĩa.")


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        ((GOOD,), say.ALL_GOOD),
        ((GOOD, NOTE), say.NOTES.format(count=1)),
        ((NOTE, BAD, BAD), say.BAD.format(count=2)),
    ],
)
def test_the_last_line_says_whether_something_has_to_be_mended(
    told: Told, lines: tuple[HealthLine, ...], last: str
) -> None:
    shown = told(show_doctor, DoctorReport(None, lines))
    assert shown == [
        say.TITLE,
        " | ".join(say.COLUMNS),
        *(
            " | ".join((say.LEVELS[one.level], say.NAMES[one.code], one.message, one.remedy))
            for one in lines
        ),
        last,
    ]
