"""Walks through an XML part tag by tag: no entity is expanded, no link followed, no tree built."""

from collections.abc import Mapping
from xml.parsers import expat

from dialogue_cli.intake.opening.limits import MAX_DEPTH, refuse_many_tags, too_big
from dialogue_cli.intake.refusals import FileUnreadable, FileUnsafe
from dialogue_cli.messages import formats as say

Attributes = Mapping[str, str]


class Walker:
    """Calls `opened`, `closed` and `text` as the part goes by; names come without their namespace."""

    def __init__(self, name: str) -> None:
        """`name` is the file's, for refusing it."""
        self.name = name
        self._depth = 0

    def opened(self, tag: str, attributes: Attributes) -> None:
        """A tag begins."""

    def closed(self, tag: str) -> None:
        """A tag ends."""

    def text(self, text: str) -> None:
        """A piece of text."""

    def walk(self, content: bytes) -> None:
        """Go through a whole part.

        Raises FileUnreadable, FileUnsafe or FileTooBig.
        """
        refuse_many_tags(self.name, content)
        parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler = self._open
        parser.EndElementHandler = self._close
        parser.CharacterDataHandler = self.text
        try:
            parser.Parse(content, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise FileUnreadable(file=self.name) from error

    def _refuse(self, *_declared: object) -> None:
        raise FileUnsafe(file=self.name)

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise too_big(self.name, say.MEASURE_DEPTH, self._depth, MAX_DEPTH)
        if attributes:
            attributes = {key.rpartition("}")[2]: value for key, value in attributes.items()}
        self.opened(tag.rpartition("}")[2], attributes)

    def _close(self, tag: str) -> None:
        self._depth -= 1
        self.closed(tag.rpartition("}")[2])


def whole(text: str | None, default: int) -> int:
    """A whole number written in an attribute; the default when it is none, or too long to be meant."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 12 else default
