"""What the product says about labelled petitions: its own triage, given the text and the unit alone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from benchmarks.triage.labelled import Row
from benchmarks.triage.scoring import Predicted, Predictions
from dialogue_cli.decisions.agency import weigh_agency
from dialogue_cli.decisions.classify import classify
from dialogue_cli.decisions.learned.reading import read_texts
from dialogue_cli.decisions.level import weigh_level
from dialogue_cli.decisions.prepared import prepare
from dialogue_cli.decisions.questions import triage
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.decisions.same_ask.wording import wording
from dialogue_cli.decisions.scope import weigh_scope
from dialogue_cli.decisions.topics import weigh_topic
from dialogue_cli.model.petitions import Decided, Decision, Origin, Petition, Proposal


def triaged(rows: Sequence[Row]) -> Predictions:
    """The decisions, questions and proposals of one triage over all rows together."""
    petitions = [Decided(petition(number, row)) for number, row in enumerate(rows, start=1)]
    result = triage(petitions)
    names = {number: row.id for number, row in enumerate(rows, start=1)}
    proposals = _by_petition(result.proposals, names)
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
    topic = weigh_topic(read).winner
    level = weigh_level(read, topic).winner
    agency = weigh_agency(read, topic, level)[0].winner
    scope = weigh_scope(read).winner
    return Predicted({"topic": topic, "scope": scope, "level": level, "agency": agency})


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
    proposals: Iterable[Proposal], names: Mapping[int, str]
) -> defaultdict[int, tuple[str, ...]]:
    """The others that are proposed for each petition, the likeliest first."""
    found: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for one in sorted(proposals, key=lambda each: (-each.confidence, each.other)):
        found[one.petition] += (names[one.other],)
    return found


def compared(rows: Sequence[Row]) -> Texts:
    """The rows as the product compares them with one another."""
    prepared = [prepare(row.text) for row in rows]
    readings = read_texts(prepared)
    petitions = [Decided(petition(place, row)) for place, row in enumerate(rows)]
    _, chances = classify(petitions, prepared, readings)
    return Texts([*map(wording, prepared)], readings.vectors, chances)
