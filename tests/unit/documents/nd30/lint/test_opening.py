"""What is no sound .docx is refused before any of it is believed."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from lxml import etree

from dialogue_cli.documents.nd30.lint import opening
from dialogue_cli.documents.nd30.lint.linter import lint
from dialogue_cli.documents.nd30.lint.opening import Package, Relation, part_of
from dialogue_cli.documents.nd30.lint.reading.ooxml import R
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


def test_entities_in_letters_that_hide_them_are_refused() -> None:
    """UTF-7 may write every sign otherwise: only the parser sees what is declared."""
    text = '<?xml version="1.0" encoding="UTF-7"?><+ACE-DOCTYPE w [<+ACE-ENTITY a "b">]><w/>'
    assert isinstance(refusal(packed({DOCUMENT: text})), PaperUnsafe)


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


@pytest.mark.parametrize("limit", ["MAX_SIZE", "MAX_XML"])
def test_file_or_part_out_of_measure_is_refused(
    monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(opening, limit, 1000)
    assert isinstance(refusal(written(PLAN)), PaperTooBig)


def test_parts_laid_over_each_other_are_refused() -> None:
    """Many parts that share their bytes are a bomb that no ratio tells."""
    content = bytearray(packed({DOCUMENT: "<w/>" * 50, "word/styles.xml": "<w/>" * 50}))
    second = content.rfind(b"PK\x01\x02")
    content[second + 42 : second + 46] = (1).to_bytes(4, "little")  # where its bytes begin
    assert isinstance(refusal(bytes(content)), PaperDamaged)


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


RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def test_what_lies_outside_the_package_is_known_but_never_followed() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{RELATED}/styles" Target="https://mau.example/styles.xml" TargetMode="External"/>'
        f'<Relationship Id="b" Type="{RELATED}/header" Target="header1.xml"/></Relationships>'
    )
    body = f"<w:document {NS}><w:body/></w:document>"
    package = Package("a.docx", packed({DOCUMENT: body, "word/_rels/document.xml.rels": relations}))
    found = package.relations(DOCUMENT)
    assert found == {
        "a": Relation("styles", "https://mau.example/styles.xml", external=True),
        "b": Relation("header", "word/header1.xml", external=False),
    }
    assert package.related("styles") is None
    references = [etree.Element("x", {f"{R}id": name}) for name in ("a", "b", "c")]
    assert [part_of(found, one) for one in references] == [None, "word/header1.xml", None]
