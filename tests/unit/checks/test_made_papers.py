from dataclasses import replace
from pathlib import Path

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.made_papers import check_made
from dialogue_cli.model.paper_verdicts import PaperVerdict
from tests.unit.checks.making import GOOD, codes

PLAN = PaperVerdict(
    file=Path("ke-hoach.docx"),
    state="stale",
    paper="plan",
    title="Kế hoạch",
    number="86/KH-UBND",
    stale=True,
)
AMENDED = PaperVerdict(
    file=Path("dieu-chinh.docx"),
    state="current",
    paper="plan-amended",
    title="Kế hoạch điều chỉnh",
    number="91/KH-UBND",
)


def test_an_issued_plan_may_be_old_once_the_paper_that_amends_it_is_issued() -> None:
    assert codes(check_made(CheckFacts(GOOD, made=(PLAN,)))) == ["PAPER-05"]
    assert codes(check_made(CheckFacts(GOOD, made=(AMENDED, PLAN)))) == []


def test_what_amended_it_before_may_be_old_too() -> None:
    before = replace(AMENDED, state="stale", stale=True, number="90/KH-UBND")
    assert codes(check_made(CheckFacts(GOOD, made=(before, PLAN)))) == ["PAPER-05", "PAPER-05"]
    assert codes(check_made(CheckFacts(GOOD, made=(before, AMENDED, PLAN)))) == []
