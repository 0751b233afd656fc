"""Who is competent to decide what a petition asks (workflow.md §4.8)."""

from dialogue_cli.decisions.ballot import Ballot, cast, conclude
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.model.petitions import Decision
from dialogue_cli.reference.signs import level_signs


def decide_level(text: Prepared, topic: str) -> Decision:
    """The lowest level that can decide it, given its topic."""
    ballot = Ballot()
    cast(ballot, level_signs(), text, topic=topic)
    return conclude("level", ballot, sentences.LEVELS)
