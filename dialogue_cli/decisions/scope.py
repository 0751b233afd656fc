"""Whether a petition is collective or one person's own case (workflow.md §4.7)."""

from dialogue_cli.decisions.ballot import Ballot, cast, conclude
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.model.petitions import PERSONAL, Decision
from dialogue_cli.reference.signs import scope_signs

# A personal case is not answered at the conference: too close a call is left to a person.
_TOO_CLOSE = 0.15


def decide_scope(text: Prepared) -> Decision:
    """Collective, personal, or an empty value when the signs balance and somebody must look."""
    ballot = Ballot()
    cast(ballot, scope_signs(), text)
    decided = conclude("scope", ballot, sentences.SCOPES)
    ranking = ballot.ranking()
    if decided.value == PERSONAL and len(ranking) > 1:
        (_, first), (_, second) = ranking[:2]
        if first - second < _TOO_CLOSE * first:
            words = "; ".join(ballot.reasons[PERSONAL])
            reason = sentences.SCOPE_UNDECIDED.format(words=words)
            return Decision("scope", "", "rule", decided.confidence, reason)
    return decided
