"""`dialogue undo` takes the last import back exactly; `dialogue log` tells what there is to take back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import registers, workbooks
from tests.conftest import Dialogue

UNIT = "CĐCS Công ty An Phát"
HOUSING = "Đề nghị xây nhà ở xã hội gần khu công nghiệp"
ROWS = (
    (1, "Đề nghị tăng lương tối thiểu vùng cho công nhân", UNIT, "Trần Thị Hoa", None, "0900000001"),
    (2, HOUSING, UNIT, "Lê Văn Nam", None, 900000002),
    (3, HOUSING, "CĐCS Trường Hoa Sen", None, None, None),
)  # fmt: skip
ANSWER = (1, None, HOUSING, "Sở Xây dựng", "Đang làm", "Công khai dự án", "", "31/7/2024")


class Desk:
    """An office, a folder with files that units sent, and the few commands used here."""

    def __init__(self, dialogue: Dialogue, office: Path, inbox: Path) -> None:
        self._dialogue, self.office, self._inbox = dialogue, office, inbox

    def run(self, *words: object) -> dict[str, Any]:
        said = self._dialogue("-w", self.office, *words, "--json")
        found: dict[str, Any] = json.loads(said.out)
        return {**found, "code": said.code}

    def petitions(self, *rows: Any, name: str = "gui.xlsx") -> dict[str, Any]:
        return self.run("import", workbooks.petitions(self._inbox / name, *rows))

    def again(self, name: str, *words: object) -> dict[str, Any]:
        return self.run("import", self._inbox / name, *words)

    def delegates(self, *rows: Any) -> dict[str, Any]:
        return self.run("import", workbooks.delegates(self._inbox / "ds.xlsx", *rows))

    def answers(self, *rows: Any) -> dict[str, Any]:
        return self.run("import", workbooks.answers(self._inbox / "tra loi.xlsx", *rows))

    def triage(self) -> None:
        self.run("triage")

    @property
    def dump(self) -> Any:
        return registers.dump(self.office)


@pytest.fixture
def desk(dialogue: Dialogue, office: Path, tmp_path: Path) -> Desk:
    inbox = tmp_path / "thu den"
    inbox.mkdir()
    return Desk(dialogue, office, inbox)


def first_file(desk: Desk) -> None:
    """A register with something in it that no undo may touch."""
    desk.petitions(*ROWS)
    person = (1, "Đỗ Văn An", "Nam", 1980, "Công nhân", UNIT, "0900000003")
    other = (2, "Lê Minh Tú", "Nam", 1981, "Công nhân", UNIT, "0900000004")
    desk.delegates(person, other)


def answered(desk: Desk) -> None:
    first_file(desk)
    desk.triage()
    desk.answers(ANSWER, (2, None, ROWS[0][1], "Sở Nội vụ", "Đã xong"))


def corrected_after_triage(desk: Desk) -> None:
    first_file(desk)
    desk.triage()


CORRECTED = (
    (9, "Mở thêm lớp mầm non cho con công nhân", UNIT, None, None, None),
    (1, "Đề nghị sớm xây nhà ở xã hội gần khu công nghiệp", UNIT, "Lê Văn Nam", None, 900000002),
    ROWS[2],
)  # fmt: skip
CASES: dict[str, tuple[Callable[[Desk], object], Callable[[Desk], object]]] = {
    "a second file": (first_file, lambda d: d.petitions(CORRECTED[0], name="hai.xlsx")),
    "a corrected version": (first_file, lambda d: d.petitions(*CORRECTED)),
    "corrected delegates": (
        first_file,
        lambda d: d.delegates((1, "Đỗ Văn An", "Nam", 1980, "Tổ trưởng", UNIT, "0900000009")),
    ),
    "a unit named afterwards": (
        lambda d: d.petitions((1, HOUSING, None, None, None, None)),
        lambda d: d.again("gui.xlsx", "--unit", UNIT),
    ),
    "answers": (corrected_after_triage, lambda d: d.answers(ANSWER)),
    "answers replaced": (answered, lambda d: d.answers((1, None, HOUSING, "Sở Xây dựng", "Xong"))),
    "a question broken up": (corrected_after_triage, lambda d: d.petitions(*CORRECTED)),
}


@pytest.mark.parametrize("case", CASES)
def test_after_undo_every_table_is_as_before_the_import(desk: Desk, case: str) -> None:
    before, change = CASES[case]
    before(desk)
    as_it_was = desk.dump
    change(desk)
    as_imported = desk.dump
    assert as_imported != as_it_was
    rehearsed = desk.run("undo", "--dry-run")
    assert desk.dump == as_imported
    done = desk.run("undo")
    assert {**rehearsed, "dry_run": False} == done
    assert desk.dump == as_it_was
    assert desk.run("verify")["faults"] == []
    change(desk)
    assert without_change_numbers(desk.dump) == without_change_numbers(as_imported)


def without_change_numbers(dump: Any) -> Any:
    """The petitions' codes, texts and places, which must be the same when a file comes again."""
    return [row[:4] + row[5:] for row in dump["petition"]], len(dump["answer"]), dump["source_row"]


def test_the_first_import_of_all_can_be_taken_back(desk: Desk) -> None:
    desk.petitions(*ROWS)
    assert desk.run("undo")["code"] == 0
    assert all(rows == [] for rows in desk.dump.values())
    assert desk.petitions(*ROWS)["accepted"] == 3
    assert {row[0] for row in desk.dump["petition"]} == {1, 2, 3}


def test_triage_after_the_import_is_taken_back_with_it(desk: Desk) -> None:
    first_file(desk)
    desk.triage()
    as_it_was = desk.dump
    desk.petitions(*CORRECTED)
    desk.triage()
    undone = desk.run("undo")
    assert [one["command"] for one in undone["derived"]] == ["triage"]
    assert desk.dump == as_it_was
    assert desk.run("verify")["faults"] == []


def test_undo_after_undo_takes_back_the_import_before(desk: Desk) -> None:
    first_file(desk)
    assert [f["name"] for f in desk.run("undo")["change"]["files"]] == ["ds.xlsx"]
    assert [f["name"] for f in desk.run("undo")["change"]["files"]] == ["gui.xlsx"]
    nothing = desk.run("undo")
    assert (nothing["code"], nothing["error"]["remedy"]) == (
        3,
        f'Xem các việc đã làm: dialogue -w "{desk.office}" log',
    )


def test_an_import_that_stored_nothing_leaves_nothing_to_take_back(desk: Desk) -> None:
    desk.petitions(*ROWS)
    desk.again("gui.xlsx")
    assert [line["command"] for line in desk.run("log")["changes"]] == ["import"]


def test_a_clerks_own_decision_is_never_lost_by_undo(desk: Desk) -> None:
    first_file(desk)
    desk.triage()
    registers.damage(desk.office, "UPDATE decision SET origin = 'clerk' WHERE petition = 1")
    as_it_was = desk.dump
    refused = desk.run("undo")
    assert refused["code"] == 3
    assert "cán bộ đã tự quyết định" in refused["error"]["message"]
    assert desk.dump == as_it_was


def test_a_change_of_an_older_program_is_told_and_left(desk: Desk) -> None:
    first_file(desk)
    registers.damage(desk.office, "DELETE FROM undo_mark")
    as_it_was = desk.dump
    assert "bản chương trình cũ" in desk.run("undo")["error"]["message"]
    assert desk.dump == as_it_was


def test_the_log_tells_who_did_what_to_which_file(
    desk: Desk, dialogue: Dialogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "lan")
    desk.petitions(*ROWS)
    desk.triage()
    desk.run("undo")
    undo, triage, imported = desk.run("log")["changes"]
    assert (undo["command"], undo["took_back"], undo["author"]) == ("undo", [2, 1], "lan")
    assert (triage["command"], triage["undone_by"]) == ("triage", 3)
    assert imported["files"] == [
        {
            "name": "gui.xlsx",
            "kind": "petitions",
            "accepted": 3,
            "unchanged": 0,
            "changed": 0,
            "rejected": 0,
            "skipped": 0,
        }
    ]
    shown = " ".join(dialogue("-w", desk.office, "log").out.split())
    assert all(word in shown for word in ("gui.xlsx", "lan", "phân loại"))


def test_undo_tells_the_files_and_what_to_do_next(desk: Desk, dialogue: Dialogue) -> None:
    desk.petitions(*ROWS)
    shown = dialogue("-w", desk.office, "undo").out
    assert "gui.xlsx: 3 dòng (mới 3, thay đổi 0, trả lại 0)" in shown
    assert "dialogue -w" in shown


def test_in_an_office_that_has_done_nothing_there_is_nothing_to_take_back(desk: Desk) -> None:
    said = desk.run("undo")
    assert (said["code"], said["error"]["message"]) == (
        3,
        "Không có việc nào để lấy lại: sổ chưa ghi việc nào, hoặc mọi việc đã được lấy lại.",
    )
    assert desk.dump == {}


def test_what_would_leave_rows_without_their_file_is_not_taken_back(desk: Desk) -> None:
    first_file(desk)
    registers.damage(desk.office, "DELETE FROM undo_mark WHERE subject = 'delegate'")
    before = desk.dump
    said = desk.run("undo")
    assert (said["code"], said["error"]["message"]) == (
        3,
        "Không lấy lại được việc số 2: phần còn lại của sổ sẽ thiếu chỗ dựa.",
    )
    assert desk.dump == before
