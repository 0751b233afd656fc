"""Which typeface for papers is installed: Times New Roman, or one of the same widths."""

import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

TIMES = "Times New Roman"
# In the order in which they are wanted; the others break lines and pages where Times New Roman does.
WANTED = (TIMES, "Liberation Serif", "Tinos")
_PATIENCE = 10.0
_FILES = {
    TIMES: "times.ttf",
    "Liberation Serif": "LiberationSerif-Regular.ttf",
    "Tinos": "Tinos-Regular.ttf",
}
_MAC_FILES = {**_FILES, TIMES: "Times New Roman.ttf"}
_MAC = (
    Path("/System/Library/Fonts/Supplemental"),
    Path("/Library/Fonts"),
    Path.home() / "Library" / "Fonts",
)


def paper_font() -> str:
    """The best of the wanted typefaces that is installed; empty when none is found."""
    return next((name for name in WANTED if name in _installed()), "")


def _installed() -> frozenset[str]:
    if sys.platform == "darwin":
        return _of_files(_MAC, _MAC_FILES)
    if sys.platform != "win32":
        return families(_listed())
    import winreg  # noqa: PLC0415 - only there

    path = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Fonts"
    found = set[str]()
    # The fonts of the machine and of the person.
    for root in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
        with suppress(OSError), winreg.OpenKey(root, path) as key:
            _, count, _ = winreg.QueryInfoKey(key)
            found |= {winreg.EnumValue(key, n)[0].partition(" (")[0] for n in range(count)}
    return frozenset(found.intersection(WANTED))


def families(listing: str) -> frozenset[str]:
    """The wanted typefaces in what `fc-list : family` prints: names of a family, commas between them."""
    names = {name.strip() for line in listing.splitlines() for name in line.split(",")}
    return frozenset(names.intersection(WANTED))


def _listed() -> str:
    program = shutil.which("fc-list")
    if program is None:
        return ""
    try:
        done = subprocess.run(
            [program, ":", "family"],
            capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=_PATIENCE, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _of_files(folders: tuple[Path, ...], files: dict[str, str]) -> frozenset[str]:
    return frozenset(
        name for name, file in files.items() if any((folder / file).is_file() for folder in folders)
    )
