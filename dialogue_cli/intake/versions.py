"""A file that comes again: which of its records are new, which were corrected, which are the same."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Generic, Protocol, TypeVar

from dialogue_cli.intake.recut import pair_recut
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Origin, Petition
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key
from dialogue_cli.vietnamese.text import fold

# Below this share of common words two texts are two petitions, not one that was corrected.
ENOUGH_IN_COMMON = 0.5
# Above this many corrected rows of one unit only rows at the same place are compared: time stays linear.
MOST_COMPARED = 300


class Placed(Protocol):
    """Anything with a place of origin."""

    @property
    def origin(self) -> Origin:
        """Where it was read."""


R = TypeVar("R", bound=Placed)
P = TypeVar("P", Delegate, Attendance, GiftReceipt)


@dataclass(frozen=True, slots=True)
class Comparison(Generic[R]):
    """`earlier[i]` is what the i-th new record was before, or None; `gone` are those that no longer occur."""

    earlier: tuple[R | None, ...]
    gone: tuple[R, ...]


def compare_petitions(old: Sequence[Petition], new: Sequence[Petition]) -> Comparison[Petition]:
    """Pair a file's petitions with those of its last version: same content first, then the likeliest correction."""
    found = _compare(old, new, petition_content, [_petition_trait], pair_recut)
    # Texts of one kind resemble each other: less than half in common, and it is another unit's file.
    return _unless_namesake(found, min(len(old), len(new)) / 2)


def compare_people(old: Sequence[P], new: Sequence[P]) -> Comparison[P]:
    """Pair the people of a file with those of its last version: same content first, then the same person.

    A person is known by name and unit, else by phone and unit where most of the name is the same.
    """
    found = _compare(old, new, person_content, [_person_trait, _phone_trait])
    return _unless_namesake(found, 1)


def compare_budgets(old: Sequence[BudgetLine], new: Sequence[BudgetLine]) -> Comparison[BudgetLine]:
    """Pair the lines of a budget with those of its last version: same content first, then the likeliest item."""
    found = _compare(old, new, budget_content, [_budget_trait, _item_trait])
    return _unless_namesake(found, 1)


def same_petitions(old: Sequence[Petition], new: Sequence[Petition]) -> Comparison[Petition]:
    """Pair the petitions of one and the same file, read again: by text, those at the same place first.

    Where no text is the same, another column was taken for the text: then by place alone.
    Gone are the parts of a cell that is cut into fewer now.
    """
    earlier = list(_same_records(old, new, petition_said).earlier)
    kept = {id(known) for known in earlier}
    left = [known for known in old if id(known) not in kept]
    staying = pair_recut(left, new, earlier)
    if not any(earlier):
        return _same_places(old, new)
    recut = {_row(known) for known in left} - {
        _row(known) for known in staying if known.origin.part == 1
    }
    gone = tuple(known for known in staying if known.origin.part > 1 and _row(known) in recut)
    return Comparison(tuple(earlier), gone)


def same_people(old: Sequence[P], new: Sequence[P]) -> Comparison[P]:
    """Pair the people of one and the same file, read again: by name, those at the same place first.

    Where no name is the same, another column was taken for the name: then by place alone.
    """
    found = _same_records(old, new, person_said)
    return found if any(found.earlier) else _same_places(old, new)


def same_budgets(old: Sequence[BudgetLine], new: Sequence[BudgetLine]) -> Comparison[BudgetLine]:
    """Pair the lines of one and the same file, read again: by item, those at the same place first."""
    found = _same_records(old, new, budget_said)
    return found if any(found.earlier) else _same_places(old, new)


def budget_said(line: BudgetLine) -> Hashable:
    """By what a line of a budget is known again in the very same file."""
    return line.role, line.item, line.origin.part


def budget_content(line: BudgetLine) -> Hashable:
    """What makes two lines the same row sent twice: everything but the place."""
    found: Hashable = _BUDGET_CONTENT(line)
    return found


_BUDGET_CONTENT = attrgetter(
    *(f.name for f in fields(BudgetLine) if f.name not in {"origin", "id"})
)


def petition_said(petition: Petition) -> Hashable:
    """By what a petition is known again in the very same file."""
    return petition.text_received


def person_said(person: Delegate | Attendance | GiftReceipt) -> Hashable:
    """By what a person is known again in the very same file."""
    return person.full_name


def petition_content(petition: Petition) -> Hashable:
    """What makes two petitions the same row sent twice: everything but the place."""
    return (
        petition.text_received, petition.unit, petition.asker, petition.position, petition.phone,
        petition.topic_given, petition.addressed_to, petition.agency_given, petition.people,
        petition.wants_to_speak, petition.received_on, petition.note,
    )  # fmt: skip


def person_content(person: Delegate | Attendance | GiftReceipt) -> Hashable:
    """What makes two people the same row sent twice: everything but the place."""
    found: Hashable = _CONTENTS[type(person)](person)
    return found


# A delegate's group follows from the settings of the day; it is not stored.
_CONTENTS = {
    kind: attrgetter(*(f.name for f in fields(kind) if f.name not in {"origin", "id", "group"}))
    for kind in (Delegate, Attendance, GiftReceipt)
}


@dataclass(frozen=True, slots=True)
class _Trait:
    """What a correction keeps: `family` never changes, of the `words` at least half stay."""

    family: str
    words: frozenset[str]

    def likeness(self, other: "_Trait") -> float:
        return len(self.words & other.words) / max(1, len(self.words | other.words))


def _petition_trait(petition: Petition) -> _Trait:
    # Petitions of different units are never versions of one another, however alike; where no unit
    # is written only the place tells whose petition it may be.
    family = unit_key(petition.unit) or f"{_place(petition)}"
    return _Trait(family, frozenset(fold(petition.text).split()))


def _budget_trait(line: BudgetLine) -> _Trait:
    # One item may stand under two sources.
    return _Trait(f"{line.role} {fold(line.source)}", frozenset(_item_words(line)))


def _item_trait(line: BudgetLine) -> _Trait:
    return _Trait(f"{line.role} {line.origin.part}", frozenset(_item_words(line)))


def _item_words(line: BudgetLine) -> list[str]:
    return fold(line.item).split()


def _person_trait(person: Delegate | Attendance | GiftReceipt) -> _Trait:
    # Two unions may each send a person of one name.
    key = f"{person_key(person.full_name)} {_family(person)}"
    return _Trait(key, frozenset({key}))


def _phone_trait(person: Delegate | Attendance | GiftReceipt) -> _Trait:
    # A union may give one phone for all its people: the name must still be much the same.
    family = f"{person.phone} {_family(person)}" if person.phone else f"{_place(person)}"
    words = fold(person.full_name).split() if person.phone else ()
    return _Trait(family, frozenset(words))


def _family(person: Delegate | Attendance | GiftReceipt) -> str:
    """What besides the name tells a person: the unit; on attendance sheets also the session."""
    if isinstance(person, Attendance):
        return f"{unit_key(person.unit)} {fold(person.session)}"
    upper = person.upper_unit if isinstance(person, Delegate) else ""
    return unit_key(person.unit or upper)


def _compare(
    old: Sequence[R],
    new: Sequence[R],
    content: Callable[[R], Hashable],
    traits: Sequence[Callable[[R], _Trait]],
    by_cell: Callable[[Sequence[R], Sequence[R], list[R | None]], list[R]] | None = None,
) -> Comparison[R]:
    if not old:
        return Comparison((None,) * len(new), ())
    left: dict[Hashable, list[R]] = defaultdict(list)
    for record in old:
        left[content(record)].append(record)
    earlier: list[R | None] = [
        same.pop(0) if (same := left.get(content(record))) else None for record in new
    ]
    gone = [known for same in left.values() for known in same]
    if by_cell:
        gone = by_cell(gone, new, earlier)
    for trait in traits:
        gone = _pair_likeliest(gone, new, earlier, trait)
    return Comparison(tuple(earlier), tuple(gone))


def _pair_likeliest(
    left: Sequence[R],
    new: Sequence[R],
    earlier: list[R | None],
    trait: Callable[[R], _Trait],
) -> list[R]:
    """Fill in `earlier` where it is None with the likeliest of those that are left; returns who stays."""
    families: dict[str, list[tuple[_Trait, R]]] = defaultdict(list)
    for record in left:
        families[trait(record).family].append((trait(record), record))
    for number, record in enumerate(new):
        if earlier[number] is None and families:
            earlier[number] = _take_likeliest(families, trait(record), record)
    return [known for family in families.values() for _, known in family]


def _unless_namesake(found: Comparison[R], least: float) -> Comparison[R]:
    """The comparison; with fewer pairs than `least` the file is another one that happens to bear the name."""
    paired = sum(known is not None for known in found.earlier)
    return found if paired >= least else Comparison((None,) * len(found.earlier), ())


def _same_records(
    old: Sequence[R], new: Sequence[R], said: Callable[[R], Hashable]
) -> Comparison[R]:
    """What was kept of still earlier versions is not gone anew: nothing is."""
    left: dict[Hashable, list[R]] = defaultdict(list)
    for record in old:
        left[said(record)].append(record)
    earlier: list[R | None] = []
    for record in new:
        alike = left[said(record)]
        best = max(alike, key=lambda known: _place(known) == _place(record), default=None)
        if best is not None:
            alike.remove(best)
        earlier.append(best)
    return Comparison(tuple(earlier), ())


def _same_places(old: Sequence[R], new: Sequence[R]) -> Comparison[R]:
    """Pair by sheet, row and part; a place that two hold, one of them kept of an earlier version, tells nothing."""
    held = Counter(_place(record) for record in old)
    known = {_place(record): record for record in old if held[_place(record)] == 1}
    return Comparison(tuple(known.pop(_place(record), None) for record in new), ())


def _take_likeliest(
    families: dict[str, list[tuple[_Trait, R]]], mine: _Trait, record: R
) -> R | None:
    """The record of the same family that is likeliest this one's earlier self; it is taken out."""
    family = families.get(mine.family, [])
    candidates = family
    if len(family) > MOST_COMPARED:
        candidates = [known for known in family if _place(known[1]) == _place(record)]
    if not candidates:
        return None
    best = max(
        candidates,
        key=lambda known: (mine.likeness(known[0]), _place(known[1]) == _place(record)),
    )
    if mine.likeness(best[0]) < ENOUGH_IN_COMMON:
        return None
    family.remove(best)
    return best[1]


def _row(record: Placed) -> tuple[str, int]:
    return record.origin.sheet, record.origin.row


def _place(record: Placed) -> tuple[str, int, int]:
    return record.origin.sheet, record.origin.row, record.origin.part
