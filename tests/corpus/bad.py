"""Files that must be turned away with a sentence: nothing of them reaches the register."""

import struct
import zipfile
from pathlib import Path

from tests.corpus import writers
from tests.corpus.content import requests
from tests.corpus.truth import Grid, Made, case, refused

bad = case("bad")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _small() -> Grid:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị")
    for n, text in enumerate(requests(20), start=1):
        grid.add(n, text)
    return grid


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _compound(names: tuple[str, ...]) -> bytes:
    """An OLE file of 512-byte sectors whose directory names these streams (all of them empty)."""
    head = _OLE + b"\0" * 16 + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    head += b"\xff" * (512 - len(head))
    fat = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE) + b"\xff" * 504
    entries = b""
    for place, one in enumerate(("Root Entry", *names)):
        wide = (one + "\0").encode("utf-16-le")
        kind = 5 if not place else 2
        entries += wide.ljust(64, b"\0") + struct.pack("<HBB", len(wide), kind, 1)
        right = place + 1 if 0 < place < len(names) else 0xFFFFFFFF
        entries += struct.pack("<III", 0xFFFFFFFF, right, 1 if not place else 0xFFFFFFFF)
        entries += b"\0" * 36 + struct.pack("<IQ", 0xFFFFFFFE, 0)
    return head[:76] + struct.pack("<I", 0) + b"\xff" * 432 + fat + entries.ljust(512, b"\0")


@bad
def protected_by_a_password(folder: Path) -> Made:
    content = _compound(("EncryptionInfo", "EncryptedPackage"))
    return refused(_written(folder / "mat khau.xlsx", content))


@bad
def truncated_workbook(folder: Path) -> Made:
    path = writers.xlsx(folder / "tai do dang.xlsx", _small())
    content = path.read_bytes()
    return refused(_written(path, content[: len(content) // 2]))


@bad
def workbook_with_a_broken_part(folder: Path) -> Made:
    path = writers.xlsx(folder / "hong ruot.xlsx", _small())
    content = bytearray(path.read_bytes())
    middle = content.index(b"xl/worksheets/sheet1.xml") + 40
    content[middle : middle + 60] = b"\xff" * 60
    return refused(_written(path, bytes(content)))


@bad
def zero_bytes(folder: Path) -> Made:
    return refused(_written(folder / "rong.xlsx", b""))


@bad
def only_spaces(folder: Path) -> Made:
    return refused(_written(folder / "trang.csv", b"\r\n \r\n\r\n"))


@bad
def pdf_named_xlsx(folder: Path) -> Made:
    content = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    return refused(_written(folder / "scan.xlsx", content))


@bad
def pdf(folder: Path) -> Made:
    return refused(_written(folder / "cong van.pdf", b"%PDF-1.4\n" + bytes(range(256)) * 20))


@bad
def picture_named_xlsx(folder: Path) -> Made:
    content = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0" + bytes(range(256)) * 8
    return refused(_written(folder / "anh zalo.xlsx", content))


@bad
def photograph_named_csv(folder: Path) -> Made:
    return refused(
        _written(folder / "IMG_0012.csv", b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(range(256)) * 30)
    )


@bad
def small_file_that_unpacks_to_gigabytes(folder: Path) -> Made:
    path = writers.xlsx(folder / "bom.xlsx", _small())
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package,
        package.open("xl/media/image1.bin", "w", force_zip64=True) as part,
    ):
        block = b"\0" * 1_000_000
        for _ in range(120):
            part.write(block)
    return refused(path)


@bad
def xml_entities_that_grow(folder: Path) -> Made:
    path = writers.raw_xlsx(folder / "thuc the.xlsx", _small())
    with zipfile.ZipFile(path) as package:
        parts = {one: package.read(one) for one in package.namelist()}
    entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    parts["xl/worksheets/sheet1.xml"] = (
        sheet.replace("?>", f"?>{entity}", 1)
        .replace("Nội dung kiến nghị", "Nội dung kiến nghị &b;&c;")
        .encode()
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for one, content in parts.items():
            package.writestr(one, content)
    return refused(path)


@bad
def zip_of_something_else(folder: Path) -> Made:
    path = folder / "ho so.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("ghi chu.txt", "Kiến nghị gửi kèm trong thư")
    return refused(path)


@bad
def layout_that_nobody_knows(folder: Path) -> Made:
    grid = Grid("Kho")
    grid.add("Mã hàng", "Quy cách", "Tồn đầu", "Nhập", "Xuất")
    for n in range(1, 10):
        grid.add(f"VT{n:03d}", "Thùng 12", n, n * 2, n)
    return refused(writers.xlsx(folder / "ton kho.xlsx", grid))


@bad
def sheet_without_any_header(folder: Path) -> Made:
    """Texts and names, but nothing says which is which: nobody guesses."""
    grid = Grid()
    for n, text in enumerate(requests(4), start=1):
        grid.add(n, text, "CĐCS Công ty X")
    return refused(writers.xlsx(folder / "khong tieu de.xlsx", grid))


@bad
def empty_workbook(folder: Path) -> Made:
    return refused(writers.xlsx(folder / "Book1.xlsx", Grid("Sheet1"), Grid("Sheet2")))


@bad
def word_without_a_table(folder: Path) -> Made:
    path = writers.word(
        folder / "cong van.docx", before=("Kính gửi: LĐLĐ tỉnh", "Đơn vị không có kiến nghị.")
    )
    return refused(path)


@bad
def web_page_that_asks_to_log_in(folder: Path) -> Made:
    page = b"<!DOCTYPE html><html><body><form><input name='user'></form>Vui long dang nhap</body></html>"
    return refused(_written(folder / "ket xuat (2).xls", page))


@bad
def old_word_document_named_xls(folder: Path) -> Made:
    return refused(_written(folder / "van ban.xls", _compound(("WordDocument", "1Table"))))


@bad
def truncated_excel_97(folder: Path) -> Made:
    from tests.corpus.formats import FIXTURES

    content = (FIXTURES / "kien-nghi-97.xls").read_bytes()
    return refused(_written(folder / "cat ngang.xls", content[: len(content) * 2 // 5]))


@bad
def random_bytes(folder: Path) -> Made:
    content = bytes((n * n * 31 + n * 7) % 256 for n in range(4000))
    return refused(_written(folder / "khong ro.csv", content))


@bad
def only_the_mark_of_an_encoding(folder: Path) -> Made:
    return refused(_written(folder / "bom.csv", b"\xef\xbb\xbf"))


@bad
def cells_at_both_ends_of_the_largest_sheet(folder: Path) -> Made:
    """Two cells, seventeen thousand million cells between them: refused before memory is asked for."""
    path = writers.raw_xlsx(folder / "hai o.xlsx", _small())
    with zipfile.ZipFile(path) as package:
        parts = {one: package.read(one) for one in package.namelist()}
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    sheet = parts["xl/worksheets/sheet1.xml"].replace(b"</sheetData>", far)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for one, content in (parts | {"xl/worksheets/sheet1.xml": sheet}).items():
            package.writestr(one, content)
    return refused(path)


@bad
def opendocument_that_repeats_without_end(folder: Path) -> Made:
    path = writers.ods(folder / "lap lai.ods", _small())
    with zipfile.ZipFile(path) as package:
        parts = {one: package.read(one) for one in package.namelist()}
    cell = b'<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p>'
    row = (
        b'<table:table-row table:number-rows-repeated="1048576">'
        + cell
        + b"</table:table-cell></table:table-row>"
    )
    content = parts["content.xml"].replace(b"</table:table>", row + b"</table:table>", 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for one, part in (parts | {"content.xml": content}).items():
            package.writestr(one, part)
    return refused(path)
