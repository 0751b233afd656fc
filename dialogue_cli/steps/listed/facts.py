"""What the printed lists are made from."""

from dataclasses import dataclass

from dialogue_cli.model.conference import Conference
from dialogue_cli.model.printed import GroupBlock
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.stored import Stored
from dialogue_cli.workbooks.printed.listing import Listing, Occasion


@dataclass(frozen=True, slots=True)
class ListFacts:
    """One year's people in blocks, what else is stored, and the words that all lists share."""

    desk: Desk
    conference: Conference
    held: Stored
    occasion: Occasion
    blocks: tuple[GroupBlock, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """The sheets of one workbook, and sentences on what a person should look at."""

    listings: tuple[Listing, ...]
    amiss: tuple[str, ...] = ()
