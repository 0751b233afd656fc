"""Papers made several times of which no copy can be made yet: no fault, and nothing that the checks miss."""

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import listed_papers
from dialogue_cli.messages import papers as say


class NothingToMake(DialogueError):
    """A paper made several times for which there is nobody yet."""

    message, hint = say.NOBODY_YET, say.NOBODY_YET_HINT


class NothingToSign(NothingToMake):
    """The settings have no gift to sign for."""

    message, hint = listed_papers.NOTHING_TO_SIGN, listed_papers.NOTHING_TO_SIGN_HINT
