"""Each paper as an outline (`style | text` per block), compared with the one on file.

To renew the outlines after a wanted change: python -m pytest tests/golden --renew
"""

from pathlib import Path

import pytest

from dialogue_cli.documents.papers import compose
from dialogue_cli.documents.templates import find_template
from tests import papers
from tests.nd30_rules import Paper, W

SAMPLES = {**papers.ALL, **papers.CARDS}
FOLDER = Path(__file__).parent / "papers"


def outline(document: bytes) -> str:
    """Every paragraph of the .docx in order, one line each; cells are indented."""
    paper = Paper(document)
    lines = []
    for element in paper.body.iter(W + "p"):
        shown = paper.shown(element)
        in_table = next(element.iterancestors(W + "tc"), None) is not None
        text = shown.text.replace("\n", "⏎")
        lines.append(f"{'  ' if in_table else ''}{shown.style} | {text}".rstrip())
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("paper", SAMPLES)
def test_paper_reads_as_on_file(paper: str, request: pytest.FixtureRequest):
    facts, frame = SAMPLES[paper]
    made = outline(compose(find_template(paper), facts, frame, draft=False).document)
    file = FOLDER / f"{paper}.txt"
    if request.config.getoption("--renew"):
        file.write_text(made, encoding="utf-8", newline="\n")
    assert made == file.read_text(encoding="utf-8")
