"""What is left of personal data when their term has ended: numbers in place of people, so that every count stays.

Who is who is told by name, and where one name is borne by several rows that differ, by telephone and day of birth.
A number in the place of each keeps who is one and who is another; nothing leads back from it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dialogue_cli.messages import privacy as say
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key
from dialogue_cli.vietnamese.personal.known_names import KnownNames
from dialogue_cli.vietnamese.personal.watch import Watch

Values = Mapping[str, object]
_YEAR = len("1990")
_PERSON, _MARK = re.compile(say.PERSON_MARK_SHAPE), re.compile(say.COMPARED_MARK_SHAPE)


@dataclass(slots=True)
class Register:
    """Everybody met so far: the number of each name, and what tells bearers of one name apart."""

    numbers: dict[str, int] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)
    highest: int = 0
    traits: dict[str, set[tuple[str, str, str]]] = field(default_factory=lambda: defaultdict(set))
    tokens: dict[tuple[str, str], int] = field(default_factory=dict)

    def meet(self, name: object, values: Values) -> None:
        """Note somebody with what the row says beside the name."""
        written = str(name or "")
        if found := _PERSON.fullmatch(written):
            self.highest = max(self.highest, int(found[1]))
            return
        if key := person_key(written):
            self.numbers.setdefault(key, 0)
            self.written.add(written)
            unit, phone = (str(values.get(one) or "") for one in ("unit", "phone"))
            self.traits[key].add((unit_key(unit), phone, str(values.get("birth") or "")))

    def settle(self) -> None:
        """Give everybody a number, in the order in which they were met."""
        following = self.highest
        for key, number in self.numbers.items():
            if not number:
                following += 1
                self.numbers[key] = following
        self.highest = following

    def watch(self) -> Watch:
        """Looks for everybody's name, and for numbers and addresses, in free texts."""
        return Watch(KnownNames(self.written))

    def person(self, name: object) -> str:
        """What stands in the place of a name."""
        written = str(name or "")
        key = person_key(written)
        if not key or _PERSON.fullmatch(written):
            return written
        if key not in self.numbers:  # only in an older version of a row
            self.highest += 1
            self.numbers[key] = self.highest
        return say.PERSON_MARK.format(number=self.numbers[key])

    def compared(self, column: str, value: object, name: object) -> str:
        """Nothing in the place of a telephone, birth or card, or a number where bearers of one name differ."""
        written = str(value or "")
        if not written or _MARK.fullmatch(written):
            return written
        if not self._differ(person_key(str(name or ""))):
            return ""
        if column != "birth":
            return say.COMPARED_MARK.format(number=self._token(column, written))
        year = say.COMPARED_YEAR.format(number=self._token("year", written[-_YEAR:]))
        if len(written) <= _YEAR:
            return year
        return say.COMPARED_DAY.format(number=self._token("birth", written), year=year)

    def _token(self, kind: str, value: str) -> int:
        return self.tokens.setdefault((kind, value), len(self.tokens) + 1)

    def _differ(self, key: str) -> bool:
        known = self.traits.get(key, set())
        return any(len({one[place] for one in known} - {""}) > 1 for place in range(3))


def everybody(rows: Iterable[tuple[Iterable[object], Values]]) -> Register:
    """The people of all rows: each row gives its names, the first of which is whom the row is about, and its values."""
    register = Register()
    for names, values in rows:
        for place, name in enumerate(names):
            register.meet(name, values if place == 0 else {})
    register.settle()
    return register
