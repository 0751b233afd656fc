"""Files are moved without ever writing over another one."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.office import moving
from dialogue_cli.office.atomic import NotWritable
from dialogue_cli.office.moving import free_place, move_file, place_for
from tests.windows import like_windows


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "inbox" / "bang.xlsx"
    path.parent.mkdir()
    path.write_bytes(b"moi")
    return path


def test_a_file_moves_into_a_folder_made_for_it(file: Path, tmp_path: Path) -> None:
    place = move_file(file, tmp_path / "processed" / "2024-05-10" / "LĐLĐ" / "bang.xlsx")
    assert (place.read_bytes(), file.exists()) == (b"moi", False)


def test_files_of_one_name_get_numbers(file: Path, tmp_path: Path) -> None:
    wanted = tmp_path / "processed" / "bang.xlsx"
    wanted.parent.mkdir()
    wanted.write_bytes(b"cu")
    (tmp_path / "processed" / "bang (2).xlsx").write_bytes(b"cu hon")
    assert free_place(wanted).name == "bang (3).xlsx"
    assert move_file(file, wanted).name == "bang (3).xlsx"
    contents = sorted(one.read_bytes() for one in wanted.parent.iterdir())
    assert contents == [b"cu", b"cu hon", b"moi"]


def test_the_longest_name_gets_a_number_too(tmp_path: Path) -> None:
    name = "đ" * 125 + ".xlsx"
    (tmp_path / name).write_bytes(b"cu")
    file = tmp_path / "inbox" / name
    file.parent.mkdir()
    file.write_bytes(b"moi")
    assert move_file(file, tmp_path / name).name == "đ" * 123 + " (2).xlsx"


def test_a_move_that_was_killed_between_its_two_names_is_finished(
    file: Path, tmp_path: Path
) -> None:
    wanted = tmp_path / "bang.xlsx"
    os.link(file, wanted)
    assert move_file(file, wanted) == wanted
    assert (wanted.read_bytes(), file.exists()) == (b"moi", False)


def test_what_is_said_beside_a_file_goes_where_the_file_will_stand(
    file: Path, tmp_path: Path
) -> None:
    wanted = tmp_path / "processed" / "bang.xlsx"
    wanted.parent.mkdir()
    assert place_for(file, wanted) == wanted
    wanted.write_bytes(b"cu")
    second = wanted.with_name("bang (2).xlsx")
    assert place_for(file, wanted) == second
    os.link(file, second)
    assert place_for(file, wanted) == second == move_file(file, wanted)


def test_a_file_that_cannot_leave_its_folder_stays_and_leaves_nothing(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def refused(path: Path, missing_ok: bool = False) -> None:
        if path == file:
            raise PermissionError(errno.EACCES, "read-only")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refused)
    with pytest.raises(NotWritable):
        move_file(file, tmp_path / "processed" / "bang.xlsx")
    assert (file.exists(), list((tmp_path / "processed").iterdir())) == (True, [])


@pytest.mark.parametrize("number", [errno.EXDEV, errno.EPERM])
def test_another_disk_and_a_disk_without_second_names_are_no_hindrance(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refused(*given: Any) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "hardlink_to", refused)
    os.utime(file, (1_000_000, 1_000_000))
    place = move_file(file, tmp_path / "processed" / "bang.xlsx")
    assert (place.read_bytes(), file.exists()) == (b"moi", False)
    assert place.stat().st_mtime == 1_000_000


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_name_that_leads_nowhere_is_taken(file: Path, tmp_path: Path) -> None:
    (tmp_path / "bang.xlsx").symlink_to(tmp_path / "khong-co.xlsx")
    assert move_file(file, tmp_path / "bang.xlsx") == tmp_path / "bang (2).xlsx"


def test_a_file_that_another_program_puts_there_at_the_last_moment_stays(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = tmp_path / "bang.xlsx"
    link = Path.hardlink_to

    def too_late(place: Path, path: Path) -> None:
        if place == wanted:
            wanted.write_bytes(b"cua nguoi khac")
        link(place, path)

    monkeypatch.setattr(Path, "hardlink_to", too_late)
    assert move_file(file, wanted) == tmp_path / "bang (2).xlsx"
    assert (wanted.read_bytes(), file.exists()) == (b"cua nguoi khac", False)


def test_a_copy_on_another_disk_that_does_not_read_the_same_goes_and_the_file_stays(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = tmp_path / "processed" / "bang.xlsx"
    read = Path.read_bytes

    def another_disk(*given: Any) -> None:
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))

    monkeypatch.setattr(Path, "hardlink_to", another_disk)
    monkeypatch.setattr(Path, "read_bytes", lambda path: read(path)[: 1 if path == wanted else 99])
    with pytest.raises(NotWritable):
        move_file(file, wanted)
    assert (file.read_bytes(), list(wanted.parent.iterdir())) == (b"moi", [])


def test_on_windows_a_file_is_renamed_which_writes_over_nothing_there(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = tmp_path / "bang.xlsx"
    rename, met = Path.rename, []

    def renamed(path: Path, place: Path) -> Path:
        if not met:
            met.append(place)
            raise FileExistsError(errno.EEXIST, "WinError 183")
        return rename(path, place)

    monkeypatch.setattr(Path, "rename", renamed)
    monkeypatch.setattr(moving, "os", like_windows())
    assert (move_file(file, wanted), met) == (tmp_path / "bang (2).xlsx", [wanted])
    assert not file.exists()


def test_a_folder_that_cannot_be_made_is_named_rather_than_the_file(tmp_path: Path) -> None:
    (tmp_path / "processed").write_bytes(b"no folder")
    source = tmp_path / "a.xlsx"
    source.write_bytes(b"1")
    with pytest.raises(NotWritable) as told:
        move_file(source, tmp_path / "processed" / "2024-05-10" / "a.xlsx")
    assert told.value.places["file"] == tmp_path / "processed" / "2024-05-10"
    assert source.read_bytes() == b"1"
