"""Who is meant at the handing over of gifts: by code, number or a few letters of the name, on whatever list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from dialogue_cli.decisions.delegate_codes import code_in, is_other_card, read_code, stamp
from dialogue_cli.decisions.people_search import PeopleIndex
from dialogue_cli.messages import gifts as say
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gift_ledger import GiftLedger, GiftLine, LedgerLine
from dialogue_cli.model.petitions import Origin
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.register import checkins
from dialogue_cli.register.database import Connection
from dialogue_cli.register.identity import identity
from dialogue_cli.steps.desk import Desk
from dialogue_cli.vietnamese.names import person_key
from dialogue_cli.vietnamese.personal.typed import has_number_of_person

_Key = int | tuple[str, str]
_NOWHERE = Origin("", "", 0)


@dataclass(frozen=True, slots=True)
class Meant:
    """One person with what each scheme's book says, by the scheme's key."""

    full_name: str
    unit: str
    lines: Mapping[str, LedgerLine] = field(default_factory=dict)

    @property
    def who(self) -> str:
        """Name and unit, as messages call the person."""
        if not self.unit:
            return self.full_name
        return say.WHO.format(name=self.full_name, unit=self.unit)


class GiftPeople:
    """Everybody on the delegate lists and the gift lists, as one moment knows them."""

    def __init__(self, db: Connection, desk: Desk, ledger: GiftLedger) -> None:
        """Made anew for each transaction: what others have stored counts."""
        self._db, self._year = db, desk.year
        self._lines: dict[_Key, dict[str, LedgerLine]] = {}
        self._keys: dict[int, _Key] = {}
        searched: dict[int, Delegate] = {}
        named: set[tuple[_Key, str]] = set()
        for book in ledger.books:
            for line in book.lines:
                key = _key(line)
                self._lines.setdefault(key, {})[book.scheme.key] = line
                for one in _searched(line, -1 - len(searched)):
                    # Whoever is on no delegate list comes with every scheme.
                    is_new = one.id > 0 or (key, one.full_name) not in named
                    if is_new and one.id not in searched:
                        searched[one.id] = one
                        self._keys[one.id] = key
                        named.add((key, one.full_name))
        self._index = PeopleIndex(tuple(searched.values()))

    def __len__(self) -> int:
        """How many names there are."""
        return len(self._index)

    def meant(self, text: str) -> Meant | GiftLine:
        """The one person who is meant, or the line that says why nobody certain is."""
        if digits := code_in(text):
            return self._scanned(text, digits)
        if text.isdecimal() and not has_number_of_person(text):
            return self._person(int(text)) or self._unknown(text, ())
        named = self._index.named(text)
        found = self._index.search(text)
        candidates = named or found.delegates
        keys = {self._keys[one.id] for one in candidates}
        are_all = bool(named) or (found.sure and found.count == len(candidates))
        if are_all and len(keys) == 1:
            return self._of(keys.pop())
        if is_other_card(text):
            return GiftLine("", "wrong-code", say.CODES["other-card"])
        if found.sure and candidates:
            count = len(named) or found.count
            told = say.AMBIGUOUS.format(given=text, count=count)
            return GiftLine(text, "ambiguous", told, candidates=_numbered(candidates))
        return self._unknown(text, candidates)

    def _scanned(self, text: str, digits: str) -> Meant | GiftLine:
        """Whose code was scanned, if it is one of this register and year and the person still stands on a list."""
        read = read_code(digits, identity(self._db), self._year)
        fault = read.fault
        if not fault:
            added = checkins.imports_of_delegates(self._db, self._year).get(read.number, 0)
            own = stamp(identity(self._db), self._year, read.number, added)
            person = self._person(read.number) if read.stamp == own else None
            if person:
                return person
            fault = "old-list"
        told = say.CODES[fault].format(given=text, year=self._year)
        return GiftLine(text, "wrong-code", told)

    def _person(self, number: int) -> Meant | None:
        key = self._keys.get(number) if number > 0 else None
        return None if key is None else self._of(key)

    def _of(self, key: _Key) -> Meant:
        lines = self._lines[key]
        first = next(iter(lines.values()))
        return Meant(first.full_name, first.unit, lines)

    def _unknown(self, text: str, candidates: Sequence[Delegate]) -> GiftLine:
        told = say.NOBODY_NUMBER if has_number_of_person(text) else say.UNKNOWN.format(given=text)
        return GiftLine(text, "unknown", told, candidates=_numbered(candidates))


def _key(line: LedgerLine) -> _Key:
    if line.claim and line.claim.delegate is not None:
        return line.claim.delegate
    return person_key(line.full_name), unit_key(line.unit)


def _searched(line: LedgerLine, number: int) -> list[Delegate]:
    """The entries under which a person is found: those of the lists, and the name of who came in the place."""
    people = list(line.claim.people) if line.claim else []
    if line.full_name not in {one.full_name for one in people}:
        people.append(Delegate(_NOWHERE, line.full_name, line.unit, id=number))
    return people


def _numbered(candidates: Sequence[Delegate]) -> tuple[Delegate, ...]:
    """Those who may be meant; a number only for whom it means something."""
    return tuple(one if one.id > 0 else replace(one, id=0) for one in candidates)
