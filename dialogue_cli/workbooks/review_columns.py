"""The columns of the review workbook: which a clerk may change, how wide they are, what their cells take."""

from dataclasses import dataclass
from typing import Literal

# fixed: only to be read; choice: a list; open: a list that takes other texts too; text and mark: free, small.
Takes = Literal["fixed", "choice", "open", "text"]


@dataclass(frozen=True, slots=True)
class ReviewColumn:
    """One column: its field, its width in characters, what its cells take; in the middle, or out of sight."""

    field: str
    width: int
    takes: Takes = "fixed"
    centred: bool = False
    hidden: bool = False


PETITION_COLUMNS = (
    ReviewColumn("id", 9, centred=True),
    ReviewColumn("question", 7, "text", centred=True),
    ReviewColumn("text", 44),
    ReviewColumn("unit", 16),
    ReviewColumn("topic", 15, "choice"),
    ReviewColumn("scope", 8, "choice"),
    ReviewColumn("level", 10, "choice"),
    ReviewColumn("agency", 16, "choice"),
    ReviewColumn("also", 15, "open"),
    ReviewColumn("fate", 11, "choice"),
    ReviewColumn("certainty", 9, centred=True),
    ReviewColumn("seen", 6, "text", centred=True),
    ReviewColumn("reason", 34),
    ReviewColumn("similar", 40),
    ReviewColumn("mark", 12, hidden=True),
)
# What is printed: with more the letters would become too small on A4.
PRINTED_TO = "reason"
QUESTION_COLUMNS = (
    ReviewColumn("id", 9, centred=True),
    ReviewColumn("wording", 56, "text"),
    ReviewColumn("handling", 15, "choice"),
    ReviewColumn("seen", 6, "text", centred=True),
    ReviewColumn("why", 28),
    ReviewColumn("units", 8, centred=True),
    ReviewColumn("petitions", 8, centred=True),
    ReviewColumn("people", 8, centred=True),
    ReviewColumn("topic", 16),
    ReviewColumn("agency", 20),
    ReviewColumn("earlier", 28),
    ReviewColumn("mark", 12, hidden=True),
)
