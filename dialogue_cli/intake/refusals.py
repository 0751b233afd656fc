"""Why a whole file is not taken in: each refusal is one sentence, one way out, exit code 3."""

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import intake as messages
from dialogue_cli.messages import returned


class FileMissing(DialogueError):
    """Nothing is at that path."""

    message, hint = messages.FILE_MISSING, messages.FILE_MISSING_HINT


class FileUnreadable(DialogueError):
    """The file is damaged: truncated, or not built as its kind demands."""

    message, hint = messages.FILE_UNREADABLE, messages.FILE_UNREADABLE_HINT


class FileClosedToUs(DialogueError):
    """The operating system does not let us read the file."""

    message, hint = messages.FILE_CLOSED_TO_US, messages.FILE_CLOSED_TO_US_HINT


class FileEmpty(DialogueError):
    """The file has no bytes."""

    message, hint = messages.FILE_EMPTY, messages.FILE_EMPTY_HINT


class NotASpreadsheet(DialogueError):
    """The content, whatever the name says, is something else."""

    message, hint = messages.NOT_A_SPREADSHEET, messages.NOT_A_SPREADSHEET_HINT


class FileProtected(DialogueError):
    """The workbook is encrypted with a password."""

    message, hint = messages.FILE_PROTECTED, messages.FILE_PROTECTED_HINT


class FileTooBig(DialogueError):
    """The file, or what it unpacks to, passes a limit of `package`."""

    message, hint = messages.FILE_TOO_BIG, messages.FILE_TOO_BIG_HINT


class NoHeaderFound(DialogueError):
    """No sheet has a row whose headings name the columns that some kind of table needs."""

    message, hint = messages.NO_HEADER_FOUND, messages.NO_HEADER_FOUND_HINT


class KindUnclear(DialogueError):
    """The headings fit two kinds of table equally well; it is not guessed."""

    message, hint = messages.KIND_UNCLEAR, messages.KIND_UNCLEAR_HINT


class OnlyOwnSheets(DialogueError):
    """All that the workbook holds was written by the program: a list of faults, a guide."""

    message, hint = returned.LIST_ALONE, returned.LIST_ALONE_HINT
