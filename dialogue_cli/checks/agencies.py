"""Whether a function has a holder on a day, and whether a line of Nơi nhận reaches it."""

from collections.abc import Iterable
from datetime import date

from dialogue_cli.model.conference import Recipient
from dialogue_cli.reference.agencies import (
    Agency,
    NoHolder,
    UnknownFunction,
    agency_for,
    find_agency,
)
from dialogue_cli.reference.recipients import covers


def holder(function: str, day: date, topic: str = "") -> Agency | None:
    """The agency that holds a function on a day; None when there is none."""
    try:
        return agency_for(function, day, topic or None)
    except (UnknownFunction, NoHolder):
        return None


def exists(function: str, day: date, topic: str = "") -> bool:
    """Whether somebody holds that function on that day."""
    return holder(function, day, topic) is not None


def receives(agency: Agency, recipients: Iterable[Recipient], day: date) -> bool:
    """Whether an agency is among the recipients, by name or in a line for many."""
    for recipient in recipients:
        named = find_agency(recipient.name, day)
        if covers(recipient.name, agency.code) or (named and named.code == agency.code):
            return True
    return False
