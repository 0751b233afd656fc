import hashlib
import io
import re
import zipfile
from pathlib import Path

import pytest

from dialogue_cli.intake import package
from dialogue_cli.intake.refusals import (
    FileEmpty,
    FileMissing,
    FileProtected,
    FileTooBig,
    FileUnreadable,
    NotASpreadsheet,
)
from dialogue_cli.messages import intake as messages
from tests import workbooks

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


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
    old = file(tmp_path, OLE + "Workbook".encode("utf-16-le"))
    assert package.inspect(old).format == "xls"
    parts = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"}
    assert package.inspect(file(tmp_path, zipped(parts))).format == "ods"
    assert package.inspect(file(tmp_path, zipped({"xl/workbook.bin": b""}))).format == "xlsb"


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("Kính gửi Liên đoàn Lao động tỉnh".encode(), messages.FOUND_TEXT),
        (b"\x89PNG\r\n\x1a\n\x00\x00", messages.FOUND_PICTURE),
        (b"%PDF-1.7", messages.FOUND_PDF),
        (b"<html><table></table></html>", messages.FOUND_WEB_PAGE),
        (b"{\\rtf1}", messages.FOUND_WORD),
        (OLE + "WordDocument".encode("utf-16-le"), messages.FOUND_WORD),
        (OLE, messages.FOUND_OTHER),
        (b"\x00\x01\x02", messages.FOUND_OTHER),
        (zipped({"word/document.xml": b"<a/>"}), messages.FOUND_WORD),
        (zipped({"ppt/presentation.xml": b"<a/>"}), messages.FOUND_SLIDES),
        (zipped({"anh.jpg": b"\xff\xd8"}), messages.FOUND_ARCHIVE),
        (zipped({}), messages.FOUND_ARCHIVE),
    ],
)
def test_what_is_no_spreadsheet_is_named(tmp_path: Path, content: bytes, found: str) -> None:
    with pytest.raises(NotASpreadsheet) as refused:
        package.inspect(file(tmp_path, content))
    assert refused.value.places == {"file": "gui.xlsx", "found": found}


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing) as refused:
        package.inspect(tmp_path / "khong-co.xlsx")
    assert refused.value.sentence == messages.FILE_MISSING.format(file="khong-co.xlsx")


def test_a_file_without_bytes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileEmpty):
        package.inspect(file(tmp_path, b""))


def test_an_encrypted_workbook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileProtected):
        package.inspect(file(tmp_path, OLE + "EncryptedPackage".encode("utf-16-le")))


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
    content = zipped({"xl/workbook.xml": b" " * (package.RATIO_COUNTS_FROM + 1)})
    with pytest.raises(FileTooBig) as refused:
        package.inspect(file(tmp_path, content))
    assert refused.value.places["measure"] == messages.MEASURE_RATIO


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    parts = {f"xl/p{number}": b"" for number in range(package.MAX_PARTS + 1)}
    with pytest.raises(FileTooBig) as refused:
        package.inspect(file(tmp_path, zipped(parts)))
    assert refused.value.places["measure"] == messages.MEASURE_PARTS


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
        "limit": package.MAX_CELLS,
    }


def test_a_far_cell_that_is_only_formatted_does_no_harm(tmp_path: Path) -> None:
    content = workbook_with_sheet(tmp_path, (b"</row>", b'<c r="XFD1048576" s="1"/></row>'))
    assert package.inspect(file(tmp_path, content)).format == "xlsx"
