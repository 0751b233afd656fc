"""Network drives and folders that are synchronised are recognised by their names and mounts."""

import sys
from pathlib import Path

import pytest

from dialogue_cli.office.machine import drives
from dialogue_cli.office.machine.drives import drive_kind, file_system, is_share, synced_by
from tests.windows import set_kernel32

MOUNTS = r"""
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
//may-chu/chung /mnt/chung cifs rw 0 0
may-chu:/du-lieu /mnt/chung/du\040lieu nfs4 rw 0 0
proc /proc proc rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/hoa/van-phong", "ext4"),
        ("/tmp/x", "tmpfs"),
        ("/tmpx", "ext4"),
        ("/mnt/chung", "cifs"),
        ("/mnt/chung/2024", "cifs"),
        ("/mnt/chung/du lieu/2024", "nfs4"),
        ("/mnt/chung2", "ext4"),
    ],
)
def test_the_mount_that_is_nearest_counts(path: str, kind: str) -> None:
    assert file_system(path, MOUNTS) == kind


def test_a_path_without_a_mount_has_no_kind() -> None:
    assert file_system("/x", "") == ""


@pytest.mark.parametrize(
    ("path", "share"),
    [
        (r"\\may-chu\chung\van-phong", True),
        ("//may-chu/chung", True),
        (r"C:\van-phong", False),
        (r"\\?\C:\van-phong", False),
        ("/home/hoa", False),
    ],
)
def test_a_path_to_another_machine_is_a_share(path: str, share: bool) -> None:
    assert is_share(path) is share


def test_a_folder_of_this_machine_is_local(tmp_path: Path) -> None:
    assert drive_kind(tmp_path) == "local"


@pytest.mark.parametrize(
    ("steps", "environment", "synced"),
    [
        (("OneDrive", "van-phong"), {}, "OneDrive"),
        (("OneDrive - Sở Nội vụ", "a", "b"), {}, "OneDrive - Sở Nội vụ"),
        (("Dropbox",), {}, "Dropbox"),
        (("Google Drive", "x"), {}, "Google Drive"),
        (("Tài liệu", "van-phong"), {"OneDriveCommercial": "Tài liệu"}, "Tài liệu"),
        (("Tài liệu", "van-phong"), {"OneDrive": "Khác"}, ""),
        (("van-phong",), {}, ""),
    ],
)
def test_a_folder_that_is_synchronised_is_known_by_its_name_or_by_the_environment(
    tmp_path: Path, steps: tuple[str, ...], environment: dict[str, str], synced: str
) -> None:
    named = {name: str(tmp_path / place) for name, place in environment.items()}
    expected = str(tmp_path / synced) if synced else ""
    assert synced_by(tmp_path.joinpath(*steps), named) == expected


@pytest.mark.parametrize("told", [(4, "network"), (2, "removable"), (3, "local"), (1, "local")])
def test_windows_tells_the_kind_of_a_drive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: tuple[int, str]
) -> None:
    number, kind = told
    set_kernel32(monkeypatch, GetDriveTypeW={tmp_path.anchor: number}.__getitem__)
    assert drive_kind(tmp_path) == kind


def test_a_share_is_a_network_drive_on_any_system() -> None:
    assert drive_kind(Path("//may-chu/chung/van-phong")) == "network"


def test_without_a_list_of_mounts_a_folder_counts_as_local(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(drives, "_MOUNTS", tmp_path / "khong-co")
    assert drive_kind(tmp_path) == "local"
