"""Where a command may write: never over the office's own files, never under an ending that misleads."""

from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import errors as say
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
    folder = desk.folder
    if path.resolve().is_relative_to(folder.templates.resolve()):
        raise OutputOfOffice(file=path)
    return path
