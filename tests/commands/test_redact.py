"""`dialogue redact`: nothing personal stays in the register, every count does."""

import io
import json
import os
import shutil
import stat
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli import main
from dialogue_cli.model.run_reports import Triaged
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.running import work
from tests import registers, workbooks
from tests.conftest import Dialogue, Said

WARD, SCHOOL = "CĐCS Trạm Y tế Cây Đa", "CĐCS Trường Hoa Sen"
# Two people of one name and unit who differ by birth; one person on two lists, known by the telephone.
PEOPLE = (
    (1, "Trịnh Thử An", "Nam", "05/4/1985", "Y sĩ", WARD, "0900000001", "NLĐ", None),
    (2, "Trịnh Thử An", "Nam", "1990", "Y tá", WARD, "0900000002", "NLĐ", None),
    (
        3,
        "Đàm Mẫu Bình",
        "Nữ",
        "1979",
        "Giáo viên",
        SCHOOL,
        "0900000003",
        "NLĐ",
        "ốm, gọi 0900000077",
    ),
    (4, "ĐÀM MẪU BÌNH", "Nữ", "1979", "Tổ trưởng", WARD, "0900000003", "NLĐ", None),
    (5, "Vi Thử Cúc", "Nữ", "1988", "Nấu ăn", SCHOOL, "0900000004", "NLĐ", None),
)
ATTENDANCE = (
    ("TT", "Họ và tên", "Đơn vị", "Số điện thoại", "Có mặt", "Vắng", "Người đi thay"),
    (1, "Trịnh Thử An", WARD, "0900000001", "x", None, None),
    (2, "Đàm Mẫu Bình", SCHOOL, None, None, None, "Lò Thử Dung"),
    (3, "Vi Thử Cúc", SCHOOL, None, None, "P", None),
)
GIFTS = (
    ("TT", "Họ và tên", "Đơn vị", "Địa chỉ", "Số CCCD", "Số suất", "Mức quà", "Số tiền", "Ký nhận"),
    (1, "Vi Thử Cúc", SCHOOL, "Số 7 ngõ Thử", "066085000111", 1, 300000, 300000, "x"),
    (2, "Đàm Mẫu Bình", WARD, "Số 9 ngõ Thử", "066085000222", 1, 300000, 300000, None),
)
HOUSING = "Đề nghị tỉnh sớm xây nhà ở xã hội cho công nhân, gọi 0900000088 gặp Trịnh Thử An"
PETITIONS = (
    (1, HOUSING, WARD, "Trịnh Thử An", "Y sĩ", "0900000001", None, None, "x", None),
    (2, "Đề nghị tăng lương tối thiểu vùng", SCHOOL, "Mông Mẫu Giang", None, "0900000005"),
)
CORRECTED = (
    PETITIONS[0],
    (2, "Đề nghị tăng lương tối thiểu vùng", SCHOOL, "Nông Thử Hải", None, "0900000006"),
)
SECRETS = (
    *(
        "Trịnh Thử An",
        "Đàm Mẫu Bình",
        "ĐÀM MẪU BÌNH",
        "Vi Thử Cúc",
        "Lò Thử Dung",
        "Mông Mẫu Giang",
    ),
    *("Nông Thử Hải", "Hà Thử Khuê", "ngõ Thử", "06608500", "09000000", "05/4/1985"),
)
ANSWER = (
    1,
    "CH-001",
    HOUSING,
    "Sở Xây dựng",
    "Đã gọi 0900000099",
    "Công khai dự án",
    "",
    "31/7/2024",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office in which each table holds somebody's data; some were replaced, some taken back."""
    sent = tmp_path_factory.mktemp("sent")
    office = sent / "vp"
    assert main.outcome(["init", str(office), "--province", "Đắk Lắk", "--year", "2024"]) == 0

    def do(*words: object) -> None:
        assert main.outcome(["-w", str(office), *map(str, words)]) in {0, 1}

    do("import", workbooks.delegates(sent / "ds.xlsx", *PEOPLE))
    do("import", workbooks.petitions(sent / "gui - Trịnh Thử An.xlsx", *PETITIONS))
    do("import", workbooks.petitions(sent / "gui - Trịnh Thử An.xlsx", *CORRECTED))
    do("import", workbooks.petitions(sent / "nham.xlsx", (1, "Tăng lương", WARD, "Hà Thử Khuê")))
    do("undo")
    sheets = {"Buổi sáng": ATTENDANCE, "Ký nhận quà": GIFTS}
    do("import", workbooks.save(sent / "hn.xlsx", sheets))
    do("triage")
    do("import", workbooks.answers(sent / "tl.xlsx", ANSWER))
    do("checkin", "Vi Thử Cúc")
    return office


@pytest.fixture
def full(made: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(made, tmp_path / "vp"))


def run(dialogue: Dialogue, office: Path, *words: object) -> Any:
    return json.loads(dialogue("-w", office, *words, "--json").out)


def nameless(one: Any) -> Any:
    """What is counted of an object: nobody's name, telephone or text."""
    dropped = {"full_name", "phone", "asker", "text", "note", "source", "birth", "reason"}
    if isinstance(one, dict):
        dropped |= {"substitute", "received_by", "folder", "replies", "answer"}
        return {key: nameless(value) for key, value in one.items() if key not in dropped}
    return [nameless(each) for each in one] if isinstance(one, list) else one


def figures(dialogue: Dialogue, office: Path) -> Any:
    """Every figure that a clerk may have told somebody, and every code."""
    found = {name: nameless(run(dialogue, office, name)) for name in ("status", "gifts", "quota")}
    for what in ("petitions", "questions", "delegates", "roll"):
        exported = dialogue("-w", office, "export", what, "--format", "json")
        found[what] = nameless(json.loads(exported.out))
    checked = run(dialogue, office, "check")["findings"]
    found["check"] = [
        (one["code"], one["where"]) for one in checked if "PRIVACY" not in one["code"]
    ]
    return found


def secrets(path: Path) -> list[str]:
    content = path.read_bytes()
    return [one for one in SECRETS if one.encode() in content]


def redact(dialogue: Dialogue, office: Path, *words: object) -> Any:
    return dialogue("-w", office, "redact", "--before", "01/01/2025", *words)


def test_nothing_personal_stays_in_the_file_and_every_count_does(
    dialogue: Dialogue, full: Path, tmp_path: Path
) -> None:
    register, before = full / "register.sqlite3", figures(dialogue, full)
    assert len(secrets(register)) > 9
    said = redact(dialogue, full, "--export", tmp_path / "x.zip", "--yes", "--json")
    assert said.code in {0, 1}
    assert secrets(register) == []
    assert figures(dialogue, full) == before
    assert dialogue("-w", full, "verify").code == 0
    assert not [one for one in SECRETS if one in said.out + said.err]


def test_people_of_one_name_stay_two_and_one_on_two_lists_stays_one(
    dialogue: Dialogue, full: Path, tmp_path: Path
) -> None:
    redact(dialogue, full, "--export", tmp_path / "x.zip", "--yes")
    exported = dialogue("-w", full, "export", "delegates", "--format", "json")
    people = [(one["full_name"], one["phone"]) for one in json.loads(exported.out)]
    assert people == [
        ("[người 0001]", "[số 1]"),
        ("[người 0001]", "[số 4]"),
        ("[người 0002]", "[số 6]"),
        ("[người 0002]", "[số 6]"),
        ("[người 0003]", ""),
    ]


def test_petitions_keep_their_text_with_the_data_covered(
    dialogue: Dialogue, full: Path, tmp_path: Path
) -> None:
    redact(dialogue, full, "--export", tmp_path / "x.zip", "--yes")
    first = json.loads(dialogue("-w", full, "export", "petitions", "--format", "json").out)[0]
    assert first["text"].endswith("cho công nhân, gọi [số điện thoại] gặp [họ tên]")
    assert first["asker"] == "[người 0001]"
    assert first["source"]["file"] == "gui - [họ tên].xlsx"


def test_the_copy_holds_what_went_and_belongs_to_its_maker(
    dialogue: Dialogue, full: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "x.zip"
    redact(dialogue, full, "--export", copy, "--yes")
    with zipfile.ZipFile(copy) as parts:
        assert parts.testzip() is None
        held = "".join(parts.read(name).decode("utf-8-sig") for name in parts.namelist())
    assert [one for one in SECRETS if one not in held] == ["Hà Thử Khuê"]  # was taken back before
    assert stat.S_IMODE(copy.stat().st_mode) in {0o600, 0o666}


def test_the_record_tells_who_erased_how_much_of_what(
    dialogue: Dialogue, full: Path, tmp_path: Path
) -> None:
    report = json.loads(
        redact(dialogue, full, "--export", tmp_path / "x.zip", "--yes", "--json").out
    )
    assert {"table": "delegate", "column": "full_name", "count": 5} in report["fields"]
    assert run(dialogue, full, "log")["changes"][0]["command"] == "redact"
    rows = registers.rows(full, "SELECT after FROM history WHERE subject = 'register'")
    assert json.loads(rows[0][0])["erased"]["delegate.full_name"] == 5


def test_it_is_not_taken_back_and_done_again_changes_nothing(
    dialogue: Dialogue, full: Path, tmp_path: Path
) -> None:
    redact(dialogue, full, "--export", tmp_path / "x.zip", "--yes")
    before = registers.dump(full)
    again = redact(dialogue, full, "--export", tmp_path / "y.zip", "--yes", "--json")
    assert (again.code, json.loads(again.out)["fields"]) == (0, [])
    assert not (tmp_path / "y.zip").exists()
    assert registers.dump(full) == before
    meant = run(dialogue, full, "undo", "--dry-run")
    assert meant["change"]["command"] != "redact"
    assert secrets(full / "register.sqlite3") == []


def test_a_rehearsal_tells_the_same_and_changes_nothing(
    dialogue: Dialogue, full: Path, tmp_path: Path
) -> None:
    before = (full / "register.sqlite3").read_bytes()
    planned = json.loads(redact(dialogue, full, "--dry-run", "--json").out)
    assert (full / "register.sqlite3").read_bytes() == before
    done = json.loads(redact(dialogue, full, "--export", tmp_path / "x.zip", "--yes", "--json").out)
    assert planned["fields"] == done["fields"]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--before", "01/01/2025", "--yes"), 2, "nơi cất bản chép"),
        (("--before", "01/01/2025", "--export", "x.zip"), 2, "phải có --yes"),
        (("--before", "01/01/2098", "--export", "x.zip", "--yes"), 2, "chưa đến"),
        (("--before", "mai", "--export", "x.zip", "--yes"), 2, "không phải một ngày"),
        (("--before", "01/01/2025", "--export", "x.pdf", "--yes"), 3, "x.pdf"),
        (("--export", "x.zip", "--yes"), 2, "--before"),
    ],
)
def test_without_all_that_is_needed_nothing_is_erased(
    dialogue: Dialogue, full: Path, words: tuple[str, ...], code: int, told: str
) -> None:
    before = registers.dump(full)
    said = dialogue("-w", full, "redact", *words)
    assert said.code == code
    assert told in said.err
    assert registers.dump(full) == before


def test_where_nothing_was_ever_stored_there_is_nothing_to_erase(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    said = [
        redact(dialogue, office, *words, "--json")
        for words in (("--dry-run",), ("--export", tmp_path / "x.zip", "--yes"))
    ]
    assert [(one.code, json.loads(one.out)["fields"]) for one in said] == [(0, []), (0, [])]
    assert not (tmp_path / "x.zip").exists()
    assert not (office / "register.sqlite3").exists()


def test_a_year_whose_settings_are_gone_is_over_at_its_end(dialogue: Dialogue, full: Path) -> None:
    dialogue("-w", full, "new", "--year", 2025)
    (full / "2024" / "conference.toml").unlink()

    def years(before: str) -> list[int]:
        said = dialogue("-w", full, "redact", "--before", before, "--dry-run", "--json")
        found: list[int] = json.loads(said.out)["years"]
        return found

    assert (years("31/12/2024"), years("01/01/2025")) == ([], [2024])


def test_an_earlier_copy_is_never_written_over(
    dialogue: Dialogue, full: Path, tmp_path: Path
) -> None:
    (tmp_path / "x.zip").write_bytes(b"old")
    said = redact(dialogue, full, "--export", tmp_path / "x.zip", "--yes")
    assert (said.code, (tmp_path / "x.zip").read_bytes()) == (3, b"old")
    assert secrets(full / "register.sqlite3")


def test_a_conference_whose_term_has_not_ended_stays(dialogue: Dialogue, full: Path) -> None:
    said = dialogue("-w", full, "redact", "--before", "01/01/2024", "--dry-run", "--json")
    assert (json.loads(said.out)["years"], said.code) == ([], 0)


def test_files_that_may_hold_the_same_data_are_told_wherever_they_lie(
    dialogue: Dialogue, full: Path
) -> None:
    year, kept = full / "2024", full / "2023"
    for file in (full / "cu.xlsx", year / "ds.xlsx", year / "inbox" / "a" / "b.xlsx"):
        file.parent.mkdir(exist_ok=True)
        workbooks.delegates(file, *PEOPLE)
    for own in (
        year / "conference.toml.bak",
        full / ".dialogue-run.lock",
        full / "templates" / "x",
    ):
        own.parent.mkdir(exist_ok=True)
        own.write_bytes(b"")
    kept.mkdir()
    (kept / "other-year.xlsx").write_bytes(b"")
    copy = full / "x.zip"
    said = json.loads(redact(dialogue, full, "--export", copy, "--yes", "--json").out)
    found = {one["folder"]: one["files"] for one in said["left"]}
    assert found == {str(full): 1, str(year): 1, str(year / "inbox"): 1}


def test_an_erasure_in_the_middle_of_an_unattended_run_hinders_neither(
    dialogue: Dialogue, full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    triaged = work.triaged

    def erase_first(desk: Desk) -> Triaged | None:
        assert redact(dialogue, full, "--export", tmp_path / "x.zip", "--yes").code in {0, 1}
        return triaged(desk)

    monkeypatch.setattr(work, "triaged", erase_first)
    new = (1, "Đề nghị mở thêm nhà trẻ", WARD, "Trịnh Thử An", "Y sĩ", "0900000001")
    workbooks.petitions(full / "2024" / "inbox" / "moi.xlsx", new)
    os.utime(full / "2024" / "inbox" / "moi.xlsx", (0, 0))
    assert dialogue("-w", full, "run").code in {0, 1}
    assert dialogue("-w", full, "verify").code == 0
    assert secrets(full / "register.sqlite3") == []
    exported = dialogue("-w", full, "export", "petitions", "--format", "json")
    assert json.loads(exported.out)[-1]["asker"] == "[người 0001]"


def test_the_same_bytes_do_not_bring_back_what_was_erased(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    people = workbooks.delegates(tmp_path / "ds.xlsx", *PEOPLE)
    asks = workbooks.petitions(tmp_path / "kn.xlsx", *PETITIONS)
    first = workbooks.petitions(tmp_path / "kn (1).xlsx", PETITIONS[0])
    dialogue("-w", office, "import", people, first)
    dialogue("-w", office, "import", asks)
    redact(dialogue, office, "--export", tmp_path / "x.zip", "--yes")
    before = registers.dump(office)
    again = json.loads(dialogue("-w", office, "import", people, asks, first, "--json").out)
    assert [(one["accepted"], one["changed"]) for one in again["files"]] == [(0, 0)] * 3
    assert all("được xóa" in " ".join(one["notes"]) for one in again["files"])
    assert registers.dump(office) == before
    assert secrets(office / "register.sqlite3") == []


def test_other_bytes_for_an_erased_conference_are_taken_and_told(
    dialogue: Dialogue, full: Path, tmp_path: Path
) -> None:
    redact(dialogue, full, "--export", tmp_path / "x.zip", "--yes")
    late = workbooks.petitions(tmp_path / "sau.xlsx", (1, "Đề nghị mở nhà trẻ", WARD))
    (file,) = json.loads(dialogue("-w", full, "import", late, "--json").out)["files"]
    assert file["accepted"] == 1
    assert "dialogue redact" in " ".join(file["notes"])


# A person at a terminal --------------------------------------------------------------------------

ASKED = "chỗ dữ liệu cá nhân, không lấy lại được? Gõ c rồi Enter để xóa > "


Typed = Callable[[str, Path, Path], Said]


class Keyboard(io.StringIO):
    """What a person at a terminal types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, dialogue: Dialogue) -> Typed:
    """The command at a terminal of a person who types so."""

    def run(answer: str, office: Path, export: Path) -> Said:
        monkeypatch.setenv("TERM", "dumb")
        monkeypatch.setattr(sys, "stdin", Keyboard(answer))
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        said = redact(dialogue, office, "--export", export)
        assert isinstance(said, Said)
        return said

    return run


def test_a_person_sees_what_would_go_and_is_asked(typed: Typed, full: Path, tmp_path: Path) -> None:
    said = typed(" Có\n", full, tmp_path / "x.zip")
    assert (said.code, said.out.count(ASKED), said.err) == (0, 1, "")
    before, after = said.out.split(ASKED)
    assert before.startswith("Xem thử – sẽ xóa dữ liệu cá nhân của hội nghị năm 2024")
    assert "Việc tiếp theo" not in before
    assert after.startswith("Đã xóa dữ liệu cá nhân của hội nghị năm 2024")
    assert (secrets(full / "register.sqlite3"), (tmp_path / "x.zip").exists()) == ([], True)


@pytest.mark.parametrize("answer", ["k\n", "\n", ""])
def test_any_other_answer_erases_nothing(
    typed: Typed, full: Path, tmp_path: Path, answer: str
) -> None:
    dump = registers.dump(full)
    said = typed(answer, full, tmp_path / "x.zip")
    assert (said.code, said.err) == (
        2,
        "Đã dừng, chưa xóa gì.\nMuốn xóa thì chạy lại và trả lời “c”, hoặc thêm --yes.\n",
    )
    assert (registers.dump(full), (tmp_path / "x.zip").exists()) == (dump, False)


def test_where_there_is_nothing_to_erase_nobody_is_asked(
    typed: Typed, office: Path, tmp_path: Path
) -> None:
    said = typed("", office, tmp_path / "x.zip")
    assert (said.code, said.out.count("Không có dữ liệu cá nhân nào")) == (0, 1)
