"""The QR of a card: a picture of the code, and how a document shows it."""

from io import BytesIO

import segno

from dialogue_cli.documents.nd30.metrics import TWIPS_PER_MM

_EMU_PER_TWIP = 635
_SCALE = 4
# The quiet zone that the standard asks for around the signs.
_BORDER = 4
_DRAWING = (
    '<w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{side}" cy="{side}"/>'
    '<wp:docPr id="{number}" name="{code}" descr="{code}"/>'
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
    '<pic:nvPicPr><pic:cNvPr id="{number}" name="{code}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:embed="{key}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{side}" cy="{side}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
)


def qr_picture(code: str) -> bytes:
    """A PNG of the code, which a scanner reads also when a part is smudged; the same code gives the same bytes."""
    written = BytesIO()
    segno.make(code, error="m", micro=False).save(written, kind="png", scale=_SCALE, border=_BORDER)
    return written.getvalue()


def qr_drawing(code: str, number: int, key: str, side: float) -> str:
    """The run that shows the picture of relationship `key`, `side` mm wide; `number` is its own in the document."""
    return _DRAWING.format(
        code=code, number=number, key=key, side=round(side * TWIPS_PER_MM) * _EMU_PER_TWIP
    )
