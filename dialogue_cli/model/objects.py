"""The nouns as scripts read them: the JSON shapes on which offices depend (docs/architecture.md)."""

from collections.abc import Mapping, Sequence
from typing import Any

from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.budget import BudgetLine, BudgetSum
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import (
    Answer,
    Decided,
    Decision,
    Earlier,
    Fate,
    Origin,
    Proposal,
    Question,
    petition_code,
    question_code,
)
from dialogue_cli.model.roll import Checkin, Roll, RollEntry

Object = dict[str, Any]
MOST_PROPOSALS = 5


def petition_object(one: Decided) -> Object:
    """One petition as scripts read it (design.md §4)."""
    petition, fate = one.petition, one.fate
    return {
        "id": petition_code(petition.id),
        "text": petition.text,
        "unit": petition.unit,
        "asker": petition.asker,
        "received_on": petition.received_on.isoformat() if petition.received_on else None,
        "source": source_object(petition.origin),
        "topic": one.value("topic"),
        "scope": one.value("scope"),
        "level": one.value("level"),
        "agency": one.value("agency"),
        "question": question_code(fate.question) if fate and fate.question is not None else None,
        "fate": {"kind": fate.kind, "reason": fate.reason} if fate else None,
        "decisions": {decision.field: _decision_object(decision) for decision in one.decisions},
        "merged": _merged_object(fate) if fate and fate.question is not None else None,
    }


def proposal_objects(
    proposals: Sequence[Proposal], homes: Mapping[int, int] | Mapping[int, int | None]
) -> list[Object]:
    """What else may ask the same, the likeliest first; `homes` gives the question's number of each petition."""
    return [
        {
            "petition": petition_code(one.other),
            "question": question_code(home) if (home := homes.get(one.other)) else None,
            "confidence": round(one.confidence, 3),
            "reason": one.reason,
        }
        for one in proposals[:MOST_PROPOSALS]
    ]


def _merged_object(fate: Fate) -> Object:
    return {
        "confidence": round(fate.confidence, 3),
        "origin": fate.origin,
        "sure": fate.is_sure,
    }


def _decision_object(decision: Decision) -> Object:
    return {
        "value": decision.value,
        "also": list(decision.also),
        "origin": decision.origin,
        "confidence": round(decision.confidence, 3),
        "reason": decision.reason,
    }


def source_object(origin: Origin) -> Object:
    """Where something was read, as scripts read it."""
    return {"file": origin.file, "sheet": origin.sheet, "row": origin.row, "part": origin.part}


def question_object(question: Question, earlier: Sequence[Earlier] = ()) -> Object:
    """One question as scripts read it; `earlier` are its earlier years."""
    return {
        "id": question_code(question.number),
        "text": question.text,
        "topic": question.value("topic"),
        "level": question.value("level"),
        "agency": question.value("agency"),
        "units": list(question.units),
        "petitions": [petition_code(member.petition.id) for member in question.members],
        "handling": question.handling,
        "handling_origin": question.handling_origin if question.handling else None,
        "handling_reason": question.handling_reason,
        "replies": [answer.answer for answer in question.answers if answer.answer],
        "answers": [_answer_object(answer) for answer in question.answers],
        "earlier": [_earlier_object(one) for one in earlier],
    }


def _answer_object(answer: Answer) -> Object:
    return {
        "agency": answer.agency,
        "answer": answer.answer,
        "document": answer.document,
        "answered_on": answer.answered_on.isoformat() if answer.answered_on else None,
        "tasks": [
            {
                "agency": task.agency,
                "content": task.content,
                "product": task.product,
                "deadline": task.deadline.isoformat() if task.deadline else None,
            }
            for task in answer.commitments
        ],
    }


def _earlier_object(one: Earlier) -> Object:
    return {
        "year": one.year,
        "question": question_code(one.number),
        "confidence": round(one.confidence, 3),
        "reason": one.reason,
        "answers": [_answer_object(answer) for answer in one.answers],
    }


def delegate_object(delegate: Delegate) -> Object:
    """One delegate as scripts read it."""
    return {
        "full_name": delegate.full_name,
        "unit": delegate.unit,
        "group": delegate.group,
        "role": delegate.role,
        "phone": delegate.phone,
        "gender": delegate.gender,
        "email": delegate.email,
        "ethnicity": delegate.ethnicity,
        "party_member": delegate.party_member,
        "id_number": delegate.id_number,
        "seat": delegate.seat,
        "stands_in_for": delegate.stands_in_for,
        "absence": delegate.absence,
        "confirmed": delegate.confirmed,
        "source": source_object(delegate.origin),
    }


def attendance_object(one: Attendance) -> Object:
    """One person on a sheet of attendance as scripts read it."""
    return {
        "full_name": one.full_name,
        "unit": one.unit,
        "position": one.position,
        "phone": one.phone,
        "session": one.session,
        "invitation": one.invitation,
        "state": one.state,
        "present": one.present,
        "arrived_at": one.arrived_at,
        "substitute": one.substitute,
        "stands_in_for": one.stands_in_for,
        "signed": one.signed,
        "note": one.note,
        "source": source_object(one.origin),
    }


def roll_object(roll: Roll, entry: RollEntry) -> Object:
    """One delegate in one session as scripts read it; `record` says which kind of record was heard."""
    one = entry.delegate
    return {
        "session": roll.session,
        "full_name": one.full_name,
        "unit": one.unit,
        "group": one.group,
        "listed": True,
        "state": entry.state,
        "present": entry.present,
        "at": entry.at,
        "substitute": entry.substitute,
        "record": entry.source,
        "source": source_object(one.origin),
    }


def unlisted_object(roll: Roll, one: Attendance | Checkin) -> Object:
    """Somebody who came though he is on no list, as scripts read it."""
    known = {
        "session": roll.session,
        "full_name": one.full_name,
        "unit": one.unit,
        "listed": False,
        "state": one.state,
        "present": one.present,
        "substitute": one.substitute,
    }
    if isinstance(one, Checkin):
        return {**known, "group": one.group, "at": one.at, "record": "door", "source": None}
    where = source_object(one.origin)
    return {**known, "group": "", "at": one.arrived_at, "record": "sheet", "source": where}


def gift_object(one: GiftReceipt) -> Object:
    """One receipt of a gift as scripts read it; sums in đồng."""
    return {
        "full_name": one.full_name,
        "unit": one.unit,
        "position": one.position,
        "address": one.address,
        "id_number": one.id_number,
        "phone": one.phone,
        "purpose": one.purpose,
        "quantity": one.quantity,
        "rate": one.rate,
        "amount": one.amount,
        "received": one.received,
        "received_by": one.received_by,
        "envelope": one.envelope,
        "note": one.note,
        "source": source_object(one.origin),
    }


def budget_object(one: BudgetLine) -> Object:
    """One line of the budget as scripts read it; sums in đồng, the quantity as a decimal number in a text."""
    return {
        "section": one.section,
        "item": one.item,
        "measure": one.measure,
        "quantity": one.quantity_text,
        "quantity_written": one.quantity_written,
        "rate": one.rate,
        "amount": one.planned,
        "amount_written": one.amount,
        "paid_from": one.source,
        "basis": one.basis,
        "spent": one.spent,
        "unread": list(one.unread),
        "note": one.note,
        "source": source_object(one.origin),
    }


def budget_sum_object(one: BudgetSum) -> Object:
    """What some lines come to as scripts read it; sums in đồng, `share` in percent with one decimal."""
    return {
        "key": one.key,
        "name": one.name,
        "lines": one.lines,
        "planned": one.planned,
        "share": one.share / 10,
        "spent": one.spent,
        "spent_lines": one.spent_lines,
        "left": one.left,
        "open_lines": one.open_lines,
    }


def finding_object(finding: Finding) -> Object:
    """One finding as scripts read it (design.md §4)."""
    accepted = finding.accepted
    return {
        "id": finding.id,
        "code": finding.code,
        "check": finding.check,
        "severity": finding.severity,
        "message": finding.message,
        "where": finding.where,
        "why": finding.why,
        "remedy": finding.remedy,
        "accepted": accepted and {"by": accepted.by, "reason": accepted.reason, "at": accepted.at},
    }
