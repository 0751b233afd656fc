"""Which changes touched one petition, one question, or what a unit has sent."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import read

# Tables whose records name the unit that they are of.
_OF_UNITS = ("petition", "delegate", "attendance", "gift_receipt", "budget_line")


@dataclass(frozen=True, slots=True)
class Touch:
    """What a change did to one thing, as the history tells it; `before` is empty for something new.

    `place` is the file, sheet and row that it came from, where a row of a file brought it.
    """

    change: int
    subject: str
    action: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    place: tuple[str, str, int] | None = None


def of_petition(db: Connection, petition: int) -> list[Touch]:
    """Everything that was done to a petition, its decisions and its fate; empty for one that never was."""
    found = _noted(db, ("petition", "decision", "fate"), [petition])
    found = [replace(touch, place=_came_to(db, touch.after)) for touch in found]
    query = "SELECT added, source_row FROM petition WHERE id = ?"
    for added, row in db.execute(query, (petition,)).fetchall():
        # Where it stood before its first version moved on; rows are kept, whatever stands in them.
        rows = [touch.before["source_row"] for touch in found if "source_row" in touch.before]
        place = _place(db, next(iter(rows), row))
        found.append(Touch(added, "petition", "added", {}, {}, place))
    query = "SELECT change, field, value, origin FROM decision WHERE petition = ?"
    for change, field, value, origin in db.execute(query, (petition,)):
        standing = {"field": field, "value": value, "origin": origin}
        found.append(Touch(change, "decision", "added", {}, standing))
    query = (
        "SELECT fate.change, kind, origin, question.number FROM fate"
        " LEFT JOIN question ON question.id = fate.question WHERE petition = ?"
    )
    for change, kind, origin, question in db.execute(query, (petition,)):
        standing = {"kind": kind, "origin": origin, "question": question}
        found.append(Touch(change, "fate", "added", {}, standing))
    return _in_order([*found, *_first(found)])


def of_question(db: Connection, year: int, number: int) -> list[Touch]:
    """Everything that was done to a question, its answers and which petitions are in it."""
    query = "SELECT id, added FROM question WHERE year = ? AND number = ?"
    row = db.execute(query, (year, number)).fetchone()
    if row is None:
        return []
    question, added = row
    found = [Touch(added, "question", "added", {}, {}), *_noted(db, ("question",), [question])]
    query = "SELECT added, source_row FROM answer WHERE question = ?"
    for change, place in db.execute(query, (question,)).fetchall():
        found.append(Touch(change, "answer", "added", {}, {}, _place(db, place)))
    query = "SELECT change, petition FROM fate WHERE question = ?"
    for change, petition in db.execute(query, (question,)):
        found.append(Touch(change, "fate", "joined", {}, {"petition": petition}))
    query = (
        "SELECT history.change, before FROM history JOIN change ON change.id = history.change"
        " WHERE subject = 'answer' AND year = ?"
        " AND json_extract(nullif(before, ''), '$.question') = ?"
    )
    for change, before in db.execute(query, (year, number)).fetchall():
        removed = Touch(change, "answer", "removed", read(before), {})
        found += (*_brought(db, removed.before.get("source_row")), removed)
    return _in_order(found)


def _brought(db: Connection, row: object) -> Iterator[Touch]:
    """The change that brought an answer which has been replaced since: that of its file."""
    query = (
        "SELECT change FROM source_file JOIN source_row ON source_row.file = source_file.id"
        " WHERE source_row.id = ?"
    )
    for (change,) in db.execute(query, (row,)).fetchall():
        yield Touch(change, "answer", "added", {}, {}, _place(db, row))


def of_units(db: Connection, is_meant: Callable[[str], bool]) -> frozenset[int]:
    """The changes that touched what the units meant have sent."""
    changes = set[int]()
    for table in _OF_UNITS:
        names = [
            unit for (unit,) in db.execute(f"SELECT DISTINCT unit FROM {table}") if is_meant(unit)
        ]
        query = f"SELECT id, added FROM {table} WHERE unit IN (SELECT value FROM json_each(?))"
        rows = db.execute(query, (json.dumps(names),)).fetchall()
        changes |= {added for _, added in rows}
        subjects = ("petition", "decision", "fate") if table == "petition" else (table,)
        ids = [number for number, _ in rows]
        changes |= {touch.change for touch in _noted(db, subjects, ids)}
        if table == "petition":
            changes |= _settled(db, ids)
    return frozenset(changes)


def _settled(db: Connection, petitions: Sequence[int]) -> set[int]:
    """The changes by which what stands of these petitions was decided."""
    found = set[int]()
    for table in ("decision", "fate"):
        query = f"SELECT DISTINCT change FROM {table} WHERE petition IN (SELECT value FROM json_each(?))"
        found |= {change for (change,) in db.execute(query, (json.dumps(petitions),))}
    return found


def _noted(db: Connection, subjects: Sequence[str], numbers: Sequence[int]) -> list[Touch]:
    query = (
        "SELECT change, subject, action, before, after FROM history"
        " WHERE subject IN (SELECT value FROM json_each(?))"
        " AND subject_id IN (SELECT value FROM json_each(?)) ORDER BY id"
    )
    values = (json.dumps(subjects), json.dumps(numbers))
    return [
        Touch(change, subject, action, read(before), read(after))
        for change, subject, action, before, after in db.execute(query, values)
    ]


def _first(found: Iterable[Touch]) -> Iterator[Touch]:
    """What was decided first and replaced since: the history has it only as the value before."""
    seen = set[tuple[str, str]]()
    for touch in found:
        key = (touch.subject, str(touch.before.get("field", "")))
        if touch.subject in {"decision", "fate"} and touch.before and key not in seen:
            seen.add(key)
            if "change" in touch.before:
                yield Touch(touch.before["change"], touch.subject, "added", {}, touch.before)


def _in_order(found: Iterable[Touch]) -> list[Touch]:
    """By change; what stands now and is told by the history already is not told twice."""
    noted = {(t.change, t.subject, t.after.get("field")) for t in found if t.before}
    return sorted(
        (t for t in found if t.before or (t.change, t.subject, t.after.get("field")) not in noted),
        key=lambda touch: touch.change,
    )


def _came_to(db: Connection, after: Mapping[str, Any]) -> tuple[str, str, int] | None:
    """Where a record stands after a change: noted as a row of the register, or in a correction as its origin."""
    origin = after.get("origin")
    if isinstance(origin, dict):  # a decision's origin is what led to it
        return origin["file"], origin["sheet"], origin["row"]
    return _place(db, after.get("source_row"))


def _place(db: Connection, row: object) -> tuple[str, str, int] | None:
    query = (
        "SELECT name, sheet, row FROM source_row JOIN source_file ON source_file.id = file"
        " WHERE source_row.id = ?"
    )
    found: tuple[str, str, int] | None = db.execute(query, (row,)).fetchone()
    return found
