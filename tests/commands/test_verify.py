"""`dialogue verify`: a sound register adds up; whatever is changed behind its back is named."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests import registers, workbooks
from tests.conftest import Dialogue

UNIT = "CĐCS Công ty An Phát"
HOUSING = "Đề nghị xây nhà ở xã hội gần khu công nghiệp"
ROWS = (
    (1, "Đề nghị tăng lương tối thiểu vùng cho công nhân", UNIT, None, None, None),
    (2, HOUSING, UNIT, None, None, None),
    (3, None, UNIT, "Lê Văn Nam", None, None),
    ("Tổng cộng", None, None, None, None, None),
)


def verified(dialogue: Dialogue, office: Path) -> tuple[int, list[dict[str, Any]]]:
    said = dialogue("-w", office, "verify", "--json")
    return said.code, json.loads(said.out)["faults"]


@pytest.fixture
def filled(dialogue: Dialogue, office: Path, tmp_path: Path) -> Path:
    """An office with two versions of a file, delegates, questions and an answer that was corrected."""
    file = tmp_path / "gui.xlsx"
    for rows in (ROWS, ((1, f"{ROWS[0][1]} ngay", *ROWS[0][2:]), *ROWS[1:])):
        dialogue("-w", office, "import", workbooks.petitions(file, *rows))
    person = (1, "Đỗ Văn An", "Nam", 1980, "Công nhân", UNIT, "0900000003")
    dialogue("-w", office, "import", workbooks.delegates(tmp_path / "ds.xlsx", person))
    dialogue("-w", office, "triage")
    for said in ("Chưa xong", "Đã xong"):
        row = (1, None, HOUSING, "Sở Xây dựng", said)
        dialogue("-w", office, "import", workbooks.answers(tmp_path / "tra loi.xlsx", row))
    return office


def test_a_sound_register_adds_up(dialogue: Dialogue, filled: Path) -> None:
    assert verified(dialogue, filled) == (0, [])
    assert "Đã đối chiếu 5 tệp, 11 dòng, 2 kiến nghị." in dialogue("-w", filled, "verify").out


def test_a_seal_noted_earlier_must_be_among_those_of_the_history(
    dialogue: Dialogue, filled: Path
) -> None:
    noted = json.loads(dialogue("-w", filled, "verify", "--json").out)["seal"]
    dialogue("-w", filled, "undo")
    for seal, told in (
        (noted, []),
        (noted[:8].upper(), []),
        (noted[:7], ["seal-unknown"]),
        ("0" * 64, ["seal-unknown"]),
    ):
        said = dialogue("-w", filled, "verify", "--seal", seal, "--json")
        faults = [fault["code"] for fault in json.loads(said.out)["faults"]]
        assert (said.code, faults) == (int(bool(told)), told)


def test_an_office_without_a_register_adds_up(dialogue: Dialogue, office: Path) -> None:
    assert verified(dialogue, office) == (0, [])
    assert not (office / "register.sqlite3").exists()


OF_NEWEST = "file = (SELECT max(id) FROM source_file WHERE name = 'gui.xlsx')"
COLUMNS = (
    "year, source_row, part, added, text, text_received, unit, asker, position, phone, topic_given,"
    " addressed_to, agency_given, people, wants_to_speak, received_on, note"
)
# What is done to the register, and what verify must name at least.
DAMAGES = {
    "a petition taken out": (
        "DELETE FROM petition WHERE id = 1",
        {"petition-missing", "row-without-record", "petition-sum"},
    ),
    "the last petition taken out": (
        "DELETE FROM petition WHERE id = 2",
        {"row-without-record", "petition-sum"},
    ),
    "a delegate taken out": ("DELETE FROM delegate", {"delegate-sum", "row-without-record"}),
    "an answer taken out": ("DELETE FROM answer", {"row-without-record"}),
    "a row taken out": (
        f"DELETE FROM source_row WHERE outcome = 'rejected' AND {OF_NEWEST}",
        {"file-sum", "sheet-sum"},
    ),
    "a row of a petition taken out": (
        "DELETE FROM source_row WHERE id = (SELECT source_row FROM petition WHERE id = 1)",
        {"link", "file-sum", "sheet-sum"},
    ),
    "an outcome changed": (
        f"UPDATE source_row SET outcome = 'skipped' WHERE outcome = 'rejected' AND {OF_NEWEST}",
        {"file-sum", "sheet-sum"},
    ),
    "a file taken out": ("DELETE FROM source_file WHERE name = 'ds.xlsx'", {"link"}),
    "a reported count changed": (
        "UPDATE source_sheet SET rows_read = rows_read + 1 WHERE file = 1",
        {"sheet-total"},
    ),
    "a sheet's counts taken out": (
        "DELETE FROM source_sheet WHERE file = 1",
        {"sheet-unreported"},
    ),
    "a petition doubled": (
        f"INSERT INTO petition (id, {COLUMNS}) SELECT 3, {COLUMNS} FROM petition WHERE id = 1",
        {"petition-doubled", "petition-sum", "petition-moved-silently"},
    ),
    "a petition of a rejected row": (
        "UPDATE petition SET source_row ="
        " (SELECT max(id) FROM source_row WHERE outcome = 'rejected') WHERE id = 1",
        {"petition-of-dropped-row", "row-without-record"},
    ),
    "a petition moved to another year": (
        "UPDATE petition SET year = 2025 WHERE id = 2",
        {"petition-of-other-year", "fate-of-other-year", "lead-of-other-year"},
    ),
    "a question taken out": ("DELETE FROM question WHERE id = 1", {"link"}),
    "fates taken from an answered question": (
        "DELETE FROM fate",
        {"answered-without-petition"},
    ),
    "a file the history does not know": (
        "INSERT INTO source_file (id, change, year, name, kind, sha256, size, line)"
        " VALUES (9, 1, 2024, 'la.xlsx', 'petitions', 'x', 1, 9)",
        {"file-unreported"},
    ),
    "a change said to be undone": ("INSERT INTO undone VALUES (1, 2)", {"undone-but-there"}),
}


@pytest.mark.parametrize("case", DAMAGES)
def test_what_was_damaged_behind_the_programs_back_is_named(
    dialogue: Dialogue, filled: Path, case: str
) -> None:
    statement, expected = DAMAGES[case]
    registers.damage(filled, statement)
    code, faults = verified(dialogue, filled)
    assert (code, {fault["code"] for fault in faults} >= expected) == (1, True), faults
    shown = " ".join(dialogue("-w", filled, "verify").out.split())
    assert "Những chỗ không khớp" in shown


def test_a_missing_row_is_named_with_its_file_and_sheet(dialogue: Dialogue, filled: Path) -> None:
    registers.damage(filled, "DELETE FROM delegate")
    _, faults = verified(dialogue, filled)
    (row,) = (fault for fault in faults if fault["code"] == "row-without-record")
    assert (row["file"], row["sheet"], row["row"]) == ("ds.xlsx", "Sheet1", 2)


def test_a_register_that_cannot_be_read_is_told(dialogue: Dialogue, filled: Path) -> None:
    (filled / "register.sqlite3").write_bytes(b"khong phai so du lieu" * 100)
    said = dialogue("-w", filled, "verify", "--json")
    assert (said.code, "register.sqlite3" in said.err) == (3, True)


def test_a_page_torn_in_the_middle_is_told_without_a_traceback(
    dialogue: Dialogue, filled: Path
) -> None:
    register = filled / "register.sqlite3"
    whole = register.read_bytes()
    register.write_bytes(
        whole[: len(whole) // 2] + b"\xff" * 4096 + whole[len(whole) // 2 + 4096 :]
    )
    said = dialogue("-w", filled, "verify")
    assert said.code in {1, 3}
    assert said.out + said.err
