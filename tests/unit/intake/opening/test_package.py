import hashlib
import io
import re
import struct
import zipfile
from pathlib import Path

import pytest

from dialogue_cli.intake.opening import limits, package
from dialogue_cli.intake.refusals import (
    FileClosedToUs,
    FileEmpty,
    FileMissing,
    FilePacked,
    FileProtected,
    FileTooBig,
    FileUnreadable,
    FileUnsafe,
    NotASpreadsheet,
    NoTextInside,
    OldWordFile,
)
from dialogue_cli.messages import formats
from dialogue_cli.messages import intake as messages
from tests import compound, workbooks


def file(folder: Path, content: bytes, name: str = "gui.xlsx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def zipped(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def workbook_with_sheet(folder: Path, change: tuple[bytes, bytes]) -> bytes:
    """A workbook in whose sheet one piece of XML is replaced."""
    source = workbooks.one_sheet(folder / "nguon.xlsx", [["a"]])
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = re.sub(*change, parts[sheet])
    return zipped(parts)


def test_a_workbook_is_described_by_its_content(tmp_path: Path) -> None:
    path = workbooks.one_sheet(tmp_path / "tong hop.xls.xlsx", [["a"]])
    content = path.read_bytes()
    assert package.inspect(path) == package.Package(
        name="tong hop.xls.xlsx",
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        format="xlsx",
        content=content,
    )


def test_the_name_does_not_decide_the_format(tmp_path: Path) -> None:
    saved = workbooks.one_sheet(tmp_path / "a.xlsx", [["a"]])
    renamed = saved.rename(tmp_path / "a.xls")
    assert package.inspect(renamed).format == "xlsx"
    old = file(tmp_path, compound.workbook([["a"]]))
    assert package.inspect(old).format == "xls"
    parts = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"}
    assert package.inspect(file(tmp_path, zipped(parts))).format == "ods"
    assert package.inspect(file(tmp_path, zipped({"xl/workbook.bin": b""}))).format == "xlsb"


@pytest.mark.parametrize(
    ("content", "format_"),
    [
        ("STT;Nội dung".encode(), "text"),
        ("Kính gửi Liên đoàn Lao động tỉnh".encode(), "text"),
        ("\ufeffSTT;Nội dung".encode("utf-16-le"), "text"),
        ("STT\tDon vi".encode("utf-16-be"), "text"),
        (b"BM 01;ghi", "text"),
        (b"\xef\xbb\xbf <html><table></table></html>", "html"),
        (b"<!DOCTYPE html><table>", "html"),
        (b"<table border=1><tr><td>a", "html"),
        ("\ufeff<html>".encode("utf-16-le"), "html"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n", "mhtml"),
        (
            b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
            "spreadsheet-ml",
        ),
        (zipped({"word/document.xml": b"<a/>"}), "docx"),
    ],
)
def test_formats_that_are_no_workbooks_are_known(
    tmp_path: Path, content: bytes, format_: str
) -> None:
    assert package.inspect(file(tmp_path, content, "gui.xls")).format == format_


@pytest.mark.parametrize(
    ("content", "refusal", "found"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", NoTextInside, messages.FOUND_PICTURE),
        (b"BM\x10\x00\x00\x00\x00\x00\x00\x00", NoTextInside, messages.FOUND_PICTURE),
        (b"\x00\x00\x00\x18ftypheic", NoTextInside, messages.FOUND_PICTURE),
        (b"%PDF-1.7", NoTextInside, messages.FOUND_PDF),
        (b"{\\rtf1}", OldWordFile, formats.FOUND_RTF),
        (compound.container({"WordDocument": b"a"}), OldWordFile, formats.FOUND_DOC),
        (
            zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}),
            OldWordFile,
            formats.FOUND_ODT,
        ),
        (
            b"<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument"
            b" xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'/>",
            OldWordFile,
            formats.FOUND_WORD_XML,
        ),
        (
            compound.container({"PowerPoint Document": b"a"}),
            NotASpreadsheet,
            messages.FOUND_SLIDES,
        ),
        (compound.container({"Other": b"a"}), NotASpreadsheet, messages.FOUND_OTHER),
        (b"\x00\x01\x02", NotASpreadsheet, messages.FOUND_OTHER),
        (b"<svg xmlns='a'/>", NotASpreadsheet, messages.FOUND_WEB_PAGE),
        (zipped({"ppt/presentation.xml": b"<a/>"}), NotASpreadsheet, messages.FOUND_SLIDES),
    ],
)
def test_what_holds_no_cells_is_named(
    tmp_path: Path, content: bytes, refusal: type[NotASpreadsheet], found: str
) -> None:
    with pytest.raises(NotASpreadsheet) as refused:
        package.inspect(file(tmp_path, content))
    assert type(refused.value) is refusal
    assert refused.value.places == {"file": "gui.xlsx", "found": found}


@pytest.mark.parametrize(
    "content", [zipped({"anh.jpg": b"\xff\xd8"}), zipped({}), b"Rar!\x1a\x07", b"\x1f\x8b\x08"]
)
def test_an_archive_is_to_be_unpacked_first(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(FilePacked):
        package.inspect(file(tmp_path, content))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing) as refused:
        package.inspect(tmp_path / "khong-co.xlsx")
    assert refused.value.sentence == messages.FILE_MISSING.format(file="khong-co.xlsx")


def test_a_file_without_bytes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileEmpty):
        package.inspect(file(tmp_path, b""))


@pytest.mark.parametrize(
    "content",
    [
        compound.container({"EncryptedPackage": b"a"}),
        compound.encrypted_workbook(),
        zipped(
            {
                "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
                "META-INF/manifest.xml": b"<manifest:encryption-data/>",
            }
        ),
    ],
)
def test_an_encrypted_file_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(FileProtected):
        package.inspect(file(tmp_path, content))


def test_a_container_cut_off_is_refused(tmp_path: Path) -> None:
    whole = compound.workbook([["a"]])
    for length in (8, 300, 512, 2000):
        with pytest.raises(FileUnreadable):
            package.inspect(file(tmp_path, whole[:length]))


def test_a_truncated_workbook_is_refused(tmp_path: Path) -> None:
    whole = workbooks.one_sheet(tmp_path / "a.xlsx", [["a"]]).read_bytes()
    for length in (4, 100, len(whole) // 2, len(whole) - 1):
        with pytest.raises(FileUnreadable):
            package.inspect(file(tmp_path, whole[:length]))


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    content = zipped({"xl/workbook.xml": b" " * 5000})
    true, false = (5000).to_bytes(4, "little"), (50).to_bytes(4, "little")
    assert content.count(true) == 2
    with pytest.raises(FileUnreadable):
        package.inspect(file(tmp_path, content.replace(true, false)))


def test_a_small_file_that_unpacks_to_much_is_refused(tmp_path: Path) -> None:
    content = zipped({"xl/workbook.xml": b" " * (limits.RATIO_COUNTS_FROM + 1)})
    with pytest.raises(FileTooBig) as refused:
        package.inspect(file(tmp_path, content))
    assert refused.value.places["measure"] == messages.MEASURE_RATIO


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    parts = {f"xl/p{number}": b"" for number in range(limits.MAX_PARTS + 1)}
    with pytest.raises(FileTooBig) as refused:
        package.inspect(file(tmp_path, zipped(parts)))
    assert refused.value.places["measure"] == messages.MEASURE_PARTS


ODD_ROWS = b"<row/>" * 700_000 + b"<row>" + b"<c><v>1</v></c>" * 16 + b"</row>"


@pytest.mark.parametrize(
    "rows",
    [
        ODD_ROWS,
        ODD_ROWS.replace(b"<row", b"<x:row")
        .replace(b"</row", b"</x:row")
        .replace(b"<c>", b"<x:c>"),
        b'<row r="1048576">' + b"<c s='1'><v>1</v></c>" * 16 + b"</row>",
    ],
)
def test_cells_without_an_address_are_counted(tmp_path: Path, rows: bytes) -> None:
    content = workbook_with_sheet(tmp_path, (b"</sheetData>", rows + b"</sheetData>"))
    with pytest.raises(FileTooBig) as refused:
        package.inspect(file(tmp_path, content))
    assert refused.value.places["measure"] == messages.MEASURE_CELLS


def test_old_cells_in_opposite_corners_are_refused(tmp_path: Path) -> None:
    content = compound.workbook_with_cells_at((0, 0), (65_535, 255))
    with pytest.raises(FileTooBig) as refused:
        package.inspect(file(tmp_path, content, "gui.xls"))
    assert refused.value.places["found"] == 65_536 * 256


def test_binary_cells_in_opposite_corners_are_refused(tmp_path: Path) -> None:
    def cell(row: int, column: int) -> bytes:
        return b"\x00\x04" + row.to_bytes(4, "little") + b"\x02\x0c" + column.to_bytes(12, "little")

    sheet = b"\x81\x01\x00" + cell(0, 0) + cell(1_048_575, 16_383)
    parts = {"xl/workbook.bin": b"", "xl/worksheets/sheet1.bin": sheet}
    with pytest.raises(FileTooBig) as refused:
        package.inspect(file(tmp_path, zipped(parts)))
    assert refused.value.places["found"] == 1_048_576 * 16_384


@pytest.mark.parametrize("quote", [b'"', b"'"])
def test_two_cells_in_opposite_corners_are_refused(tmp_path: Path, quote: bytes) -> None:
    far = b"<c r=" + quote + b"XFD1048576" + quote + b"><v>1</v></c></row>"
    content = workbook_with_sheet(tmp_path, (b"</row>", far))
    with pytest.raises(FileTooBig) as refused:
        package.inspect(file(tmp_path, content))
    assert refused.value.places == {
        "file": "gui.xlsx",
        "measure": messages.MEASURE_CELLS,
        "found": 1_048_576 * 16_384,
        "limit": limits.MAX_CELLS,
    }


@pytest.mark.parametrize(
    "before",
    [
        b'<c r="A9" t="inlineStr"><is><t>' + b"&#7897;" * 40_000 + b"</t></is></c><c",
        b'<c r="A9"><v>1</v></c>' * 4_000 + b"<c" + b" " * 30_000,
        b"<c" + b" " * 200_000,
        b" " * 32_700 + b"<c",
    ],
)
def test_a_far_cell_is_found_behind_whatever_fills_the_pieces(
    tmp_path: Path, before: bytes
) -> None:
    far = before + b' r="XFD1048576"><v>1</v></c></row>'
    content = workbook_with_sheet(tmp_path, (b"</row>", far))
    with pytest.raises(FileTooBig):
        package.inspect(file(tmp_path, content))


def test_a_far_cell_that_is_only_formatted_does_no_harm(tmp_path: Path) -> None:
    content = workbook_with_sheet(tmp_path, (b"</row>", b'<c r="XFD1048576" s="1"/></row>'))
    assert package.inspect(file(tmp_path, content)).format == "xlsx"


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        package.inspect(tmp_path)


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "MAX_SIZE", 3)
    with pytest.raises(FileTooBig):
        package.inspect(file(tmp_path, b"a;b;c"))


def test_a_file_that_the_system_keeps_from_us_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_path: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refused)
    with pytest.raises(FileClosedToUs):
        package.inspect(file(tmp_path, b"a;b;c"))


@pytest.mark.parametrize(
    "text", ["<!DOCTYPE svg><svg/>", '<svg><!ENTITY x SYSTEM "file:///etc/passwd"></svg>']
)
def test_declarations_in_a_file_of_another_kind_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(FileUnsafe):
        package.inspect(file(tmp_path, text.encode(), "gui.xml"))


def record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def test_a_stream_that_does_not_begin_as_a_workbook_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        package.inspect(file(tmp_path, compound.container({"Workbook": b"x" * 5000}), "a.xls"))


def test_a_row_of_many_numbers_reaches_to_its_last_column(tmp_path: Path) -> None:
    begin = record(0x0809, struct.pack("<HH", 0x0600, 0x0005) + bytes(12))
    many = record(0x00BD, struct.pack("<HH", 65_535, 0) + bytes(6) + struct.pack("<H", 65_535))
    stream = begin + many + record(0x000A, b"")
    with pytest.raises(FileTooBig):
        package.inspect(file(tmp_path, compound.container({"Workbook": stream}), "a.xls"))


BEGIN_OF_SHEET, ROW, NUMBER = b"\x81\x01\x00", b"\x00\x04", b"\x05\x04"


@pytest.mark.parametrize(
    "end",
    [b"", b"\x07", b"\x07\xff\xff\xff\xff\xff"],
    ids=("whole", "broken off", "a length without an end"),
)
def test_far_cells_of_a_binary_sheet_are_refused_whatever_comes_after_them(
    tmp_path: Path, end: bytes
) -> None:
    row, column = struct.pack("<I", 1_048_575), struct.pack("<I", 16_383)
    sheet = BEGIN_OF_SHEET + ROW + row + NUMBER + column + end
    parts = {"xl/workbook.bin": b"x", "xl/worksheets/sheet1.bin": sheet}
    with pytest.raises(FileTooBig):
        package.inspect(file(tmp_path, zipped(parts), "a.xlsb"))
