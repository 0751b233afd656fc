"""What a clerk reads of the register's own books: the log, what was taken back and what next, whether all holds."""

import pytest

from dialogue_cli.console.ledger import (
    MOST_FAULTS,
    MOST_FILES,
    show_log,
    show_undo,
    show_verify,
)
from dialogue_cli.console.pieces import Out
from dialogue_cli.messages import ledger as say
from dialogue_cli.messages import log as say_log
from dialogue_cli.messages import verify as say_verify
from dialogue_cli.model.ledger import (
    ChangeLine,
    DoorTally,
    Fault,
    FileLine,
    LogReport,
    TakenBack,
    UndoReport,
    VerifyReport,
)
from tests.unit.console.conftest import Told


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


# The log -----------------------------------------------------------------------------------------

AT = "2024-05-10T08:30:00+07:00"
COLUMNS = "Số | Lúc | Người làm | Việc | Năm | Tệp và số dòng | Ghi chú"


def change(number: int, command: str, **more: object) -> ChangeLine:
    return ChangeLine(number, AT, "An", command, 2024, **more)  # type: ignore[arg-type]


def file(name: str) -> FileLine:
    return FileLine(name, "petitions", accepted=3, unchanged=1, changed=2, rejected=1, skipped=4)


COUNTED = "11 dòng (mới 3, thay đổi 2, trả lại 1)"


def test_the_log_tells_each_change_with_its_files_and_what_became_of_it(told: Told) -> None:
    changes = (
        change(5, "undo", took_back=(4, 3)),
        change(4, "triage", undone_by=5),
        change(3, "import", files=(file("a.xlsx"),), undone_by=5),
        change(2, "checkin", doors=(DoorTally("A", 7, 2), DoorTally("", 1, 0))),
        change(1, "later-command", deeds=("KN-0001: đã nhận", "KN-0002: đã nhận")),
    )
    assert told(show_log, LogReport(changes)) == [
        "Sổ ghi việc (việc mới nhất ở trên)",
        COLUMNS,
        "5 | 10/05/2024 08:30 | An | lấy lại | 2024 |  | lấy lại việc số 4, 3",
        "4 | 10/05/2024 08:30 | An | phân loại | 2024 |  | đã lấy lại (việc số 5)",
        f"3 | 10/05/2024 08:30 | An | nhận tệp | 2024 | a.xlsx: {COUNTED} | đã lấy lại (việc số 5)",
        "2 | 10/05/2024 08:30 | An | điểm danh ở cửa | 2024 | cửa A: 7 lượt ghi, rút 2 | ",
        " |  |  |  |  | 1 lượt ghi | ",
        "1 | 10/05/2024 08:30 | An | later-command | 2024 | KN-0001: đã nhận | ",
        " |  |  |  |  | KN-0002: đã nhận | ",
    ]


def test_of_many_files_of_one_change_the_first_are_named(told: Told) -> None:
    files = tuple(file(f"{number}.xlsx") for number in range(MOST_FILES + 2))
    lines = told(show_log, LogReport((change(1, "import", files=files),)))
    assert len(lines) == 2 + MOST_FILES + 1
    assert lines[-1] == " |  |  |  |  | … và 2 tệp nữa | "


@pytest.mark.parametrize(("asked", "sentence"), [(False, say.LOG_EMPTY), (True, say_log.NOTHING)])
def test_nothing_done_and_nothing_found_are_told_apart(
    told: Told, asked: bool, sentence: str
) -> None:
    assert told(show_log, LogReport((), asked)) == [sentence]


def test_a_rehearsed_undo_tells_what_would_go_and_how_it_will(told: Told) -> None:
    report = UndoReport(
        change(3, "import", files=(file("a.xlsx"),)),
        (change(4, "triage"),),
        (TakenBack("petition", 3, 2), TakenBack("history", 1, 1)),
        dry_run=True,
    )
    assert told(show_undo, report) == [
        "Xem thử – sẽ lấy lại việc số 3: nhận tệp, An làm lúc 10/05/2024 08:30 "
        "(hội nghị năm 2024).",
        f"a.xlsx: {COUNTED}",
        "Kéo theo việc số 4 (phân loại), vì làm sau và dựa trên việc này.",
        "Sổ trở lại như trước việc này",
        "Trong sổ | Bỏ ra | Trả về như trước",
        "kiến nghị | 3 | 2",
        f"Việc tiếp theo: {say.UNDO_DRY_NEXT}",
    ]


# verify ------------------------------------------------------------------------------------------


def test_a_register_that_holds_is_one_line_and_its_seal(told: Told) -> None:
    report = VerifyReport(2, 30, 25, (), changes=7, sealed_since=1, seal="abc")
    assert told(show_verify, report) == [
        say_verify.DONE.format(files=2, rows=30, petitions=25),
        say_verify.SEALED.format(changes=7, since="", seal="abc"),
    ]


@pytest.mark.parametrize(
    ("since", "sentence"),
    [
        (0, say_verify.SEALED_LATE.format(changes=7, seal="abc")),
        (
            4,
            say_verify.SEALED.format(
                changes=7, since=say_verify.SEALED_SINCE.format(since=4), seal="abc"
            ),
        ),
    ],
)
def test_from_when_on_changes_are_sealed_is_told(told: Told, since: int, sentence: str) -> None:
    report = VerifyReport(2, 30, 25, (), changes=7, sealed_since=since, seal="abc")
    assert told(show_verify, report)[1] == sentence


def test_of_many_faults_the_first_are_shown_with_their_places(told: Told) -> None:
    faults = tuple(
        Fault("row", "Dòng thừa.", "a.xlsx", "Sheet1", n) for n in range(MOST_FAULTS + 1)
    )
    lines = told(show_verify, VerifyReport(1, 1, 1, faults))
    assert lines[1:5] == [
        say_verify.FAULTS.format(count=MOST_FAULTS + 1),
        " | ".join(say_verify.COLUMNS),
        "Dòng thừa. | a.xlsx | Sheet1 | ",
        "Dòng thừa. | a.xlsx | Sheet1 | 1",
    ]
    assert lines[-2:] == [say_verify.MORE.format(count=1), f"Việc tiếp theo: {say_verify.NEXT}"]


def test_a_damaged_file_is_told_first_and_with_what_to_do(told: Told) -> None:
    lines = told(show_verify, VerifyReport(0, 0, 0, (Fault("page", "Hỏng."),), damaged=True))
    assert (lines[0], lines[-1]) == (
        say_verify.DAMAGED,
        f"Việc tiếp theo: {say_verify.DAMAGED_NEXT}",
    )
