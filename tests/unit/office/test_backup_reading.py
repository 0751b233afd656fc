"""A backup is not trusted: names, sizes, sums and the manifest are proved before anything is written."""

import errno
import io
import json
import zipfile
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.errors import DialogueError
from dialogue_cli.office import backup_reading
from dialogue_cli.office.backup_errors import (
    BackupDamaged,
    BackupNewer,
    BackupUnsafe,
    NotABackup,
)
from dialogue_cli.office.backup_manifest import NAME, OFFICE
from dialogue_cli.office.backup_names import is_safe
from dialogue_cli.office.backup_reading import Backup

PATH = Path("sao-luu.zip")
FILES = {"dialogue.toml": b"x = 1\n", "2024/conference.toml": "tên".encode()}


def told(files: dict[str, bytes]) -> dict[str, Any]:
    return {
        "format": 1,
        "program": "0.1.0",
        "made_at": "2024-05-10T08:00:00+07:00",
        "made_by": "hoa",
        "schema": 0,
        "counts": {},
        "faults": 0,
        "seal": "",
        "files": [
            {"name": name, "size": len(content), "sha256": sha256(content).hexdigest()}
            for name, content in files.items()
        ],
    }


def packed(entries: dict[Any, bytes], **changed: object) -> io.BytesIO:
    """An archive of these entries and of a manifest that tells of FILES, changed so."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
        archive.writestr(NAME, json.dumps({**told(FILES), **changed}))
    return out


SOUND = {OFFICE + name: content for name, content in FILES.items()}


def unpacked(file: io.BytesIO, folder: Path) -> dict[str, bytes]:
    Backup(PATH, file).unpack(folder)
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_was_packed_comes_out(tmp_path: Path) -> None:
    assert unpacked(packed(SOUND), tmp_path / "office") == FILES


def test_it_comes_out_on_a_stick_that_knows_no_owners(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(_path: Path, _mode: int) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refuses)
    assert unpacked(packed(SOUND), tmp_path / "office") == FILES


def of_kind(name: str, mode: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = mode << 16
    return entry


OUTSIDE = (
    "../x", "van-phong/../../x", "/etc/x", "van-phong//x", "C:/x", "van-phong/C:x", "van-phong/a\\..\\x",
    "van-phong/./x", "van-phong/", "van-phong/a/", "van-phong/nul", "van-phong/COM1.txt", "van-phong/x.",
    "van-phong/a\nb", "khac/x",
)  # fmt: skip


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BackupUnsafe):
        unpacked(packed({**SOUND, name: b"x"}), tmp_path / "office")
    assert list(tmp_path.rglob("*")) == []


def test_a_link_is_refused(tmp_path: Path) -> None:
    entry = of_kind(OFFICE + "dialogue.toml", 0o120777)
    with pytest.raises(BackupUnsafe):
        unpacked(packed({entry: b"/etc/passwd"}), tmp_path)


def test_the_same_file_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BackupUnsafe):
        unpacked(packed({**SOUND, OFFICE + "DIALOGUE.toml": b""}), tmp_path)


def test_a_file_of_no_day_that_there_is_is_damaged(tmp_path: Path) -> None:
    entry = zipfile.ZipInfo(OFFICE + "dialogue.toml", (1980, 0, 0, 0, 0, 0))
    others = {name: content for name, content in SOUND.items() if name != entry.filename}
    with pytest.raises(BackupDamaged):
        unpacked(packed({**others, entry: FILES["dialogue.toml"]}), tmp_path)


def test_an_archive_that_swells_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_reading, "RATIO_COUNTS_FROM", 100_000)
    with pytest.raises(BackupUnsafe):
        unpacked(packed({**SOUND, OFFICE + "big": bytes(2_000_000)}), tmp_path)


def test_an_archive_of_very_many_files_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_reading, "MOST_PARTS", 2)
    with pytest.raises(BackupUnsafe):
        unpacked(packed(SOUND), tmp_path)


def test_a_huge_manifest_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_reading, "MOST_BYTES", 100)
    with pytest.raises(BackupUnsafe):
        unpacked(packed(SOUND), tmp_path)


@pytest.mark.parametrize(
    "entries",
    [
        {OFFICE + "dialogue.toml": FILES["dialogue.toml"]},
        {**SOUND, OFFICE + "more.txt": b""},
        {**SOUND, OFFICE + "dialogue.toml": b"x = 2\n"},
        {**SOUND, OFFICE + "dialogue.toml": b"x = 1"},
    ],
    ids=("one is missing", "one is too many", "one says something else", "one is shorter"),
)
def test_what_is_not_as_the_manifest_tells_is_damaged(
    tmp_path: Path, entries: dict[str, bytes]
) -> None:
    with pytest.raises(BackupDamaged):
        unpacked(packed(entries), tmp_path)


@pytest.mark.parametrize(
    "changed",
    [
        {"files": "x"},
        {"files": [{"name": 1, "size": 2, "sha256": ""}]},
        {"schema": -1},
        {"schema": True},
        {"counts": []},
        {"made_by": None},
    ],
)
def test_a_manifest_of_another_shape_is_damaged(tmp_path: Path, changed: dict[str, Any]) -> None:
    with pytest.raises(BackupDamaged):
        unpacked(packed(SOUND, **changed), tmp_path)


def test_a_newer_format_is_told_with_the_program_that_made_it(tmp_path: Path) -> None:
    with pytest.raises(BackupNewer) as error:
        unpacked(packed(SOUND, format=2, program="9.9.9"), tmp_path)
    assert "9.9.9" in error.value.sentence


def test_an_archive_of_something_else_is_no_backup(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "x")
    for file in (out, io.BytesIO(b""), io.BytesIO(b"PK\x03\x04 no archive")):
        with pytest.raises(NotABackup):
            unpacked(file, tmp_path)


WHOLE = packed(SOUND).getvalue()


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_whatever_byte_is_spoilt_the_files_come_out_as_they_were_or_not_at_all(
    place: int, flip: int
) -> None:
    spoilt = bytearray(WHOLE)
    spoilt[place] ^= flip
    try:
        backup = Backup(PATH, io.BytesIO(bytes(spoilt)))
        found = {part.name: b"".join(backup.chunks(part)) for part in backup.manifest.files}
    except DialogueError as error:
        assert error.exit_code == 3
    else:
        assert found == FILES


@given(st.text(max_size=30))
def test_a_safe_name_stays_below_its_folder(name: str) -> None:
    if is_safe(name):
        path = Path("/office") / name
        assert path.resolve().is_relative_to(Path("/office"))
        assert name.encode()


@pytest.mark.parametrize("name", ["a", "2024/papers/kế hoạch số 1.docx", ".ghi-chu", "a/b..c"])
def test_the_names_of_offices_are_safe(name: str) -> None:
    assert is_safe(name)
