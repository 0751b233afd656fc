"""The same kinds of list in every format; a file's real type decides, not its name."""

import datetime as dt
import shutil
from pathlib import Path

from tests.corpus import legacy, writers
from tests.corpus.content import name, phone, requests, unit
from tests.corpus.truth import Grid, Made, Truth, case, made

formats = case("formats")
FIXTURES = Path(__file__).parent / "fixtures"


def petitions(start: int, name_of_sheet: str = "Sheet1", titles: bool = True) -> Grid:
    """A small list with a title, two line breaks in cells, and a merged unit."""
    grid = Grid(name_of_sheet)
    if titles:
        grid.add("TỔNG HỢP KIẾN NGHỊ NĂM 2024")
        grid.blank()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Họ và tên", "Số điện thoại", "Ngày gửi")
    for n, text in enumerate(requests(5, start), start=1):
        cell = text.replace(", ", ",\n", 1) if n == 2 else text
        grid.add(n, cell, unit(n), name(n), phone(n), "12/4/2024")
        grid.petition(text, unit=unit(n), asker=name(n), phone=phone(n), received_on="2024-04-12")
    return grid


def _anywhere(grid: Grid, *, rows: bool) -> Grid:
    """Forget sheet names, and row numbers unless the format has rows that a person can count."""
    grid.truths[:] = [
        Truth(t.kind, "", t.row if rows else 0, t.part, t.fields) for t in grid.truths
    ]
    return grid


def _flat(path: Path, grid: Grid, *, rows: bool = True) -> Made:
    return made(path, _anywhere(grid, rows=rows))


@formats
def csv_in_utf8(folder: Path) -> Made:
    grid = petitions(0)
    return _flat(writers.separated(folder / "utf8.csv", grid), grid)


@formats
def csv_in_utf8_with_mark_and_semicolons(folder: Path) -> Made:
    grid = petitions(5)
    path = writers.separated(folder / "excel viet.csv", grid, lambda t: t.encode("utf-8-sig"), ";")
    return _flat(path, grid)


@formats
def csv_in_utf16(folder: Path) -> Made:
    grid = petitions(10)
    return _flat(
        writers.separated(folder / "utf16.csv", grid, lambda t: t.encode("utf-16"), "\t"), grid
    )


@formats
def csv_in_utf16_big_endian_without_mark(folder: Path) -> Made:
    grid = petitions(15)
    return _flat(writers.separated(folder / "be.csv", grid, lambda t: t.encode("utf-16-be")), grid)


@formats
def csv_in_windows_1258(folder: Path) -> Made:
    grid = petitions(20)
    return _flat(writers.separated(folder / "ansi.csv", grid, legacy.cp1258), grid)


@formats
def csv_in_tcvn3(folder: Path) -> Made:
    grid = petitions(25)
    return _flat(writers.separated(folder / "abc.csv", grid, legacy.tcvn3_bytes, ";"), grid)


@formats
def csv_in_vni(folder: Path) -> Made:
    grid = petitions(30)
    return _flat(writers.separated(folder / "vni.csv", grid, legacy.vni_bytes), grid)


@formats
def csv_with_bars_and_single_line_ends(folder: Path) -> Made:
    grid = petitions(35, titles=False)
    return _flat(
        writers.separated(folder / "gach dung.csv", grid, separator="|", line_end="\n"), grid
    )


@formats
def tsv_in_utf8(folder: Path) -> Made:
    grid = petitions(3)
    return _flat(writers.separated(folder / "du lieu.tsv", grid, separator="\t"), grid)


@formats
def csv_named_xls(folder: Path) -> Made:
    grid = petitions(8)
    path = writers.separated(
        folder / "xuat tu phan mem.xls", grid, lambda t: t.encode("utf-8-sig"), "\t"
    )
    return _flat(path, grid)


@formats
def csv_with_a_line_that_names_the_separator(folder: Path) -> Made:
    """Excel's own “sep=;” comes before everything."""
    grid = petitions(13, titles=False)
    path = writers.separated(folder / "sep.csv", grid, lambda t: b"sep=;\r\n" + t.encode(), ";")
    return _flat(path, grid, rows=False)


@formats
def csv_of_delegates(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị công tác", "SĐT")
    for n in range(1, 6):
        grid.add(n, name(n), 1980 + n, "Công nhân", unit(n), phone(n).lstrip("0"))
        grid.person(name(n), unit=unit(n), birth=str(1980 + n), role="Công nhân", phone=phone(n))
    return _flat(writers.separated(folder / "dai bieu.csv", grid, separator=";"), grid)


@formats
def opendocument(folder: Path) -> Made:
    grid, other = petitions(18, "Kiến nghị"), Grid("Trống")
    other.add("")
    return made(writers.ods(folder / "libre.ods", grid, other), grid)


@formats
def opendocument_with_merges(folder: Path) -> Made:
    grid = Grid("KN")
    grid.wide("TỔNG HỢP KIẾN NGHỊ", 4)
    grid.add("STT", "Đơn vị", "Nội dung kiến nghị", "Họ tên")
    texts = iter(requests(5, 22))
    for number, count in enumerate((3, 2)):
        top = grid.here + 1
        for n in range(count):
            text = next(texts)
            grid.add(number + 1 if not n else None, unit(number) if not n else None, text, name(n))
            grid.petition(text, unit=unit(number), asker=name(n))
        grid.merge(top, 1, grid.here, 1)
        grid.merge(top, 2, grid.here, 2)
    return made(writers.ods(folder / "gop o.ods", grid), grid)


@formats
def binary_workbook(folder: Path) -> Made:
    grid = petitions(28, "Kiến nghị")
    return made(writers.xlsb(folder / "nhi phan.xlsb", grid), grid)


@formats
def word_table(folder: Path) -> Made:
    grid = petitions(33, titles=False)
    path = writers.word(
        folder / "kien nghi.docx",
        grid,
        before=(
            "CÔNG ĐOÀN CƠ SỞ",
            "TỔNG HỢP Ý KIẾN, KIẾN NGHỊ",
            "Kính gửi: Liên đoàn Lao động tỉnh",
        ),
        after=("Trên đây là tổng hợp kiến nghị của đơn vị./.", "CHỦ TỊCH", "Đỗ Thị Tường Vi"),
    )
    return _flat(path, grid, rows=False)


@formats
def word_table_with_merges_and_the_unit_above(folder: Path) -> Made:
    """The unit stands in a paragraph above the table, topics are merged over the table's width."""
    grid = Grid()
    grid.add("TT", "Nội dung kiến nghị", "Họ và tên")
    texts = iter(requests(4, 38))
    for topic in ("I. Tiền lương, tiền thưởng", "II. Bảo hiểm xã hội"):
        grid.wide(topic, 3)
        for n in range(1, 3):
            text = next(texts)
            grid.add(n, text, name(n))
            grid.petition(text, asker=name(n), unit="CĐCS Công ty Chế biến Hạt điều Ea Sup")
    path = writers.word(
        folder / "bang trong word.docx",
        grid,
        before=("Đơn vị: CĐCS Công ty Chế biến Hạt điều Ea Sup",),
    )
    return _flat(path, grid, rows=False)


@formats
def word_with_a_letterhead_table(folder: Path) -> Made:
    head = Grid()
    head.add(
        "LIÊN ĐOÀN LAO ĐỘNG HUYỆN\nCĐCS TRƯỜNG THCS SAO MAI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    )
    grid = Grid()
    grid.add("STT", "Họ và tên", "Chức vụ", "Đơn vị")
    for n in range(1, 5):
        grid.add(n, name(n), "Giáo viên", "Trường THCS Sao Mai")
        grid.person(name(n), role="Giáo viên", unit="Trường THCS Sao Mai")
    path = writers.word(folder / "ds dai bieu.docx", head, grid, before=("DANH SÁCH ĐẠI BIỂU",))
    return _flat(path, grid, rows=False)


@formats
def html_named_xls(folder: Path) -> Made:
    grid = petitions(2)
    return _flat(writers.html(folder / "ket xuat.xls", grid), grid, rows=False)


@formats
def html_named_xls_in_utf16_with_spans(folder: Path) -> Made:
    grid = Grid()
    head = grid.add("STT", "Người kiến nghị", None, "Nội dung")
    grid.add(None, "Họ tên", "Đơn vị", None)
    grid.merge(head, 1, head + 1, 1)
    grid.merge(head, 2, head, 3)
    grid.merge(head, 4, head + 1, 4)
    for n, text in enumerate(requests(4, 7), start=1):
        grid.add(n, name(n), unit(n), text)
        grid.petition(text, asker=name(n), unit=unit(n))
    path = writers.html(
        folder / "bao cao.xls", grid, lambda t: t.replace("utf-8", "utf-16").encode("utf-16")
    )
    return _flat(path, grid, rows=False)


@formats
def xml_2003_named_xls(folder: Path) -> Made:
    grid = petitions(12, "Kien nghi")
    return made(writers.xml_2003(folder / "he thong.xls", grid), grid)


@formats
def xml_2003_with_merges(folder: Path) -> Made:
    grid = Grid("DS")
    grid.wide("DANH SÁCH ĐẠI BIỂU", 4)
    grid.blank()
    grid.add("STT", "Họ và tên", "Đơn vị", "Năm sinh")
    top = grid.here + 1
    for n in range(1, 5):
        grid.add(n, name(n), unit(2) if n == 1 else None, 1980 + n)
        grid.person(name(n), unit=unit(2), birth=str(1980 + n))
    grid.merge(top, 3, grid.here, 3)
    return made(writers.xml_2003(folder / "ds dai bieu.xml", grid), grid)


@formats
def workbook_named_xls(folder: Path) -> Made:
    grid = petitions(17)
    made_as = writers.xlsx(folder / "sai duoi.xlsx", grid)
    path = made_as.rename(folder / "sai duoi.xls")
    return made(path, grid)


@formats
def workbook_named_csv(folder: Path) -> Made:
    grid = petitions(21)
    made_as = writers.xlsx(folder / "doi ten.xlsx", grid)
    return made(made_as.rename(folder / "doi ten.csv"), grid)


def _fixture(folder: Path, file: str, grid: Grid) -> Made:
    """A file of a real office program, stored because none runs during the tests: see fixtures/README.md."""
    path = folder / file
    shutil.copyfile(FIXTURES / file, path)
    return made(path, grid)


def old_petitions() -> Grid:
    """What fixtures/kien-nghi-97.xls holds."""
    return petitions(26, "Kiến nghị")


def old_delegates() -> Grid:
    """What fixtures/dai-bieu-97.xls holds, with merged headings and a merged unit."""
    grid = Grid("Danh sách")
    grid.wide("DANH SÁCH ĐẠI BIỂU", 6)
    head = grid.add("TT", "Họ và tên", "Năm sinh", None, "Chức vụ", "Đơn vị")
    grid.add(None, None, "Nam", "Nữ", None, None)
    grid.merge(head, 3, head, 4)
    for column in (1, 2, 5, 6):
        grid.merge(head, column, head + 1, column)
    top = grid.here + 1
    for n in range(1, 6):
        woman = "Thị" in name(n)
        grid.add(n, name(n), None if woman else 1970 + n, 1970 + n if woman else None, "Công nhân",
                 unit(3) if n == 1 else None)  # fmt: skip
        grid.person(name(n), gender="nữ" if woman else "nam", unit=unit(3), role="Công nhân")
    grid.merge(top, 6, grid.here, 6)
    return grid


def old_tcvn3() -> Grid:
    """What fixtures/vntime-97.xls holds: .VnTime in a workbook of Excel 97."""
    grid = Grid("Sheet1")
    grid.add(*map(legacy.tcvn3, ("STT", "Nội dung kiến nghị", "Đơn vị", "Họ và tên")))
    for n, text in enumerate(requests(5, 32), start=1):
        grid.add(n, *map(legacy.tcvn3, (text, unit(n), name(n))))
        grid.petition(text, unit=unit(n), asker=name(n))
    for row, cells in enumerate(grid.rows, start=1):
        for column in range(1, len(cells) + 1):
            grid.fonts[row, column] = ".VnTime"
    return grid


def libre() -> Grid:
    """What fixtures/libre.ods holds: LibreOffice writes equal neighbours once, with a count."""
    grid = Grid("Kiến nghị")
    grid.wide("TỔNG HỢP KIẾN NGHỊ", 5)
    grid.blank(3)
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Họ tên", "Ngày gửi")
    top = grid.here + 1
    for n, text in enumerate(requests(6, 34), start=1):
        grid.add(
            n,
            text,
            unit(3) if n == 1 else (None if n < 4 else unit(5)),
            name(2),
            dt.date(2024, 4, 5),
        )
        grid.petition(
            text, unit=unit(3) if n < 4 else unit(5), asker=name(2), received_on="2024-04-05"
        )
    grid.merge(top, 3, top + 2, 3)
    return grid


STORED = {
    "kien-nghi-97.xls": old_petitions,
    "dai-bieu-97.xls": old_delegates,
    "vntime-97.xls": old_tcvn3,
    "libre.ods": libre,
}


@formats
def excel_97(folder: Path) -> Made:
    return _fixture(folder, "kien-nghi-97.xls", old_petitions())


@formats
def excel_97_with_merges(folder: Path) -> Made:
    return _fixture(folder, "dai-bieu-97.xls", old_delegates())


@formats
def excel_97_in_tcvn3(folder: Path) -> Made:
    return _fixture(folder, "vntime-97.xls", old_tcvn3())


@formats
def opendocument_of_libreoffice(folder: Path) -> Made:
    return _fixture(folder, "libre.ods", libre())


@formats
def folder_of_many_units(folder: Path) -> Made:
    """Below a folder at any depth; Excel's lock file beside an open workbook is no workbook."""
    place = folder / "Gửi về" / "Đợt 1"
    place.mkdir(parents=True)
    truths: list[Truth] = []
    for number, sender in enumerate(("CĐCS Cty Bê tông Ba Sao", "CĐCS Trạm Thủy nông Suối Muồng")):
        grid = Grid("Sheet1")
        grid.add("STT", "Nội dung kiến nghị", "Họ tên", "Đơn vị")
        for n, text in enumerate(requests(3, number * 3 + 4), start=1):
            grid.add(n, text, name(n), sender)
            grid.petition(text, unit=sender, asker=name(n))
        writers.xlsx(place / f"{sender}.xlsx", grid)
        truths += grid.truths
    (place / "~$CĐCS Cty Bê tông Ba Sao.xlsx").write_bytes(b"\x05Clerk" + b" " * 100)
    (place / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 64)
    return Made((folder / "Gửi về",), tuple(truths))


@formats
def same_file_under_another_name(folder: Path) -> Made:
    grid = petitions(9)
    first = writers.xlsx(folder / "gui lan 1.xlsx", grid)
    second = folder / "gui lan 1 (1).xlsx"
    shutil.copyfile(first, second)
    return Made((first, second), tuple(grid.truths))


@formats
def corrected_version_of_a_file(folder: Path) -> Made:
    """The second version corrects one text and adds a row; what did not change is not doubled."""
    early, late = Grid(), Grid()
    for grid in (early, late):
        grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
        for n, text in enumerate(requests(4 if grid is early else 5, 14), start=1):
            wording = f"{text} cho đúng quy định" if grid is late and n == 2 else text
            grid.add(n, wording, unit(1))
            grid.petition(wording, unit=unit(1))
    (folder / "lan 1").mkdir()
    (folder / "lan 2").mkdir()
    first = writers.xlsx(folder / "lan 1" / "kien nghi.xlsx", early)
    second = writers.xlsx(folder / "lan 2" / "kien nghi.xlsx", late)
    return Made((first, second), tuple(late.truths))
