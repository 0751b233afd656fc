"""Small documents, for tests of one thing."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from dialogue_cli.documents.nd30.lint.opening import Package
from dialogue_cli.documents.nd30.lint.reading.paper import Paper, Paragraph, paragraphs_of
from dialogue_cli.documents.nd30.lint.reading.reader import read_paper

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def small(body: str, **parts: str) -> bytes:
    """A .docx with this body; `parts` are the insides of styles, numbering, theme, header, footer.

    The last two have their own names as r:id.
    """
    roots = {
        "styles": "w:styles",
        "numbering": "w:numbering",
        "header": "w:hdr",
        "footer": "w:ftr",
    }
    made = {
        f"word/{k}.xml": f"<{roots[k]} {NS}>{v}</{roots[k]}>"
        for k, v in parts.items()
        if k in roots
    }
    if "theme" in parts:
        made["word/theme.xml"] = f"<a:theme {NS}>{parts['theme']}</a:theme>"
    joined = "".join(
        f'<Relationship Id="{k}" Type="{_KINDS}/{k}" Target="{k}.xml"/>' for k in parts
    )
    return packed(
        {
            "word/document.xml": f"<w:document {NS}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELS}">{joined}</Relationships>',
            **made,
        }
    )


def read(body: str, **parts: str) -> Paper:
    """The same, read."""
    return read_paper(Package("a.docx", small(body, **parts)))


def paragraphs(body: str, **parts: str) -> list[Paragraph]:
    """Every paragraph of it."""
    return list(paragraphs_of(read(body, **parts).blocks))


def par(text: str = "chữ", ppr: str = "", rpr: str = "") -> str:
    """One paragraph of one run."""
    return f"<w:p><w:pPr>{ppr}</w:pPr><w:r><w:rPr>{rpr}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


def table(*rows: Sequence[str], borders: str = "") -> str:
    """A table whose cells hold these blocks; `borders` is the line around every cell."""
    lines = (
        "".join(f'<w:{side} w:val="{borders}"/>' for side in ("top", "insideV")) if borders else ""
    )
    made = "".join(
        f"<w:tr>{''.join(f'<w:tc>{cell or EMPTY}</w:tc>' for cell in row)}</w:tr>" for row in rows
    )
    return f"<w:tbl><w:tblPr><w:tblBorders>{lines}</w:tblBorders></w:tblPr>{made}</w:tbl>"


def centred(text: str, *, bold: bool = False) -> str:
    """A centred line."""
    return par(text, '<w:jc w:val="center"/>', "<w:b/>" if bold else "")


def box(content: str) -> str:
    """A paragraph that holds nothing but a text box."""
    return f"<w:p><w:r><w:drawing><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>"


EMPTY = "<w:p/>"
# State title and motto.
STATE = centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + centred("Độc lập - Tự do - Hạnh phúc")
