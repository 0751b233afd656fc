"""Which agency drafts the answer, and which ones help (workflow.md §4.1–4.3)."""

from dialogue_cli.decisions.ballot import Ballot, cast, conclude
from dialogue_cli.decisions.given import heed_agency
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.model.petitions import CENTRAL, Decision
from dialogue_cli.reference.agencies import function_names
from dialogue_cli.reference.signs import agency_signs

_MOST_CO_AGENCIES = 3
# A rival with this share of the winner's weight works along with it.
_HELPS_FROM = 0.5


def decide_agency(text: Prepared, topic: str, level: str, given: str = "") -> Decision:
    """The lead agency and its co-agencies; `given` is what the unit itself wrote in that column.

    At central level the provincial agency of the field leads; "trung-uong" is among the others.
    """
    ballot = Ballot()
    held = cast(ballot, agency_signs(), text, topic=topic, level=level)
    ranking = ballot.ranking()
    names = function_names()
    if not ranking:
        return heed_agency(conclude("agency", ballot, names), given, lambda key: names[key])
    lead, most = ranking[0]
    also = [value for value, weight in ranking[1:] if weight >= _HELPS_FROM * most]
    also += [key for sign in held if sign.value == lead for key in sign.also]
    if level == CENTRAL:
        also.insert(0, CENTRAL)
    others = tuple(key for key in dict.fromkeys(also) if key != lead)[:_MOST_CO_AGENCIES]
    decided = conclude("agency", ballot, names, others)
    return heed_agency(decided, given, lambda key: names[key])
