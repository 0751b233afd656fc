"""The checks by name and the codes with their explanations."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import ClassVar

from dialogue_cli.checks.attendance import check_attendance
from dialogue_cli.checks.budget import check_budget
from dialogue_cli.checks.consistency import check_consistency
from dialogue_cli.checks.deadlines import check_deadlines
from dialogue_cli.checks.delegates import check_delegates
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import severity
from dialogue_cli.checks.gifts import check_gifts
from dialogue_cli.checks.papers import check_papers
from dialogue_cli.checks.petitions import check_petitions
from dialogue_cli.checks.privacy import check_privacy
from dialogue_cli.checks.quotas import check_quotas
from dialogue_cli.checks.selection import check_selection
from dialogue_cli.errors import DialogueError, likely
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.findings import Finding, Severity
from dialogue_cli.model.reports import ExplainReport

CHECKS: Mapping[str, Callable[[CheckFacts], Iterable[Finding]]] = MappingProxyType(
    {
        "quotas": check_quotas,
        "gifts": check_gifts,
        "budget": check_budget,
        "deadlines": check_deadlines,
        "petitions": check_petitions,
        "selection": check_selection,
        "consistency": check_consistency,
        "delegates": check_delegates,
        "attendance": check_attendance,
        "papers": check_papers,
        "privacy": check_privacy,
    }
)
_PLACE, _NOT_NAMED = re.compile(r"\{\{.*?\}\}|\{\w*\}"), "…"
_SERIOUSNESS: tuple[Severity, ...] = ("error", "warning", "info")


class UnknownCheck(DialogueError):
    """No check has that name."""

    message: ClassVar[str] = sentences.UNKNOWN_CHECK
    hint: ClassVar[str] = sentences.UNKNOWN_CHECK_HINT
    exit_code: ClassVar[int] = 2


class UnknownCode(DialogueError):
    """No finding has that code."""

    message: ClassVar[str] = sentences.UNKNOWN_CODE
    hint: ClassVar[str] = sentences.UNKNOWN_CODE_HINT
    exit_code: ClassVar[int] = 2


def run(facts: CheckFacts, names: Sequence[str] = ()) -> tuple[Finding, ...]:
    """The findings of the named checks (all of them when none is named), check by check, the most serious first.

    Raises UnknownCheck.
    """
    for name in names:
        if name not in CHECKS:
            raise UnknownCheck(name=name, suggestion=likely(name, CHECKS), names=", ".join(CHECKS))
    wanted = [name for name in CHECKS if not names or name in names]
    groups = [_found(name, facts) for name in wanted]
    # The check with the most errors comes first; of two alike the one with more warnings.
    groups.sort(key=lambda group: [-_count(group, grade) for grade in _SERIOUSNESS])
    return tuple(finding for group in groups for finding in group)


def _found(name: str, facts: CheckFacts) -> list[Finding]:
    """What one check found, the most serious first; what is said twice of one place once."""
    found = dict.fromkeys(replace(finding, check=name) for finding in CHECKS[name](facts))
    return sorted(found, key=lambda f: (_SERIOUSNESS.index(f.severity), f.code, f.where, f.message))


def _count(found: Iterable[Finding], grade: Severity) -> int:
    return sum(finding.severity == grade for finding in found)


def codes() -> tuple[str, ...]:
    """Every code a finding can have."""
    return tuple(sentences.TEXTS)


def explain(code: str) -> ExplainReport:
    """Why a code matters and what to do, in whatever case it is typed. Raises UnknownCode."""
    wanted = code.strip().upper()
    text = sentences.TEXTS.get(wanted)
    if text is None:
        raise UnknownCode(code=code, suggestion=likely(wanted, codes()))
    return ExplainReport(
        wanted, severity(wanted), text.title, text.why, text.bad, text.good, _whole(text.remedy)
    )


def _whole(remedy: str) -> str:
    """The remedy with dots for what only a real finding can name; what a person types keeps its braces."""
    return _PLACE.sub(lambda found: found[0][1:-1] if found[0][1] == "{" else _NOT_NAMED, remedy)
