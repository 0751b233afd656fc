"""The list of delegates by group and unit; of each person only what a list for others needs (workflow.md §5.4)."""

from collections.abc import Sequence
from itertools import count

from dialogue_cli.messages import labels
from dialogue_cli.messages import printed as say
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.printed import GroupBlock
from dialogue_cli.reference.reserves import is_reserve
from dialogue_cli.vietnamese.text import one_line
from dialogue_cli.workbooks.printed.listing import Entry, Line, Listing, Occasion
from dialogue_cli.workbooks.printed.people import columns, headed


def delegate_list(occasion: Occasion, blocks: Sequence[GroupBlock], quota: int) -> Listing:
    """Everybody once, numbered through; `quota` is how many the conference is for."""
    numbers, entries = count(1), list[Entry]()
    for headings, part in headed(blocks):
        entries += headings
        entries += [_line(next(numbers), one) for one in part]
    people = [one for block in blocks for one in block.people]
    total = say.DELEGATES_TOTAL.format(
        count=sum(one.comes and not is_reserve(one) for one in people), quota=quota
    )
    return Listing(
        name=say.DELEGATES_NAME,
        occasion=occasion,
        title=say.DELEGATES_TITLE,
        columns=columns(say.DELEGATE_COLUMNS),
        entries=tuple(entries),
        words=(total,),
        signers=say.DELEGATES_SIGNERS,
    )


def _line(number: int, one: Delegate) -> Line:
    texts = (one.full_name, one.role, one.unit or one.upper_unit, remark(one))
    return Line((number, *map(one_line, texts)))


def remark(one: Delegate) -> str:
    """Whether the person is a reserve or stays away, and whose place is taken; no remark of the unit's own."""
    stands_in = say.STANDS_IN.format(name=one.stands_in_for) if one.stands_in_for else ""
    reserve = say.RESERVE if is_reserve(one) else ""
    return ", ".join(filter(None, (reserve, stands_in, labels.ABSENCES[one.absence])))
