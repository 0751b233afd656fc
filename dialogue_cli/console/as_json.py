"""Reports as one JSON object each, in the shapes that design.md §4 promises."""

import json
from collections.abc import Sequence
from functools import singledispatch
from typing import Any

from dialogue_cli.console.backup_objects import backup_object, restore_object
from dialogue_cli.console.gift_objects import gifts_object, give_object
from dialogue_cli.model.backups import BackupReport, RestoreReport
from dialogue_cli.model.budget import BudgetReport, BudgetSum
from dialogue_cli.model.door import CheckinReport, DoorLine
from dialogue_cli.model.gift_ledger import GiftsReport, GiveReport
from dialogue_cli.model.lint import LintReport
from dialogue_cli.model.objects import (
    budget_object,
    budget_sum_object,
    finding_object,
    petition_object,
    proposal_objects,
    question_object,
)
from dialogue_cli.model.petitions import question_code
from dialogue_cli.model.plain import plain
from dialogue_cli.model.quota_tables import QuotaReport, QuotaTable
from dialogue_cli.model.reports import (
    COUNTS,
    AcceptReport,
    CheckReport,
    FileReport,
    FindReport,
    ImportReport,
    StatusReport,
)
from dialogue_cli.model.review import ReviewReport
from dialogue_cli.model.run_objects import run_object
from dialogue_cli.model.run_reports import RunReport
from dialogue_cli.model.selection import Selected, SelectReport
from dialogue_cli.model.shown import Elsewhere, PetitionReport, QuestionReport
from dialogue_cli.vietnamese.money import dong_in_words


def as_json_text(report: object) -> str:
    """The report's JSON, readable and with its accents."""
    return json.dumps(_object(report), ensure_ascii=False, indent=2)


@singledispatch
def _object(report: object) -> Any:
    return plain(report)


@_object.register
def _(report: ImportReport) -> Any:
    return {
        "year": report.year,
        "dry_run": report.dry_run,
        "files": [_file(file) for file in report.files],
        **{name: report.total(name) for name in COUNTS},
    }


def _file(file: FileReport) -> Any:
    found = plain(file)
    found["problems"] = [
        {key: problem[key] for key in ("sheet", "row", "column", "code", "message")}
        for problem in found["problems"]
    ]
    found["skipped_reasons"] = dict(file.skipped_reasons)
    return found


@_object.register
def _(report: RunReport) -> Any:
    return run_object(report)


@_object.register
def _(report: PetitionReport) -> Any:
    return {
        **petition_object(report.decided),
        "agency_name": report.agency_name,
        "text_received": report.decided.petition.text_received,
        "repairs": plain(report.repairs),
        "proposals": _proposals(report.elsewhere),
    }


@_object.register
def _(report: QuestionReport) -> Any:
    members = [petition_object(member) for member in report.question.members]
    return {
        **question_object(report.question, report.earlier),
        "agency_name": report.agency_name,
        "members": members,
        "proposals": _proposals(report.elsewhere),
    }


def _proposals(elsewhere: Sequence[Elsewhere]) -> Any:
    homes = {one.proposal.other: one.question for one in elsewhere}
    return proposal_objects([one.proposal for one in elsewhere], homes)


@_object.register
def _(report: CheckReport) -> Any:
    findings = [finding_object(finding) for finding in report.findings]
    return {"year": report.year, "findings": findings, "lapsed": report.lapsed}


@_object.register
def _(report: AcceptReport) -> Any:
    return {
        "year": report.year,
        "withdrawn": report.withdrawn,
        "findings": [finding_object(finding) for finding in report.findings],
        "unchanged": [finding_object(finding) for finding in report.unchanged],
    }


@_object.register
def _(report: BudgetReport) -> Any:
    budget = report.budget
    return {
        "year": report.year,
        "total": _sum(budget.whole),
        "sources": [_sum(one) for one in budget.sources],
        "sections": [_sum(one) for one in budget.sections],
        "lines": [budget_object(line) for line in budget.lines],
        "findings": [finding_object(finding) for finding in report.findings],
    }


def _sum(one: BudgetSum) -> Any:
    return {**budget_sum_object(one), "planned_words": dong_in_words(one.planned)}


@_object.register
def _(report: StatusReport) -> Any:
    deadlines = [
        {"name": name, "day": day.isoformat(), "passed": passed}
        for name, day, passed in report.deadlines
    ]
    last = report.last_run
    run = last and {
        "at": last.at,
        "exit_code": last.exit_code,
        "report": last.report,
        "counts": plain(last.counts),
    }
    return {**plain(report), "deadlines": deadlines, "last_run": run}


@_object.register
def _(report: SelectReport) -> Any:
    found = report.selection
    return {
        "year": report.year,
        "dry_run": report.dry_run,
        "questions": [_selected(one) for one in found.questions],
        "hall": report.hall,
        "writing": found.count("writing"),
        "minutes_used": report.minutes_used,
        "minutes": report.time.minutes,
        "question_minutes": report.time.each,
        "reserves": [_selected(one) for one in found.reserves],
        "unasked": [_selected(one) for one in found.unasked],
        "doubtful": [_selected(one) for one in found.doubtful],
        "undecided": report.undecided,
        "changed": report.changed,
    }


def _selected(one: Selected) -> Any:
    return {"id": question_code(one.number), **plain(one)}


@_object.register
def _(report: QuotaReport) -> Any:
    return {
        "year": report.year,
        "groups": _quota_table(report.groups) if report.groups else None,
        "units": [_quota_table(table) for table in report.units],
        "left_out": plain(report.left_out),
        "sessions": report.sessions,
        "shares": [
            {
                "title": table.title,
                "shares": [
                    {"name": one.name, "count": one.count, "percent": one.tenths / 10}
                    for one in table.shares
                ],
            }
            for table in report.shares or ()
        ],
    }


def _quota_table(table: QuotaTable) -> Any:
    lines = [{**plain(line), "difference": line.difference} for line in table.lines]
    total = {**plain(table.total), "difference": table.total.difference}
    return {"group": table.group, "quota": table.quota, "lines": lines, "total": total}


@_object.register
def _(report: FindReport) -> Any:
    found = [petition_object(one) for one in report.petitions]
    return {"text": report.text, "petitions": found}


@_object.register
def _(report: CheckinReport) -> Any:
    return {
        "year": report.year,
        "session": report.session,
        "door": report.door,
        "records": [_door_line(line) for line in report.lines],
        "counts": plain(report.counts),
    }


def _door_line(line: DoorLine) -> Any:
    record, delegate = line.record, line.delegate
    return {
        "given": line.given,
        "outcome": line.outcome,
        "message": line.message,
        "code": line.code,
        "full_name": delegate.full_name if delegate else "",
        "unit": delegate.unit if delegate else "",
        "group": delegate.group if delegate else "",
        "state": record.state if record else "",
        "substitute": record.substitute if record else "",
        "at": record.at if record else "",
        "door": record.door if record else "",
        "candidates": [
            {"full_name": one.full_name, "unit": one.unit, "group": one.group}
            for one in line.candidates
        ],
    }


@_object.register
def _(report: GiftsReport) -> Any:
    return gifts_object(report)


@_object.register
def _(report: GiveReport) -> Any:
    return give_object(report)


@_object.register
def _(report: BackupReport) -> Any:
    return backup_object(report)


@_object.register
def _(report: RestoreReport) -> Any:
    return restore_object(report)


@_object.register
def _(report: ReviewReport) -> Any:
    return {
        "year": report.year,
        "file": report.file,
        "dry_run": report.dry_run,
        "rows": report.rows,
        "applied": len(report.changes),
        "changes": plain(report.changes),
        "refused": plain(report.refused),
        "faults": [
            {**plain(fault), "cell": f"{fault.column}{fault.row or ''}"} for fault in report.faults
        ],
    }


@_object.register
def _(report: LintReport) -> Any:
    files = [plain(file) for file in report.files]
    findings = [{"file": file["file"], **one} for file in files for one in file.pop("findings")]
    for file in files:
        file["mended"] = dict(file["mended"])
    return {"findings": findings, "files": files}
