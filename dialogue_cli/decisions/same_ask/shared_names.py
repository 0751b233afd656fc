"""How the names of two petitions agree: the same place, employer or document, or another one."""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.identities import NAME, NUMBER, Identities
from dialogue_cli.decisions.learned.weights import Floats
from dialogue_cli.decisions.ragged import Found, Places, Ragged

_COMPARED = ("place", "employer", "rule", NAME)
_MOST_NUMBERS = 3

Truths = npt.NDArray[np.bool_]


class NameTable:
    """The names and numbers of each text."""

    def __init__(self, texts: Sequence[Identities]) -> None:
        """Number them, kind by kind."""
        self._kinds = {kind: _Names([text.get(kind, ()) for text in texts]) for kind in _COMPARED}
        self._numbers = _Names([text.get(NUMBER, ()) for text in texts])

    def agreement(self, ones: Places, others: Places) -> list[Floats]:
        """How the names of each pair agree, as seven columns.

        For place, employer, rule and any proper name: 1 if both name the same, -1 if they name others, 0 if one names
        none; then whether one alone has a proper name; how many numbers they share; whether both have numbers and share
        none.
        """
        agreed = [names.agree(ones, others) for names in self._kinds.values()]
        named = self._kinds[NAME].named
        alone = named[ones] != named[others]
        both = self._numbers.named[ones] & self._numbers.named[others]
        shared = self._numbers.shared(ones, others, both)
        numbers = np.minimum(shared, _MOST_NUMBERS)
        return [
            np.asarray(column, dtype=np.float32)
            for column in (*agreed, alone, numbers, both & (shared == 0))
        ]


class _Names:
    """The names of one kind in each text."""

    def __init__(self, texts: Sequence[Iterable[str]]) -> None:
        numbers: dict[str, int] = {}

        def numbered(names: Iterable[str]) -> list[int]:
            return [numbers.setdefault(name, len(numbers)) for name in names]

        self._whole = Ragged.of(numbered(names) for names in texts)
        self._found = Found(
            Ragged.of(numbered(b for name in names for b in _beginnings(name)) for names in texts)
        )
        self.named: Truths = self._whole.lengths > 0

    def agree(self, ones: Places, others: Places) -> npt.NDArray[np.int64]:
        """1 where both name the same (or one more fully), -1 where they name others, 0 where one names none."""
        both = self.named[ones] & self.named[others]
        same = self.shared(ones, others, both) + self.shared(others, ones, both)
        return np.where(both, np.where(same > 0, 1, -1), 0)

    def shared(self, ones: Places, others: Places, where: Truths) -> npt.NDArray[np.int64]:
        """How many names of the ones the others have, at least as a beginning."""
        count = np.zeros(len(ones), dtype=np.int64)
        if where.any():
            count[where] = self._found.count(self._whole, ones[where], others[where])
        return count


def _beginnings(name: str) -> list[str]:
    """A name and what it begins with, word by word: "tan hoa 2", "tan hoa", "tan"."""
    words = name.split(" ")
    return [" ".join(words[:length]) for length in range(len(words), 0, -1)]
