"""Petitions of a file that other files have too: told, never dropped (a summary repeats the lists it sums up)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from dialogue_cli.messages import imports as say
from dialogue_cli.model.petitions import Petition
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.register import lines
from dialogue_cli.register.database import Connection

# Without the unit's word for it, a few alike requests are what everybody asks: most of a list must come back.
LEAST_OF_OTHERS = 3
MOST_FILES = 5
# From this share on, of both lists, one of them is the other sent again.
NEARLY_ALL = 0.9


class Overlaps:
    """What the files of a year hold, by wording; asked for nothing it costs nothing."""

    def __init__(self, db: Connection, year: int) -> None:
        self._db, self._year = db, year
        # Line and unit of each wording, in the order they came; filled when it is first needed.
        self._known: dict[str, list[tuple[int, str]]] | None = None
        self._sizes: Counter[int] = Counter()
        self._units: dict[str, str] = {}
        self._waiting: list[tuple[int, Sequence[Petition]]] = []

    def remarks(self, line: int, new: Sequence[Petition]) -> Iterator[str]:
        """One sentence for each other file that has some of a file's new petitions; the most alike first."""
        if not new or not self._holds_any():
            return
        own, others = self._count(line, new)
        enough = {
            other: count
            for other, count in others.items()
            if count >= max(LEAST_OF_OTHERS, self._sizes[other] / 2)
        }
        names = lines.newest_names(self._db, {*own, *enough})
        told = [(count, other, say.OVERLAP) for other, count in own.items()]
        told += [(count, other, say.OVERLAP_OTHER_UNIT) for other, count in enough.items()]
        told.sort(key=lambda one: (-one[0], one[1]))
        for count, other, sentence in told[:MOST_FILES]:
            yield sentence.format(count=count, file=names[other])
        if len(told) > MOST_FILES:
            yield say.OVERLAP_MORE.format(count=len(told) - MOST_FILES)

    def nearly_same(self, petitions: Sequence[Petition]) -> list[int]:
        """The lines that hold nearly all of these petitions, each from the same unit, and hardly any other."""
        if len(petitions) < LEAST_OF_OTHERS or not self._holds_any():
            return []
        own, _ = self._count(0, petitions)
        return [
            line
            for line, count in own.items()
            if count >= NEARLY_ALL * max(len(petitions), self._sizes[line])
        ]

    def learn(self, line: int, new: Sequence[Petition]) -> None:
        """Petitions that a file has just brought into a line."""
        self._waiting.append((line, new))

    def _holds_any(self) -> bool:
        """Whether there is anything to compare with; what was stored since the last question is taken in."""
        if self._known is None:
            self._known = defaultdict(list)
            # Read late, so it holds what this command has stored as well.
            self._waiting.clear()
            self._add(lines.petitions_in_lines(self._db, self._year))
        for line, petitions in self._waiting:
            self._add((line, one.unit, one.text) for one in petitions)
        self._waiting.clear()
        return bool(self._known)

    def _add(self, found: Iterable[tuple[int, str, str]]) -> None:
        assert self._known is not None
        for line, unit, text in found:
            self._known[_wording(text)].append((line, self._unit(unit)))
            self._sizes[line] += 1

    def _count(self, line: int, new: Iterable[Petition]) -> tuple[Counter[int], Counter[int]]:
        """How many of the petitions each other line has: from the same unit, and from others or nobody named."""
        assert self._known is not None
        own: Counter[int] = Counter()
        others: Counter[int] = Counter()
        for petition in new:
            there = self._known.get(_wording(petition.text), ())
            unit = self._unit(petition.unit)
            same = {other for other, whose in there if unit and whose == unit} - {line}
            own.update(same)
            others.update({other for other, _ in there} - same - {line})
        return own, others

    def _unit(self, name: str) -> str:
        key = self._units.get(name)
        if key is None:
            key = self._units[name] = unit_key(name)
        return key


def _wording(text: str) -> str:
    """The text without what typing changes: capitals and the sign at its end."""
    return text.casefold().rstrip(" .;,…")
