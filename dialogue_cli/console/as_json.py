"""Reports as one JSON object each, in the shapes that design.md §4 promises."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import singledispatch
from pathlib import Path
from typing import Any

from dialogue_cli.model.petitions import petition_code, question_code
from dialogue_cli.model.reports import (
    FileReport,
    FindReport,
    ImportReport,
    PetitionReport,
    QuestionReport,
)

COUNTS = ("rows_read", "accepted", "unchanged", "changed", "rejected", "skipped")


def as_json_text(report: object) -> str:
    """The report's JSON, readable and with its accents."""
    return json.dumps(_object(report), ensure_ascii=False, indent=2)


@singledispatch
def _object(report: object) -> Any:
    return _plain(report)


@_object.register
def _(report: ImportReport) -> Any:
    return {
        "year": report.year,
        "dry_run": report.dry_run,
        "files": [_file(file) for file in report.files],
        **{name: report.total(name) for name in COUNTS},
    }


def _file(file: FileReport) -> Any:
    found = _plain(file)
    found["problems"] = [
        {key: problem[key] for key in ("sheet", "row", "column", "code", "message")}
        for problem in found["problems"]
    ]
    return found


@_object.register
def _(report: PetitionReport) -> Any:
    found = _plain(report.decided)
    number = report.question.number if report.question else None
    code = question_code(number) if number is not None else None
    return {
        "id": petition_code(report.decided.petition.id),
        "question": code,
        "agency_name": report.agency_name,
        **found,
    }


@_object.register
def _(report: QuestionReport) -> Any:
    return {
        "id": question_code(report.question.number),
        "agency_name": report.agency_name,
        "units": list(report.question.units),
        **_plain(report.question),
    }


@_object.register
def _(report: FindReport) -> Any:
    return {
        "text": report.text,
        "petitions": [
            {
                "id": petition_code(one.petition.id),
                "unit": one.petition.unit,
                "text": one.petition.text,
                "fate": _plain(one.fate),
            }
            for one in report.petitions
        ],
    }


def _plain(value: object) -> Any:
    """Dataclasses as objects, days and times as ISO texts, paths as texts."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    return value.value if isinstance(value, Enum) else value
