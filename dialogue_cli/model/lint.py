"""What checking papers tells: findings, what was mended, the rules."""

from dataclasses import dataclass
from pathlib import Path

from dialogue_cli.model.findings import Severity


@dataclass(frozen=True, slots=True)
class LintFinding:
    """One breach of a rule in a document: what is there and what may be, where, what to do; `count` places."""

    rule: str
    severity: Severity
    message: str
    where: str
    remedy: str = ""
    clause: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class LintedFile:
    """One file: the profile it was checked under and its findings, or why it was refused.

    `mended` counts what was repaired by rule, `written` is the repaired copy.
    """

    file: Path
    profile: str = ""
    findings: tuple[LintFinding, ...] = ()
    refused: str = ""
    remedy: str = ""
    mended: tuple[tuple[str, int], ...] = ()
    written: Path | None = None

    def count(self, severity: Severity) -> int:
        """How many findings of that severity there are."""
        return sum(finding.severity == severity for finding in self.findings)


@dataclass(frozen=True, slots=True)
class LintReport:
    """Every file of one command."""

    files: tuple[LintedFile, ...]


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule as it is listed: severities for both profiles, empty where it does not hold."""

    rule: str
    title: str
    requirement: str
    clause: str
    severity: str
    union: str
    since: str
    remedy: str


@dataclass(frozen=True, slots=True)
class RulesReport:
    """The rules that are checked."""

    rules: tuple[RuleLine, ...]
