"""What printed lists of delegates have in common: columns, headings of groups and units, the people below them."""

from collections.abc import Iterator, Sequence
from typing import cast

from dialogue_cli.reference.people_headings import HeadedPeople, ListedPerson
from dialogue_cli.workbooks.printed.listing import Column, Heading, Kind


def columns(written: Sequence[tuple[str, float, str]]) -> tuple[Column, ...]:
    """The columns as messages/printed.py names them."""
    return tuple(Column(title, width, cast(Kind, kind)) for title, width, kind in written)


def headed(
    people: HeadedPeople,
) -> Iterator[tuple[tuple[Heading, ...], tuple[ListedPerson, ...]]]:
    """The people of each part below the headings that stand above it."""
    for part in people.parts:
        above = (Heading(part.group), Heading(part.unit, level=2))
        yield tuple(heading for heading in above if heading.text), part.people
