"""What stops a command. A fault in the data is a value (`model.findings.Problem`) and stops nothing."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches
from typing import ClassVar

from dialogue_cli.messages import errors as sentences

_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class DialogueError(Exception):
    """A command cannot go on: one sentence, one way out, one exit code (design.md §4).

    Subclasses set `message` and `hint` from the catalogue; `places` fill their {named} places.
    """

    message: ClassVar[str] = sentences.UNEXPECTED
    hint: ClassVar[str] = ""
    exit_code: ClassVar[int] = 3

    def __init__(self, **places: object) -> None:
        """Keep what fills the {named} places of the sentence and of the hint."""
        super().__init__(self.message)
        self.places = places

    @property
    def sentence(self) -> str:
        """What happened and where, ready to print."""
        return self.message.format(**self.places)

    @property
    def code(self) -> str:
        """What scripts tell it by: the name of the class in small letters, as in register-busy."""
        return _CAPITAL.sub("-", type(self).__name__.removesuffix("Error")).lower()

    @property
    def remedy(self) -> str:
        """What to do next, ready to print; empty when there is nothing to say."""
        return self.hint.format(**self.places)

    def __str__(self) -> str:
        """The sentence, so that a log or a test reads what the clerk reads."""
        return self.sentence


def likely(name: str, known: Iterable[str]) -> str:
    """The words " (có phải là “x”?)" with the nearest known name; empty when none is near."""
    near = get_close_matches(name, tuple(known))
    if not near:
        return ""
    alike = {one: SequenceMatcher(None, one, name).ratio() for one in near}
    # Of two as near, the one that begins alike: a slip is seldom in the first letter.
    best = max(near, key=lambda one: (alike[one], one[:1] == name[:1]))
    return sentences.DID_YOU_MEAN.format(name=best)
