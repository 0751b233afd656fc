"""A file is written whole or not at all."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from dialogue_cli.office import atomic
from dialogue_cli.office.atomic import (
    DiskFull,
    IsAFolder,
    NotWritable,
    remove_file,
    write_file,
    write_files,
    write_private,
)


def test_the_folder_is_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a" / "kế hoạch.docx"
    write_file(path, b"1")
    write_file(path, b"2")
    assert [(p.name, p.read_bytes()) for p in path.parent.iterdir()] == [("kế hoạch.docx", b"2")]


@pytest.mark.parametrize(
    ("number", "told"), [(errno.ENOSPC, DiskFull), (errno.EACCES, NotWritable)]
)
def test_a_failure_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: type[Exception]
) -> None:
    path = tmp_path / "plan.docx"
    write_file(path, b"old")

    def fails(_handle: int) -> None:
        raise OSError(number, "x")

    monkeypatch.setattr(atomic.os, "fsync", fails)
    with pytest.raises(told):
        write_file(path, b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("plan.docx", b"old")]


def test_of_several_files_none_is_in_place_before_all_are_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "a.docx", tmp_path / "b.docx"
    write_files({first: b"old", second: b"old"})
    written: list[int] = []

    def fails_at_the_second(handle: int) -> None:
        written.append(handle)
        if len(written) == 2:
            raise OSError(errno.ENOSPC, "x")

    monkeypatch.setattr(atomic.os, "fsync", fails_at_the_second)
    with pytest.raises(DiskFull):
        write_files({first: b"new", second: b"new"})
    assert sorted((p.name, p.read_bytes()) for p in tmp_path.iterdir()) == [
        ("a.docx", b"old"),
        ("b.docx", b"old"),
    ]


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"")
    with pytest.raises(NotWritable):
        write_file(tmp_path / "x" / "plan.docx", b"new")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in lists, not in bits")
def test_what_holds_personal_data_is_its_makers_alone(tmp_path: Path) -> None:
    write_private(tmp_path / "x.csv", b"1")
    write_file(tmp_path / "y.csv", b"1")
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("x.csv", "y.csv")]
    assert modes[0] == 0o600 != modes[1]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in lists, not in bits")
def test_in_a_folder_shared_on_purpose_it_is_the_groups_too(tmp_path: Path) -> None:
    shared = tmp_path / "vp"
    shared.mkdir()
    shared.chmod(0o2770)
    write_private(shared / "2024" / "x.csv", b"1")
    assert stat.S_IMODE((shared / "2024" / "x.csv").stat().st_mode) == 0o660


@pytest.mark.parametrize("write", [write_file, write_private])
def test_a_stick_that_knows_no_owners_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[Path, bytes], None]
) -> None:
    def refuses(_path: Path, _mode: int) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refuses)
    write(tmp_path / "x.csv", b"1")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("x.csv", b"1")]


@pytest.mark.parametrize("write", [write_file, write_private])
def test_a_folder_of_that_name_is_told_and_stays(
    tmp_path: Path, write: Callable[[Path, bytes], None]
) -> None:
    (tmp_path / "plan.docx").mkdir()
    with pytest.raises(IsAFolder):
        write(tmp_path / "plan.docx", b"new")
    assert [(p.name, p.is_dir()) for p in tmp_path.iterdir()] == [("plan.docx", True)]


def test_a_file_that_cannot_be_taken_away_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotWritable):
        remove_file(tmp_path)
    remove_file(tmp_path / "khong-co")
