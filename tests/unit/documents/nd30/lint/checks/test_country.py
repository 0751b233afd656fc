"""State title and motto, and how their words are mended (ND30-QH-01 … 04, 06, 07)."""

import pytest

from dialogue_cli.documents.nd30.lint.checks.country import country
from dialogue_cli.documents.nd30.lint.repair.mending import mend
from tests.nd30.good import PLAN
from tests.nd30.model import Doc
from tests.nd30.told import told
from tests.nd30.writer import written

COUNTRY, MOTTO = (text for _, text in PLAN.right)


@pytest.mark.parametrize(
    ("doc", "faults", "left"),
    [
        pytest.param(
            PLAN.look("motto", caps=True),
            [("QH-03", MOTTO.upper())],
            [],
            id="a motto in capitals by its look",
        ),
        pytest.param(
            PLAN.once("motto", str.upper),
            [("QH-03", MOTTO.upper())],
            [("QH-03", MOTTO.upper())],
            id="a motto typed in capitals",
        ),
        pytest.param(
            PLAN.once("country", str.capitalize),
            [("QH-01", COUNTRY.capitalize())],
            [],
            id="a State title in small letters",
        ),
        pytest.param(
            PLAN.once("country", lambda text: text.replace("XÃ HỘI ", "")),
            [("QH-01", COUNTRY.replace("XÃ HỘI ", ""))],
            [("QH-01", COUNTRY.replace("XÃ HỘI ", ""))],
            id="words left out",
        ),
        pytest.param(PLAN.without("motto"), [], [], id="no motto"),
        pytest.param(PLAN.without("country"), [], [], id="no State title"),
    ],
)
def test_state_title_and_motto_are_mended_where_no_word_would_change(
    doc: Doc, faults: list[tuple[str, str]], left: list[tuple[str, str]]
) -> None:
    paper = written(doc)
    assert told(country, paper) == faults
    assert told(country, mend("a.docx", paper).content or paper) == left
