"""Small documents for the tests of the readers, made letter by letter so that each tag is seen."""

import io
import zipfile

from dialogue_cli.intake.opening.package import Format, Package

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def packed(content: bytes, format_: Format, name: str = "gui") -> Package:
    """A package as `inspect` would give it."""
    return Package(name, "", len(content), format_, content)


def zipped(parts: dict[str, str]) -> bytes:
    """A zip package with these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def document(body: str, **parts: str) -> bytes:
    """A .docx with this body; further parts of the folder word by their names without .xml."""
    whole = {"document": f"<w:body>{body}</w:body>", **parts}
    return zipped(
        {
            f"word/{name}.xml": f'<w:{name} xmlns:w="{W}">{content}</w:{name}>'
            for name, content in whole.items()
        }
    )


def paragraph(text: str, about: str = "") -> str:
    """A paragraph of one run; `about` are its properties."""
    return f"<w:p><w:pPr>{about}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def cell(*texts: str, about: str = "") -> str:
    """A cell of paragraphs."""
    inside = "".join(text if text.startswith("<") else paragraph(text) for text in texts or ("",))
    return f"<w:tc><w:tcPr>{about}</w:tcPr>{inside}</w:tc>"


def row(*cells: str, about: str = "") -> str:
    """A row of cells, or of texts."""
    inside = "".join(one if one.startswith("<w:tc>") else cell(one) for one in cells)
    return f"<w:tr><w:trPr>{about}</w:trPr>{inside}</w:tr>"


def table(*rows: str) -> str:
    """A table of rows."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"
