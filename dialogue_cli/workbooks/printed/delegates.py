"""The list of delegates by group and unit; of each person only what a list for others needs (workflow.md §5.4)."""

from collections.abc import Sequence

from dialogue_cli.messages import printed as say
from dialogue_cli.model.printed import GroupBlock
from dialogue_cli.reference.people_headings import ListedPerson, headed_people
from dialogue_cli.vietnamese.text import one_line
from dialogue_cli.workbooks.printed.listing import Entry, Line, Listing, Occasion
from dialogue_cli.workbooks.printed.people import columns, headed


def delegate_list(occasion: Occasion, blocks: Sequence[GroupBlock], quota: int) -> Listing:
    """Every row of the lists, numbered through; `quota` is how many the conference is for."""
    people, entries = headed_people(blocks), list[Entry]()
    for headings, part in headed(people):
        entries += headings
        entries += map(_line, part)
    return Listing(
        name=say.DELEGATES_NAME,
        occasion=occasion,
        title=say.DELEGATES_TITLE,
        columns=columns(say.DELEGATE_COLUMNS),
        entries=tuple(entries),
        words=(say.DELEGATES_TOTAL.format(count=people.seated, quota=quota),),
        signers=say.DELEGATES_SIGNERS,
    )


def _line(row: ListedPerson) -> Line:
    one = row.delegate
    texts = (one.full_name, one.role, one.unit or one.upper_unit, row.remark)
    return Line((row.number, *map(one_line, texts)))
