"""The facts of the table of petitions by group, with or without answers and senders."""

from collections.abc import Sequence

from dialogue_cli.documents.list_facts import ReceivedFact, SummaryFacts
from dialogue_cli.model.petitions import Decided, Question, each_once
from dialogue_cli.steps.counted import NOTHING, of_fate
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.listed_questions import level_counts, listed_groups, times_of
from dialogue_cli.steps.plan_facts import common_facts
from dialogue_cli.steps.stored import Stored
from dialogue_cli.steps.wording import Wording


def summary_facts(desk: Desk, paper: str, wording: Wording, held: Stored) -> SummaryFacts:
    """All that the table states; gaps while petitions are not sorted."""
    groups = listed_groups(desk.conference, wording, held.questions, held.earlier)
    sorted_out = bool(held.questions) and all(one.fate for one in held.decided)
    return SummaryFacts(
        **common_facts(desk, paper, wording),
        received=_received(held.decided, held.questions) if sorted_out else NOTHING,
        levels=level_counts(wording, held.questions),
        groups=groups or NOTHING,
    )


def _received(decided: Sequence[Decided], questions: Sequence[Question]) -> ReceivedFact:
    """Every opinion in exactly one count; what a unit sent again in the same words in that of its own."""
    kinds = ("question", "personal", "outside-scope", "not-a-petition")
    asking, personal, outside, nothing = (each_once(of_fate(decided, kind)) for kind in kinds)
    once = len(asking) + len(personal) + len(outside) + len(nothing)
    origins = {(o.file, o.sheet, o.row) for o in (one.petition.origin for one in decided)}
    return ReceivedFact(
        slips=len(origins),
        senders=len({one.petition.unit for one in decided if one.petition.unit}),
        opinions=len(decided),
        petitions=len(asking),
        personal=len(personal),
        outside=len(outside),
        nothing=len(nothing),
        again=len(decided) - once,
        times=times_of(asking),
        questions=len(questions),
    )
