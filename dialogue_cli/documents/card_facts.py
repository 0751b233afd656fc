"""What cards show: badges and name plates."""

from dataclasses import dataclass

from dialogue_cli.documents.facts import Known, PaperFacts


@dataclass(frozen=True, slots=True)
class HolderFact:
    """Whose card it is.

    name: the full name. title: Ông, Bà or Ông (Bà). role: the post; empty when not told. unit: where the person works
    or who sends them; empty when not told. group: the group of delegates; empty when none. door_code: what opens the
    person's place at the door, as people read it.
    """

    name: str
    title: str
    role: str
    unit: str
    group: str
    door_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts(PaperFacts):
    """Cards (thẻ đại biểu, bảng tên), one for each person.

    delegates: everybody who takes a seat, in the order of the printed list. guests: those of them whom no union
    sends, who are invited.
    """

    delegates: Known[tuple[HolderFact, ...]]
    guests: Known[tuple[HolderFact, ...]]
