"""The four decisions about one petition; what a clerk decided stands and steers the rest."""

from collections.abc import Callable, Sequence

from dialogue_cli.decisions.agency import decide_agency
from dialogue_cli.decisions.level import decide_level
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.scope import decide_scope
from dialogue_cli.decisions.topics import decide_topic
from dialogue_cli.model.petitions import Decided, Decision, Field


def classify(decided: Decided, text: Prepared) -> tuple[Decision, ...]:
    """Topic, scope, level and agency, in this order; later ones build on earlier ones."""
    petition = decided.petition
    kept = _kept(decided.decisions)

    def settle(field: Field, decide: Callable[[], Decision]) -> Decision:
        return kept.get(field) or decide()

    topic = settle("topic", lambda: decide_topic(text, petition.topic_given))
    scope = settle("scope", lambda: decide_scope(text))
    level = settle("level", lambda: decide_level(text, topic.value))
    named = petition.agency_given or petition.addressed_to
    agency = settle("agency", lambda: decide_agency(text, topic.value, level.value, named))
    return topic, scope, level, agency


def _kept(decisions: Sequence[Decision]) -> dict[Field, Decision]:
    return {decision.field: decision for decision in decisions if decision.origin == "clerk"}
