"""Papers as PDF through LibreOffice: one start for many files, a profile of its own, a limit of time, no shell."""

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from shutil import which

# Where an office says which LibreOffice is meant: the program, or the folder that holds it.
VARIABLE = "DIALOGUE_LIBREOFFICE"
_NAMES = ("soffice.com", "soffice.exe") if sys.platform == "win32" else ("soffice", "libreoffice")
_WINDOWS_FOLDERS = ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)", "LOCALAPPDATA")
_USUAL = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/snap/bin/libreoffice",
)
_FOLDERS_OF_VERSIONS = Path("/opt")
# A first start makes its profile, which takes longest on an old machine with a watchful virus scanner.
SECONDS_TO_START, SECONDS_A_FILE = 120, 20
# Few enough that somebody who waits sees it go on, many enough that the starts do not count.
MOST_AT_ONCE = 25


def find_libreoffice(environment: Mapping[str, str]) -> Path | None:
    """The program that converts: the one named in the environment, else on PATH, else where it usually is."""
    if environment.get(VARIABLE):
        return next((p for p in _named(Path(environment[VARIABLE])) if p.is_file()), None)
    on_path = (which(name, path=environment.get("PATH", "")) for name in _NAMES)
    found = (Path(one) for one in (*filter(None, on_path), *_usual(environment)))
    return next((path for path in found if path.is_file()), None)


def _named(given: Path) -> Iterator[Path]:
    yield given
    for name in _NAMES:
        yield given / name
        yield given / "program" / name


def _usual(environment: Mapping[str, str]) -> Iterator[str]:
    for variable in _WINDOWS_FOLDERS:
        if environment.get(variable):
            program = PurePath(environment[variable]) / "LibreOffice" / "program"
            yield from (str(program / name) for name in _NAMES)
    yield from _USUAL
    folders = _FOLDERS_OF_VERSIONS.glob("libreoffice*")
    for folder in sorted(folders, key=_version, reverse=True):
        yield str(folder / "program" / "soffice")


def _version(folder: Path) -> list[int]:
    """24.2 is newer than 7.6."""
    return [int(number) for number in re.findall(r"\d+", folder.name)]


def to_pdf(program: Path, documents: Sequence[bytes], scratch: Path) -> Iterator[bytes | None]:
    """Each .docx as a PDF, in their order; None where the program made none or ran out of time.

    `scratch` is an empty folder for this work alone.
    """
    for first in range(0, len(documents), MOST_AT_ONCE):
        batch = documents[first : first + MOST_AT_ONCE]
        folder = scratch / str(first)
        folder.mkdir()
        names = [f"{place:04d}" for place in range(len(batch))]
        for name, document in zip(names, batch, strict=True):
            (folder / f"{name}.docx").write_bytes(document)
        _run(program, [f"{name}.docx" for name in names], folder, scratch / "profile")
        for name in names:
            made = folder / f"{name}.pdf"
            yield made.read_bytes() if made.is_file() else None


def _run(program: Path, files: Sequence[str], folder: Path, profile: Path) -> None:
    """One start of the program; its own profile, as one that is open keeps others out of the usual one."""
    command = [
        str(program),
        f"-env:UserInstallation={profile.resolve().as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nologo", "--nodefault"),
        *("--convert-to", "pdf", "--outdir", ".", *files),
    ]
    try:
        process = _started(command, folder)
    except OSError:
        return
    try:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(SECONDS_TO_START + SECONDS_A_FILE * len(files))
    finally:
        _stop(process)


def _started(command: Sequence[str], folder: Path) -> subprocess.Popen[bytes]:
    """A process that can be ended together with those it starts, and shows no window."""
    quiet = subprocess.DEVNULL
    if sys.platform == "win32":
        return subprocess.Popen(
            command,
            cwd=folder,
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    return subprocess.Popen(
        command, cwd=folder, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
    )


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it has started, when it is still at work."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(tree, check=False, capture_output=True)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
