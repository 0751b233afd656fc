"""Which agency drafts the answer, and which ones help (workflow.md §4.1–4.3)."""

from collections.abc import Sequence
from functools import cache

from dialogue_cli.decisions.ballot import Ballot, cast
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.sign_index import SignIndex
from dialogue_cli.model.petitions import CENTRAL
from dialogue_cli.reference.signs import Sign, agency_signs

_MOST_CO_AGENCIES = 3
# A rival with this share of the winner's weight works along with it.
_HELPS_FROM = 0.5
# So does one that the learned weights give such a chance.
_LIKELY_FROM = 0.2


def weigh_agency(text: Prepared, topic: str, level: str) -> tuple[Ballot, Sequence[Sign]]:
    """The weight of each agency that could answer, and the rules that held."""
    ballot = Ballot()
    signs = _signs().able(text.quality, topic)
    held = cast(ballot, signs, text, topic=topic, level=level)
    return ballot, held


def helpers(
    lead: str,
    level: str,
    ballot: Ballot,
    held: Sequence[Sign],
    likely: Sequence[tuple[str, float]] = (),
) -> tuple[str, ...]:
    """The co-agencies of a lead agency; at central level "trung-uong" is the first of them."""
    most = ballot.scores.get(lead, 0.0)
    also = [key for sign in held if sign.value == lead for key in sign.also]
    also += [value for value, weight in ballot.ranking() if most and weight >= _HELPS_FROM * most]
    also += [value for value, chance in likely if chance >= _LIKELY_FROM]
    if level == CENTRAL:
        also.insert(0, CENTRAL)
    return tuple(key for key in dict.fromkeys(also) if key != lead)[:_MOST_CO_AGENCIES]


@cache
def _signs() -> SignIndex:
    return SignIndex(agency_signs())
