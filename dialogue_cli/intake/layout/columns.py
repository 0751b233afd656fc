"""Decides which column holds which field, and what kind of table the headings make."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TypeAlias

from dialogue_cli.intake.layout.session_columns import with_sessions
from dialogue_cli.intake.layout.settled import NOTHING_SETTLED, Settled
from dialogue_cli.intake.layout.text_columns import with_parallel, with_solution
from dialogue_cli.reference import headings
from dialogue_cli.reference.headings import Reading

LONGEST_HEADING = 120
_GOES_ON = re.compile(r":\s*\w")
# A form's questions are numbered: "2. Đơn vị công tác".
_IN_LIST = re.compile(r"^\d{1,2}\s*[.)/:]\s*(?=[^\W\d])")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")

Label: TypeAlias = tuple[str, ...]
"""The texts that stand over one column in the rows of the header, from top to bottom."""


Reader: TypeAlias = Callable[[str, str], Reading | None]
"""How a heading is looked up in a kind: `read` knows it, `guess` also finds it misspelt."""

read: Reader = headings.read
guess: Reader = headings.guess


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table: its kind, the index (from 0) of each field, and how sure that is.

    `telling` counts the required fields whose heading speaks for this kind alone; `whole` the
    headings known word for word; `strangers` are the headings that were not understood, `guessed`
    the confidence of each column whose heading is misspelt, `settled` what a clerk has said.
    """

    kind: str
    by_field: Mapping[str, int]
    required: frozenset[str]
    telling: int
    whole: int
    strangers: tuple[str, ...]
    guessed: Mapping[int, float] = field(default_factory=dict)
    settled: Mapping[int, str] = field(default_factory=dict)

    @property
    def key_field(self) -> str:
        """The field without which a row is no record: the text, the name, the question."""
        return min(self.required, key=lambda field: self.by_field[field])

    @property
    def key(self) -> int:
        """The column of the key field."""
        return self.by_field[self.key_field]

    @property
    def weight(self) -> tuple[int, int, int]:
        """What is compared when the headings fit several kinds."""
        return (self.telling, len(self.by_field), self.whole)


NO_COLUMNS = Columns("", {}, frozenset(), 0, 0, ())
"""Where nothing has been understood yet."""


def understand(
    labels: Sequence[Label],
    kinds: Iterable[str],
    reader: Reader = read,
    settled: Settled = NOTHING_SETTLED,
) -> tuple[Columns, ...]:
    """The kinds whose required columns are all there, the one that explains most first."""
    found = [columns for kind in kinds if (columns := _of_kind(kind, labels, reader, settled))]
    return tuple(sorted(found, key=lambda columns: columns.weight, reverse=True))


def resting_on(columns: Columns, filled: frozenset[str]) -> Columns | None:
    """The same columns resting on required fields that hold values; None when no required set does."""
    if columns.required <= filled:
        return columns
    sets = (fields for fields in headings.required(columns.kind) if fields <= filled)
    required = next(sets, None)
    return replace(columns, required=required) if required else None


def is_heading(text: str, kinds: Iterable[str], reader: Reader = read) -> bool:
    """Whether a cell reads like the heading of a column in one of these kinds."""
    return any(_field(kind, text, reader) for kind in kinds)


def is_known(text: str, kinds: Iterable[str]) -> bool:
    """Whether a cell is, word for word, the heading of a column in one of these kinds."""
    return any((found := _field(kind, text, read)) and found.whole for kind in kinds)


def understood(labels: Iterable[str], kinds: Iterable[str]) -> tuple[str, ...]:
    """Those of the headings that some kind knows."""
    kinds = tuple(kinds)
    return tuple(label for label in labels if is_heading(label, kinds))


def _of_kind(
    kind: str, labels: Sequence[Label], reader: Reader, settled: Settled
) -> Columns | None:
    said = settled.fields(kind, labels) if settled else {}
    if said is None:
        return None
    free = [() if index in said else label for index, label in enumerate(labels)]
    own, over = list(map(_own, free)), [label[-2::-1] for label in free]
    sure = _claims(kind, own, _whole_only)
    rounds = [
        {index: name for index, name in said.items() if name},
        sure,
        _claims(kind, own, read),
        _claims(kind, over, _whole_only),
        _claims(kind, over, read),
    ]
    guesses = _claims(kind, own, reader) if reader is not read else {}
    known = _settled(rounds)
    by_field = _name_in_several(_settled([*rounds, guesses]), labels)
    by_field = _with_question(kind, by_field, own)
    by_field = with_parallel(kind, by_field, labels)
    by_field = with_solution(by_field, labels, said)
    by_field = _with_second_text(kind, by_field, own)
    by_field = with_sessions(kind, by_field, labels)
    by_field = _with_shared(kind, by_field, labels)
    required = _satisfied(kind, by_field, labels)
    if required is None:
        return None
    taken = {*by_field.values(), *said}
    strangers = (" ".join(label) for i, label in enumerate(labels) if label and i not in taken)
    return Columns(
        kind=kind,
        by_field=by_field,
        required=required,
        telling=_telling(kind, required, by_field, own, said, reader),
        whole=len(_settled(rounds[:2])),
        strangers=tuple(strangers),
        guessed={
            index: _confidence(kind, own[index], name, reader)
            for name, index in by_field.items()
            if name not in known and index in guesses
        },
        settled=said,
    )


def _claims(kind: str, spellings: Sequence[Sequence[str]], reader: Reader) -> dict[int, str]:
    """The fields that columns may hold by their headings."""
    return {
        index: found.field
        for index, texts in enumerate(spellings)
        if (found := next((r for text in texts if (r := _field(kind, text, reader))), None))
    }


def _whole_only(kind: str, text: str) -> Reading | None:
    found = headings.read(kind, text)
    return found if found and found.whole else None


def _confidence(kind: str, texts: Sequence[str], name: str, reader: Reader) -> float:
    found = (_field(kind, text, reader) for text in texts)
    return max((r.confidence for r in found if r and r.field == name), default=1.0)


def _settled(rounds: Iterable[Mapping[int, str]]) -> dict[str, int]:
    """One column a field: surer claims go first, then the column further left."""
    by_field: dict[str, int] = {}
    taken: set[int] = set()
    for claims in rounds:
        for index, name in claims.items():
            if name not in by_field and index not in taken:
                by_field[name] = index
                taken.add(index)
    return by_field


def _with_question(
    kind: str, by_field: dict[str, int], own: Sequence[Sequence[str]]
) -> dict[str, int]:
    """A form on the web asks for the request: "Anh/chị có kiến nghị gì với lãnh đạo tỉnh?"."""
    if "text" in by_field or "text" not in headings.fields(kind):
        return by_field
    taken = set(by_field.values())
    for index, texts in enumerate(own):
        if index not in taken and any(_asks_for_text(kind, text) for text in texts):
            return {**by_field, "text": index}
    return by_field


@lru_cache(maxsize=4096)
def _asks_for_text(kind: str, heading: str) -> bool:
    if not heading.endswith("?") or len(heading) > LONGEST_HEADING:
        return False
    parts = heading.split()
    found = (read(kind, " ".join(parts[place:])) for place in range(1, len(parts)))
    return any(reading and reading.field == "text" and reading.telling for reading in found)


def _with_second_text(
    kind: str, by_field: dict[str, int], own: Sequence[Sequence[str]]
) -> dict[str, int]:
    """A second column of the request ("Nội dung" beside "Đề xuất") is read on, never left out."""
    if "text" not in by_field or "proposal" in by_field or "proposal" not in headings.fields(kind):
        return by_field
    taken = set(by_field.values())
    claims = _claims(kind, own, read)
    further = [i for i, name in claims.items() if name == "text" and i not in taken]
    return {**by_field, "proposal": further[0]} if further else by_field


def _with_shared(kind: str, by_field: dict[str, int], labels: Sequence[Label]) -> dict[str, int]:
    """Of "Đơn vị/ Nội dung kiến nghị" the field that the table cannot do without; sections give the other."""
    if any(fields <= by_field.keys() for fields in headings.required(kind)):
        return by_field
    wanted = {name for fields in headings.required(kind) for name in fields}
    for index, label in enumerate(labels):
        for part in " ".join(label).split("/")[1:]:
            found = _field(kind, part, read)
            if found and found.whole and found.field in wanted:
                others = {name: place for name, place in by_field.items() if place != index}
                return {**others, found.field: index}
    return by_field


def _name_in_several(by_field: dict[str, int], labels: Sequence[Label]) -> dict[str, int]:
    """One heading merged over two columns or three: family, in the third case middle, and given name."""
    name = next((name for name in ("full_name", "asker") if name in by_field), None)
    first = by_field[name] if name else len(labels)
    if "given_name" in by_field or first + 1 in by_field.values():
        return by_field
    if first + 1 >= len(labels) or labels[first + 1] != labels[first]:
        return by_field
    others = {field: index for field, index in by_field.items() if field != name}
    if "middle_name" in by_field or labels[first + 2 : first + 3] != [labels[first]]:
        return {**others, "family_name": first, "given_name": first + 1}
    return {**others, "family_name": first, "middle_name": first + 1, "given_name": first + 2}


@lru_cache(maxsize=4096)
def _own(label: Label) -> tuple[str, ...]:
    """What may be looked up for a column: all its words, or those next to the body.

    "Phối hợp" under "Cơ quan trả lời" is its own heading; joined, it would pass for the agency.
    """
    if not label:
        return ()
    joined, bottom = " ".join(label), _IN_LIST.sub("", label[-1])
    bare = (_IN_BRACKETS.sub("", joined), _IN_BRACKETS.sub("", bottom))
    return tuple(dict.fromkeys((joined, bottom, *bare)))


@lru_cache(maxsize=20_000)
def _field(kind: str, text: str, reader: Reader) -> Reading | None:
    """What a heading means; nothing when it is too long for one, or says more behind a colon."""
    if not text or len(text) > LONGEST_HEADING:
        return None
    if ":" in text and _GOES_ON.search(_IN_BRACKETS.sub("", text)):
        return None
    return reader(kind, text)


def _satisfied(
    kind: str, by_field: Mapping[str, int], labels: Sequence[Label]
) -> frozenset[str] | None:
    """The required set that is there in full; of several, the one whose headings tell most."""
    there = [fields for fields in headings.required(kind) if fields <= by_field.keys()]
    own = list(map(_own, labels))
    return max(
        there, key=lambda names: _telling(kind, names, by_field, own, {}, read), default=None
    )


def _telling(
    kind: str,
    fields: Iterable[str],
    by_field: Mapping[str, int],
    own: Sequence[Sequence[str]],
    said: Mapping[int, str],
    reader: Reader,
) -> int:
    return sum(
        by_field[name] in said
        or any((r := reader(kind, text)) and r.telling for text in own[by_field[name]])
        for name in fields
    )
