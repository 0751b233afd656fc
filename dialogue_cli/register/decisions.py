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
        further = tuple(json.loads(also))
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
    changed = 0
    for decided in after:
        old = before.get(decided.petition.id)
        new = [d for d in decided.decisions if old is None or old.decision(d.field) != d]
        for decision in new:
            standing = old.decision(decision.field) if old else None
            if standing:
                _note_decision(db, change, decided.petition.id, standing, decision)
            _store(db, change, decided.petition.id, decision)
        changed += bool(new)
    return changed


def _note_decision(
    db: Connection, change: int, petition: int, before: Decision, after: Decision
) -> None:
    (by,) = db.execute(
        "SELECT change FROM decision WHERE petition = ? AND field = ?", (petition, before.field)
    ).fetchone()
    entry = Entry("decision", petition, "changed", {**asdict(before), "change": by}, asdict(after))
    note(db, change, [entry])


def _store(db: Connection, change: int, petition: int, decision: Decision) -> None:
    db.execute(
        "INSERT OR REPLACE INTO decision"
        " (petition, field, value, also, origin, confidence, reason, change)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            petition,
            decision.field,
            decision.value,
            json.dumps(decision.also),
            decision.origin,
            decision.confidence,
            decision.reason,
            change,
        ),
    )


def store_fates(
    db: Connection,
    change: int,
    questions: Mapping[int, int],
    before: Mapping[int, Decided],
    after: Sequence[Decided],
) -> None:
    """Keep each petition's one fate; `questions` gives the register's number for a question's number of the year."""
    for decided in after:
        petition, fate = decided.petition.id, decided.fate
        old = before[petition].fate if petition in before else None
        if fate is None or fate == old:
            continue
        if old:
            _note_fate(db, change, petition, old, asdict(fate))
        question = questions[fate.question] if fate.question is not None else None
        db.execute(
            "INSERT OR REPLACE INTO fate"
            " (petition, kind, question, origin, confidence, reason, change)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (petition, fate.kind, question, fate.origin, fate.confidence, fate.reason, change),
        )


def forget_fate(db: Connection, change: int, decided: Decided) -> None:
    """Take back the fate of a petition whose text was corrected, so that the next triage decides anew."""
    if decided.fate is None:
        return
    _note_fate(db, change, decided.petition.id, decided.fate, {})
    db.execute("DELETE FROM fate WHERE petition = ?", (decided.petition.id,))


def _note_fate(
    db: Connection, change: int, petition: int, before: Fate, after: Mapping[str, object]
) -> None:
    query = "SELECT change FROM fate WHERE petition = ?"
    (by,) = db.execute(query, (petition,)).fetchone()
    action = "changed" if after else "removed"
    shown = {**asdict(before), "change": by}
    note(db, change, [Entry("fate", petition, action, shown, after)])
