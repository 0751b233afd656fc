"""What the register holds, as objects for scripts (design.md §4) and as lists for Excel."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dialogue_cli.messages import exports as say
from dialogue_cli.messages import labels
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import (
    Decided,
    Decision,
    Origin,
    Question,
    petition_code,
    question_code,
)
from dialogue_cli.model.reports import ExportReport
from dialogue_cli.office.atomic import write_file
from dialogue_cli.reference.topics import topic_keys, topic_name
from dialogue_cli.steps.check import find_all
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.stored import Stored, stored
from dialogue_cli.steps.wording import agency_names
from dialogue_cli.workbooks.lists import Column, Value, as_csv, as_workbook

Object = dict[str, Any]
Names = Mapping[str, Mapping[str, str]]


def export(
    desk: Desk, what: str, form: str, output: Path | None
) -> tuple[ExportReport, bytes | None]:
    """Write a list to a file, or give its bytes when it is meant for the screen (json, csv without -o)."""
    listing = _LISTINGS[what]
    objects = listing.objects(desk, stored(desk))
    content = _content(desk, listing, objects, form)
    if output is None and form != "xlsx":
        return ExportReport(what, len(objects), None), content
    path = output or desk.folder.exports(desk.year) / f"{listing.stem}.{form}"
    write_file(path, content)
    return ExportReport(what, len(objects), path), None


@dataclass(frozen=True, slots=True)
class Listing:
    """One kind of list: where its objects come from, and the columns of the sheet with the path to each value."""

    stem: str
    title: str
    objects: Callable[[Desk, Stored], list[Object]]
    columns: Sequence[tuple[str, int, str]]

    def rows(self, objects: Sequence[Object], names: Names) -> list[list[Value]]:
        """The sheet's rows; keys are shown by the names that people know."""
        return [
            [_named(_at(one, path), names.get(path)) for _, _, path in self.columns]
            for one in objects
        ]


def _content(desk: Desk, listing: Listing, objects: Sequence[Object], form: str) -> bytes:
    if form == "json":
        return (json.dumps(objects, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    columns = [Column(title, width) for title, width, _ in listing.columns]
    rows = listing.rows(objects, _names(desk))
    if form == "csv":
        return as_csv(columns, rows)
    return as_workbook(listing.title, columns, rows)


def _names(desk: Desk) -> Names:
    """What the keys in each column are called."""
    return {
        "topic": {key: topic_name(key) for key in topic_keys()},
        "scope": labels.SCOPES,
        "level": labels.LEVELS,
        "agency": agency_names(desk),
        "handling": labels.HANDLINGS,
        "severity": labels.SEVERITIES,
        "group": {group.key: group.label for group in desk.conference.groups},
    }


def _named(value: Value, names: Mapping[str, str] | None) -> Value:
    return names.get(str(value or ""), value) if names else value


def _at(one: Object, path: str) -> Value:
    """The value at a dotted path; lists in one line each."""
    value: Any = one
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return "\n".join(map(str, value)) if isinstance(value, list) else value


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


def question_object(question: Question) -> Object:
    """One question as scripts read it."""
    return {
        "id": question_code(question.number),
        "text": question.text,
        "topic": question.value("topic"),
        "level": question.value("level"),
        "agency": question.value("agency"),
        "units": list(question.units),
        "petitions": [petition_code(member.petition.id) for member in question.members],
        "handling": question.handling,
        "replies": [answer.answer for answer in question.answers if answer.answer],
        "answers": [
            {
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
            for answer in question.answers
        ],
    }


def _petitions(_desk: Desk, held: Stored) -> list[Object]:
    return [petition_object(one) for one in held.decided]


def _questions(_desk: Desk, held: Stored) -> list[Object]:
    return [question_object(question) for question in held.questions]


def _delegates(_desk: Desk, held: Stored) -> list[Object]:
    return [
        {
            "full_name": delegate.full_name,
            "unit": delegate.unit,
            "group": delegate.group,
            "role": delegate.role,
            "phone": delegate.phone,
            "gender": delegate.gender,
            "source": source_object(delegate.origin),
        }
        for delegate in held.delegates
    ]


def _findings(desk: Desk, held: Stored) -> list[Object]:
    return [finding_object(finding) for finding in find_all(desk, held)]


def finding_object(finding: Finding) -> Object:
    """One finding as scripts read it (design.md §4)."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "where": finding.where,
        "remedy": finding.remedy,
    }


_LISTINGS = {
    "petitions": Listing("kien-nghi", say.PETITIONS, _petitions, say.PETITION_COLUMNS),
    "questions": Listing("cau-hoi", say.QUESTIONS, _questions, say.QUESTION_COLUMNS),
    "delegates": Listing("dai-bieu", say.DELEGATES, _delegates, say.DELEGATE_COLUMNS),
    "findings": Listing("phat-hien", say.FINDINGS, _findings, say.FINDING_COLUMNS),
}
