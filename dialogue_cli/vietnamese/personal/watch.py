"""Looks through texts for personal data that may not be there."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dialogue_cli.vietnamese.personal.known_names import KnownNames
from dialogue_cli.vietnamese.personal.numbers import numbers_in
from dialogue_cli.vietnamese.personal.stretches import Stretch, apart, covered, dimmed


@dataclass(frozen=True, slots=True)
class Watch:
    """Whose names are looked for beside numbers and addresses, and which data (by key) may stand anywhere."""

    names: KnownNames = field(default_factory=lambda: KnownNames(()))
    allowed: frozenset[str] = frozenset()

    def find(self, text: str) -> list[Stretch]:
        """Every stretch of a text in NFC that holds personal data, in order, but what is allowed."""
        found = (*numbers_in(text), *self.names.found_in(text))
        return [one for one in apart(found) if one.key not in self.allowed]

    def mask(self, text: str, marks: Mapping[str, str]) -> tuple[str, int]:
        """The text in NFC with a mark in place of each datum, and how many there were."""
        composed = unicodedata.normalize("NFC", text)
        found = self.find(composed)
        return (covered(composed, found, marks), len(found)) if found else (text, 0)

    def dim(self, text: str) -> str:
        """The text, each datum in it starred as far as nobody is reached by it; in NFC where there was one."""
        composed = unicodedata.normalize("NFC", text)
        found = self.find(composed)
        return dimmed(composed, found) if found else text

    def also_allowing(self, keys: Iterable[str]) -> "Watch":
        """The same watch with further data that may stand anywhere."""
        return Watch(self.names, self.allowed | frozenset(keys))


def keys_in(text: str, names: KnownNames) -> frozenset[str]:
    """The keys of all personal data in a text: what its author shows on purpose."""
    return frozenset(one.key for one in Watch(names).find(unicodedata.normalize("NFC", text)))
