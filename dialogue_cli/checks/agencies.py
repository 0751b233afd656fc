"""Whether a line of Nơi nhận reaches an agency."""

from collections.abc import Iterable
from datetime import date

from dialogue_cli.model.conference import Recipient
from dialogue_cli.reference.agencies import Agency, find_agency
from dialogue_cli.reference.recipients import covers


def receives(agency: Agency, recipients: Iterable[Recipient], day: date) -> bool:
    """Whether an agency is among the recipients, by name or in a line for many."""
    for recipient in recipients:
        named = find_agency(recipient.name, day)
        if covers(recipient.name, agency.code) or (named and named.code == agency.code):
            return True
    return False
