"""Whatever is put into settings, templates, Word files and review workbooks: read, or refused by a sentence of ours."""

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogue_cli.documents.filling import Filled, fill
from dialogue_cli.documents.framing import Composed
from dialogue_cli.documents.nd30.lint.linter import Linted, lint
from dialogue_cli.documents.nd30.lint.refusals import PaperDamaged
from dialogue_cli.documents.papers import compose
from dialogue_cli.documents.templates import find_template, read_template
from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.review_book import read_review_book
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.office import Office
from dialogue_cli.model.review import ReviewBook
from dialogue_cli.office.conference_settings import read_conference
from dialogue_cli.office.office_settings import read_office
from tests import papers
from tests.conftest import EXAMPLES
from tests.faults import figures
from tests.faults.killing import TIMES
from tests.properties.test_review import export
from tests.unit.intake.test_fuzz import mutated, repacked
from tests.word_files import changed, made_from, word

SETTINGS = (EXAMPLES / "dialogue.toml").read_text("utf-8")
CONFERENCE = (EXAMPLES / "2024" / "conference.toml").read_text("utf-8")
PLAN = (EXAMPLES.parent / "templates" / "plan.md.j2").read_text("utf-8")
# What means something to TOML, Jinja and Markdown, and what no program expects.
PIECES = st.sampled_from(
    [
        *("{{", "}}", "{%", "%}", "{#", "#}", "[[", "]]", "[", "]", '"', "'''", "=", "\n", "+++", "\\", "|", "**"),
        *("{% for i in range(9) %}", "{% endfor %}", "{{ name }}", "{{ groups }}", "[[gifts]]", "- ", "# ", ":::"),
        *("9" * 30, "1e999", "-1", "0x1f", "nan", "1979-05-27", "true", "\x00", "\ufeff", "\u202e", "\ud7ff", "𝕏"),
    ]
)  # fmt: skip
NOISE = st.one_of(PIECES, st.text(max_size=8))
# Where, how much of the text is taken out, and what is put there.
EDITS = st.lists(
    st.tuples(st.integers(0, 10**6), st.integers(0, 40), NOISE), min_size=1, max_size=4
)
pytestmark = pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
QUICK = settings(
    max_examples=60 * TIMES,
    deadline=None,
    derandomize=TIMES == 1,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def edited(text: str, edits: list[tuple[int, int, str]]) -> str:
    """The text with pieces taken out and others put in."""
    for place, length, piece in edits:
        start = place % (len(text) + 1)
        text = text[:start] + piece + text[start + length :]
    return text


def told(kind: str, work: Callable[[], object]) -> object:
    """What was read; or whether the error that came out, one of ours, has a sentence, and its exit code."""
    figures.note("fuzz cases", kind, 1)
    try:
        return work()
    except DialogueError as error:
        return bool(error.sentence), error.exit_code


REFUSED = ((True, 2), (True, 3))


@QUICK
@given(EDITS)
def test_settings_of_an_office_are_read_or_refused(edits: list[tuple[int, int, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dialogue.toml"
        path.write_text(edited(SETTINGS, edits), "utf-8")
        read = told("settings of an office", lambda: read_office(path))
        assert isinstance(read, Office) or read in REFUSED


@QUICK
@given(EDITS)
def test_settings_of_a_conference_are_read_or_refused(edits: list[tuple[int, int, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "conference.toml"
        path.write_text(edited(CONFERENCE, edits), "utf-8")
        read = told("settings of a conference", lambda: read_conference(path, 2024))
        assert isinstance(read, Conference) or read in REFUSED


@QUICK
@given(st.binary(max_size=200))
def test_settings_of_any_bytes_are_read_or_refused(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dialogue.toml"
        path.write_bytes(content)
        read = told("settings of any bytes", lambda: read_office(path))
        assert isinstance(read, Office) or read in REFUSED


@QUICK
@given(EDITS)
def test_a_template_is_filled_or_refused(edits: list[tuple[int, int, str]]) -> None:
    text = edited(PLAN, edits)
    read = told("templates", lambda: fill(read_template(text, "plan.md.j2"), papers.PLAN))
    assert isinstance(read, Filled) or read in REFUSED


SEEDS = st.tuples(st.sampled_from([mutated, repacked]), st.integers(0, 10**9))


@QUICK
@given(SEEDS)
def test_a_word_file_is_linted_or_refused(
    way: tuple[Callable[[bytes, random.Random], bytes], int],
) -> None:
    content = way[0](_PAPER, random.Random(way[1]))
    read = told(".docx to the linter", lambda: lint("a.docx", content))
    assert isinstance(read, Linted) or read in REFUSED


@QUICK
@given(SEEDS)
def test_a_word_file_with_tags_is_filled_or_refused(
    way: tuple[Callable[[bytes, random.Random], bytes], int],
) -> None:
    content = way[0](_TAGGED, random.Random(way[1]))
    read = told(".docx with tags", lambda: made_from(content, draft=True))
    assert isinstance(read, Composed) or read in REFUSED


@QUICK
@given(EDITS)
def test_tags_in_a_word_file_are_filled_or_refused(edits: list[tuple[int, int, str]]) -> None:
    text = edited("Số {{ paper.number }}: {% for g in groups %}{{ g.name }}{% endfor %}", edits)
    clean = "".join(letter for letter in text if letter >= " " or letter in "\n\t")
    read = told(".docx with tags", lambda: made_from(word(clean), draft=True))
    assert isinstance(read, Composed) or read in REFUSED


@QUICK
@given(SEEDS)
def test_a_review_workbook_is_read_or_refused(
    way: tuple[Callable[[bytes, random.Random], bytes], int],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ra soat.xlsx"
        path.write_bytes(way[0](_BOOK, random.Random(way[1])))
        read = told("review workbooks", lambda: read_review_book(path))
        assert isinstance(read, ReviewBook) or read in REFUSED


def test_a_word_file_that_does_not_tell_what_its_parts_are_is_damaged() -> None:
    without = changed(_TAGGED, lambda name, part: None if name.startswith("[") else part)
    with pytest.raises(PaperDamaged):
        made_from(without, draft=True)


def test_what_is_fuzzed_is_sound_before(tmp_path: Path) -> None:
    assert [one for one in lint("a.docx", _PAPER).findings if one.severity == "error"] == []
    assert made_from(_TAGGED, draft=True).document
    (tmp_path / "a.xlsx").write_bytes(_BOOK)
    assert read_review_book(tmp_path / "a.xlsx")
    for text, read in (
        (SETTINGS, read_office),
        (CONFERENCE, lambda path: read_conference(path, 2024)),
    ):
        (tmp_path / "a.toml").write_text(text, "utf-8")
        assert read(tmp_path / "a.toml")


@pytest.mark.parametrize("piece", ["[", "\x00", "= ="])
def test_what_breaks_the_settings_is_refused(tmp_path: Path, piece: str) -> None:
    (tmp_path / "a.toml").write_text(edited(SETTINGS, [(0, 0, piece)]), "utf-8")
    assert told("settings of an office", lambda: read_office(tmp_path / "a.toml")) in REFUSED


def _review_book() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.xlsx"
        export(path)
        return path.read_bytes()


_TAGGED = word(
    "Số {{ paper.number }}", "{{ paper.subject }}", "{% if total %}{{ total }}{% endif %}"
)
_PAPER = compose(find_template("plan"), papers.PLAN, papers.PLAN_FRAME, draft=False).document
_BOOK = _review_book()
