"""The rows of a budget as its tables show them: below the headings of their sections, each section added up."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeAlias, TypeVar

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One row of the estimate; sums in đồng.

    `section` are the headings above, from the outermost on. `amount` is None while nobody has said it; `multiplied`
    tells whether it is quantity × rate; `paid` is what each purse pays of it, `sources` the same in words. `file` and
    `place` tell where it was read.
    """

    section: tuple[str, ...]
    item: str
    measure: str
    quantity: Decimal | None
    rate: int | None
    amount: int | None
    multiplied: bool
    paid: tuple[int | None, ...]
    sources: str
    basis: str
    file: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class SectionHead:
    """The heading of a section, 1 for an outermost one."""

    name: str
    level: int


@dataclass(frozen=True, slots=True)
class Numbered(Generic[_Row]):
    """A row with its running number."""

    number: int
    row: _Row


@dataclass(frozen=True, slots=True)
class SectionEnd(Generic[_Row]):
    """The end of an outermost section with its rows, to be added up."""

    name: str
    rows: tuple[_Row, ...]


SectionPart: TypeAlias = SectionHead | Numbered[_Row] | SectionEnd[_Row]


def in_sections(
    rows: Iterable[_Row], section: Callable[[_Row], tuple[str, ...]]
) -> Iterator[SectionPart[_Row]]:
    """The rows numbered through below the headings of their sections, each outermost section closed.

    The rows of one outermost section stand together, the sections in the order in which they first come.
    """
    numbers = 0
    for outermost, members in _together(rows, section):
        above: tuple[str, ...] = ()
        for row in members:
            headings = section(row)
            for level, name in enumerate(headings, start=1):
                if above[:level] != headings[:level]:
                    yield SectionHead(name, level)
            above, numbers = headings, numbers + 1
            yield Numbered(numbers, row)
        if outermost:
            yield SectionEnd(outermost[0], tuple(members))


def _together(
    rows: Iterable[_Row], section: Callable[[_Row], tuple[str, ...]]
) -> Iterable[tuple[tuple[str, ...], Sequence[_Row]]]:
    found: dict[tuple[str, ...], list[_Row]] = {}
    for row in rows:
        found.setdefault(section(row)[:1], []).append(row)
    return found.items()
