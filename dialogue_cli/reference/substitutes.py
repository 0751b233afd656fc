"""Who stands in for whom on the delegate lists, linked by name."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key


def substitutions(delegates: Sequence[Delegate]) -> Iterator[tuple[Delegate, Delegate]]:
    """Each substitute with the one whose place is taken, where exactly one on the lists can be meant.

    Of several people of that name the one of the substitute's unit is meant.
    """
    by_name: dict[str, list[Delegate]] = defaultdict(list)
    for delegate in delegates:
        by_name[person_key(delegate.full_name)].append(delegate)
    for substitute in delegates:
        if not substitute.stands_in_for:
            continue
        named = by_name.get(person_key(substitute.stands_in_for), [])
        others = [one for one in named if one is not substitute]
        near = [one for one in others if _unit(one) == _unit(substitute)] or others
        if len(near) == 1:
            yield substitute, near[0]


def _unit(delegate: Delegate) -> str:
    return unit_key(delegate.unit or delegate.upper_unit)
