"""What is no sound .docx is refused before any of it is believed."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from dialogue_cli.documents.nd30.lint import opening
from dialogue_cli.documents.nd30.lint.linter import lint
from dialogue_cli.documents.nd30.lint.refusals import (
    NotAPaper,
    PaperDamaged,
    PaperProtected,
    PaperTooBig,
    PaperUnsafe,
)
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import lint as say
from tests.nd30.good import PLAN
from tests.nd30.small import NS, packed, par, small
from tests.nd30.writer import written

DOCUMENT = "word/document.xml"


def refusal(content: bytes) -> DialogueError:
    with pytest.raises(DialogueError) as caught:
        lint("a.docx", content)
    return caught.value


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"%PDF-1.7", say.FOUND_PDF),
        (b"{\\rtf1", say.FOUND_RTF),
        (b"\x89PNG\r\n", say.FOUND_PICTURE),
        (b"Kinh gui", say.FOUND_OTHER),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), say.FOUND_DOC),
        (packed({"xl/workbook.xml": "<x/>"}), say.FOUND_WORKBOOK),
        (packed({"ppt/presentation.xml": "<x/>"}), say.FOUND_SLIDES),
        (packed({"content.xml": "<x/>"}), say.FOUND_ODF),
        (packed({"thu.txt": "x"}), say.FOUND_PACKED),
    ],
)
def test_other_files_are_named_for_what_they_are(content: bytes, found: str) -> None:
    error = refusal(content)
    assert isinstance(error, NotAPaper)
    assert error.places["found"] == found
    assert error.exit_code == 3


@pytest.mark.parametrize("cut", [0, 10, 400, -30])
def test_truncated_file_is_damaged(cut: int) -> None:
    assert isinstance(refusal(written(PLAN)[:cut]), PaperDamaged | NotAPaper)


def test_damaged_xml_is_told() -> None:
    assert isinstance(refusal(packed({DOCUMENT: "<w:document"})), PaperDamaged)


def test_password_is_told() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    assert isinstance(refusal(ole), PaperProtected)


def test_encrypted_part_is_told() -> None:
    content = bytearray(small(par()))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(mark)
        content[start + at] |= 1
    assert isinstance(refusal(bytes(content)), PaperProtected)


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE w [<!ENTITY a "b">]>',
        '<!DOCTYPE w SYSTEM "file:///etc/passwd">',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_declared_entities_are_refused(declared: str, encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{declared}<w:document {NS}><w:body/></w:document>'
    error = refusal(packed({DOCUMENT: text.encode(encoding)}))
    assert isinstance(error, PaperUnsafe)
    assert error.places["found"] == say.FOUND_ENTITIES


def test_entities_in_any_part_are_refused() -> None:
    content = small(par(), styles="")
    with ZipFile(BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/styles.xml"] = b'<!DOCTYPE x [<!ENTITY a "b">]><x/>'
    assert isinstance(refusal(packed(parts)), PaperUnsafe)


def test_macros_are_refused() -> None:
    body = f"<w:document {NS}><w:body/></w:document>"
    error = refusal(packed({DOCUMENT: body, "word/vbaProject.bin": b"x"}))
    assert isinstance(error, PaperUnsafe)
    assert error.places["found"] == say.FOUND_MACROS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "kind", ["macroEnabled.main+xml", "&#109;acroEnabled.main+xml", "vbaProject"]
)
def test_macros_are_refused_however_the_types_of_the_parts_are_written(
    kind: str, encoding: str
) -> None:
    types = (
        f'<?xml version="1.0" encoding="{encoding}"?><Types><Override PartName="/{DOCUMENT}" '
        f'ContentType="application/vnd.ms-word.document.{kind}"/></Types>'
    )
    body = f"<w:document {NS}><w:body/></w:document>"
    parts = {DOCUMENT: body, "[Content_Types].xml": types.encode(encoding)}
    assert refusal(packed(parts)).places["found"] == say.FOUND_MACROS


def test_bomb_is_refused_before_it_is_unpacked() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr(DOCUMENT, b"<w:document/>")
        archive.writestr("word/media/image1.png", bytes(60 * opening.MEGABYTE))
    assert isinstance(refusal(out.getvalue()), PaperTooBig)


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_PARTS", 3)
    assert isinstance(refusal(written(PLAN)), PaperTooBig)


def test_too_long_a_document_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_TAGS", 100)
    assert isinstance(refusal(written(PLAN)), PaperTooBig)


def test_false_checksum_is_damage() -> None:
    content = bytearray(small(par("x" * 50)))
    at = content.find(DOCUMENT.encode()) + len(DOCUMENT) + 5
    content[at] ^= 0xFF
    assert isinstance(refusal(bytes(content)), PaperDamaged)


def test_tables_within_tables_within_limits_are_read() -> None:
    depth = 40
    open_, close = "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"
    assert lint("a.docx", small(open_ * depth + par() + close * depth)).findings


def test_deeper_ones_are_refused() -> None:
    depth = 400
    open_, close = "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"
    assert isinstance(refusal(small(open_ * depth + par() + close * depth)), PaperDamaged)


def test_strict_open_xml_is_read() -> None:
    with ZipFile(BytesIO(written(PLAN))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, blob in parts.items():
        parts[name] = blob.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
    assert not any(f.severity == "error" for f in lint("a.docx", packed(parts)).findings)
