"""The facts of the slips that pass personal cases on: a personal case is never lost (workflow.md §4.7)."""

from collections.abc import Iterator, Sequence

from dialogue_cli.documents.question_facts import TransferFacts
from dialogue_cli.messages import papers as say
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Decided, petition_code
from dialogue_cli.reference.agencies import function_names
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.plan_facts import common_facts
from dialogue_cli.steps.wording import Wording


def personal_cases(decided: Sequence[Decided]) -> list[Decided]:
    """The petitions that are one person's own case, in the order they came."""
    return [one for one in decided if one.fate and one.fate.kind == "personal"]


def transfer_facts(desk: Desk, paper: str, wording: Wording, one: Decided) -> TransferFacts:
    """All that one slip states; what is not known is Missing."""
    code, key = petition_code(one.petition.id), one.value("agency")
    no_unit = Missing(say.KEY_PETITION.format(code=code), say.MISSING_UNIT)
    no_agency = Missing(say.KEY_PETITION.format(code=code), say.MISSING_AGENCY)
    agency = wording.agency(key, one.value("topic")) if key in function_names() else key
    return TransferFacts(
        **common_facts(desk, paper, wording),
        code=code,
        unit=one.petition.unit or no_unit,
        received_on=one.petition.received_on,
        text=one.petition.text,
        agency=agency or no_agency,
    )


def one_for_each_case(
    desk: Desk, paper: str, wording: Wording, decided: Sequence[Decided]
) -> Iterator[tuple[str, TransferFacts]]:
    """A slip for every personal case, named after its code."""
    for one in personal_cases(decided):
        facts = transfer_facts(desk, paper, wording, one)
        yield facts.code, facts
