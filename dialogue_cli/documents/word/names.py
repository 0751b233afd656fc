"""What an office's own Word file may name of the frame, as `paper.…`: the builder writes it in other papers."""

from dataclasses import dataclass

from dialogue_cli.documents.frame import Frame
from dialogue_cli.documents.nd30.annex import attached_to
from dialogue_cli.documents.nd30.layout import number_or_blank, place_and_day
from dialogue_cli.model.office import Signer

PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperNames:
    """What stands around the content of a paper.

    superior: lines of the direct superior body, in capitals. issuer: lines of the issuer's name, in capitals.
    issuer_name: the issuer in full, in running text. number: at least two digits, or room to write it.
    symbol: what follows the number. place_day: place and date of issue, the date blank until then.
    type_name: the type in full. subject: what the paper is about.
    recipients: lines of Nơi nhận without dash. filed: what follows “Lưu: VT”; may be empty.
    signer: lines of authority and title, and the name; None where nobody is named. signers: those of a paper that
        several people sign.
    attached: the line below the title of an annex. draft: whether the paper is a draft.
    """

    superior: tuple[str, ...]
    issuer: tuple[str, ...]
    issuer_name: str
    number: str
    symbol: str
    place_day: str
    type_name: str
    subject: str
    recipients: tuple[str, ...]
    filed: str
    signer: Signer | None
    signers: tuple[Signer, ...]
    attached: str
    draft: bool


def paper_names(frame: Frame) -> PaperNames:
    """The names of a frame; a text may hold the mark of a missing value."""
    return PaperNames(
        superior=frame.superior,
        issuer=frame.issuer,
        issuer_name=frame.issuer_name,
        number=number_or_blank(frame),
        symbol=frame.symbol,
        place_day=place_and_day(frame),
        type_name=frame.type_name,
        subject=frame.subject,
        recipients=frame.recipients,
        filed=frame.filed,
        signer=frame.signer,
        signers=frame.signers,
        attached=attached_to(frame) if frame.numbered else "",
        draft=frame.draft,
    )
