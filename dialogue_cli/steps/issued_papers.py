"""Papers that later papers cite, with the number and day they were issued under."""

from dialogue_cli.documents.facts import BasisFact
from dialogue_cli.messages import papers as say
from dialogue_cli.model.findings import Missing
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import issued, paper_settings
from dialogue_cli.steps.wording import Wording

_UNION = "ldld"


def issued_plan(desk: Desk) -> BasisFact:
    """The conference's plan as later papers cite it (ND30-CITE-01); gaps until it is issued."""
    given = issued(desk, "plan")
    settings = paper_settings(desk, "plan")
    number = f"{given.number:02d}/{settings.symbol}" if given.number else None
    return BasisFact(
        kind=say.PLAN,
        number=number or Missing(say.KEY_ISSUE_PLAN, say.MISSING_PLAN_NUMBER),
        day=given.day or Missing(say.KEY_ISSUE_PLAN, say.MISSING_PLAN_DAY),
    )


def issued_submission(desk: Desk, wording: Wording) -> BasisFact | None:
    """The union's submission as the plan cites it; None until it is issued here."""
    given = issued(desk, "submission")
    if not (given.number and given.day):
        return None
    symbol = paper_settings(desk, "submission").symbol
    number = f"{given.number:02d}/{symbol}"
    return BasisFact(say.SUBMISSION, number, given.day, issuer=wording.agency(_UNION))
