"""“Nơi nhận” as clerks type it (ND30-RCP-01 … 07, ND30-DRAFT-01)."""

from dataclasses import replace

import pytest

from dialogue_cli.documents.nd30.lint.checks.recipients import recipients
from dialogue_cli.messages import lint as say
from tests.nd30.good import DECISION, LETTER, PLAN
from tests.nd30.model import Doc, Line
from tests.nd30.told import told
from tests.nd30.writer import written

Found = list[tuple[str, str]]
LABEL, FILED = ("recipients", "Nơi nhận:"), ("recipient", "- Lưu: VT.")
THERE = ("recipient", "- Sở Y tế;")
GAP = ("recipient", "[… nơi nhận]")


@pytest.mark.parametrize(
    ("doc", "lines", "faults"),
    [
        pytest.param(PLAN, (LABEL, THERE, FILED), [], id="sound"),
        pytest.param(PLAN, (LABEL,), [], id="nobody named"),
        pytest.param(PLAN, (), [], id="no label"),
        pytest.param(PLAN, (LABEL, GAP, FILED), [], id="a draft leaves room"),
        pytest.param(LETTER, (LABEL, GAP, FILED), [], id="also where a form is asked for"),
        pytest.param(
            LETTER,
            (LABEL, THERE, FILED),
            [("RCP-05", "- Sở Y tế;")],
            id="a letter names others first",
        ),
        pytest.param(
            DECISION, (LABEL, THERE, FILED), [("RCP-06", "- Sở Y tế;")], id="so does a decision"
        ),
        pytest.param(
            PLAN, (LABEL, FILED, THERE), [("RCP-04", "- Sở Y tế;")], id="the file copy is not last"
        ),
        pytest.param(PLAN, (LABEL, THERE), [("RCP-04", say.FILED_MISSING)], id="no file copy"),
        pytest.param(
            PLAN,
            (LABEL, THERE, FILED, ("cell", "pl.(300)")),
            [("DRAFT-01", f"{say.DRAFT_FORM}, cỡ chữ 12")],
            id="the drafter's sign in small letters",
        ),
    ],
)
def test_recipients_are_listed_as_the_kind_of_paper_asks_with_the_file_copy_last(
    doc: Doc, lines: tuple[Line, ...], faults: Found
) -> None:
    assert told(recipients, written(replace(doc, foot_left=lines))) == faults


@pytest.mark.parametrize(
    ("look", "faults"),
    [
        ({"left": 567}, [("RCP-01", say.FIRST_LINE.format(mm="10"))]),
        ({"left": 567, "first": -567}, []),
        ({"align": "both"}, []),
        ({"align": "center"}, [("RCP-01", say.ALIGNS["center"])]),
    ],
    ids=["indented", "hanging", "justified", "centred"],
)
def test_label_stands_at_the_margin(look: dict[str, object], faults: Found) -> None:
    assert told(recipients, written(PLAN.look("recipients", **look))) == faults
