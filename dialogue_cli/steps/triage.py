"""Decide about every petition of a year, merge the same requests, give each petition its one fate."""

from collections import Counter

from dialogue_cli.decisions.earlier_years import earlier_years
from dialogue_cli.decisions.questions import TriageResult
from dialogue_cli.decisions.questions import triage as decide
from dialogue_cli.model.petitions import Decided, Question
from dialogue_cli.model.reports import TriageReport
from dialogue_cli.register import database, earlier, history, precedents, proposals, questions
from dialogue_cli.register.decisions import store_decisions, store_fates
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.stored import read_decided


def triage(desk: Desk) -> TriageReport:
    """Run the pure triage over the register and store what changed, in one transaction."""
    if not desk.folder.register.exists():
        return TriageReport(desk.year, 0, 0, 0, 0, 0, 0, 0, 0)
    with database.opened(desk.folder.register) as db, database.transaction(db):
        before = read_decided(db, desk.year)
        existing = questions.of_year(db, desk.year, before)
        used = max(questions.ids_by_number(db, desk.year), default=0)
        result = decide(before, existing, used, precedents.of_all_years(db))
        asked = earlier_years(result.questions, earlier.asked_before(db, desk.year))
        known = {one.petition.id: one for one in before}
        changed = 0
        if (
            differs(known, result)
            or earlier.differs(db, desk.year, asked)
            or proposals.of_year(db, desk.year) != proposals.in_order(result.proposals)
        ):
            actor = desk.actor
            change = history.begin_change(db, actor.stamp, actor.name, "triage", desk.year)
            ids = questions.store(
                db, change, desk.year, {q.number: q.lead for q in result.questions}
            )
            changed = store_decisions(db, change, known, result.decided)
            store_fates(db, change, ids, known, result.decided)
            proposals.store(db, change, desk.year, result.proposals)
            earlier.store(db, change, desk.year, asked)
        return _report(desk.year, existing, result, changed)


def differs(before: dict[int, Decided], result: TriageResult) -> bool:
    """Whether a triage decided anything that does not stand already."""
    return any(before[one.petition.id] != one for one in result.decided)


def _report(
    year: int, existing: list[Question], result: TriageResult, changed: int
) -> TriageReport:
    fates = Counter(one.fate.kind for one in result.decided if one.fate)
    old = {question.number for question in existing}
    return TriageReport(
        year=year,
        petitions=len(result.decided),
        questions=len(result.questions),
        new_questions=sum(question.number not in old for question in result.questions),
        personal=fates["personal"],
        not_petitions=fates["not-a-petition"],
        outside=fates["outside-scope"],
        unsure=sum(one.is_unsure for one in result.decided if _is_asked(one)),
        changed=changed,
        to_confirm=sum(one.is_to_confirm for one in result.decided),
        topics=dict(Counter(q.value("topic") for q in result.questions)),
        levels=dict(Counter(q.value("level") for q in result.questions)),
    )


def _is_asked(decided: Decided) -> bool:
    return decided.fate is not None and decided.fate.kind == "question"
