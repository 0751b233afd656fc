"""Labelled petitions: those of the project, in a part to learn from and a part held apart, and those of ../shared/eval.

`is_held_apart` says what no weight is learned from; how sure to be is set on it (docs/quality.md).
"""

import json
import tomllib
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
LABELLED = ROOT / "examples" / "labelled"
SHARED = ROOT.parent / "shared" / "eval" / "petitions.jsonl"

_HELD_APART_OF_100 = 12
# So drawn, every topic, level and scope has its share of the subjects held apart. Changing it invalidates every figure.
_DRAW = 305
_UNIT = "CĐCS {number}"


@dataclass(frozen=True, slots=True)
class Request:
    """One request with its labels and the wordings that different unions found for it.

    `subject` is shared by requests that are near one another and yet need different answers. An empty second
    label means that only the first one is right.
    """

    id: str
    subject: str
    topic: str
    level: str
    agency: str
    scope: str
    texts: tuple[str, ...]
    second_topic: str = ""
    second_agency: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One petition with its labels; rows of one `group` ask the same."""

    id: str
    text: str
    unit: str
    topic: str
    level: str
    agency: str
    scope: str
    group: str
    second_topic: str = ""
    second_agency: str = ""

    def accepted(self, field: str) -> tuple[str, ...]:
        """The right values of one field, the first label first."""
        labels = (getattr(self, field), getattr(self, f"second_{field}", ""))
        return tuple(label for label in labels if label)


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """Rows to be judged on, and the pairs of groups that are near in subject but must stay apart."""

    name: str
    rows: tuple[Row, ...]
    apart: frozenset[frozenset[str]]


def is_held_apart(subject: str) -> bool:
    """Whether requests on this subject are kept for measuring only; about an eighth of the subjects."""
    return zlib.crc32(f"{subject}/{_DRAW}".encode()) % 100 < _HELD_APART_OF_100


def requests(folder: Path = LABELLED) -> tuple[Request, ...]:
    """All labelled requests, by file and then as they stand in it."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["request"]:
            found.append(Request(**{**entry, "texts": tuple(entry["texts"])}))
    return tuple(found)


def training_requests(folder: Path = LABELLED) -> tuple[Request, ...]:
    """The requests that may be learnt from."""
    return tuple(request for request in requests(folder) if not is_held_apart(request.subject))


def rows_of(chosen: Iterable[Request]) -> tuple[Row, ...]:
    """A row for each text, as if each came from another union."""
    return tuple(
        Row(
            id=f"{one.id}/{number}",
            text=text,
            unit=_UNIT.format(number=number),
            topic=one.topic,
            level=one.level,
            agency=one.agency,
            scope=one.scope,
            group=one.id,
            second_topic=one.second_topic,
            second_agency=one.second_agency,
        )
        for one in chosen
        for number, text in enumerate(one.texts, start=1)
    )


def held_apart_set(folder: Path = LABELLED) -> LabelledSet:
    """The project's own petitions on the subjects held apart; requests of one subject must not be merged."""
    held = [request for request in requests(folder) if is_held_apart(request.subject)]
    return LabelledSet("examples/labelled, held apart", rows_of(held), _neighbours(held))


def shared_set(path: Path = SHARED) -> LabelledSet | None:
    """The labelled petitions that lie beside the repository; None where they do not."""
    if not path.exists():
        return None
    entries = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    groups = {entry["id"]: entry["group"] for entry in entries}
    linked = ((one["group"], groups.get(one["hard_negative_of"])) for one in entries)
    apart = frozenset(frozenset((one, other)) for one, other in linked if other and one != other)
    return LabelledSet("../shared/eval", tuple(_shared_row(entry) for entry in entries), apart)


def _shared_row(entry: dict[str, str | None]) -> Row:
    fields = ("id", "text", "unit", "topic", "level", "agency", "scope", "group")
    second = ("second_topic", "second_agency")
    return Row(**{field: entry[field] or "" for field in (*fields, *second)})


def _neighbours(chosen: Sequence[Request]) -> frozenset[frozenset[str]]:
    by_subject: dict[str, list[str]] = {}
    for request in chosen:
        by_subject.setdefault(request.subject, []).append(request.id)
    return frozenset(
        frozenset((one, other))
        for ids in by_subject.values()
        for place, one in enumerate(ids)
        for other in ids[place + 1 :]
    )
