"""Check papers against the decree's rules, and mend copies of them where that is asked for."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from dialogue_cli.documents.nd30.decree import DecreeRule, Profile, clause_in_words, decree
from dialogue_cli.documents.nd30.lint.linter import lint as lint_paper
from dialogue_cli.documents.nd30.lint.refusals import OwnCopy, PaperClosedToUs, PaperMissing
from dialogue_cli.documents.nd30.lint.repair.mending import mend
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import lint as say
from dialogue_cli.model.lint import LintedFile, LintReport, RuleLine, RulesReport
from dialogue_cli.office.atomic import write_file
from dialogue_cli.steps.outputs import OutputWrongKind

_SUFFIX = ".docx"


def lint(
    files: Sequence[Path], profile: Profile | None, *, fix: bool = False, output: Path | None = None
) -> LintReport:
    """Check each file; one that cannot be read stops none of the others. `fix` writes mended copies."""
    if fix:
        return LintReport(tuple(_told(file, partial(_mended, profile, output)) for file in files))
    return LintReport(tuple(_told(file, partial(_linted, profile)) for file in files))


def list_rules() -> RulesReport:
    """Every rule of the table."""
    return RulesReport(tuple(map(_line, decree().values())))


def _told(file: Path, look: Callable[[Path, bytes], LintedFile]) -> LintedFile:
    try:
        return look(file, content_of(file))
    except DialogueError as error:
        return LintedFile(file, refused=error.sentence, remedy=error.remedy)


def _linted(profile: Profile | None, file: Path, content: bytes) -> LintedFile:
    found = lint_paper(file.name, content, profile)
    return LintedFile(file, found.profile, found.findings)


def _mended(profile: Profile | None, output: Path | None, file: Path, content: bytes) -> LintedFile:
    """Check and mend; the findings are those that are left in the copy."""
    target = output or file.with_name(f"{say.MENDED_STEM.format(stem=file.stem)}.docx")
    if target.resolve() == file.resolve():
        raise OwnCopy(file=target)
    if target.suffix.lower() != _SUFFIX:
        raise OutputWrongKind(file=target, suffix=_SUFFIX)
    done = mend(file.name, content, profile)
    if done.content is not None:
        write_file(target, done.content)
    written = target if done.content is not None else None
    return LintedFile(
        file, done.left.profile, done.left.findings, mended=done.rules, written=written
    )


def content_of(file: Path) -> bytes:
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
        clause=clause_in_words(rule.clause),
        severity=rule.severity,
        union=rule.union or "",
        since=rule.since.isoformat(),
        remedy=rule.remedy,
    )
