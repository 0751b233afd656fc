"""Why a whole file is not taken in: each refusal is one sentence, one way out, exit code 3."""

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import formats, layout, returned, review
from dialogue_cli.messages import intake as messages


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


class OldWordFile(NotASpreadsheet):
    """A word processor's file in another format than .docx."""

    message, hint = formats.OLD_WORD, formats.OLD_WORD_HINT


class NoTextInside(NotASpreadsheet):
    """A picture or a PDF: what stands in it are no cells."""

    message, hint = formats.NO_TEXT_INSIDE, formats.NO_TEXT_INSIDE_HINT


class FilePacked(NotASpreadsheet):
    """An archive; what is in it must be taken out first."""

    message, hint = formats.PACKED, formats.PACKED_HINT


class WordWithoutTable(NotASpreadsheet):
    """A .docx whose petitions, if any, stand in paragraphs."""

    message, hint = formats.WORD_WITHOUT_TABLE, formats.WORD_WITHOUT_TABLE_HINT


class PageWithoutTable(NotASpreadsheet):
    """A web page without a table."""

    message, hint = formats.PAGE_WITHOUT_TABLE, formats.PAGE_WITHOUT_TABLE_HINT


class FileUnsafe(DialogueError):
    """The file declares entities or a document type, which no spreadsheet program writes."""

    message, hint = formats.FILE_UNSAFE, formats.FILE_UNSAFE_HINT


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


class LayoutUnclear(DialogueError):
    """A column that nobody knows may hold the petitions; it is not guessed."""

    message, hint = layout.LAYOUT_UNCLEAR, layout.LAYOUT_UNCLEAR_HINT


class OnlyOwnSheets(DialogueError):
    """All that the workbook holds was written by the program: a list of faults, a guide."""

    message, hint = returned.LIST_ALONE, returned.LIST_ALONE_HINT


class OwnReview(DialogueError):
    """The workbook in which a clerk reviews: what it holds is in the register already."""

    message, hint = review.IS_REVIEW, review.IS_REVIEW_HINT
