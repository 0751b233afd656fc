"""Where a command may write: never over the office's own files, never under an ending that misleads."""

from pathlib import Path, PurePath

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import errors as say
from dialogue_cli.office.folder import CONFERENCE, REGISTER, SETTINGS, TEMPLATES
from dialogue_cli.steps.desk import Desk


class OutputWrongKind(DialogueError):
    """The name's ending promises another kind of file."""

    message, hint = say.OUTPUT_WRONG_KIND, say.OUTPUT_WRONG_KIND_HINT


class OutputOfOffice(DialogueError):
    """The register, the settings or a template would be overwritten."""

    message, hint = say.OUTPUT_OF_OFFICE, say.OUTPUT_OF_OFFICE_HINT


def allowed(desk: Desk, path: Path, suffix: str) -> Path:
    """The path itself; raises OutputWrongKind or OutputOfOffice."""
    if path.suffix.lower() != suffix:
        raise OutputWrongKind(file=path, suffix=suffix)
    return _apart(desk, path)


def allowed_folder(desk: Desk, path: Path) -> Path:
    """The folder itself; raises OutputOfOffice when it would take the name of a file of the office."""
    return _apart(desk, path)


def _apart(desk: Desk, path: Path) -> Path:
    office, meant = desk.folder.path.resolve(), path.resolve()
    if meant.is_relative_to(office) and _own(meant.relative_to(office)):
        raise OutputOfOffice(file=path)
    return path


def _own(inside: PurePath) -> bool:
    """Whether a path within the office is one of its own files, or below its name."""
    first, second = (*(part.casefold() for part in inside.parts), "", "")[:2]
    # The register is written with files beside it: register.sqlite3-wal.
    return first in {SETTINGS, TEMPLATES} or first.startswith(REGISTER) or second == CONFERENCE
