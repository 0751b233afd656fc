"""What killed commands have left, and nothing else, is told and taken away."""

import os
import time
from pathlib import Path

import pytest

from dialogue_cli.office.abandoned import clear_abandoned, unfinished

BEGUN_FILE, BEGUN_FOLDER = ".dialogue-abcd1234.tmp", ".dialogue-abcd1234"
LONG_AGO = time.time() - 2 * 24 * 3600


def put(folder: Path, *, old: bool = True) -> None:
    """A temporary file and a folder of a command, and what only looks like these."""
    (folder / BEGUN_FOLDER).mkdir(parents=True)
    (folder / BEGUN_FOLDER / "register.sqlite3").touch()
    for name in (BEGUN_FILE, ".dialogue-abcd1234.txt", ".dialogue-x.tmp", "ke-hoach.docx"):
        (folder / name).touch()
    for path in folder.iterdir():
        if old:
            os.utime(path, (LONG_AGO, LONG_AGO))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_only_what_a_command_began_is_unfinished_in_an_office_and_beside_it(tmp_path: Path) -> None:
    put(tmp_path)
    put(tmp_path / "van phong" / "2024")
    found = sorted(
        path.relative_to(tmp_path).as_posix() for path in unfinished(tmp_path / "van phong")
    )
    below = [f"van phong/2024/{name}" for name in (BEGUN_FOLDER, BEGUN_FILE)]
    assert found == [BEGUN_FOLDER, BEGUN_FILE, *below]


def test_what_has_been_dead_for_a_day_is_taken_away(tmp_path: Path) -> None:
    put(tmp_path)
    clear_abandoned(tmp_path)
    assert names(tmp_path) == [".dialogue-abcd1234.txt", ".dialogue-x.tmp", "ke-hoach.docx"]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_link_is_nothing_that_a_command_began(tmp_path: Path) -> None:
    kept, link = tmp_path / "kept", tmp_path / "van phong" / ".dialogue-efgh5678"
    put(kept)
    link.parent.mkdir()
    link.symlink_to(kept, target_is_directory=True)
    os.utime(link, (LONG_AGO, LONG_AGO), follow_symlinks=False)
    before = names(kept)
    clear_abandoned(link.parent)
    assert list(unfinished(link.parent)) == []
    assert (link.is_symlink(), names(kept)) == (True, before)


def test_what_somebody_may_still_be_at_work_on_stays(tmp_path: Path) -> None:
    put(tmp_path, old=False)
    before = names(tmp_path)
    clear_abandoned(tmp_path)
    assert names(tmp_path) == before


def test_what_cannot_be_taken_away_stays_and_hinders_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    put(tmp_path)
    monkeypatch.setattr(Path, "unlink", refused)
    clear_abandoned(tmp_path)
    assert [name for name in (BEGUN_FILE, BEGUN_FOLDER) if (tmp_path / name).exists()] == [
        BEGUN_FILE
    ]
    clear_abandoned(tmp_path / "khong-co")
    assert list(unfinished(tmp_path / "khong-co" / "van phong")) == []
