"""What the papers state that ask people to come: the invitation, and the letter that calls the units' delegates."""

from dataclasses import dataclass
from datetime import date

from dialogue_cli.documents.facts import BasisFact, Known, PaperFacts
from dialogue_cli.model.conference import When


@dataclass(frozen=True, slots=True)
class GuestFact:
    """Somebody invited by name.

    name: the full name. title: Ông, Bà or Ông (Bà). post: post and unit in one phrase; empty when not told.
    """

    name: str
    title: str
    post: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationFacts(PaperFacts):
    """The invitation (giấy mời).

    guest: who is invited by name; None in a letter to all. invited: the bodies invited, one text a line.
    chairs: who chairs. plan: the plan of the conference. when, venue: of the conference.
    confirm_by: the day before which it is confirmed who comes; None when not set. contact: to whom.
    """

    guest: GuestFact | None
    invited: Known[tuple[str, ...]]
    chairs: Known[tuple[str, ...]]
    plan: BasisFact
    when: Known[When]
    venue: Known[str]
    confirm_by: Known[date] | None
    contact: str


@dataclass(frozen=True, slots=True)
class PlacesFact:
    """One sending unit's places. unit: its name. places: how many people it sends."""

    unit: str
    places: int


@dataclass(frozen=True, slots=True)
class SharedGroup:
    """A group whose places are shared out.

    name: its words in the plan. noun: by what its people are counted. total: its places. units: who sends how many.
    """

    name: str
    noun: str
    total: int
    units: tuple[PlacesFact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SummonsFacts(PaperFacts):
    """The union's letter that calls the delegates of the units (công văn triệu tập).

    plan: the plan of the conference. units: to whom it goes. groups: how the places are shared out.
    when, venue: of the conference. deadline: the day before which units send their lists.
    """

    plan: BasisFact
    units: Known[tuple[str, ...]]
    groups: Known[tuple[SharedGroup, ...]]
    when: Known[When]
    venue: Known[str]
    deadline: Known[date]
