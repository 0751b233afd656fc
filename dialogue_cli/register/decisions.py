"""Stores and finds what was decided about petitions: the four decisions and the fate of each."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from dialogue_cli.model.petitions import Decided, Decision, Fate, Petition
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note


def decided_of_year(db: Connection, year: int, petitions: Sequence[Petition]) -> list[Decided]:
    """The petitions with their decisions and fates, in the order given."""
    decisions, fates = _decisions(db, year), _fates(db, year)
    return [Decided(p, tuple(decisions.get(p.id, ())), fates.get(p.id)) for p in petitions]


def _decisions(db: Connection, year: int) -> Mapping[int, list[Decision]]:
    found: dict[int, list[Decision]] = defaultdict(list)
    for petition, field, value, also, origin, confidence, reason in db.execute(
        "SELECT petition, field, value, also, origin, confidence, decision.reason FROM decision"
        " JOIN petition ON petition.id = petition WHERE petition.year = ?"
        " ORDER BY petition, CASE field WHEN 'topic' THEN 1 WHEN 'scope' THEN 2"
        " WHEN 'level' THEN 3 ELSE 4 END",
        (year,),
    ):
        # Most decisions name nothing further, and there are four for each petition.
        further = tuple(json.loads(also)) if also != "[]" else ()
        found[petition].append(Decision(field, value, origin, confidence, reason, further))
    return found


def _fates(db: Connection, year: int) -> Mapping[int, Fate]:
    """Fates by petition; a fate's question is told by its number within the year."""
    return {
        petition: Fate(*fate)
        for petition, *fate in db.execute(
            "SELECT fate.petition, kind, reason, question.number, origin, confidence FROM fate"
            " JOIN petition ON petition.id = fate.petition"
            " LEFT JOIN question ON question.id = fate.question WHERE petition.year = ?",
            (year,),
        )
    }


def store_decisions(
    db: Connection, change: int, before: Mapping[int, Decided], after: Sequence[Decided]
) -> int:
    """Keep the decisions that differ from the standing ones; returns how many petitions changed."""
    new: list[tuple[int, Decision]] = []
    replaced: list[tuple[int, Decision, Decision]] = []
    for decided in after:
        old = before.get(decided.petition.id)
        for decision in decided.decisions:
            standing = old.decision(decision.field) if old else None
            if standing != decision:
                new.append((decided.petition.id, decision))
            if standing and standing != decision:
                replaced.append((decided.petition.id, standing, decision))
    _note_decisions(db, change, replaced)
    db.executemany(
        "INSERT OR REPLACE INTO decision"
        " (petition, field, value, also, origin, confidence, reason, change)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                petition,
                d.field,
                d.value,
                json.dumps(d.also),
                d.origin,
                d.confidence,
                d.reason,
                change,
            )
            for petition, d in new
        ),
    )
    return len({petition for petition, _ in new})


def _note_decisions(
    db: Connection, change: int, replaced: Sequence[tuple[int, Decision, Decision]]
) -> None:
    """What each decision was before, and by which change."""
    query = (
        "SELECT petition, field, change FROM decision"
        " WHERE petition IN (SELECT value FROM json_each(?))"
    )
    petitions = json.dumps(sorted({petition for petition, _, _ in replaced}))
    by = {(petition, field): made for petition, field, made in db.execute(query, (petitions,))}
    entries = (
        Entry(
            "decision",
            petition,
            "changed",
            {**_shown(before), "change": by[petition, before.field]},
            _shown(after),
        )
        for petition, before, after in replaced
    )
    note(db, change, entries)


def _shown(decision: Decision) -> dict[str, object]:
    """As the history keeps it; asked for tens of thousands of times."""
    return {
        "field": decision.field,
        "value": decision.value,
        "origin": decision.origin,
        "confidence": decision.confidence,
        "reason": decision.reason,
        "also": decision.also,
    }


def store_fates(
    db: Connection,
    change: int,
    questions: Mapping[int, int],
    before: Mapping[int, Decided],
    after: Sequence[Decided],
) -> None:
    """Keep each petition's one fate; `questions` gives the register's number for a question's number of the year."""
    rows = []
    for decided in after:
        petition, fate = decided.petition.id, decided.fate
        old = before[petition].fate if petition in before else None
        if fate is None or fate == old:
            continue
        if old:
            _note_fate(db, change, petition, old, asdict(fate))
        question = questions[fate.question] if fate.question is not None else None
        rows.append(
            (petition, fate.kind, question, fate.origin, fate.confidence, fate.reason, change)
        )
    db.executemany(
        "INSERT OR REPLACE INTO fate (petition, kind, question, origin, confidence, reason, change)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def forget_fate(db: Connection, change: int, petition: int, fate: Fate) -> None:
    """Take back the fate of a petition whose text was corrected, so that the next triage decides anew."""
    _note_fate(db, change, petition, fate, {})
    db.execute("DELETE FROM fate WHERE petition = ?", (petition,))


def _note_fate(
    db: Connection, change: int, petition: int, before: Fate, after: Mapping[str, object]
) -> None:
    query = "SELECT change FROM fate WHERE petition = ?"
    (by,) = db.execute(query, (petition,)).fetchone()
    action = "changed" if after else "removed"
    shown = {**asdict(before), "change": by}
    note(db, change, [Entry("fate", petition, action, shown, after)])
