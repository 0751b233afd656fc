"""Check papers against the decree's rules, and mend copies of them where that is asked for."""

from collections.abc import Sequence
from pathlib import Path

from dialogue_cli.documents.nd30.decree import DecreeRule, Profile, decree
from dialogue_cli.documents.nd30.lint.linter import lint as lint_paper
from dialogue_cli.documents.nd30.lint.refusals import PaperClosedToUs, PaperMissing
from dialogue_cli.errors import DialogueError
from dialogue_cli.model.lint import LintedFile, LintReport, RuleLine, RulesReport


def lint(files: Sequence[Path], profile: Profile | None) -> LintReport:
    """Check each file; one that cannot be read stops none of the others."""
    return LintReport(tuple(_linted(file, profile) for file in files))


def list_rules() -> RulesReport:
    """Every rule of the table."""
    return RulesReport(tuple(map(_line, decree().values())))


def _linted(file: Path, profile: Profile | None) -> LintedFile:
    try:
        content = _content(file)
        found = lint_paper(file.name, content, profile)
    except DialogueError as error:
        return LintedFile(file, refused=error.sentence, remedy=error.remedy)
    return LintedFile(file, found.profile, found.findings)


def _content(file: Path) -> bytes:
    """The bytes of a file; raises PaperMissing or PaperClosedToUs."""
    if not file.is_file():
        raise PaperMissing(file=file.name)
    try:
        return file.read_bytes()
    except OSError as error:
        raise PaperClosedToUs(file=file.name) from error


def _line(rule: DecreeRule) -> RuleLine:
    return RuleLine(
        rule=rule.id,
        title=rule.title,
        requirement=rule.rule,
        clause=rule.clause,
        severity=rule.severity,
        union=rule.union or "",
        since=rule.since.isoformat(),
        remedy=rule.remedy,
    )
