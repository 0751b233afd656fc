"""Many rows told in one finding: the first places, the most frequent words, and how many more there are."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Origin

# So many rows of a sheet, sheets, or names are told; the others are counted.
_ROWS, _SHEETS, _NAMES = 5, 3, 8
# So many words or units are told one by one, the most frequent; the rest of a list gone wrong together.
_TOLD_APART = 20


def in_rows(origins: Iterable[Origin]) -> str:
    """The places of rows that were received, the first of them by number."""
    sheets: dict[tuple[str, str], dict[int, None]] = {}
    for origin in origins:
        sheets.setdefault((origin.file, origin.sheet), {})[origin.row] = None
    told = [
        sentences.WHERE_ROW.format(file=file, sheet=sheet, row=_first_rows(tuple(rows)))
        for (file, sheet), rows in list(sheets.items())[:_SHEETS]
    ]
    if others := list(sheets.values())[_SHEETS:]:
        count = sum(map(len, others))
        told.append(sentences.WHERE_MORE_SHEETS.format(rows=count, sheets=len(others)))
    return sentences.WHERE_BETWEEN.join(told)


def named(names: Sequence[str]) -> str:
    """The first names of a list, and how many more there are."""
    shown, more = ", ".join(names[:_NAMES]), len(names) - _NAMES
    return sentences.AND_MORE.format(codes=shown, more=more) if more > 0 else shown


def by_word(
    people: Iterable[Delegate], word: Callable[[Delegate], str]
) -> Mapping[str, list[Delegate]]:
    """The people by a word about them, in the order in which the words come."""
    found: dict[str, list[Delegate]] = {}
    for one in people:
        found.setdefault(word(one), []).append(one)
    return found


def most_frequent(
    found: Mapping[str, list[Delegate]],
) -> tuple[list[list[Delegate]], list[Delegate]]:
    """The people of each of the most frequent words, and those of all others together."""
    by_size = sorted(found.values(), key=len, reverse=True) if len(found) > _TOLD_APART else None
    if by_size is None:
        return list(found.values()), []
    return by_size[:_TOLD_APART], [one for rest in by_size[_TOLD_APART:] for one in rest]


def _first_rows(rows: Sequence[int]) -> str:
    shown, more = ", ".join(map(str, rows[:_ROWS])), len(rows) - _ROWS
    return sentences.WHERE_MORE_ROWS.format(rows=shown, more=more) if more > 0 else shown
