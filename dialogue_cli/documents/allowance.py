"""How much work one filling may be: steps and letters are counted, so that no template runs for ever.

No clock decides: the same template with the same facts always ends the same way, on any machine.
"""

from collections.abc import Mapping, Sized
from contextvars import ContextVar
from dataclasses import dataclass

# A paper of 10,000 questions takes about 200,000 steps; two million end within seconds.
MOST_STEPS = 2_000_000
# What the template itself says and what it puts out, in letters: a table of 10,000 long petitions has ten million.
MOST_LETTERS = 20_000_000
# Of an office's own Word file the marks of Word count too, some hundreds for each cell.
MOST_LETTERS_OF_WORD = 40_000_000
# Lines of filled Markdown: each becomes at least one element of the paper.
MOST_LINES = 120_000
# So many letters or items cost as much as one step.
PER_STEP = 8
# What the template itself says is only copied.
LITERAL_PER_STEP = 64
# A sum in đồng has 15 digits; nothing that a paper counts comes near.
MOST_BITS = 256


class TooMuchError(Exception):
    """The template asks for more work than any paper is."""


@dataclass(slots=True)
class Allowance:
    """What is left of the steps and letters of one filling."""

    steps: int = MOST_STEPS
    letters: int = MOST_LETTERS

    def spend(self, steps: int = 1, letters: int = 0) -> None:
        """Take steps and letters; raises TooMuchError when there are none left."""
        self.steps -= steps
        self.letters -= letters
        if self.steps < 0 or self.letters < 0:
            raise TooMuchError

    def spend_on(self, value: object) -> None:
        """Take what it costs to go through a value once, with all that it holds."""
        if isinstance(value, str):
            self.spend(1 + len(value) // PER_STEP)
        elif isinstance(value, Mapping):
            self.spend()
            for key, held in value.items():
                self.spend_on(key)
                self.spend_on(held)
        elif isinstance(value, list | tuple):
            self.spend(1 + len(value))
            for held in value:
                if isinstance(held, str | list | tuple | Mapping):
                    self.spend_on(held)
        else:
            self.spend(1 + (len(value) if isinstance(value, Sized) else 0))


allowance: ContextVar[Allowance] = ContextVar("allowance")
"""What is left to the filling that is under way."""
