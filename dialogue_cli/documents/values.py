"""Keeps data out of the Markdown: each value is a placeholder until the Markdown has been read.

Data is never Markdown. While a template is filled, a value stands as two private-use letters that
no rule of Markdown knows; once the tokens are there, the value is put back as it is.
"""

import re
import unicodedata
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field

from dialogue_cli.model.findings import Missing, holds_missing, pieces_of

_HIGH, _LOW, _SPAN = 0xF0000, 0x100000, 0xFF00
_PLACEHOLDER = re.compile(r"([\U000f0000-\U000fffff])([\U00100000-\U0010ffff])")
_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# What XML forbids, what each font draws as it likes (ND30-PAGE-08), and what turns the words that follow around:
# a name may be written from right to left, the paper around it is not.
_UNPRINTABLE = re.compile(
    r"[\u202a-\u202e\u2066-\u2069\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff"
    r"\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff]"
)


def printable(text: str) -> str:
    """The text in NFC with plain line ends and without what no paper can show."""
    # Most texts hold no mark that is not seen, and most that are not ASCII are in NFC: both are quick to know.
    plain = text if text.isprintable() else _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", text))
    return plain if plain.isascii() else unicodedata.normalize("NFC", plain)


@dataclass(slots=True)
class Values:
    """The values of one filling, by the number that their placeholder carries.

    `behind` are the codes of the questions that a value was taken from, by the same number; where it has none, none.
    """

    kept: list[str | Missing] = field(default_factory=list)
    behind: dict[int, tuple[str, ...]] = field(default_factory=dict)
    _taken: tuple[str, ...] = ()

    def taken_from(self, codes: tuple[str, ...]) -> None:
        """What is put out next comes from the questions of these codes."""
        if codes != self._taken:
            self._taken = tuple(dict.fromkeys((*self._taken, *codes)))

    def forget(self) -> None:
        """What was looked at so far, to decide about it, is not what is put out next."""
        self._taken = ()

    def placeholder(self, value: object) -> str:
        """Keep a value and return what stands for it in the Markdown; gaps within a text on their own."""
        if self._taken:
            codes, self._taken = self._taken, ()
            first = len(self.kept)
            shown = self._placed(value)
            self.behind.update(dict.fromkeys(range(first, len(self.kept)), codes))
            return shown
        return self._placed(value)

    def _placed(self, value: object) -> str:
        if isinstance(value, Missing):
            return self._keep(value)
        text = value if type(value) is str else str(value)
        if not holds_missing(text):
            return self._keep(printable(text))
        pieces = pieces_of(text)
        return "".join(self._keep(p if isinstance(p, Missing) else printable(p)) for p in pieces)

    def codes(self, markdown: str) -> tuple[str, ...]:
        """The codes of the questions that the values in a text were taken from, each once."""
        if not self.behind:
            return ()
        numbers = (
            (ord(found[1]) - _HIGH) * _SPAN + ord(found[2]) - _LOW
            for found in _PLACEHOLDER.finditer(markdown)
        )
        return tuple(dict.fromkeys(c for n in numbers for c in self.behind.get(n, ())))

    def _keep(self, piece: str | Missing) -> str:
        self.kept.append(piece)
        high, low = divmod(len(self.kept) - 1, _SPAN)
        return chr(_HIGH + high) + chr(_LOW + low)

    def pieces(self, markdown: str) -> Iterator[str | Missing]:
        """The text with its values put back; a missing value is a piece of its own."""
        place = 0
        for found in _PLACEHOLDER.finditer(markdown):
            if found.start() > place:
                yield markdown[place : found.start()]
            yield self.kept[(ord(found[1]) - _HIGH) * _SPAN + ord(found[2]) - _LOW]
            place = found.end()
        if place < len(markdown):
            yield markdown[place:]

    def alone(self, markdown: str) -> str | Missing | None:
        """The value whose placeholder is all of a text; None where it is not one placeholder alone."""
        found = _PLACEHOLDER.fullmatch(markdown) if len(markdown) == 2 else None
        return self.kept[(ord(found[1]) - _HIGH) * _SPAN + ord(found[2]) - _LOW] if found else None

    def parts(self, markdown: str) -> Iterator[tuple[str, bool]]:
        """The text in parts, each with whether the template itself says it; a missing value by its label."""
        place = 0
        for found in _PLACEHOLDER.finditer(markdown):
            if found.start() > place:
                yield markdown[place : found.start()], True
            kept = self.kept[(ord(found[1]) - _HIGH) * _SPAN + ord(found[2]) - _LOW]
            yield kept.label if isinstance(kept, Missing) else kept, False
            place = found.end()
        if place < len(markdown):
            yield markdown[place:], True

    def marked(self, markdown: str) -> str:
        """The text with its values put back; a missing one by the mark that `pieces_of` takes apart."""
        return "".join(
            piece.mark if isinstance(piece, Missing) else piece for piece in self.pieces(markdown)
        )

    def text(self, markdown: str) -> str:
        """The text with its values put back; a missing one by its label."""
        return "".join(
            piece.label if isinstance(piece, Missing) else piece for piece in self.pieces(markdown)
        )


current: ContextVar[Values] = ContextVar("current")
"""The values of the filling that is under way."""
