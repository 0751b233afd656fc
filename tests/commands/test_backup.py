"""`dialogue backup`, `dialogue restore`: the office in one file and out of it again, whole or not at all."""

import contextlib
import errno
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.office import backup_writing
from dialogue_cli.register import copying, database, history
from tests import old_registers, registers, workbooks
from tests.conftest import Dialogue

UNIT = "CĐCS Công ty An Phát"
ROWS = ((1, "Đề nghị tăng lương tối thiểu vùng", UNIT), (2, "Đề nghị xây nhà ở xã hội", UNIT))
AT = "2024-05-10T08:00:00+07:00"


@pytest.fixture
def filled(dialogue: Dialogue, office: Path, tmp_path: Path) -> Path:
    """An office with petitions, a template, papers and files of its own."""
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "gui.xlsx", *ROWS))
    dialogue("-w", office, "triage")
    for name in (
        "templates/agenda.md.j2", "2024/papers/kế hoạch.docx", "2024/danh-sach/ds.xlsx",
        "inbox/gửi.xlsx", "ghi chú.txt",
    ):  # fmt: skip
        (office / name).parent.mkdir(parents=True, exist_ok=True)
        (office / name).write_bytes(name.encode() * 50)
    for name in ("2024/papers/~$kế hoạch.docx", "register.sqlite3-journal", "Thumbs.db"):
        (office / name).write_bytes(b"")
    (office / "sao-luu").mkdir()
    (office / "sao-luu" / "register-luoc-do-08-viec-000001.sqlite3").write_bytes(b"old")
    return office


LASTING = (
    "2024/conference.toml", "dialogue.toml", "ghi chú.txt", "inbox/gửi.xlsx", "register.sqlite3",
    "templates/agenda.md.j2",
)  # fmt: skip
MADE_AGAIN = ("2024/danh-sach/ds.xlsx", "2024/papers/kế hoạch.docx")


def files(folder: Path) -> dict[str, bytes]:
    """Every file below but the register, which is the same without being the same bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "register.sqlite3"
    }


def test_an_office_comes_out_of_its_backup_as_it_was(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    made = dialogue("-w", filled, "backup", tmp_path / "b.zip", "--json")
    said = json.loads(made.out)
    assert (made.code, said["files"], said["faults"], said["left_out"]) == (0, 8, 0, [])
    assert said["counts"] == {
        "files": 1, "rows": 2, "petitions": 2, "questions": 2, "delegates": 0, "answers": 0, "changes": 2,
    }  # fmt: skip
    restored = dialogue("restore", tmp_path / "b.zip", tmp_path / "new", "--json")
    assert (restored.code, json.loads(restored.out)["seal"]) == (0, said["seal"])
    kept = {
        name: content for name, content in files(filled).items() if name in LASTING + MADE_AGAIN
    }
    assert files(tmp_path / "new") == kept
    assert registers.dump(tmp_path / "new") == registers.dump(filled)
    assert json.loads(dialogue("-w", tmp_path / "new", "verify", "--json").out)["faults"] == []
    assert dialogue("-w", tmp_path / "new", "undo").code == 0
    for name in ("dialogue.toml", "ghi chú.txt"):
        moments = [(place / name).stat().st_mtime for place in (filled, tmp_path / "new")]
        assert abs(moments[0] - moments[1]) < 2.0


def test_what_can_be_made_again_may_be_left_out(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip", "--no-papers")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        names = sorted(archive.namelist())
    assert names == sorted(["ban-sao.json", *(f"van-phong/{name}" for name in LASTING)])


def test_the_manifest_tells_the_sum_of_every_file(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        told = json.loads(archive.read("ban-sao.json"))
        found = {
            name.removeprefix("van-phong/"): sha256(archive.read(name)).hexdigest()
            for name in archive.namelist()
            if name != "ban-sao.json"
        }
    assert {one["name"]: one["sha256"] for one in told["files"]} == found


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such rights")
def test_a_backup_is_for_its_maker_alone(dialogue: Dialogue, filled: Path, tmp_path: Path) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    assert (tmp_path / "b.zip").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such rights")
def test_a_restored_office_is_its_makers_alone(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    assert dialogue("restore", tmp_path / "b.zip", tmp_path / "new").code == 0
    made = [tmp_path / "new", *(one for one in (tmp_path / "new").rglob("*") if one.is_file())]
    assert [one.name for one in made if one.stat().st_mode & 0o077] == []


def test_a_folder_gets_a_dated_name_and_only_as_many_as_wanted_stay(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    place = tmp_path / "usb"
    place.mkdir()
    others = ("sao-luu-van-phong-khac-2020-01-01-000000.zip", "ảnh.zip")
    old = [f"sao-luu-van-phong-2020-01-0{day}-000000.zip" for day in (1, 2, 3)]
    for name in (*others, *old):
        (place / name).write_bytes(b"")
    made = dialogue("-w", filled, "backup", place, "--keep", 2, "--json")
    new = Path(json.loads(made.out)["file"]).name
    assert json.loads(made.out)["removed"] == old[:2]
    assert {one.name for one in place.iterdir()} == {*others, old[2], new}
    assert new.startswith("sao-luu-van-phong-20")


def test_with_a_clock_that_went_back_the_new_backup_is_not_taken_for_the_oldest(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    place = tmp_path / "usb"
    place.mkdir()
    later = [f"sao-luu-van-phong-2099-01-0{day}-000000.zip" for day in (1, 2)]
    for name in later:
        (place / name).write_bytes(b"")
    made = json.loads(dialogue("-w", filled, "backup", place, "--keep", 1, "--json").out)
    assert made["removed"] == later[:1]
    assert {one.name for one in place.iterdir()} == {Path(made["file"]).name, later[1]}


def test_a_backup_is_a_zip_by_its_name_too(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    said = dialogue("-w", filled, "backup", tmp_path / "b.rar")
    assert (said.code, (tmp_path / "b.rar").exists()) == (3, False)


def test_a_file_that_is_there_is_not_overwritten_unless_told(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    place = tmp_path / "b.zip"
    place.write_bytes(b"something else")
    refused = dialogue("-w", filled, "backup", place)
    assert (refused.code, place.read_bytes()) == (3, b"something else")
    assert dialogue("-w", filled, "backup", place, "--overwrite").code == 0
    assert dialogue("restore", place, "--dry-run").code == 0


def test_a_backup_inside_the_office_is_refused(dialogue: Dialogue, filled: Path) -> None:
    before = files(filled)
    assert dialogue("-w", filled, "backup", filled / "2024" / "b.zip").code == 3
    assert dialogue("-w", filled, "backup", filled).code == 3
    assert files(filled) == before


def test_a_backup_needs_no_sound_settings(dialogue: Dialogue, filled: Path, tmp_path: Path) -> None:
    (filled / "2024" / "conference.toml").write_text("not = toml = at all", encoding="utf-8")
    assert dialogue("-w", filled, "status").code == 3
    assert dialogue("-w", filled, "backup", tmp_path / "b.zip").code == 0


def test_an_office_without_a_register_is_backed_up_too(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    said = json.loads(dialogue("-w", office, "backup", tmp_path / "b.zip", "--json").out)
    assert (said["schema"], said["counts"], said["files"]) == (0, {}, 2)
    assert dialogue("restore", tmp_path / "b.zip", tmp_path / "new").code == 0
    assert files(tmp_path / "new") == files(office)


def test_an_office_that_has_lost_its_register_is_not_backed_up_as_if_it_were_new(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    sent = filled / "2024" / "processed" / "2024-05-10" / "a.xlsx"
    sent.parent.mkdir(parents=True)
    sent.write_bytes(b"taken in")
    (filled / "register.sqlite3").unlink()
    said = dialogue("-w", filled, "backup", tmp_path / "b.zip")
    assert (said.code, (tmp_path / "b.zip").exists()) == (3, False)
    assert "register.sqlite3" in said.err


def test_no_backup_gives_way_to_one_without_a_register(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    place = tmp_path / "usb"
    place.mkdir()
    old = place / "sao-luu-van-phong-2020-01-01-000000.zip"
    old.write_bytes(b"")
    made = dialogue("-w", office, "backup", place, "--keep", 1, "--json")
    assert (made.code, json.loads(made.out)["removed"]) == (0, [])
    assert old.exists()


def test_what_another_command_has_not_finished_is_not_in_it(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    """The copy is of one moment: before the transaction that is open elsewhere."""
    with database.opened(filled / "register.sqlite3") as db, database.transaction(db):
        history.note_change(db, AT, "lan", "import", 2024)
        assert dialogue("-w", filled, "backup", tmp_path / "b.zip").code == 0
    assert dialogue("restore", tmp_path / "b.zip", tmp_path / "new").code == 0
    with closing(sqlite3.connect(tmp_path / "new" / "register.sqlite3")) as db:
        assert db.execute("SELECT max(id) FROM change").fetchone() == (2,)


def test_a_file_that_cannot_be_read_or_named_is_told(
    dialogue: Dialogue, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, real = filled / "ghi chú.txt", Path.open

    def opened(path: Path, *args: Any, **more: Any) -> Any:
        if path == locked:
            raise PermissionError
        return real(path, *args, **more)

    monkeypatch.setattr(Path, "open", opened)
    monkeypatch.setattr(backup_writing, "is_safe", lambda name: not name.endswith(".j2"))
    said = dialogue("-w", filled, "backup", tmp_path / "b.zip", "--json")
    assert (said.code, json.loads(said.out)["left_out"]) == (
        1,
        [
            {"name": "ghi chú.txt", "why": "unreadable"},
            {"name": "templates/agenda.md.j2", "why": "name"},
        ],
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_what_a_link_stands_for_is_told_not_lost(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    (filled / "2024").rename(tmp_path / "big disk")
    (filled / "2024").symlink_to(tmp_path / "big disk", target_is_directory=True)
    (filled / "templates" / "gone.j2").symlink_to(tmp_path / "nowhere")
    said = dialogue("-w", filled, "backup", tmp_path / "b.zip", "--json")
    assert (said.code, json.loads(said.out)["left_out"]) == (
        1,
        [{"name": "2024", "why": "link"}, {"name": "templates/gone.j2", "why": "link"}],
    )


def test_a_backup_that_does_not_read_as_it_was_written_is_not_kept(
    dialogue: Dialogue, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "usb" / "b.zip"
    made = backup_writing.as_bytes
    monkeypatch.setattr(
        backup_writing, "as_bytes", lambda m: made(m).replace(b'"sha256": "', b'"sha256": "0')
    )
    assert dialogue("-w", filled, "backup", place).code == 3
    assert list(place.parent.iterdir()) == []


def test_a_full_disk_leaves_the_backup_that_was_there(
    dialogue: Dialogue, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "usb" / "b.zip"
    dialogue("-w", filled, "backup", place)
    before = place.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    said = dialogue("-w", filled, "backup", place, "--overwrite")
    assert (said.code, "Đĩa đã đầy" in said.err) == (3, True)
    assert (place.read_bytes(), [one.name for one in place.parent.iterdir()]) == (before, ["b.zip"])


def spoil(register: Path) -> None:
    content = bytearray(register.read_bytes())
    for page in range(4, len(content) // 4096):
        content[page * 4096 : page * 4096 + 2000] = b"\xa5" * 2000
    register.write_bytes(content)


def test_a_register_with_spoilt_pages_is_not_backed_up_as_if_it_were_sound(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    spoil(filled / "register.sqlite3")
    said = dialogue("-w", filled, "backup", tmp_path / "b.zip")
    assert (said.code, "Không đọc được sổ dữ liệu" in said.err) == (3, True)
    assert not (tmp_path / "b.zip").exists()


def test_an_older_register_is_brought_up_and_comes_back_sound(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    old_registers.write_filled(office / "register.sqlite3", 3)
    assert dialogue("-w", office, "backup", tmp_path / "b.zip").code == 0
    assert dialogue("restore", tmp_path / "b.zip", "--dry-run").code == 0


def remade(source: Path, target: Path, **changed: bytes) -> Path:
    """The backup with other content in some of its files, and sums that fit."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        told = json.loads(old.read("ban-sao.json"))
        for one in told["files"]:
            content = changed.get(Path(one["name"]).stem, old.read("van-phong/" + one["name"]))
            one["size"], one["sha256"] = len(content), sha256(content).hexdigest()
            new.writestr("van-phong/" + one["name"], content)
        new.writestr("ban-sao.json", json.dumps(told))
    return target


def forged(register: Path, *statements: str) -> bytes:
    with closing(sqlite3.connect(register)) as db, db:
        for statement in statements:
            db.execute(statement)
    return register.read_bytes()


@pytest.mark.parametrize(
    "statements",
    [
        ("DELETE FROM fate WHERE petition = 2", "DELETE FROM petition WHERE id = 2"),
        ("UPDATE petition SET year = 2023 WHERE id = 1",),
        ("PRAGMA user_version = 8",),
        ("DROP TRIGGER seal_loses_no_row", "DELETE FROM seal"),
        ("DROP TABLE fate",),
    ],
)
def test_a_register_that_is_not_as_sound_as_the_backup_says_is_refused(
    dialogue: Dialogue, filled: Path, tmp_path: Path, statements: tuple[str, ...]
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    content = forged(shutil.copy(filled / "register.sqlite3", tmp_path / "r"), *statements)
    bad = remade(tmp_path / "b.zip", tmp_path / "bad.zip", register=content)
    for words in (("--dry-run",), (tmp_path / "new",)):
        said = dialogue("restore", bad, *words)
        assert (said.code, "register.sqlite3" in said.err) == (3, True)
    assert (
        sorted(one.name for one in tmp_path.iterdir() if "new" in one.name or "tmp" in one.name)
        == []
    )


def test_a_register_with_spoilt_pages_is_refused(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    register = shutil.copy(filled / "register.sqlite3", tmp_path / "r")
    spoil(register)
    bad = remade(tmp_path / "b.zip", tmp_path / "bad.zip", register=register.read_bytes())
    assert dialogue("restore", bad, tmp_path / "new").code == 3
    assert not (tmp_path / "new").exists()


def test_faults_that_were_there_when_it_was_made_are_told_and_no_reason_to_refuse(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    registers.damage(filled, "UPDATE petition SET year = 2023 WHERE id = 1")
    assert dialogue("-w", filled, "backup", tmp_path / "b.zip").code == 1
    said = dialogue("restore", tmp_path / "b.zip", tmp_path / "new", "--json")
    assert (said.code, json.loads(said.out)["faults"] > 0) == (1, True)


def test_a_backup_of_a_newer_register_is_refused(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    with (
        zipfile.ZipFile(tmp_path / "b.zip") as old,
        zipfile.ZipFile(tmp_path / "c.zip", "w") as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            if name == "ban-sao.json":
                content = json.dumps(
                    {**json.loads(content), "schema": 999, "program": "9.9"}
                ).encode()
            new.writestr(name, content)
    said = dialogue("restore", tmp_path / "c.zip", tmp_path / "new")
    assert (said.code, "9.9" in said.err, (tmp_path / "new").exists()) == (3, True, False)


def without(source: Path, target: Path, name: str) -> Path:
    """The backup as one that never held a file of that name."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        told = json.loads(old.read("ban-sao.json"))
        told["files"] = [one for one in told["files"] if one["name"] != name]
        for one in told["files"]:
            new.writestr("van-phong/" + one["name"], old.read("van-phong/" + one["name"]))
        new.writestr("ban-sao.json", json.dumps(told))
    return target


@pytest.mark.parametrize("name", ["dialogue.toml", "register.sqlite3"])
def test_a_backup_without_what_makes_an_office_is_refused(
    dialogue: Dialogue, filled: Path, tmp_path: Path, name: str
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    said = dialogue(
        "restore", without(tmp_path / "b.zip", tmp_path / "c.zip", name), tmp_path / "new"
    )
    assert (said.code, name in said.err, (tmp_path / "new").exists()) == (3, True, False)


def test_a_disk_without_room_for_the_office_is_told_before_anything_is_unpacked(
    dialogue: Dialogue, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage._replace(free=1_000_000))
    said = dialogue("restore", tmp_path / "b.zip", tmp_path / "new")
    assert (said.code, said.err.startswith("Đĩa đã đầy")) == (3, True)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("there", ["a file", "a full folder"])
def test_nothing_is_restored_over_what_is_there(
    dialogue: Dialogue, filled: Path, tmp_path: Path, there: str
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    place = tmp_path / "new"
    if there == "a file":
        place.write_text("x", encoding="utf-8")
    else:
        place.mkdir()
        (place / "x").write_text("x", encoding="utf-8")
    before = files(tmp_path)
    assert dialogue("restore", tmp_path / "b.zip", place).code == 3
    assert files(tmp_path) == before


def test_an_empty_folder_and_one_below_new_folders_are_taken(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    (tmp_path / "empty").mkdir()
    for place in (tmp_path / "empty", tmp_path / "a" / "b" / "new"):
        assert dialogue("restore", tmp_path / "b.zip", place).code == 0
        assert (place / "dialogue.toml").is_file()


def test_a_restore_that_is_stopped_leaves_nothing(
    dialogue: Dialogue, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    before = sorted(tmp_path.rglob("*"))

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "utime", stopped)
    assert dialogue("restore", tmp_path / "b.zip", tmp_path / "a" / "new").code == 130
    assert sorted(tmp_path.rglob("*")) == before


def test_a_restore_without_a_place_is_wrong_usage(dialogue: Dialogue, tmp_path: Path) -> None:
    assert dialogue("restore", tmp_path / "b.zip").code == 2
    missing = dialogue("restore", tmp_path / "b.zip", "--dry-run")
    assert (missing.code, "Không tìm thấy" in missing.err) == (3, True)


def test_what_a_killed_command_left_beside_is_swept_up_when_it_is_old(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    place, elsewhere = tmp_path / "usb", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "kept.txt").touch()
    held = (".dialogue-abcd_123/register.sqlite3", ".dialogue-abcd_123.tmp", ".dialogue-run.lock")
    for name in (*held, ".dialogue-efgh_456/register.sqlite3", "anh/a.jpg"):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(b"a copy")
    (place / ".dialogue-linked00").symlink_to(elsewhere, target_is_directory=True)
    for path in place.iterdir():
        if path.name != ".dialogue-efgh_456":  # of a command that is still at work
            os.utime(path, (1_700_000_000, 1_700_000_000))
    assert dialogue("-w", filled, "backup", place / "b.zip").code == 0
    left = {".dialogue-run.lock", ".dialogue-efgh_456", ".dialogue-linked00", "anh", "b.zip"}
    assert {path.name for path in place.iterdir()} == left
    os.utime(place / ".dialogue-efgh_456", (1_700_000_000, 1_700_000_000))
    assert dialogue("restore", place / "b.zip", place / "new").code == 0
    assert {path.name for path in place.iterdir()} == left - {".dialogue-efgh_456"} | {"new"}
    assert (elsewhere / "kept.txt").exists()


def test_a_place_that_cannot_be_written_is_told(
    dialogue: Dialogue, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long, good = "n" * 260, tmp_path / "b.zip"
    assert dialogue("-w", filled, "backup", good).code == 0
    assert dialogue("-w", filled, "backup", tmp_path / f"{long}.zip").code == 3
    assert dialogue("restore", good, tmp_path / long).code == 3

    def protected(*_: object, **__: object) -> str:
        raise PermissionError(errno.EROFS, "read-only")

    monkeypatch.setattr(tempfile, "mkdtemp", protected)
    said = dialogue("-w", filled, "backup", tmp_path / "usb" / "b.zip")
    assert (said.code, "usb" in said.err) == (3, True)


def test_a_copy_is_proved(tmp_path: Path) -> None:
    register = tmp_path / "r.sqlite3"
    with database.opened(register) as db, database.transaction(db):
        history.note_change(db, AT, "hoa", "import", 2024)
    spoil(register)
    with pytest.raises(sqlite3.DatabaseError):
        copying.copy(register, tmp_path / "sao-luu" / "copy.sqlite3")
    assert list((tmp_path / "sao-luu").iterdir()) == []


def started(*words: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "dialogue_cli", *map(str, words)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def test_what_is_killed_leaves_the_old_state_or_the_new(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    place, new = tmp_path / "usb" / "b.zip", tmp_path / "new"
    start = time.monotonic()
    assert started("-w", filled, "backup", place).wait(timeout=60) == 0
    usual = time.monotonic() - start
    for words in (("-w", filled, "backup", place, "--overwrite"), ("restore", place, new)):
        for share in (0.7, 0.8, 0.9):
            process = started(*words)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=share * usual)
            process.kill()
            process.wait()
            assert dialogue("restore", place, "--dry-run").code == 0
            if new.exists():
                said = dialogue("-w", new, "verify", "--json").out
                assert json.loads(said)["faults"] == []
                shutil.rmtree(new)
