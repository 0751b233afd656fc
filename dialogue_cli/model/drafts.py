"""What a draft says in words: the texts of the settings, the lines of a paper, the replies of the agencies."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

PassageKind = Literal["setting", "paper", "answer"]
_WORD = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Passage:
    """One text: of a setting (`key`), one line of a paper, or an agency's reply.

    `where` is its place as people are told it; `day` is the day by whose names and laws it is read. `own` are the
    stretches that a person wrote at this very place: in a line of a paper what the template says, not its values.
    """

    kind: PassageKind
    key: str
    where: str
    text: str
    day: date
    own: tuple[tuple[int, int], ...] = ()

    @property
    def own_text(self) -> str:
        """What was written at this place, without what the program put in."""
        if self.kind != "paper":
            return self.text
        return " ".join(self.text[first:last] for first, last in self.own)

    @property
    def says(self) -> bool:
        """Whether it is a line of a paper in which the template itself says a word."""
        return self.kind == "paper" and any(
            _WORD.search(self.text, first, last) for first, last in self.own
        )

    def owns(self, start: int, end: int) -> bool:
        """Whether any of this stretch was written at this place."""
        if self.kind != "paper":
            return True
        return any(first < end and start < last for first, last in self.own)
