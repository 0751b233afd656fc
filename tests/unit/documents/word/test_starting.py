"""The Word file to start from says what the shipped template says."""

from dataclasses import replace

import pytest

from dialogue_cli.documents.errors import WordStartImpossibleError
from dialogue_cli.documents.nd30.lint.linter import lint
from dialogue_cli.documents.papers import compose
from dialogue_cli.documents.templates import find_template
from dialogue_cli.documents.word.starting import starting_file
from tests import papers
from tests.unit.documents.test_papers import texts

# Its table has a column for each purse: no tag of Word repeats columns and what is below them.
IMPOSSIBLE = {"submission"}


@pytest.mark.parametrize("paper", sorted(papers.ALL.keys() - IMPOSSIBLE))
def test_paper_from_the_starting_file_is_the_paper(paper: str):
    facts, frame = papers.ALL[paper]
    template = find_template(paper)
    started = replace(template, word=starting_file(template, frame), word_file=f"{paper}.docx")
    for draft in (False, True):
        meant = compose(template, facts, frame, draft=draft).document
        made = compose(started, facts, frame, draft=draft).document
        assert texts(made) == texts(meant)
    errors = {one.rule for one in lint(paper, meant).findings if one.severity == "error"}
    assert {one.rule for one in lint(paper, made).findings if one.severity == "error"} == errors


@pytest.mark.parametrize("paper", IMPOSSIBLE)
def test_a_table_whose_columns_change_has_no_starting_file(paper: str):
    with pytest.raises(WordStartImpossibleError):
        starting_file(find_template(paper), papers.ALL[paper][1])


def test_cards_are_laid_out_by_the_program_alone():
    template = find_template("badges")
    with pytest.raises(WordStartImpossibleError, match="do chương trình dàn trang"):
        starting_file(template, papers.PLAN_FRAME)


def test_starting_file_is_the_same_every_time():
    template = find_template("plan")
    assert starting_file(template, papers.PLAN_FRAME) == starting_file(template, papers.PLAN_FRAME)
