"""What one check tells of a document."""

from collections.abc import Callable, Iterator

from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy, take_apart
from dialogue_cli.documents.nd30.lint.faults import Fault
from dialogue_cli.documents.nd30.lint.opening import Package
from dialogue_cli.documents.nd30.lint.reading.reader import read_paper

Check = Callable[[Anatomy], Iterator[Fault]]


def told(check: Check, document: bytes) -> list[tuple[str, str]]:
    """Rule (without ND30-) and what is there of every fault, in order."""
    paper = take_apart(read_paper(Package("a.docx", document)))
    return [(fault.rule.removeprefix("ND30-"), fault.found) for fault in check(paper)]
