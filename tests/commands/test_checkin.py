"""The door through the command line: names, codes, a talk at the keyboard, two doors at once."""

import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.decisions.delegate_codes import code_of
from tests import registers, workbooks
from tests.conftest import Dialogue, Said

PEOPLE = (
    ("TT", "Họ và tên", "Đơn vị", "Thành phần", "Ghi chú"),
    (1, "Nguyễn Văn An", "CĐCS Trạm Y tế Cây Đa", "Người lao động", None),
    (2, "Trần Thị Bình", "CĐCS Trạm Y tế Cây Đa", "Người lao động", "vắng có phép"),
    (3, "Lê Văn Cường", "CĐCS Công ty Sông Xanh", "Người lao động", None),
    (4, "Nguyễn Thị An", "CĐCS Công ty Sông Xanh", "Người lao động", None),
)
Keyboard = Callable[[str], None]


@pytest.fixture
def listed(dialogue: Dialogue, office: Path, tmp_path: Path) -> Path:
    """An office with four delegates."""
    file = workbooks.one_sheet(tmp_path / "dai-bieu.xlsx", PEOPLE)
    assert dialogue("-w", office, "import", file).code in {0, 1}
    return office


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Keyboard:
    """Types lines into the next command."""

    def types(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8"))

    return types


def checked_in(dialogue: Dialogue, office: Path, *words: object) -> tuple[int, dict[str, Any]]:
    said = dialogue("-w", office, "checkin", *words, "--json")
    return said.code, json.loads(said.out)


def codes(dialogue: Dialogue, office: Path) -> list[str]:
    said = dialogue("-w", office, "export", "delegates", "--format", "json")
    return [one["code"] for one in json.loads(said.out)]


def roll(dialogue: Dialogue, office: Path) -> list[tuple[str, str, str]]:
    said = dialogue("-w", office, "export", "roll", "--format", "json")
    return [(one["full_name"], one["state"], one["record"]) for one in json.loads(said.out)]


def outcomes(report: dict[str, Any]) -> list[str]:
    return [one["outcome"] for one in report["records"]]


def test_a_name_without_accents_checks_one_person_in(dialogue: Dialogue, listed: Path) -> None:
    code, report = checked_in(dialogue, listed, "nguyen", "van", "an", "--door", "A")

    assert (code, outcomes(report)) == (0, ["recorded"])
    (line,) = report["records"]
    assert (line["full_name"], line["state"], line["door"]) == ("Nguyễn Văn An", "present", "A")
    assert (report["counts"]["present"], report["counts"]["registered"]) == (1, 3)
    assert roll(dialogue, listed)[:2] == [
        ("Nguyễn Văn An", "present", "door"),
        ("Trần Thị Bình", "excused", "list"),
    ]


def test_a_second_check_in_is_refused_with_the_time_and_door_of_the_first(
    dialogue: Dialogue, listed: Path
) -> None:
    (code,) = codes(dialogue, listed)[:1]
    _, first = checked_in(dialogue, listed, code, "--door", "A")

    said = dialogue("-w", listed, "checkin", code, "--door", "B")

    hour = first["records"][0]["at"][11:19]
    assert said.code == 3
    assert f"lúc {hour} (cửa A)" in " ".join(said.out.split())
    assert checked_in(dialogue, listed, code)[1]["records"][0]["at"] == first["records"][0]["at"]


def test_a_name_that_several_bear_checks_nobody_in(dialogue: Dialogue, listed: Path) -> None:
    code, report = checked_in(dialogue, listed, "an")

    assert (code, outcomes(report)) == (3, ["ambiguous"])
    names = [one["full_name"] for one in report["records"][0]["candidates"]]
    assert names == ["Nguyễn Thị An", "Nguyễn Văn An"]
    assert report["counts"]["present"] == 0


def test_some_done_and_some_not_ends_with_one(dialogue: Dialogue, listed: Path) -> None:
    code, report = checked_in(dialogue, listed, "Lê Văn Cường", "Vũ Không Ai")

    assert (code, outcomes(report)) == (1, ["recorded", "unknown"])


def test_codes_of_others_are_refused_and_not_stored(dialogue: Dialogue, listed: Path) -> None:
    (right,) = codes(dialogue, listed)[:1]
    before = registers.dump(listed)
    other_office = code_of("ffffffffffff", 2024, 1, 1)
    mistyped = right[:-1] + str((int(right[-1]) + 1) % 10)

    code, report = checked_in(dialogue, listed, other_office, mistyped)

    assert (code, outcomes(report)) == (3, ["other-register", "mistyped"])
    assert registers.dump(listed) == before


def test_a_code_of_last_year_is_refused(dialogue: Dialogue, listed: Path, tmp_path: Path) -> None:
    (old,) = codes(dialogue, listed)[:1]
    dialogue("-w", listed, "new", "--year", 2025)
    file = workbooks.one_sheet(tmp_path / "moi.xlsx", PEOPLE)
    dialogue("-w", listed, "import", file, "--year", 2025)

    code, report = checked_in(dialogue, listed, old, "--year", 2025)

    assert (code, outcomes(report)) == (3, ["other-year"])


def test_printed_codes_stay_right_when_the_list_is_imported_again(
    dialogue: Dialogue, listed: Path, tmp_path: Path
) -> None:
    before = codes(dialogue, listed)
    mended = [(PEOPLE[1][0], "Nguyễn Văn Ân", *PEOPLE[1][2:]), *PEOPLE[2:]]
    file = workbooks.one_sheet(tmp_path / "dai-bieu.xlsx", [PEOPLE[0], *mended])
    dialogue("-w", listed, "import", file)

    assert codes(dialogue, listed)[:4] == before


def test_a_number_given_again_after_an_undo_is_not_opened_by_the_old_code(
    dialogue: Dialogue, listed: Path, tmp_path: Path
) -> None:
    (old,) = codes(dialogue, listed)[:1]
    dialogue("-w", listed, "undo")
    others = [PEOPLE[0], (1, "Phạm Thị Khác", *PEOPLE[1][2:])]
    dialogue("-w", listed, "import", workbooks.one_sheet(tmp_path / "khac.xlsx", others))

    code, report = checked_in(dialogue, listed, old)

    assert (code, outcomes(report)) == (3, ["old-list"])


def test_undo_passes_over_the_door_and_keeps_who_came(
    dialogue: Dialogue, listed: Path, tmp_path: Path
) -> None:
    kept = workbooks.petitions(tmp_path / "kien-nghi.xlsx", (1, "Xây nhà ở xã hội", "CĐCS A"))
    dialogue("-w", listed, "import", kept)
    checked_in(dialogue, listed, "Lê Văn Cường")

    assert dialogue("-w", listed, "undo").code == 0  # the petitions
    refused = dialogue("-w", listed, "undo")

    assert refused.code == 3
    assert "1 đại biểu của danh sách ấy đã được điểm danh" in refused.err
    assert ("Lê Văn Cường", "present", "door") in roll(dialogue, listed)
    assert dialogue("-w", listed, "verify").code == 0


def test_a_rehearsal_at_the_door_that_was_taken_back_does_not_hold_a_list(
    dialogue: Dialogue, listed: Path
) -> None:
    checked_in(dialogue, listed, "Lê Văn Cường")
    assert checked_in(dialogue, listed, "--undo")[0] == 0

    assert dialogue("-w", listed, "undo").code == 0
    assert registers.dump(listed)["delegate"] == []
    assert dialogue("-w", listed, "verify").code == 0


def test_taking_back_is_one_by_one_the_last_or_the_named(dialogue: Dialogue, listed: Path) -> None:
    checked_in(dialogue, listed, "Lê Văn Cường", "Nguyễn Văn An")

    _, last = checked_in(dialogue, listed, "--undo")
    _, named = checked_in(dialogue, listed, "Lê Văn Cường", "--undo")
    code, none = checked_in(dialogue, listed, "--undo")

    assert [one["full_name"] for one in last["records"]] == ["Nguyễn Văn An"]
    assert (outcomes(named), outcomes(none), code) == (["withdrawn"], ["nothing-to-undo"], 3)
    assert checked_in(dialogue, listed, "Lê Văn Cường")[0] == 0
    log = json.loads(dialogue("-w", listed, "log", "--json").out)["changes"]
    assert [(one["command"], one["doors"]) for one in log] == [
        ("checkin", [{"door": "", "recorded": 3, "withdrawn": 2}]),
        ("import", []),
    ]


def test_with_nobody_named_a_script_is_told_the_counts_and_nothing_is_done(
    dialogue: Dialogue, listed: Path
) -> None:
    checked_in(dialogue, listed, "Lê Văn Cường")
    before = registers.dump(listed)

    code, report = checked_in(dialogue, listed)

    assert (code, report["records"], report["counts"]["present"]) == (0, [], 1)
    assert registers.dump(listed) == before


@pytest.mark.parametrize(
    "words",
    [
        ("Lê Văn Cường", "--state", "substituted"),
        ("Lê Văn Cường", "--substitute", "Lê Thế"),
        ("Lê Văn Cường", "Nguyễn Văn An", "--state", "substituted", "--substitute", "Lê Thế"),
        ("Lê Văn Cường", "--stdin"),
        ("--state", "excused"),
        ("Lê Văn Cường", "--state", "sick"),
        ("Lê Văn Cường", "--session", "Tối"),
    ],
)
def test_words_that_do_not_go_together_are_wrong_usage(
    dialogue: Dialogue, listed: Path, words: tuple[str, ...], tmp_path: Path
) -> None:
    sheet = [
        ("TT", "Họ và tên", "Đơn vị", "Có mặt", "Vắng"),
        (1, "Lê Văn Cường", "CĐCS Công ty Sông Xanh", "x", None),
    ]
    dialogue("-w", listed, "import", workbooks.save(tmp_path / "p.xlsx", {"Buổi sáng": sheet}))
    before = registers.dump(listed)

    assert dialogue("-w", listed, "checkin", *words).code == 2
    assert registers.dump(listed) == before


def test_somebody_in_another_ones_place_is_noted_with_the_name(
    dialogue: Dialogue, listed: Path
) -> None:
    _, report = checked_in(
        dialogue, listed, "Lê Văn Cường", "--state", "substituted", "--substitute", "Lê Văn Thế"
    )

    assert (report["records"][0]["substitute"], report["counts"]["present"]) == ("Lê Văn Thế", 1)


def test_without_a_list_there_is_nobody_to_check_in(dialogue: Dialogue, office: Path) -> None:
    said = dialogue("-w", office, "checkin", "Lê Văn Cường")
    assert (said.code, "Chưa có danh sách đại biểu" in said.err) == (3, True)


def test_a_script_gives_a_line_each(dialogue: Dialogue, listed: Path, keyboard: Keyboard) -> None:
    first, second, *_ = codes(dialogue, listed)
    keyboard(f"\ufeff{first}\r\n\r\n{second}\r\nKhông Có Ai\r\n")

    code, report = checked_in(dialogue, listed, "--stdin")

    assert (code, outcomes(report)) == (1, ["recorded", "recorded", "unknown"])


def two_sessions(office: Path) -> None:
    settings = office / "2024" / "conference.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(re.sub(r"(?m)^sessions = 1", "sessions = 2", text), encoding="utf-8")
    assert "sessions = 2" in settings.read_text(encoding="utf-8")


def test_of_two_sessions_one_must_be_named_in_any_spelling(
    dialogue: Dialogue, listed: Path
) -> None:
    two_sessions(listed)

    asked = dialogue("-w", listed, "checkin", "Lê Văn Cường")
    morning = checked_in(dialogue, listed, "Lê Văn Cường", "--session", "sang 20/6")[1]
    again = checked_in(dialogue, listed, "Lê Văn Cường", "--session", "Buổi sáng")[1]
    afternoon = checked_in(dialogue, listed, "Lê Văn Cường", "--session", "chiều")[1]

    assert (asked.code, "Buổi sáng, Buổi chiều" in asked.err) == (2, True)
    assert (morning["session"], afternoon["session"]) == ("Buổi sáng", "Buổi chiều")
    assert (outcomes(morning), outcomes(again)) == (["recorded"], ["already"])
    assert outcomes(afternoon) == ["recorded"]


def test_a_sheet_that_comes_afterwards_meets_the_door(
    dialogue: Dialogue, listed: Path, tmp_path: Path
) -> None:
    checked_in(dialogue, listed, "Lê Văn Cường")
    sheet = [
        ("TT", "Họ và tên", "Đơn vị", "Có mặt", "Vắng"),
        (1, "Lê Văn Cường", "CĐCS Công ty Sông Xanh", None, "K"),
        (2, "Nguyễn Thị An", "CĐCS Công ty Sông Xanh", "x", None),
        (3, "Vũ Văn Khách", "Báo Sông Xanh", "x", None),
    ]
    file = workbooks.save(tmp_path / "phieu.xlsx", {"Buổi sáng": sheet})
    dialogue("-w", listed, "import", file)

    assert roll(dialogue, listed) == [
        ("Nguyễn Văn An", "", ""),
        ("Trần Thị Bình", "excused", "list"),
        ("Lê Văn Cường", "present", "door"),
        ("Nguyễn Thị An", "present", "sheet"),
        ("Vũ Văn Khách", "present", "sheet"),
    ]
    status = json.loads(dialogue("-w", listed, "status", "--json").out)["attendance"]
    assert [(one["session"], one["invited"], one["present"]) for one in status] == [
        ("Buổi sáng", 5, 3)
    ]
    found = json.loads(dialogue("-w", listed, "check", "attendance", "--json").out)["findings"]
    assert [one["code"] for one in found] == ["ATTEND-01", "ATTEND-03"]
    names = ("Cường", "Khách", "Bình", "Thị An")
    assert [n for n in names for one in found if n in one["message"] + one["where"]] == []


# The talk at the keyboard ------------------------------------------------------------------------


def talked(dialogue: Dialogue, office: Path, keyboard: Keyboard, *lines: str) -> Said:
    keyboard("".join(f"{line}\n" for line in lines))
    return dialogue("-w", office, "checkin", "--door", "A")


def test_a_clerk_types_letters_and_takes_the_only_one_with_enter(
    dialogue: Dialogue, listed: Path, keyboard: Keyboard
) -> None:
    said = talked(dialogue, listed, keyboard, "nva", "", "an", "2", "q")

    assert said.code == 0
    assert (said.out.count("Đã ghi"), said.out.count("Không ghi lần nữa")) == (1, 1)
    states = {name: state for name, state, _ in roll(dialogue, listed)}
    assert [states[n] for n in ("Nguyễn Văn An", "Nguyễn Thị An")] == ["present", ""]
    # Of equals the one who has come already is shown last: number 2 was he.


def test_states_undo_and_guests_by_single_keys(
    dialogue: Dialogue, listed: Path, keyboard: Keyboard
) -> None:
    said = talked(
        dialogue, listed, keyboard,
        "cuong", "t", "Lê Văn Thế",
        "thi an", "k1", "u",
        "+", "Vũ Văn Khách", "Báo Sông Xanh", "1", "khong",
        "+", "Vũ Văn Khách", "Báo Sông Xanh", "", "c",
        "+", "VŨ VĂN KHÁCH", "Báo Sông Xanh", "", "c",
        "?", "9", "zzzz",
    )  # fmt: skip

    assert said.code == 0
    assert ("Lê Văn Cường", "substituted", "door") in roll(dialogue, listed)
    assert roll(dialogue, listed)[-1] == ("Vũ Văn Khách", "present", "door")
    assert "Không ghi lần nữa: Vũ Văn Khách" in said.out
    assert "khách ngoài danh sách 1" in " ".join(said.out.split())


def test_a_scanner_types_into_the_same_line_also_behind_half_a_name(
    dialogue: Dialogue, listed: Path, keyboard: Keyboard
) -> None:
    first, second, third, *_ = codes(dialogue, listed)
    other = code_of("ffffffffffff", 2024, 1, 1)
    talked(dialogue, listed, keyboard, first, f"ng v{second}", other, "an", "t1", third, "q")

    came = [(name, state) for name, state, _ in roll(dialogue, listed) if state != ""]
    assert came == [
        ("Nguyễn Văn An", "present"),
        ("Trần Thị Bình", "present"),
        ("Nguyễn Thị An", "substituted"),
    ]


def test_a_wrong_record_is_taken_back_as_soon_as_it_stands_in_the_way(
    dialogue: Dialogue, listed: Path, keyboard: Keyboard
) -> None:
    checked_in(dialogue, listed, "Lê Văn Cường", "--state", "unexcused")
    scanned = codes(dialogue, listed)[2]

    said = talked(dialogue, listed, keyboard, scanned, "u1", scanned, "q")

    assert "Không ghi lần nữa" in said.out
    assert ("Lê Văn Cường", "present", "door") in roll(dialogue, listed)


def test_the_talk_asks_which_of_several_sessions(
    dialogue: Dialogue, listed: Path, keyboard: Keyboard
) -> None:
    two_sessions(listed)
    said = talked(dialogue, listed, keyboard, "2", "cuong", "", "q")

    assert "buổi: Buổi chiều" in said.out
    assert ("Lê Văn Cường", "present", "door") in roll(dialogue, listed)


def test_the_log_tells_a_day_at_the_door_in_one_line(
    dialogue: Dialogue, listed: Path, keyboard: Keyboard
) -> None:
    talked(dialogue, listed, keyboard, "cuong", "", "u", "cuong", "", "q")

    told = " ".join(dialogue("-w", listed, "log").out.split())
    assert "điểm danh ở cửa" in told
    assert "cửa A: 2 lượt ghi, rút 1" in told


def test_an_identity_card_scanned_by_mistake_is_not_shown_nor_stored(
    dialogue: Dialogue, listed: Path, keyboard: Keyboard
) -> None:
    card = "079201001234|201234567|Lê Văn Thẻ|01011990|Nam|Cây Đa"
    before = registers.dump(listed)
    said = talked(dialogue, listed, keyboard, card, "q")

    assert "079201001234" not in said.out
    assert registers.dump(listed) == before


# Two doors, and a power cut ----------------------------------------------------------------------

COMMAND = (sys.executable, "-m", "dialogue_cli")


def many(office: Path, dialogue: Dialogue, tmp_path: Path, count: int) -> list[str]:
    names = [
        f"{first} {middle} {given}"
        for first in ("Trần", "Lê", "Phạm", "Vũ", "Bùi")
        for middle in ("Văn", "Thị", "Đức", "Minh", "Thanh", "Quốc")
        for given in ("An", "Bình", "Cường", "Dũng", "Hà", "Hải", "Hoa", "Lan", "Mai", "Sơn")
    ]
    rows = [
        (n, names[n - 1], f"CĐCS Công ty {n % 7 + 1}", "Người lao động", None)
        for n in range(1, count + 1)
    ]
    file = workbooks.one_sheet(tmp_path / "nhieu.xlsx", [PEOPLE[0], *rows])
    dialogue("-w", office, "import", file)
    return codes(dialogue, office)


def test_two_doors_at_once_lose_no_record_and_record_nobody_twice(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    people = many(office, dialogue, tmp_path, 300)
    assert len(people) == 300
    shares = {"A": people[:200], "B": people[100:]}  # a hundred stand before both doors
    doors = {
        door: subprocess.Popen(
            [*COMMAND, "-w", str(office), "checkin", "--stdin", "--json", "--door", door],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )
        for door in shares
    }  # fmt: skip
    for door, process in doors.items():
        assert process.stdin
        process.stdin.write("\n".join(shares[door]).encode())
        process.stdin.close()
    reports = {door: json.loads(p.stdout.read()) for door, p in doors.items() if p.stdout}
    for process in doors.values():
        process.wait()

    found = [one["outcome"] for report in reports.values() for one in report["records"]]
    assert (found.count("recorded"), found.count("already")) == (300, 100)
    assert [one[1] for one in roll(dialogue, office)] == ["present"] * 300
    assert dialogue("-w", office, "verify").code == 0


def test_a_door_killed_in_the_middle_has_stored_what_it_has_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    people = many(office, dialogue, tmp_path, 40)
    process = subprocess.Popen(
        [*COMMAND, "-w", str(office), "checkin", "--stdin"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    process.stdin.write("".join(f"{code}\n" for code in people[:10]).encode())
    process.stdin.flush()
    told = 0
    while told < 10 and (line := process.stdout.readline().decode()):
        told += line.startswith("Đã ghi")
    process.kill()
    process.wait()

    assert [one[1] for one in roll(dialogue, office)].count("present") == 10
    assert dialogue("-w", office, "verify").code == 0
