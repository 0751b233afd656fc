"""What the product says about labelled petitions: its own triage, given the text and the unit alone."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from benchmarks.triage.labelled import Row
from benchmarks.triage.scoring import Predicted, Predictions
from dialogue_cli.decisions.agency import decide_agency
from dialogue_cli.decisions.level import decide_level
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.questions import triage
from dialogue_cli.decisions.scope import decide_scope
from dialogue_cli.decisions.topics import decide_topic
from dialogue_cli.model.petitions import Decided, Decision, Origin, Petition, Proposal


def triaged(rows: Sequence[Row]) -> Predictions:
    """The decisions, questions and proposals of one triage over all rows together."""
    petitions = [Decided(petition(number, row)) for number, row in enumerate(rows, start=1)]
    result = triage(petitions)
    names = {number: row.id for number, row in enumerate(rows, start=1)}
    proposals = _by_petition(getattr(result, "proposals", ()), names)
    return {
        names[one.petition.id]: _predicted(one, proposals[one.petition.id])
        for one in result.decided
    }


def by_rules(rows: Sequence[Row]) -> Predictions:
    """The readable rules alone: lexicon and tables of signs."""
    return {row.id: _by_rules(row.text) for row in rows}


def petition(number: int, row: Row) -> Petition:
    """The row as a petition that the register has stored."""
    return Petition(Origin("", "", number), row.text, row.text, unit=row.unit, id=number)


def _by_rules(text: str) -> Predicted:
    read = prepare(text)
    topic, scope = decide_topic(read), decide_scope(read)
    level = decide_level(read, topic.value)
    agency = decide_agency(read, topic.value, level.value)
    return _labels((topic, scope, level, agency))


def _predicted(one: Decided, proposals: tuple[str, ...]) -> Predicted:
    labels = _labels(one.decisions)
    fate = one.fate
    group = f"question:{fate.question}" if fate and fate.question else ""
    surely = bool(group and fate and fate.is_sure)
    return Predicted(labels.values, labels.confidence, group, surely, proposals)


def _labels(decisions: Iterable[Decision]) -> Predicted:
    decided = tuple(decisions)
    return Predicted(
        {one.field: one.value for one in decided}, {one.field: one.confidence for one in decided}
    )


def _by_petition(
    proposals: Iterable[Proposal], names: dict[int, str]
) -> defaultdict[int, tuple[str, ...]]:
    """The proposed others of each petition, the likeliest first; a proposal concerns both of its petitions."""
    likeliest: dict[int, dict[int, float]] = defaultdict(dict)
    for one in proposals:
        for petition, other in ((one.petition, one.other), (one.other, one.petition)):
            likeliest[petition].setdefault(other, one.confidence)
    found: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for petition, others in likeliest.items():
        ranked = sorted(others, key=lambda other: (-others[other], other))
        found[petition] = tuple(names[other] for other in ranked)
    return found
