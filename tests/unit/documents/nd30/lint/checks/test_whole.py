"""What is missing of a whole paper (ND30-SCOPE-03, 04)."""

from dataclasses import replace

import pytest

from dialogue_cli.documents.nd30.lint.checks.whole import whole
from dialogue_cli.messages import lint as say
from tests.nd30.good import DECISION, LETTER, MINUTES, PLAN
from tests.nd30.model import Doc
from tests.nd30.small import centred, par, small
from tests.nd30.told import told
from tests.nd30.writer import written


def missing(*parts: tuple[str, str]) -> list[tuple[str, str]]:
    """All of them in one line, then each under its own rule."""
    names = say.LIST.join(say.COMPONENTS[part] for part, _ in parts)
    own = [
        (rule, say.MISSING_PART.format(part=say.COMPONENTS[part])) for part, rule in parts if rule
    ]
    return [("SCOPE-04", names), *own]


@pytest.mark.parametrize(
    ("doc", "faults"),
    [
        pytest.param(PLAN, [], id="nothing"),
        pytest.param(replace(PLAN, body=()), missing(("body", "")), id="the text"),
        pytest.param(
            replace(PLAN, body=(("body", "-------"),)), missing(("body", "")), id="all but a rule"
        ),
        pytest.param(PLAN.without("subject"), missing(("subject", "TITLE-02")), id="the subject"),
        pytest.param(
            PLAN.without("subject").once("type", lambda _: "GIẤY GIỚI THIỆU"),
            [],
            id="the subject of a kind that needs none",
        ),
        pytest.param(
            PLAN.without("subject").once("type", lambda _: "KẾ HOẠCH tổ chức Hội nghị"),
            [],
            id="the subject beside the type",
        ),
        pytest.param(LETTER.without("about"), missing(("subject", "TITLE-02")), id="V/v"),
        pytest.param(
            DECISION.without("name"), missing(("name", "SIGN-02")), id="the name of who signs"
        ),
        pytest.param(MINUTES.without("name"), [], id="the names of a minute"),
        pytest.param(
            replace(PLAN, foot_left=()), missing(("recipients", "RCP-01")), id="the recipients"
        ),
    ],
)
def test_missing_components_are_named_together_and_each_under_its_own_rule(
    doc: Doc, faults: list[tuple[str, str]]
) -> None:
    assert told(whole, written(doc)) == faults


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (par("Danh sách gửi kèm."), say.NOT_OFFICIAL),
        (
            centred("DANH SÁCH ĐẠI BIỂU", bold=True) + par("1. Trần Văn Bình"),
            say.WORKING_PAPER.format(name="DANH SÁCH ĐẠI BIỂU"),
        ),
    ],
)
def test_what_is_no_official_paper_is_told_so(body: str, found: str) -> None:
    assert told(whole, small(body)) == [("SCOPE-03", found)]
