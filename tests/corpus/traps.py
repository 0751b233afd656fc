"""Tables that invite a wrong reading: rows, titles and columns that only look like something else."""

import unicodedata
import zipfile
from pathlib import Path

from tests.corpus import writers
from tests.corpus.content import name, phone, position, requests, unit
from tests.corpus.truth import Grid, Made, case, made

traps = case("traps")

# workflow.md §3.1, heading by heading; those that need a companion to be understood stand with one.
TEXTS = (
    "Nội dung kiến nghị", "Nội dung ý kiến", "Nội dung ý kiến kiến nghị", "Ý kiến, kiến nghị",
    "Ý kiến, kiến nghị, đề xuất", "Nội dung câu hỏi", "Câu hỏi", "Nội dung phản ánh", "Nội dung đề xuất",
    "Kiến nghị", "Tâm tư, nguyện vọng", "Nội dung", "Ý kiến",
)  # fmt: skip
UNITS = (
    "Đơn vị", "Đơn vị kiến nghị", "Đơn vị đề xuất", "Đơn vị gửi", "Đơn vị công tác", "Tên đơn vị",
    "Cơ quan, đơn vị", "Công đoàn cơ sở", "CĐCS", "Doanh nghiệp", "Công ty", "Nơi làm việc", "Nguồn",
)  # fmt: skip
PEOPLE = (
    "Họ và tên", "Họ tên", "Người kiến nghị", "Người hỏi", "Người có ý kiến", "Cử tri", "Họ và tên",
    "Họ tên", "HỌ VÀ TÊN", "Ho va ten", "Người kiến nghị", "Người hỏi", "Họ, tên",
)  # fmt: skip
PHONES = (
    "Số điện thoại", "Điện thoại", "SĐT", "ĐT", "Di động", "Liên hệ", "Số ĐT", "Sđt", "Đ.thoại",
    "SỐ ĐIỆN THOẠI", "so dien thoai", "Điện thoại liên hệ", "Số điện thoại di động",
)  # fmt: skip
NUMBERS = (
    "STT", "TT", "Stt", "S TT", "Số TT", "Số thứ tự", "No", "stt.", "T.T", "S.T.T", "Tt", "STT ", "#",
)  # fmt: skip


@traps
def every_heading_that_is_known(folder: Path) -> Made:
    grids = []
    rows = zip(NUMBERS, TEXTS, UNITS, PEOPLE, PHONES, strict=True)
    for place, (number, text, sender, who, phones) in enumerate(rows):
        grid = Grid(f"Bang {place + 1}")
        grid.add(number, text, sender, who, phones)
        for n, wish in enumerate(requests(2, place * 2), start=1):
            grid.add(n, wish, unit(n), name(n), phone(n))
            grid.petition(wish, unit=unit(n), asker=name(n), phone=phone(n))
        grids.append(grid)
    return made(writers.xlsx(folder / "cac tieu de.xlsx", *grids), *grids)


@traps
def petitions_that_begin_like_a_unit_or_a_total(folder: Path) -> Made:
    """Alone in their rows, without a number: they are requests all the same."""
    grid = Grid()
    grid.add("Nội dung kiến nghị", "Họ tên", "SĐT")
    wishes = (
        "Công ty không đóng bảo hiểm xã hội cho công nhân từ tháng 01 đến nay, đề nghị xử lý",
        "Tổng công ty nợ lương ba tháng, đề nghị thanh tra",
        "Trung tâm y tế thiếu thuốc, đề nghị bổ sung",
        "Cộng điểm ưu tiên cho con công nhân khi xét tuyển vào lớp 10",
        "Nhóm trẻ tư thục gần nhà máy quá tải, đề nghị mở trường công lập",
        "Về việc tăng ca: đề nghị công ty trả đủ tiền làm thêm giờ",
        "Ghi chú trong hợp đồng không rõ, đề nghị hướng dẫn ký lại hợp đồng lao động",
    )
    for n, text in enumerate(wishes):
        grid.add(text, name(n) if n % 3 == 0 else None, None)
        grid.petition(text)
    return made(writers.xlsx(folder / "de nham.xlsx", grid), grid)


@traps
def addressee_above_the_table_is_not_the_sender(folder: Path) -> Made:
    grid = Grid()
    grid.add(
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐẮK LẮK\nCÔNG ĐOÀN NGÀNH Y TẾ",
        None,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    )
    grid.wide("TỔNG HỢP Ý KIẾN, KIẾN NGHỊ", 3)
    grid.wide("Kính gửi: Liên đoàn Lao động tỉnh Đắk Lắk", 3)
    grid.add("STT", "Nội dung kiến nghị", "Ghi chú")
    for n, text in enumerate(requests(3, 15), start=1):
        grid.add(n, text, None)
        grid.petition(text, unit="CÔNG ĐOÀN NGÀNH Y TẾ")
    return made(writers.xlsx(folder / "cong van kem.xlsx", grid), grid)


@traps
def unit_of_measure_is_no_sender(folder: Path) -> Made:
    grid = Grid()
    grid.add("CĐCS NHÀ MÁY ĐƯỜNG EA KNỐP")
    grid.add("TỔNG HỢP KIẾN NGHỊ")
    grid.add(None, None, "Đơn vị tính: lượt người")
    grid.add("STT", "Nội dung kiến nghị", "Số lượt")
    for n, text in enumerate(requests(3, 18), start=1):
        grid.add(n, text, n * 4)
        grid.petition(text, unit="CĐCS NHÀ MÁY ĐƯỜNG EA KNỐP", people=n * 4)
    return made(writers.xlsx(folder / "don vi tinh.xlsx", grid), grid)


@traps
def sending_and_answering_units_side_by_side(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Đơn vị", "Nội dung kiến nghị", "Đơn vị trả lời", "Ghi chú", "Ghi chú")
    for n, text in enumerate(requests(4, 21), start=1):
        grid.add(n, unit(n), text, "Sở Nội vụ", None, "gấp" if n == 1 else None)
        grid.petition(text, unit=unit(n), agency_given="Sở Nội vụ")
    return made(writers.xlsx(folder / "hai don vi.xlsx", grid), grid)


@traps
def units_as_numbered_rows_with_dashes_below(folder: Path) -> Made:
    grid = Grid()
    grid.add("TT", "Nội dung kiến nghị", "Ghi chú")
    texts = iter(requests(6, 11))
    for n, sender in enumerate((unit(3), unit(8)), start=1):
        grid.add(n, sender)
        for _ in range(3):
            text = next(texts)
            grid.add("-", text)
            grid.petition(text, unit=sender)
    return made(writers.xlsx(folder / "tung don vi.xlsx", grid), grid)


@traps
def label_of_the_unit_within_the_table(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Họ tên")
    texts = iter(requests(4, 5))
    for sender in ("CĐCS Công ty Bánh kẹo Ngọc Sơn", "CĐCS Kho bạc huyện Ea Súp"):
        grid.wide(f"Đơn vị: {sender}", 3)
        for n in range(1, 3):
            text = next(texts)
            grid.add(n, text, name(n))
            grid.petition(text, unit=sender, asker=name(n))
    return made(writers.xlsx(folder / "nhan don vi.xlsx", grid), grid)


@traps
def numbers_within_the_cells_instead_of_a_column(folder: Path) -> Made:
    """One request in each cell; that its number goes or stays is a matter of taste."""
    grid = Grid()
    grid.add("Đơn vị", "Nội dung kiến nghị")
    for n, text in enumerate(requests(5, 28), start=1):
        grid.add(unit(n), f"{n}. {text}")
        grid.petition((text, f"{n}. {text}"), unit=unit(n))
    return made(writers.xlsx(folder / "so trong o.xlsx", grid), grid)


@traps
def number_column_without_a_heading(folder: Path) -> Made:
    grid = Grid()
    grid.add(None, "Nội dung kiến nghị", "Đơn vị", None)
    for n, text in enumerate(requests(4, 1), start=1):
        grid.add(n, text, unit(n), None)
        grid.petition(text, unit=unit(n))
    return made(writers.xlsx(folder / "thieu tieu de.xlsx", grid), grid)


@traps
def errors_of_formulas(folder: Path) -> Made:
    """#N/A is no unit, and a broken sum is no count."""
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Số người")
    for n, text in enumerate(requests(3, 7), start=1):
        grid.add(n, text, unit(n) if n != 2 else writers.Error("#N/A"), writers.Error("#REF!"))
        grid.petition(text, unit=unit(n) if n != 2 else "", people=None)
    return made(writers.raw_xlsx(folder / "loi cong thuc.xlsx", grid), grid)


@traps
def very_long_petition(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    long = ", ".join(text[0].lower() + text[1:] for text in requests(38))
    text = f"Đề nghị lãnh đạo tỉnh quan tâm xem xét {long}"
    grid.add(1, text, unit(1))
    grid.petition(text, unit=unit(1))
    return made(writers.xlsx(folder / "rat dai.xlsx", grid), grid)


@traps
def unit_in_a_decomposed_file_name(folder: Path) -> Made:
    grid = Grid("Sheet1")
    grid.add("STT", "Nội dung kiến nghị")
    for n, text in enumerate(requests(3, 34), start=1):
        grid.add(n, text)
        grid.petition(text, unit="CĐCS Công ty Thủy lợi Hòa Nam")
    file = unicodedata.normalize("NFD", "Kiến nghị - CĐCS Công ty Thủy lợi Hòa Nam.xlsx")
    return made(writers.xlsx(folder / file, grid), grid)


@traps
def surnames_that_fold_to_words_of_tables(folder: Path) -> Made:
    """Tống is not Tổng, Cống not Cộng, Mục a surname of the north-west, Khối a given name."""
    grid = Grid()
    grid.add("Họ và tên", "Đơn vị", "Chức vụ")
    for n, who in enumerate(
        ("Tống Thị Mười", "Cống Văn Năm", "Mục Thị Sen", "Nguyễn Văn Khối", "Tống Văn Sáu"), start=1
    ):
        grid.add(who, unit(n) if n != 3 else None, position(n))
        grid.person(who, role=position(n))
    return made(writers.xlsx(folder / "ho la.xlsx", grid), grid)


@traps
def program_that_writes_other_parts(folder: Path) -> Made:
    """Not from Excel: absolute targets, a wrong dimension, rich text in the shared strings."""
    grid = Grid("Kien nghi")
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    for n, text in enumerate(requests(4, 30), start=1):
        grid.add(n, text, unit(n))
        grid.petition(text, unit=unit(n))
    path = writers.raw_xlsx(folder / "phan mem khac.xlsx", grid)
    with zipfile.ZipFile(path) as package:
        parts = {one: package.read(one).decode() for one in package.namelist()}
    relations = "xl/_rels/workbook.xml.rels"
    parts[relations] = parts[relations].replace('Target="worksheets', 'Target="/xl/worksheets')
    sheet = parts["xl/worksheets/sheet1.xml"].replace(
        "<sheetData>", '<dimension ref="A1"/><sheetData>'
    )
    sheet = sheet.replace("Đề nghị ", 'Đề nghị </t></r><r><rPr><b/></rPr><t xml:space="preserve">')
    sheet = sheet.replace("<is><t ", "<is><r><t ").replace("</t></is>", "</t></r></is>")
    parts["xl/worksheets/sheet1.xml"] = sheet
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for one, content in parts.items():
            package.writestr(one, content)
    return made(path, grid)


@traps
def stray_cell_far_below_and_far_to_the_right(folder: Path) -> Made:
    """Somebody once typed a space there: Ctrl+End goes far away, the list is small."""
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    for n, text in enumerate(requests(4, 22), start=1):
        grid.add(n, text, unit(n))
        grid.petition(text, unit=unit(n))
    grid.rows[2].extend([None] * 250 + [" "])
    grid.blank(3000)
    grid.add(" ")
    return made(writers.xlsx(folder / "o di lac.xlsx", grid), grid)


@traps
def months_as_sheets_with_a_summary_that_counts(folder: Path) -> Made:
    """The summary has a unit column and numbers: it holds no petition."""
    summary = Grid("Tổng hợp")
    summary.add("STT", "Đơn vị", "Tháng 3", "Tháng 4", "Tổng")
    sheets = []
    for month in (3, 4):
        grid = Grid(f"Tháng {month}")
        grid.add("STT", "Đơn vị", "Nội dung kiến nghị", "Ngày tiếp nhận")
        for n, text in enumerate(requests(3, month * 3), start=1):
            grid.add(n, unit(n), text, f"{n + 9}/{month}/2024")
            grid.petition(text, unit=unit(n), received_on=f"2024-{month:02d}-{n + 9}")
        sheets.append(grid)
    for n in range(1, 4):
        summary.add(n, unit(n), 1, 1, 2)
    summary.add(None, "Cộng", 3, 3, 6)
    return made(writers.xlsx(folder / "theo thang.xlsx", summary, *sheets), *sheets)


@traps
def quotation_marks_and_line_breaks_in_csv(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    wishes = (
        'Đề nghị giải thích cụm từ "công việc nặng nhọc" trong hợp đồng; nêu rõ mức phụ cấp',
        "Đề nghị công ty, công đoàn, người lao động cùng họp\nđể thống nhất thang lương",
        "Đề nghị làm rõ 'chi phí khác', \"phụ thu\" trên phiếu lương",
    )
    for n, text in enumerate(wishes, start=1):
        grid.add(n, text, unit(n))
        grid.petition(text, unit=unit(n))
    path = writers.separated(folder / "nhay kep.csv", grid, separator=";")
    return made(path, _without_sheet(grid))


def _without_sheet(grid: Grid) -> Grid:
    grid.truths[:] = [
        truth.__class__(truth.kind, "", truth.row, truth.part, truth.fields)
        for truth in grid.truths
    ]
    return grid


@traps
def page_with_a_menu_beside_the_list(folder: Path) -> Made:
    """A web program’s page: the first table is its frame, the second its menu, the third the list."""
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    for n, text in enumerate(requests(3, 24), start=1):
        grid.add(n, text, unit(n))
        grid.petition(text, unit=unit(n))
    path = writers.html(folder / "trang web.xls", grid)
    page = path.read_text(encoding="utf-8")
    menu = "<table><tr><td>Trang chủ</td><td>Đăng xuất</td></tr></table>"
    path.write_text(page.replace("<body>", f"<body>{menu}"), encoding="utf-8")
    grid.truths[:] = [
        truth.__class__(truth.kind, "", 0, truth.part, truth.fields) for truth in grid.truths
    ]
    return made(path, grid)


@traps
def petitions_with_an_empty_column_of_answers(folder: Path) -> Made:
    """The office's own form, sent back by a union: the columns of the agencies are still empty."""
    grid = Grid()
    grid.add(
        "STT", "Đơn vị", "Họ và tên", "Nội dung kiến nghị", "Cơ quan trả lời", "Thời hạn", "Ghi chú"
    )
    for n, text in enumerate(requests(4, 13), start=1):
        grid.add(n, unit(n), name(n), text, None, None, None)
        grid.petition(text, unit=unit(n), asker=name(n))
    return made(writers.xlsx(folder / "mau trong.xlsx", grid), grid)
