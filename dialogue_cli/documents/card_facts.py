"""What cards show: badges and name plates, one for each person."""

from dataclasses import dataclass

from dialogue_cli.documents.facts import PaperFacts


@dataclass(frozen=True, slots=True)
class HolderFact:
    """Whose card it is.

    name: the full name. title: Ông, Bà or Ông (Bà). role: the post; empty when not told. unit: where the person works
    or who sends them; empty when not told. group: the group of delegates; empty when none. number: place on the list.
    """

    name: str
    title: str
    role: str
    unit: str
    group: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts(PaperFacts):
    """A card (thẻ đại biểu, bảng tên).

    holder: whose card it is. code: the digits that the QR on it holds; empty for a card without one.
    code_read: the same as people read it.
    """

    holder: HolderFact
    code: str = ""
    code_read: str = ""
