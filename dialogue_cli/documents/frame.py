"""What stands around a paper's content: header, title, signature, recipients.

Which of these a paper has is its layout, told by the front matter of its template:

- "official": `type` is one of the decree's 29 types (KH). Number, place and date, recipients, one signer.
- "minutes": the type with the decree's Mẫu 1.9 (BB). No place and date; secretary and chair sign beside each other,
  the recipients stand below the secretary.
- "internal": `frame = "internal"`, `type` is what the working paper is called (Kịch bản). Issuer and State title, no
  number and no recipients; nobody signs, or who has drawn it up.
- "list": `frame = "list"`, `type` is what the list or form is called (Danh sách). The same head; one to four people
  sign in a row below the place and date.
- "cards": `frame` is a size of documents/cards (badge, plate). No frame at all: many small prints on a sheet.

`signers` in the front matter names who signs minutes, internal papers and lists, one line each, Jinja as in the body:
`Người lập`, or with the name that is to be printed, `Thư ký | {{ secretary }}`; a slash breaks the role into lines
(`TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG`). Who has no name printed finds room to sign and write it. On a list, and on an
internal paper, the signer whom dialogue.toml names for the paper signs last, after those of the template. `landscape
= true` turns the pages of an internal paper or a list.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from dialogue_cli.model.office import Signer

Layout = Literal["official", "minutes", "internal", "list", "cards"]
# What a template may say of itself; the other layouts follow from the type.
UNNUMBERED: tuple[Layout, ...] = ("internal", "list")
MOST_SIGNERS = 4
MINUTES_SIGNERS = 2
# The decree's form of a type whose two signers stand beside each other (Phụ lục III, Mẫu 1.9).
MINUTES_FORM = "1.9"


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameValues:
    """The part of the frame that comes from the settings of the office and of the year.

    superior: lines of the direct superior body; empty when there is none.
    issuer: lines of the issuer's name.
    issuer_name: the issuer in running text, in full (Ủy ban nhân dân tỉnh Đắk Lắk).
    symbol: what follows the number (KH-UBND). number, day: None until the paper is issued.
    place: the place name before the date. year: the year printed while the day is blank.
    signer: lines of authority and title, and the name; None where nobody is named to sign for the office.
    filed: what follows “Lưu: VT”; may be empty.
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
    signer: Signer | None = None
    recipients: tuple[str, ...] = ()
    filed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame(FrameValues):
    """The whole frame: the values above, with what the template says.

    kind: abbreviation of the type (KH), empty for a công văn and for what is none of the decree's types.
    type_name: the type in full (Kế hoạch). subject: trích yếu.
    draft: whether the paper is marked as a draft.
    layout: which parts the frame has. signers: those of the template, in a row from the left; a name may hold a gap.
    landscape: whether the pages are turned.
    """

    kind: str
    type_name: str
    subject: str
    draft: bool = False
    layout: Layout = "official"
    signers: tuple[Signer, ...] = ()
    landscape: bool = False

    @property
    def is_letter(self) -> bool:
        """Whether it bears no name of a type but V/v below the number (ND30-VV-01)."""
        return not self.kind and self.numbered

    @property
    def numbered(self) -> bool:
        """Whether it is one of the decree's types and so bears a number."""
        return self.layout not in UNNUMBERED
