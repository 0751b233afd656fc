"""How many have come by what the doors have recorded, of how many who are expected."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from dialogue_cli.messages import door as say
from dialogue_cli.model.conference import Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.door import DoorCounts, GroupCount
from dialogue_cli.model.roll import Checkin


def door_counts(
    people: Iterable[Sequence[Delegate]], standing: Sequence[Checkin], groups: Sequence[Group]
) -> DoorCounts:
    """The counts of one session, each person once by any of the rows of the lists.

    Whom a list notes absent is expected only once a door has recorded him.
    """
    by_delegate = {one.delegate: one for one in standing if one.delegate is not None}
    expected = [one for rows in people for one in _expected(rows, by_delegate)]
    states = Counter(one.state for one in standing)
    registered = Counter(one.group for one in expected)
    came = (one for one in expected if one.id in by_delegate and by_delegate[one.id].present)
    present = Counter(one.group for one in came)
    labels = {group.key: group.label for group in groups}
    return DoorCounts(
        present=sum(present.values()),
        registered=len(expected),
        substituted=states["substituted"],
        excused=states["excused"],
        unexcused=states["unexcused"],
        guests=sum(one.delegate is None for one in standing),
        groups=tuple(
            GroupCount(key, labels.get(key, key) or say.NO_GROUP, present[key], registered[key])
            for key in dict.fromkeys((*labels, *registered))
            if registered[key]
        ),
    )


def _expected(rows: Sequence[Delegate], recorded: Mapping[int, Checkin]) -> Sequence[Delegate]:
    """The row that speaks for a person: one that is recorded, else one who comes.

    Rows that have each been seen to come are people of one name after all.
    """
    known = [row for row in rows if row.id in recorded]
    came = [row for row in known if recorded[row.id].present]
    return came or known[:1] or [row for row in rows if row.comes][:1]
