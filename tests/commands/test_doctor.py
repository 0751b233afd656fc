"""`dialogue doctor`: each thing good, noted or bad, with what to do; it changes nothing."""

import json
import sqlite3
import string
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.messages import doctor as say
from dialogue_cli.register import database, history
from dialogue_cli.steps import doctor
from tests import old_registers, workbooks
from tests.conftest import Dialogue


@pytest.fixture(autouse=True)
def _a_machine_that_is_all_right(monkeypatch: pytest.MonkeyPatch) -> None:
    """What tests find does not depend on the machine that they run on."""
    monkeypatch.setattr(doctor, "paper_font", lambda: doctor.TIMES)
    monkeypatch.setattr(doctor, "console_page", lambda: "utf-8")
    monkeypatch.setattr(doctor, "free_bytes", lambda _: 50 * doctor.GIGABYTE)
    monkeypatch.setattr(doctor, "drive_kind", lambda _: "local")
    monkeypatch.setattr(doctor, "synced_by", lambda *_: "")
    monkeypatch.setattr(doctor, "zone_offset", lambda _: timedelta(hours=7))


def looked_at(dialogue: Dialogue, office: Path) -> tuple[int, dict[str, dict[str, Any]]]:
    said = dialogue("-w", office, "doctor", "--json")
    return said.code, {line["code"]: line for line in json.loads(said.out)["lines"]}


def test_a_sound_office_on_a_sound_machine_is_good(dialogue: Dialogue, office: Path) -> None:
    code, lines = looked_at(dialogue, office)
    levels = {code: line["level"] for code, line in lines.items() if code != "libreoffice"}
    assert (code, set(levels.values())) == (0, {"good"})
    assert {*levels, "libreoffice"} == set(say.NAMES)
    assert all(line["remedy"] == "" for line in lines.values() if line["level"] == "good")


def test_outside_an_office_the_machine_is_looked_at_and_it_is_told(
    dialogue: Dialogue, tmp_path: Path
) -> None:
    said = dialogue("doctor", "--json")
    report = json.loads(said.out)
    lines = {line["code"]: line["level"] for line in report["lines"]}
    assert (said.code, report["folder"], lines["office"]) == (0, None, "note")
    assert {"settings", "register"}.isdisjoint(lines)
    assert "không phải văn phòng" in " ".join(dialogue("doctor").out.split())


@pytest.mark.parametrize(
    ("what", "found", "code", "level"),
    [
        ("paper_font", lambda: "Liberation Serif", "font", "note"),
        ("paper_font", lambda: "", "font", "note"),
        ("console_page", lambda: "cp1258", "console", "note"),
        ("free_bytes", lambda _: doctor.GIGABYTE, "disk", "note"),
        ("free_bytes", lambda _: 1000, "disk", "bad"),
        ("may_write", lambda _: False, "rights", "bad"),
        ("drive_kind", lambda _: "network", "drive", "note"),
        ("drive_kind", lambda _: "removable", "drive", "note"),
        ("synced_by", lambda *_: "OneDrive", "sync", "bad"),
        ("zone_offset", lambda _: timedelta(hours=-9, minutes=-30), "zone", "note"),
        ("library_versions", lambda: {"lxml": ""}, "libraries", "bad"),
    ],
)
def test_what_is_not_good_is_told_with_what_to_do(
    dialogue: Dialogue, office: Path, monkeypatch: pytest.MonkeyPatch,
    what: str, found: Any, code: str, level: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(doctor, what, found)
    ended, lines = looked_at(dialogue, office)
    assert (ended, lines[code]["level"]) == (int(level == "bad"), level)
    assert lines[code]["remedy"]
    assert dialogue("-w", office, "doctor").code == ended


def test_an_old_sqlite_is_told(
    dialogue: Dialogue, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "STRICT_SINCE", (99, 0, 0))
    code, lines = looked_at(dialogue, office)
    assert (code, lines["sqlite"]["level"]) == (1, "bad")


def test_settings_that_cannot_be_read_are_told(dialogue: Dialogue, office: Path) -> None:
    (office / "2024" / "conference.toml").write_text("not = toml = at all", encoding="utf-8")
    code, lines = looked_at(dialogue, office)
    assert (code, lines["settings"]["level"]) == (1, "bad")
    assert "conference.toml" in lines["settings"]["message"]


def test_a_register_is_looked_at_and_not_changed(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    register = office / "register.sqlite3"
    old_registers.write_filled(register, 5)
    before = register.read_bytes()
    code, lines = looked_at(dialogue, office)
    assert (code, lines["register"]["level"], register.read_bytes()) == (0, "note", before)
    assert not (office / "sao-luu").exists()


@pytest.mark.parametrize("how", ["spoilt", "newer", "no database"])
def test_a_register_that_is_not_sound_is_told(
    dialogue: Dialogue, office: Path, tmp_path: Path, how: str
) -> None:
    register = office / "register.sqlite3"
    row = (1, "Đề nghị tăng lương", "CĐCS An Phát")
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "gui.xlsx", row))
    if how == "newer":
        with database.opened(register) as db:
            db.execute("PRAGMA user_version = 999")
    else:
        content = register.read_bytes()
        spoilt = content[:8192] + b"\xa5" * (len(content) - 8192)
        register.write_bytes(spoilt if how == "spoilt" else b"khong phai so du lieu" * 100)
    code, lines = looked_at(dialogue, office)
    assert (code, lines["register"]["level"], bool(lines["register"]["remedy"])) == (1, "bad", True)


def test_a_clock_behind_the_register_is_told(dialogue: Dialogue, office: Path) -> None:
    with database.opened(office / "register.sqlite3") as db, database.transaction(db):
        history.note_change(db, "2099-01-01T08:00:00+07:00", "hoa", "import", 2024)
    code, lines = looked_at(dialogue, office)
    assert (code, lines["clock"]["level"]) == (1, "bad")
    assert "01/01/2099 08:00" in lines["clock"]["message"]


def test_every_sentence_of_the_catalogue_can_be_said() -> None:
    places = {
        name
        for said in say.SAID.values()
        for text in said
        for _, name, _, _ in string.Formatter().parse(text)
        if name
    }
    shown = [
        text.format(**dict.fromkeys(places, "x")) for said in say.SAID.values() for text in said
    ]
    assert all(isinstance(text, str) for text in shown)
    remedies = {key: said[1] for key, said in say.SAID.items() if key[1] != "good"}
    assert all(remedies.values())


def test_a_register_on_a_network_drive_that_keeps_a_journal_for_one_machine_is_told(
    dialogue: Dialogue, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = workbooks.petitions(tmp_path / "gui.xlsx", (1, "Xây nhà ở xã hội", "CĐCS A"))
    dialogue("-w", office, "import", file)
    monkeypatch.setattr(doctor, "drive_kind", lambda _: "network")
    assert looked_at(dialogue, office)[1]["register"]["level"] == "good"
    with closing(sqlite3.connect(office / "register.sqlite3")) as db:
        db.execute("PRAGMA journal_mode = WAL")
        _, lines = looked_at(dialogue, office)
    assert (lines["register"]["level"], lines["register"]["remedy"]) == (
        "note",
        "Chuyển văn phòng về ổ đĩa của máy.",
    )


def test_a_disk_that_does_not_say_how_much_room_it_has_is_left_out(
    dialogue: Dialogue, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(_place: Path) -> int:
        raise OSError

    monkeypatch.setattr(doctor, "free_bytes", unknown)
    code, lines = looked_at(dialogue, office)
    assert (code, "disk" in lines) == (0, False)


def test_what_killed_commands_have_left_is_told_and_stays(dialogue: Dialogue, office: Path) -> None:
    left = (office.parent / ".dialogue-abcd_123", office / "2024" / ".dialogue-efgh_456.tmp")
    left[0].mkdir()
    left[1].write_bytes(b"half")
    (office / ".dialogue-run.lock").touch()
    code, lines = looked_at(dialogue, office)
    line = lines["unfinished"]
    assert (code, line["level"]) == (0, "note")
    assert line["message"].startswith("2 tệp, thư mục")
    assert str(left[0]) in line["message"]
    assert all(path.exists() for path in left)
