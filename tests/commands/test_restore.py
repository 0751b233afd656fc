"""`dialogue restore`: a backup is believed only when it is sound, and nothing is written over."""

import json
import os
import shutil
import sqlite3
import zipfile
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from tests import registers
from tests.commands.test_backup import files, spoil
from tests.conftest import Dialogue


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such rights")
def test_a_restored_office_is_its_makers_alone(
    dialogue: Dialogue, filled: Path, tmp_path: Path
) -> None:
    dialogue("-w", filled, "backup", tmp_path / "b.zip")
    assert dialogue("restore", tmp_path / "b.zip", tmp_path / "new").code == 0
    made = [tmp_path / "new", *(one for one in (tmp_path / "new").rglob("*") if one.is_file())]
    assert [one.name for one in made if one.stat().st_mode & 0o077] == []


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
