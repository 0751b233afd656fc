"""What a clerk has settled about the columns of a file, now or for an earlier file of the same unit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from dialogue_cli.vietnamese.text import fold_key

LEFT_OUT = ""
"""In place of a field: the column is not to be used."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Fields by column (from 0) and by heading (as `fold_key` writes it), and the row of the header.

    `header_row` counts from 0; None when nobody has named it.
    """

    by_column: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    by_heading: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    header_row: int | None = None

    def __bool__(self) -> bool:
        """Whether anything is settled at all."""
        return bool(self.by_column or self.by_heading or self.header_row is not None)

    def fields(self, labels: Sequence[tuple[str, ...]]) -> dict[int, str]:
        """The settled field of each column under these headings, in the order of the columns."""
        found: dict[int, str] = {}
        for index, label in enumerate(labels):
            texts = (" ".join(label), *label[::-1])
            keys = (self.by_heading.get(fold_key(text)) for text in texts)
            said = next((name for name in keys if name is not None), None)
            said = self.by_column.get(index, said)
            if said is not None:
                found[index] = said
        return found


NOTHING_SETTLED = Settled()


@dataclass(frozen=True, slots=True)
class Remembered:
    """Settled once for a sender and a row of headings: fields by column, counted from the first heading."""

    owner: str
    signature: str
    by_column: Mapping[int, str]


def signature(labels: Sequence[tuple[str, ...]]) -> str:
    """What two files with the same headings in the same order have in common; no address, no accents."""
    first, after = _span(labels)
    return "|".join(fold_key(" ".join(label)) for label in labels[first:after])


def owner(name: str) -> str:
    """The same for every spelling of a sender's name, or of a file's."""
    return fold_key(name)


def from_memory(remembered: Remembered, labels: Sequence[tuple[str, ...]]) -> Settled:
    """What was settled, at the place where the same headings stand now."""
    first, _ = _span(labels)
    return Settled({first + index: name for index, name in remembered.by_column.items()})


def to_memory(settled: Mapping[int, str], labels: Sequence[tuple[str, ...]]) -> dict[int, str]:
    """Settled fields, counted from the first heading."""
    first, _ = _span(labels)
    return {index - first: name for index, name in settled.items()}


def _span(labels: Sequence[tuple[str, ...]]) -> tuple[int, int]:
    filled = [index for index, label in enumerate(labels) if label]
    return (filled[0], filled[-1] + 1) if filled else (0, 0)
