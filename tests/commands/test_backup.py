"""`dialogue backup`: the office in one file that brings it back, whole or not at all."""

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
from tests import old_registers, registers
from tests.conftest import Dialogue

AT = "2024-05-10T08:00:00+07:00"


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


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
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
