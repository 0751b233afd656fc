"""What kind of place a folder is: a disk of this machine, a network drive, a folder that is synchronised."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

DriveKind = Literal["local", "network", "removable"]

_MOUNTS = Path("/proc/mounts")
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "ceph", "glusterfs", "fuse.sshfs",
     "fuse.rclone", "fuse.davfs2", "fuse.smbnetfs", "fuse.gvfsd-fuse", "drvfs"}
)  # fmt: skip
# What Windows answers to GetDriveTypeW.
_WINDOWS: Mapping[int, DriveKind] = {2: "removable", 4: "network"}
# How the folders of programs that synchronise are called, and where the environment names them.
_SYNCED = ("onedrive", "dropbox", "google drive", "googledrive", "my drive", "icloud drive", "icloudrive",
           "mobile documents", "nextcloud", "zalo cloud")  # fmt: skip
_NAMED = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def drive_kind(folder: Path) -> DriveKind:
    """What kind of drive a folder is on; local where that cannot be told."""
    place = folder.absolute()
    if is_share(str(place)):
        return "network"
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        return _WINDOWS.get(int(ctypes.windll.kernel32.GetDriveTypeW(place.anchor)), "local")
    try:
        listing = _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return "local"
    return "network" if file_system(str(folder.resolve()), listing) in _NETWORK else "local"


def is_share(path: str) -> bool:
    r"""Whether a path names another machine: \\server\share."""
    return path.startswith(("\\\\", "//")) and not path.startswith(("\\\\?\\", "\\\\.\\"))


def file_system(path: str, mounts: str) -> str:
    """The kind of file system that a path is on, as /proc/mounts lists them; empty when none fits."""
    best, kind = "", ""
    for line in mounts.splitlines():
        _, _, rest = line.partition(" ")
        place, _, rest = rest.partition(" ")
        # Blanks in the name of a place are written in octal.
        place = place.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        within = path == place or path.startswith(place.rstrip("/") + "/")
        if within and len(place) >= len(best):
            best, kind = place, rest.partition(" ")[0]
    return kind


def synced_by(folder: Path, environment: Mapping[str, str]) -> str:
    """The folder above (or this one) that a program keeps the same on several machines; empty when there is none."""
    place = folder.absolute()
    named = {Path(environment[name]) for name in _NAMED if environment.get(name)}
    for step in (place, *place.parents):
        # "OneDrive - Sở Nội vụ" is OneDrive too.
        if step in named or step.name.casefold().startswith(_SYNCED):
            return str(step)
    return ""
