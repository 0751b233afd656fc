"""Finds a delegate by a few letters of name and unit, without accents, among thousands and at once."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dialogue_cli.decisions.delegate_codes import digits_in
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.unit_names import in_full
from dialogue_cli.vietnamese.keyboards import telex_struck
from dialogue_cli.vietnamese.names import strip_titles
from dialogue_cli.vietnamese.personal.typed import has_number_of_person
from dialogue_cli.vietnamese.text import fold, fold_key

MOST_SHOWN = 9
# Below this share of common pairs of letters a name is not even offered.
_LEAST_ALIKE = 0.6
# Of more people than this the order says nothing: a letter or two more are wanted.
_MOST_RANKED = 500


@dataclass(frozen=True, slots=True)
class Found:
    """The likeliest first; `count` is how many fit, `sure` says that they hold every word that was typed."""

    delegates: tuple[Delegate, ...]
    count: int
    sure: bool

    @property
    def only(self) -> Delegate | None:
        """The one who must be meant, if it is one."""
        return self.delegates[0] if self.sure and self.count == 1 else None


@dataclass(frozen=True, slots=True)
class _Person:
    """A delegate as typed words meet him: `all` holds every word with a space before it."""

    delegate: Delegate
    name: tuple[str, ...]
    short: str
    all: str
    pairs: frozenset[str]


class PeopleIndex:
    """The delegates of one conference, made ready once."""

    def __init__(self, delegates: Sequence[Delegate]) -> None:
        """Takes some milliseconds for a thousand people."""
        self._people = [_person(one) for one in delegates]
        self._by_number = {one.id: one for one in delegates}

    def __len__(self) -> int:
        """How many delegates there are."""
        return len(self._people)

    def __iter__(self) -> Iterator[Delegate]:
        """The delegates in their order."""
        return iter(self._by_number.values())

    def delegate(self, number: int) -> Delegate | None:
        """The delegate of that number."""
        return self._by_number.get(number)

    def search(self, text: str, *, last: Collection[int] = (), most: int = MOST_SHOWN) -> Found:
        """Who is meant by some letters: each typed word begins a word of name or unit, or is initials of the name.

        Where nobody fits, those whose names look most alike. Of equals the ones whose numbers are in `last` come last.
        """
        parts = [_telephone(text)] if _telephone(text) else strip_titles(text).split()
        typed = [(fold(word), telex_struck(word)) for word in parts]
        typed = [pair for pair in typed if pair[0]]
        if not typed:
            return Found((), 0, sure=True)
        fitting = self._people
        for plain, struck in typed:
            first, second = f" {plain}", f" {struck}"
            if plain == struck:
                fitting = [one for one in fitting if first in one.all]
            else:
                fitting = [one for one in fitting if first in one.all or second in one.all]
        if not fitting:
            return self._alike(text, most)
        words = [plain for plain, _ in typed]
        ranked = sorted(
            (
                (-_fitness(words, one), one.delegate.id in last, one)
                for one in fitting[:_MOST_RANKED]
            ),
            key=lambda ranked: (ranked[0], ranked[1], ranked[2].name[::-1], ranked[2].delegate.id),
        )
        shown = tuple(one.delegate for _, _, one in ranked[:most])
        return Found(shown, len(fitting), sure=True)

    def named(self, name: str) -> tuple[Delegate, ...]:
        """Everybody of exactly that name, in whatever case and with or without marks."""
        wanted = fold_key(strip_titles(name))
        return tuple(one.delegate for one in self._people if "".join(one.name) == wanted)

    def _alike(self, text: str, most: int) -> Found:
        pairs = _pairs(fold_key(strip_titles(text)))
        alike = []
        for one in self._people:
            common = len(pairs & one.pairs)
            if common and (share := 2 * common / (len(pairs) + len(one.pairs))) >= _LEAST_ALIKE:
                alike.append((-share, one.delegate.id, one.delegate))
        alike.sort(key=lambda one: one[:2])
        return Found(tuple(one for _, _, one in alike[:most]), len(alike), sure=False)


def _person(delegate: Delegate) -> _Person:
    name = tuple(fold(strip_titles(delegate.full_name)).split())
    joined = ["".join(name[place:]) for place in range(len(name))]
    initials = ["".join(word[0] for word in name[place:]) for place in range(len(name) - 1)]
    units = dict.fromkeys((delegate.unit, delegate.upper_unit))
    of_units = [word for unit in units for word in (fold(unit), in_full(unit)) if word]
    others = [fold(delegate.role), delegate.phone, fold(delegate.seat)]
    return _Person(
        delegate,
        name,
        short=initials[0] if initials else "",
        all=" " + " ".join([*name, *joined, *initials, *of_units, *others]),
        pairs=_pairs("".join(name)),
    )


def _telephone(text: str) -> str:
    """The digits of a number that was typed in parts: 0900 000 001; empty for other text."""
    return digits_in(text) if has_number_of_person(text) else ""


def _pairs(letters: str) -> frozenset[str]:
    return frozenset(first + second for first, second in pairwise(f"^{letters}$"))


def _fitness(words: Sequence[str], person: _Person) -> int:
    """How well typed words fit: those of the name before those of the unit, whole ones before beginnings."""
    name, place, fitness = person.name, 0, 0
    for word in words:
        at = next((n for n in range(place, len(name)) if name[n].startswith(word)), None)
        if at is not None:
            fitness += 5 if name[at] == word else 4
            place = at + 1
        elif word == person.short:
            fitness += 4
        elif any(part.startswith(word) for part in name):
            fitness += 3
        elif f" {word} " in f"{person.all} ":
            fitness += 2
        else:
            fitness += 1
    given = bool(name) and name[-1] in words
    whole = tuple(words) == name
    return fitness + (3 if given else 0) + (10 if whole else 0)
