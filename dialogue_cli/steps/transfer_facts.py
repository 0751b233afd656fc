"""The facts of the slips that pass personal cases on: a personal case is never lost (workflow.md §4.7).

A slip quotes what nobody may edit, so personal data in it are covered with a visible mark (§5.4).
"""

from collections.abc import Iterator, Sequence

from dialogue_cli.documents.question_facts import TransferFacts
from dialogue_cli.messages import papers as say
from dialogue_cli.messages.privacy import COVERED_IN_SLIPS, MASKS
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Decided, petition_code
from dialogue_cli.reference.agencies import function_names
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.plan_facts import common_facts
from dialogue_cli.steps.wording import Wording
from dialogue_cli.vietnamese.personal.watch import Watch


def personal_cases(decided: Sequence[Decided]) -> list[Decided]:
    """The petitions that are one person's own case, in the order they came."""
    return [one for one in decided if one.fate and one.fate.kind == "personal"]


def transfer_facts(
    desk: Desk, paper: str, wording: Wording, one: Decided, watch: Watch
) -> TransferFacts:
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
        text=watch.mask(one.petition.text, MASKS)[0],
        agency=agency or no_agency,
    )


def one_for_each_case(
    desk: Desk, paper: str, wording: Wording, cases: Sequence[Decided], watch: Watch
) -> Iterator[tuple[str, TransferFacts]]:
    """A slip for every personal case, named after its code."""
    for one in cases:
        facts = transfer_facts(desk, paper, wording, one, watch)
        yield facts.code, facts


def covered_in(title: str, cases: Sequence[Decided], watch: Watch) -> str:
    """How many data are covered in how many slips; empty when there is nothing to cover."""
    counts = [len(watch.find(one.petition.text)) for one in cases]
    if not sum(counts):
        return ""
    slips = sum(map(bool, counts))
    return COVERED_IN_SLIPS.format(paper=title, count=sum(counts), slips=slips)
