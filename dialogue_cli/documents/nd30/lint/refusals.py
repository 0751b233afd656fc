"""Why a file cannot be checked: each refusal is one sentence, one way out, exit code 3."""

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import lint as say


class PaperMissing(DialogueError):
    """Nothing is at that path, or it is a folder."""

    message, hint = say.MISSING, say.MISSING_HINT


class PaperClosedToUs(DialogueError):
    """The operating system does not let us read the file."""

    message, hint = say.CLOSED, say.CLOSED_HINT


class NotAPaper(DialogueError):
    """The content, whatever the name says, is no .docx: `found` tells what it is."""

    message, hint = say.NOT_DOCX, say.NOT_DOCX_HINT


class PaperDamaged(DialogueError):
    """The file is truncated, or not built as a .docx must be."""

    message, hint = say.DAMAGED, say.DAMAGED_HINT


class PaperProtected(DialogueError):
    """The file is encrypted with a password."""

    message, hint = say.PROTECTED, say.PROTECTED_HINT


class PaperUnsafe(DialogueError):
    """The file declares entities or carries macros: `found` tells which."""

    message, hint = say.UNSAFE, say.UNSAFE_HINT


class PaperTooBig(DialogueError):
    """The file, or what it unpacks to, passes a limit."""

    message, hint = say.TOO_BIG, say.TOO_BIG_HINT


class OwnCopy(DialogueError):
    """The mended copy would take the place of the document itself."""

    message, hint = say.SAME_FILE, say.SAME_FILE_HINT
