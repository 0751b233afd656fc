"""Writes docs/template-variables.md, every value that a template may name: python -m benchmarks.variables_page."""

import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.variables.page import variables_page
from dialogue_cli.documents.filling import fill_around, filling
from dialogue_cli.documents.framing import framed
from dialogue_cli.documents.templates import find_template, known_papers
from dialogue_cli.documents.word.names import paper_names
from dialogue_cli.errors import DialogueError
from dialogue_cli.office.who import Actor, Surroundings
from dialogue_cli.steps.composing import prepared
from dialogue_cli.steps.demo import demo
from dialogue_cli.steps.desk import Desk, sit_down
from dialogue_cli.steps.stored import stored

ON_THE_DAY = datetime(2024, 5, 2, tzinfo=UTC)
PAGE = Path(__file__).parent.parent / "docs" / "template-variables.md"


def page() -> str:
    """The page with examples of the demonstration's office."""
    with tempfile.TemporaryDirectory() as folder:
        office = Path(folder) / "demo"
        desk = _office(office)
        return variables_page(tuple(_facts(desk)))


def _office(folder: Path) -> Desk:
    at = Surroundings(folder.parent, {}, Actor("benchmarks", ON_THE_DAY))
    demo(folder, at, lambda _report: None, lambda *_: None)
    return sit_down(folder, None, at)


def _facts(desk: Desk) -> Iterator[object]:
    """The facts of the first copy of every paper, and its frame."""
    held = stored(desk)
    for name in known_papers():
        template = find_template(name)
        try:
            work = prepared(desk, template, held, draft=True)
            copy = next(work.copies, None)
        except DialogueError:
            continue
        if copy is None:
            continue
        yield copy.facts
        with filling() as values:
            around = fill_around(template, copy.facts, values)
            subject = values.text(around.subject)
        frame = framed(template, subject, work.frame, around.signers, draft=True)
        yield paper_names(frame)


def main() -> None:
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{PAGE}\n")


if __name__ == "__main__":
    main()
