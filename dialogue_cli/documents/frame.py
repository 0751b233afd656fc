"""What stands around a paper's content: header, title, signature, recipients."""

from dataclasses import dataclass
from datetime import date

from dialogue_cli.model.conference import Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameValues:
    """The part of the frame that comes from the settings of the office and of the year.

    superior: lines of the direct superior body; empty when there is none.
    issuer: lines of the issuer's name.
    issuer_name: the issuer in running text, in full (Ủy ban nhân dân tỉnh Đắk Lắk).
    symbol: what follows the number (KH-UBND). number, day: None until the paper is issued.
    place: the place name before the date. year: the year printed while the day is blank.
    signer: lines of authority and title, and the name. filed: what follows “Lưu: VT”; may be empty.
    recipients: the lines of Nơi nhận with their marks, without dash and semicolon.
    """

    superior: tuple[str, ...] = ()
    issuer: tuple[str, ...]
    issuer_name: str
    symbol: str
    number: int | None = None
    place: str
    day: date | None = None
    year: int
    signer: Signer
    recipients: tuple[str, ...] = ()
    filed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame(FrameValues):
    """The whole frame: the values above, with what the template says.

    kind: abbreviation of the type (KH), empty for a công văn. type_name: the type in full (Kế hoạch).
    subject: trích yếu.
    draft: whether the paper is marked as a draft.
    """

    kind: str
    type_name: str
    subject: str
    draft: bool = False

    @property
    def is_letter(self) -> bool:
        """Whether it bears no name of a type but V/v below the number (ND30-VV-01)."""
        return not self.kind
