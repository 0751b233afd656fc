"""What the cells of the review workbook show, and which keys the texts in them stand for."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from dialogue_cli.errors import likely
from dialogue_cli.messages import labels
from dialogue_cli.messages import review as say
from dialogue_cli.model.review import PetitionState
from dialogue_cli.reference.agencies import find_agency, function_of, holder, is_whole_name
from dialogue_cli.reference.level_names import level_named, level_names
from dialogue_cli.reference.outside_scope import OTHER, outside_reasons
from dialogue_cli.reference.topics import topic_keys, topic_name
from dialogue_cli.vietnamese.dates import short
from dialogue_cli.vietnamese.text import fold, fold_key, one_line

_NONE, _SEEN, _NOT_SEEN = (
    frozenset(map(fold, words)) for words in (say.NO_AGENCY, say.SEEN_WORDS, say.NOT_SEEN_WORDS)
)
# What a message may quote: longer texts and numbers may be somebody's data in a wrong column.
_MOST_QUOTED, _MOST_DIGITS = 60, 4
# No agency's name has more commas than this: keeps a cell full of them from being tried in every way.
_MOST_COMMAS = 4
_BETWEEN = re.compile("[,;\n]")


class Unreadable(Exception):
    """A text that stands for nothing: the code of the fault and the sentence about it."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code)
        self.code, self.message = code, message


@dataclass(frozen=True, slots=True)
class Words:
    """The names of one conference: its day, and what each agency key is called on it, for each topic."""

    day: date
    agencies: Mapping[str, Mapping[str, str]]

    def agency(self, key: str, topic: str) -> str:
        """What an agency is called in petitions of a topic."""
        names = self.agencies.get(topic) or self.agencies[""]
        return names.get(key, key) if key else say.UNDECIDED

    def agency_names(self) -> tuple[str, ...]:
        """Every name that can be chosen, each once."""
        return tuple(dict.fromkeys(chain.from_iterable(n.values() for n in self.agencies.values())))

    def shown(self, state: PetitionState) -> dict[str, str]:
        """What the cells that a clerk may change show, by field."""
        return {
            "question": str(state.question) if state.question else "",
            "topic": topic_name(state.topic) if state.topic else say.UNDECIDED,
            "scope": labels.SCOPES.get(state.scope, state.scope),
            "level": level_names(self.day).get(state.level, state.level),
            "agency": self.agency(state.agency, state.topic),
            "also": say.BETWEEN_AGENCIES.join(self.agency(k, state.topic) for k in state.also),
            "fate": fate_shown(state.fate, state.outside),
        }

    def topic_key(self, text: str) -> str:
        """The topic that a text names; raises Unreadable."""
        names = {key: topic_name(key) for key in topic_keys()}
        return _meant(text, names, "review-topic", say.UNKNOWN_TOPIC)

    def scope_key(self, text: str) -> str:
        """The scope that a text names; raises Unreadable."""
        return _meant(text, _known(labels.SCOPES), "review-scope", say.UNKNOWN_SCOPE)

    def level_key(self, text: str) -> str:
        """The level that a text names, as it is called on whatever day; raises Unreadable."""
        named = level_named(text)
        return named or _meant(text, self.levels(), "review-level", say.UNKNOWN_LEVEL)

    def levels(self) -> Mapping[str, str]:
        """The name of every level that can be chosen, by key."""
        return _known(level_names(self.day))

    def agency_key(self, text: str, topic: str, before: str) -> str:
        """The key of an agency as it is named on the conference's day; raises Unreadable.

        Where one agency has several duties that day, the one it had `before` stays, else its main one is meant.
        """
        names = self.agencies.get(topic) or self.agencies[""]
        found = [key for key, name in names.items() if fold_key(text) in {fold_key(name), key}]
        if not found and len(_BETWEEN.split(text)) > 1 and not self._is_one_name(text, topic):
            raise self._several(text)
        found = found or self._held(text, names, topic)
        if not found:
            raise self._no_agency(text)
        main = find_agency(text, self.day)
        for key in (before, main.answers if main else "", fold(text)):
            if key in found:
                return key
        return found[0]

    def agency_keys(self, text: str, topic: str, before: Sequence[str]) -> tuple[str, ...]:
        """The agencies that a cell lists, each once; none where it says so. Raises Unreadable."""
        if fold(text) in _NONE or not text.strip():
            return ()
        pieces = [piece.strip() for piece in text.replace("\n", ";").split(";") if piece.strip()]
        found = [key for piece in pieces for key in self._listed(piece, topic, before)]
        return tuple(dict.fromkeys(found))

    def _listed(self, piece: str, topic: str, before: Sequence[str]) -> Iterator[str]:
        """The agencies between commas, where a name may itself have commas in it."""
        parts, start = piece.split(","), 0
        while start < len(parts):
            longest = parts[start : start + _MOST_COMMAS + 1]
            tries = (",".join(longest[:count]) for count in range(len(longest), 1, -1))
            name = next((text for text in tries if self._is_one_name(text, topic)), parts[start])
            yield self._one_of(name, topic, before)
            start += name.count(",") + 1

    def _is_one_name(self, text: str, topic: str) -> bool:
        """Whether a text with commas names one agency, not one and after it something else."""
        names = self.agencies.get(topic) or self.agencies[""]
        if fold_key(text) in {fold_key(name) for name in names.values()}:
            return True
        return is_whole_name(text, self.day)

    def _one_of(self, text: str, topic: str, before: Sequence[str]) -> str:
        names = self.agencies.get(topic) or self.agencies[""]
        stays = (key for key in before if fold_key(names.get(key, key)) == fold_key(text))
        return next(stays, None) or self.agency_key(text, topic, "")

    def _held(self, text: str, names: Mapping[str, str], topic: str) -> list[str]:
        """The keys whose agency on the day is written in a text under another of its names."""
        agency = find_agency(text, self.day)
        if not agency:
            return []
        holders = ((key, holder(key, self.day, topic)) for key in names)
        return [key for key, one in holders if one and one.code == agency.code]

    def _several(self, text: str) -> Unreadable:
        """Of several names one cannot be chosen for the clerk; of names of which none is known, none is it."""
        if any(find_agency(one, self.day) for one in _BETWEEN.split(text)):
            return Unreadable("review-agency-several", say.SEVERAL_AGENCIES)
        return self._no_agency(text)

    def _no_agency(self, text: str) -> Unreadable:
        """Whether it is an agency of another time, or none at all."""
        function = function_of(text)
        present = holder(function, self.day) if function else None
        if not function or not present or find_agency(text, self.day):
            value = _quoted_among(text, self.agency_names())
            return Unreadable("review-agency", say.UNKNOWN_AGENCY.format(value=value))
        name = self.agencies[""].get(function, present.short)
        told = say.AGENCY_NOT_THEN.format(value=quoted(text), day=short(self.day), holder=name)
        return Unreadable("review-agency-then", told)


def fate_shown(kind: str, outside: str) -> str:
    """What the cell of a fate shows."""
    if kind == "outside-scope":
        return say.OUTSIDE.format(reason=outside_reasons()[outside])
    return say.FATES[kind]


def fates_offered() -> dict[tuple[str, str], str]:
    """The fates that can be chosen: kind and reason outside scope, with what the cell shows."""
    plain = {
        (kind, ""): fate_shown(kind, "") for kind in ("question", "personal", "not-a-petition")
    }
    return plain | {
        ("outside-scope", key): fate_shown("outside-scope", key) for key in outside_reasons()
    }


def fate_meant(text: str) -> tuple[str, str]:
    """Kind and reason outside scope that a text names; raises Unreadable."""
    for fate, shown in fates_offered().items():
        if fold_key(text) == fold_key(shown) or (not fate[1] and fold(text) == fate[0]):
            return fate
    if fold_key(text) in {fold_key(say.FATES["outside-scope"]), fold_key("outside-scope")}:
        return "outside-scope", OTHER
    value = _quoted_among(text, fates_offered().values())
    raise Unreadable("review-fate", say.UNKNOWN_FATE.format(value=value))


def handling_meant(text: str) -> str:
    """Where a question is answered: hall, writing or not chosen yet; raises Unreadable."""
    return _meant(text, labels.HANDLINGS, "review-handling", say.UNKNOWN_HANDLING)


def seen_meant(text: str) -> bool:
    """Whether a cell says that a clerk has looked; raises Unreadable."""
    key = fold(text)
    if key not in _SEEN | _NOT_SEEN:
        raise Unreadable("review-seen", say.UNKNOWN_SEEN.format(value=quoted(text)))
    return key in _SEEN


def quoted(text: str) -> str:
    """A text as a message may repeat it; what may be somebody's data is not repeated."""
    digits = sum(letter.isdigit() for letter in text)
    if len(text) > _MOST_QUOTED or digits > _MOST_DIGITS:
        return say.NOT_QUOTED
    return say.QUOTED.format(value=text.strip())


def _known(names: Mapping[str, str]) -> dict[str, str]:
    return {key: name for key, name in names.items() if key}


def _meant(text: str, names: Mapping[str, str], code: str, complaint: str) -> str:
    wanted = fold_key(text)
    for key, name in names.items():
        if wanted == fold_key(name) or (key and wanted == fold_key(key)):
            return key
    raise Unreadable(code, complaint.format(value=_quoted_among(text, names.values())))


def _quoted_among(text: str, known: Iterable[str]) -> str:
    """The text as a message repeats it, with the name that may have been meant."""
    told = quoted(text)
    return told if told == say.NOT_QUOTED else told + likely(one_line(text), known)
