"""Level and agency go together: who decides at the employer's level is the employer."""

from collections.abc import Mapping

from dialogue_cli.decisions.learned.voting import Chances
from dialogue_cli.model.petitions import Decision, Field

# The one agency of a level, and the level of an agency (design.md §2, workflow.md §4.8).
_AGENCY_OF = {"doanh-nghiep": "doanh-nghiep", "cong-doan": "ldld"}
# Less likely agencies than these never win.
_LIKELY = 8
_LEVEL_OF = {"doanh-nghiep": "doanh-nghiep"}


def likeliest_pair(learned: Chances, kept: Mapping[Field, Decision]) -> tuple[str, str]:
    """The likeliest level and agency that fit each other; a clerk's level stands."""
    levels = learned.ranked["level"]
    if "level" in kept:
        levels = ((kept["level"].value, 1.0),)
    most, best = -1.0, (levels[0][0], _AGENCY_OF.get(levels[0][0], learned.best("agency")))
    for level, chance in levels:
        for agency, agency_chance in learned.ranked["agency"][:_LIKELY]:
            if chance * agency_chance <= most:  # nor is any that follows likelier
                break
            if _AGENCY_OF.get(level, agency) == agency and _LEVEL_OF.get(agency, level) == level:
                most, best = chance * agency_chance, (level, agency)
                break
    return best
