"""Runs every check over one document and tells what is broken, the gravest first."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from dialogue_cli.documents.nd30.decree import DecreeRule, Profile, clause_in_words, decree_rule
from dialogue_cli.documents.nd30.lint.checks import (
    addressees,
    annexes,
    basis,
    body,
    country,
    headings,
    issuer,
    letters,
    marks,
    number,
    page,
    page_numbers,
    place_date,
    position,
    recipients,
    rules_drawn,
    signer,
    structure,
    title,
    whole,
    wording,
)
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy, take_apart
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, where
from dialogue_cli.documents.nd30.lint.opening import Package
from dialogue_cli.documents.nd30.lint.reading.reader import read_paper
from dialogue_cli.messages import lint as say
from dialogue_cli.model.findings import Severity
from dialogue_cli.model.lint import LintFinding

Check = Callable[[Anatomy], Faults]
# Any document: its pages, its letters. A real văn bản: everything else as well.
ANY: tuple[Check, ...] = (page.page, letters.letters, annexes.annexes, whole.whole)
OFFICIAL: tuple[Check, ...] = (
    page_numbers.page_numbers,
    position.position,
    country.country,
    rules_drawn.rules_drawn,
    issuer.issuer,
    number.number,
    place_date.place_date,
    title.title,
    title.about,
    basis.basis,
    structure.structure,
    headings.headings,
    body.body,
    signer.signer,
    addressees.addressees,
    recipients.recipients,
    marks.marks,
    marks.address,
    wording.wording,
)
_ORDER: dict[Severity, int] = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class Linted:
    """What came of one document: the profile it was checked under, its faults, the findings told of them."""

    profile: Profile
    anatomy: Anatomy
    faults: tuple[Fault, ...]
    findings: tuple[LintFinding, ...]


def lint(name: str, content: bytes, profile: Profile | None = None) -> Linted:
    """Check a document; the profile is told by its letterhead where none is given.

    Raises NotAPaper, PaperDamaged, PaperProtected, PaperTooBig or PaperUnsafe.
    """
    return lint_package(Package(name, content), profile)


def lint_package(package: Package, profile: Profile | None = None) -> Linted:
    """The same for a document that has been opened."""
    anatomy = take_apart(read_paper(package))
    under: Profile = profile or ("union" if anatomy.union else "nd30")
    faults = tuple(all_faults(anatomy))
    kept = [
        (fault, severity)
        for fault in faults
        if (severity := _severity(fault, under, anatomy.latest))
    ]
    return Linted(under, anatomy, tuple(fault for fault, _ in kept), told(kept))


def all_faults(paper: Anatomy) -> Faults:
    """Every breach of every rule, before severities are set."""
    if paper.head.party:
        found = next((p.text for p in paper.head.marks), "")
        yield Fault("ND30-PARTY", found or paper.paper.name, allowed=say.PARTY_SO)
        return
    for check in (*ANY, *(OFFICIAL if paper.official else ())):
        yield from check(paper)


def _severity(fault: Fault, profile: Profile, day: date | None) -> Severity | None:
    """How serious a fault is; None where the rule does not hold for that profile or that day."""
    rule = decree_rule(fault.rule)
    own = rule.severity_in(profile)
    if own is None or (day is not None and day < rule.since):
        return None
    return fault.severity if fault.severity and _ORDER[fault.severity] > _ORDER[own] else own


def told(faults: Iterable[tuple[Fault, Severity]]) -> tuple[LintFinding, ...]:
    """The findings of faults; the same fault in many places is one finding that counts them."""
    groups: dict[tuple[str, Severity, str], list[Fault]] = {}
    for fault, severity in faults:
        message = sentence(decree_rule(fault.rule), fault)
        groups.setdefault((fault.rule, severity, message), []).append(fault)
    findings = [
        LintFinding(
            rule=rule,
            severity=severity,
            message=message,
            where=_where(same),
            remedy=decree_rule(rule).remedy,
            clause=clause_in_words(decree_rule(rule).clause),
            count=len(same),
        )
        for (rule, severity, message), same in groups.items()
    ]
    return tuple(sorted(findings, key=lambda finding: _ORDER[finding.severity]))


def sentence(rule: DecreeRule, fault: Fault) -> str:
    """What is there and what is allowed, in one sentence."""
    allowed = fault.allowed or rule.rule.rstrip(".")
    form = rule.message or say.LOOK
    return form.format(title=rule.title, found=fault.found, allowed=allowed)


def _where(faults: list[Fault]) -> str:
    first = where(faults[0].at)
    if len(faults) == 1:
        return first
    return say.AND_MORE.format(where=first, count=len(faults) - 1)
