"""Who a paper is sent to, as its kind asks (ND30-TO-01 … 05)."""

from dataclasses import replace

import pytest

from dialogue_cli.documents.nd30.lint.checks.addressees import addressees
from dialogue_cli.messages import lint as say
from tests.nd30.good import LETTER, ONE_ADDRESSEE, PLAN, REQUEST
from tests.nd30.model import Doc, Line
from tests.nd30.told import told
from tests.nd30.writer import written

LABEL, TEXT = ("to", "Kính gửi:"), LETTER.body[4]
NONE: tuple[Line, ...] = ()


@pytest.mark.parametrize(
    ("doc", "lines", "faults"),
    [
        pytest.param(
            LETTER,
            NONE,
            [("TO-01", say.ADDRESS_MISSING.format(paper=say.LETTER))],
            id="a letter to nobody",
        ),
        pytest.param(
            REQUEST,
            NONE,
            [("TO-01", say.ADDRESS_MISSING.format(paper="Tờ trình"))],
            id="so a tờ trình",
        ),
        pytest.param(PLAN, NONE, [], id="a plan is sent to nobody"),
        pytest.param(
            PLAN,
            (LABEL, ("to_item", "- Sở Y tế;"), ("to_item", "- Sở Xây dựng.")),
            [("TO-01", say.ADDRESS_EXTRA.format(paper="Kế hoạch"))],
            id="a plan that is",
        ),
        pytest.param(
            LETTER,
            (LABEL, ("to_item", "- Sở Y tế.")),
            [("TO-03", say.ADDRESS_ALONE)],
            id="one alone",
        ),
        pytest.param(
            LETTER,
            (("to", "Kính gửi: Sở Y tế;"), ("to_item", "- Sở Xây dựng.")),
            [("TO-04", say.ADDRESS_ONE_LINE.format(text="Sở Y tế;"))],
            id="the first of several beside the label",
        ),
        pytest.param(
            LETTER,
            (LABEL, ("to_item", "- Sở Y tế;"), ("to_item", "[… nơi nhận]")),
            [("TO-04", "- Sở Y tế;")],
            id="a draft leaves room",
        ),
    ],
)
def test_each_kind_of_paper_has_the_addressees_that_it_asks_for(
    doc: Doc, lines: tuple[Line, ...], faults: list[tuple[str, str]]
) -> None:
    text = ONE_ADDRESSEE.body[1:] if doc is not PLAN else doc.body
    assert told(addressees, written(replace(doc, body=(*lines, *text)))) == faults
