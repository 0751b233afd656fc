"""Where a command may write: never over the office's own files, never under an ending that misleads."""

from pathlib import Path, PurePath

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import errors as say
from dialogue_cli.office.folder import CONFERENCE, REGISTER, SETTINGS, TEMPLATES
from dialogue_cli.steps.desk import Desk

_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)


class OutputWrongKind(DialogueError):
    """The name's ending promises another kind of file."""

    message, hint = say.OUTPUT_WRONG_KIND, say.OUTPUT_WRONG_KIND_HINT


class OutputOfOffice(DialogueError):
    """The register, the settings or a template would be overwritten."""

    message, hint = say.OUTPUT_OF_OFFICE, say.OUTPUT_OF_OFFICE_HINT


class OutputNameReserved(DialogueError):
    """Windows takes the name for a device, or drops the dot or space at its end: the file would be lost there."""

    message, hint = say.OUTPUT_NAME_RESERVED, say.OUTPUT_NAME_RESERVED_HINT


def allowed(desk: Desk, path: Path, suffix: str) -> Path:
    """The path itself; raises OutputWrongKind, OutputNameReserved or OutputOfOffice."""
    if path.suffix.lower() != suffix:
        raise OutputWrongKind(file=path, suffix=suffix)
    return _apart(desk, path)


def allowed_folder(desk: Desk, path: Path) -> Path:
    """The folder itself; raises OutputNameReserved, or OutputOfOffice where a file of the office has that name."""
    return _apart(desk, path)


def _apart(desk: Desk, path: Path) -> Path:
    if _is_reserved(path.name):
        raise OutputNameReserved(file=path.name)
    office, meant = desk.folder.path.resolve(), path.resolve()
    if meant.is_relative_to(office) and _own(meant.relative_to(office)):
        raise OutputOfOffice(file=path)
    return path


def _is_reserved(name: str) -> bool:
    """On every system, so that a folder made on one can be carried to another."""
    if name in {"", ".", ".."}:
        return False
    return name.endswith((".", " ")) or name.partition(".")[0].rstrip().casefold() in _DEVICES


def _own(inside: PurePath) -> bool:
    """Whether a path within the office is one of its own files, or below its name."""
    first, second = (*(part.casefold() for part in inside.parts), "", "")[:2]
    # The register is written with files beside it: register.sqlite3-wal.
    return first in {SETTINGS, TEMPLATES} or first.startswith(REGISTER) or second == CONFERENCE
