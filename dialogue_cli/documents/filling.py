"""Fills a template with facts: Jinja in a sandbox, every value put out as a placeholder."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import lru_cache

from jinja2 import Template

from dialogue_cli.documents.allowance import MOST_LETTERS, MOST_LINES, Allowance, allowance
from dialogue_cli.documents.compiling import TemplateText, compiled, known_names, rendered
from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.paper_kinds import FACTS
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.documents.values import Values, current
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.office import Signer


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled template: Markdown with placeholders, and the values that belong in them."""

    subject: str
    body: str
    values: Values
    recipients: tuple[str, ...] = ()
    signers: tuple[Signer, ...] = ()


@dataclass(frozen=True, slots=True)
class Compiled:
    """One text of a template, ready to be filled again and again."""

    source: TemplateText
    template: Template

    def rendered(self, facts: PaperFacts) -> str:
        """The text with placeholders for the facts' values. Raises TemplateBrokenError."""
        named = {part.name: getattr(facts, part.name) for part in fields(facts)}
        return rendered(self.source, self.template, named)


@dataclass(frozen=True, slots=True)
class Around:
    """What the front matter says of a paper, filled: the subject with placeholders, usual recipients, signers."""

    subject: str
    recipients: tuple[str, ...]
    signers: tuple[Signer, ...]


@contextmanager
def filling(letters: int = MOST_LETTERS) -> Iterator[Values]:
    """One filling: its values are kept, its steps and letters counted."""
    values = Values()
    token, left = current.set(values), allowance.set(Allowance(letters=letters))
    try:
        yield values
    finally:
        current.reset(token)
        allowance.reset(left)


def fill(source: TemplateSource, facts: PaperFacts) -> Filled:
    """Fill subject, body, usual recipients and signers of a template. Raises TemplateBrokenError."""
    body = _body(source)
    with filling() as values:
        around = fill_around(source, facts, values)
        filled = Filled(
            around.subject, body.rendered(facts), values, around.recipients, around.signers
        )
    if filled.body.count("\n") > MOST_LINES:
        raise body.source.broken(1, sentences.REASON_TOO_LONG.format(most=MOST_LINES))
    return filled


def fill_around(source: TemplateSource, facts: PaperFacts, values: Values) -> Around:
    """Fill what the front matter says, within a filling. Raises TemplateBrokenError."""
    subject, recipients, signers = _around(source)
    to = values.text(recipients.rendered(facts))
    return Around(
        subject.rendered(facts).strip(),
        tuple(line.strip() for line in to.split("\n") if line.strip()),
        tuple(_signers(signers.rendered(facts), values)),
    )


def _signers(rendered: str, values: Values) -> Iterator[Signer]:
    """One a line, taken apart before the values are put back: a name may hold any sign."""
    for line in rendered.split("\n"):
        role, _, name = line.partition("|")
        if role.strip():
            lines = tuple(values.marked(part).strip() for part in role.split("/"))
            yield Signer(lines, values.marked(name).strip())


@lru_cache(maxsize=64)
def _around(source: TemplateSource) -> tuple[Compiled, Compiled, Compiled]:
    """Subject, recipients and signers, compiled, every name in them known."""
    subject = "\n" * (source.subject_line - 1) + source.subject
    return (
        _compiled(source, subject),
        _compiled(source, source.recipients),
        _compiled(source, source.signers),
    )


@lru_cache(maxsize=64)
def _body(source: TemplateSource) -> Compiled:
    return _compiled(source, source.body)


def _compiled(source: TemplateSource, text: str) -> Compiled:
    written = TemplateText(source.file, text, known_names(FACTS[source.facts]))
    return Compiled(written, compiled(written))
