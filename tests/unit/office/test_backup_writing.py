"""A backup is written whole and read again, or it is not there."""

import errno
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.model.backups import LeftOut, Manifest, StoredPart
from dialogue_cli.office import backup_writing
from dialogue_cli.office.backup_errors import BackupNotProved, PartUnreadable
from dialogue_cli.office.backup_names import parts_of
from dialogue_cli.office.backup_reading import Backup
from dialogue_cli.office.backup_writing import write_backup

MADE = Manifest("0.1.0", "2024-05-10T08:00:00+07:00", "hoa", 0, {}, 0, "", ())
CONTENT = {"dialogue.toml": b"x = 1\n", "2024/conference.toml": "tên".encode()}


def made_of(parts: tuple[StoredPart, ...]) -> Manifest:
    return replace(MADE, files=parts)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in CONTENT.items():
        (tmp_path / "vp" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "vp" / name).write_bytes(content)
    return tmp_path / "vp"


def test_what_was_written_reads_as_it_was_told(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "sao-luu.zip"
    made, left_out = write_backup(place, parts_of(folder, papers=True), made_of)
    with place.open("rb") as file:
        backup = Backup(place, file)
        found = {part.name: b"".join(backup.chunks(part)) for part in backup.manifest.files}
    assert (backup.manifest, left_out, found) == (made, (), CONTENT)


def test_a_name_of_bytes_that_are_no_letters_is_left_out_and_told(
    folder: Path, tmp_path: Path
) -> None:
    parts = [("dialogue.toml", folder / "dialogue.toml"), ("x\udcff.txt", folder / "x")]
    made, left_out = write_backup(tmp_path / "sao-luu.zip", parts, made_of)
    assert [part.name for part in made.files] == ["dialogue.toml"]
    assert left_out == (LeftOut("x?.txt", "name"),)


class _StopsInTheMiddle(io.BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell():
            raise OSError(errno.EIO, "bad sector")
        return super().read(min(1, size or 1))


def test_a_file_that_stops_being_readable_in_the_middle_leaves_no_backup(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: Callable[..., Any] = Path.open

    def spoilt(path: Path, mode: str = "r") -> Any:
        is_it = path.name == "dialogue.toml"
        return _StopsInTheMiddle(b"x = 1\n") if is_it else opened(path, mode)

    monkeypatch.setattr(Path, "open", spoilt)
    with pytest.raises(PartUnreadable) as told:
        write_backup(tmp_path / "sao-luu.zip", parts_of(folder, papers=True), made_of)
    assert told.value.places == {"file": folder / "dialogue.toml"}
    assert [path.name for path in tmp_path.iterdir()] == ["vp"]


@pytest.mark.parametrize("spoilt", ["a file", "the manifest"])
def test_a_backup_that_does_not_read_as_it_was_meant_is_not_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoilt: str
) -> None:
    as_bytes = backup_writing.as_bytes

    def written(made: Manifest) -> bytes:
        if spoilt == "the manifest":
            return as_bytes(replace(made, made_by="ai do"))
        first, *others = made.files
        return as_bytes(replace(made, files=(replace(first, sha256="0" * 64), *others)))

    monkeypatch.setattr(backup_writing, "as_bytes", written)
    with pytest.raises(BackupNotProved):
        write_backup(tmp_path / "sao-luu.zip", parts_of(folder, papers=True), made_of)
    assert [path.name for path in tmp_path.iterdir()] == ["vp"]


def test_a_backup_is_an_archive_that_any_program_opens(folder: Path, tmp_path: Path) -> None:
    write_backup(tmp_path / "sao-luu.zip", parts_of(folder, papers=True), made_of)
    with zipfile.ZipFile(tmp_path / "sao-luu.zip") as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == [
            "ban-sao.json",
            "van-phong/2024/conference.toml",
            "van-phong/dialogue.toml",
        ]
