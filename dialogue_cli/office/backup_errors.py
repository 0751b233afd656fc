"""Why a backup is not made, or not believed."""

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import backups as say
from dialogue_cli.messages import errors


class BackupExists(DialogueError):
    """A file of that name is there already."""

    message, hint = say.EXISTS, say.EXISTS_HINT


class BackupInsideOffice(DialogueError):
    """The backup would be lost with the office."""

    message, hint = say.INSIDE_OFFICE, say.INSIDE_OFFICE_HINT


class BackupNotProved(DialogueError):
    """What was written does not read as what was to be written."""

    message, hint = say.NOT_PROVED, say.NOT_PROVED_HINT


class PartUnreadable(DialogueError):
    """A file of the office stopped being readable in the middle."""

    message, hint = errors.NOT_READABLE, errors.NOT_READABLE_HINT


class NotABackup(DialogueError):
    """The file is missing, is no archive, or is one of something else."""

    message, hint = say.NOT_A_BACKUP, say.NOT_A_BACKUP_HINT


class BackupDamaged(DialogueError):
    """The archive is not what its manifest says, or its register is not sound."""

    message, hint = say.DAMAGED, say.DAMAGED_HINT


class BackupUnsafe(DialogueError):
    """The archive would write outside its folder, or swell without bounds."""

    message, hint = say.UNSAFE, say.UNSAFE_HINT


class BackupNewer(DialogueError):
    """The backup was made by a newer version of the program."""

    message, hint = say.NEWER, say.NEWER_HINT


class PlaceTaken(DialogueError):
    """The folder to restore into holds something."""

    message, hint = say.PLACE_TAKEN, say.PLACE_TAKEN_HINT
