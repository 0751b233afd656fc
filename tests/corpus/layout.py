"""Petitions in every layout that arrives (workflow.md §3.6 “Layout”)."""

from pathlib import Path

from tests.corpus import writers
from tests.corpus.content import (
    NATIONAL_HEADER,
    SIGNATURES,
    name,
    phone,
    position,
    requests,
    unit,
)
from tests.corpus.truth import Grid, Made, case, made

layout = case("layout")


def _titles(grid: Grid, sender: str) -> None:
    grid.add_all([cell and cell.format(unit=sender) for cell in line] for line in NATIONAL_HEADER)


@layout
def national_header_and_signatures(folder: Path) -> Made:
    sender = "CÔNG ĐOÀN CƠ SỞ CÔNG TY CỔ PHẦN SỢI ĐÔNG HÀ"
    grid = Grid("Tong hop")
    _titles(grid, sender)
    grid.blank()
    grid.wide("BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ CỦA ĐOÀN VIÊN, NGƯỜI LAO ĐỘNG", 5)
    grid.wide("phục vụ Hội nghị đối thoại năm 2024", 5)
    grid.wide("(Kèm theo Công văn số 15/CV-CĐCS ngày 12/4/2024)", 5)
    grid.blank()
    grid.add("TT", "Nội dung kiến nghị", "Họ và tên", "Bộ phận", "Số điện thoại")
    for n, text in enumerate(requests(6), start=1):
        grid.add(n, text, name(n), "Xưởng sợi", phone(n))
        grid.petition(text, unit=sender, asker=name(n), phone=phone(n))
    grid.add("Tổng cộng: 06 ý kiến, kiến nghị")
    grid.merge(grid.here, 1, grid.here, 5)
    grid.blank()
    grid.add_all(SIGNATURES)
    return made(writers.xlsx(folder / "tong hop kien nghi.xlsx", grid), grid)


@layout
def header_on_two_rows_and_column_numbers(folder: Path) -> Made:
    grid = Grid()
    grid.wide("TỔNG HỢP KIẾN NGHỊ CỦA NGƯỜI LAO ĐỘNG NĂM 2024", 8)
    grid.blank()
    head = grid.add(
        "STT", "Người kiến nghị", None, None, "Đơn vị", "Nội dung", "Cơ quan trả lời", None
    )
    grid.add(None, "Họ và tên", "Chức vụ", "Điện thoại", None, None, "Chủ trì", "Phối hợp")
    for column in (1, 5, 6):
        grid.merge(head, column, head + 1, column)
    grid.merge(head, 2, head, 4)
    grid.merge(head, 7, head, 8)
    grid.add(*(f"({n})" for n in range(1, 9)))
    for n, text in enumerate(requests(5, 6), start=1):
        lead = "Sở Xây dựng" if n % 2 else "Bảo hiểm xã hội tỉnh"
        grid.add(n, name(n), position(n), phone(n), unit(n), text, lead, "UBND xã")
        grid.petition(
            text,
            unit=unit(n),
            asker=name(n),
            phone=phone(n),
            position=position(n),
            agency_given=lead,
        )
    return made(writers.xlsx(folder / "bieu 01.xlsx", grid), grid)


@layout
def header_on_three_rows_with_letters_below(folder: Path) -> Made:
    grid = Grid("Biểu 2")
    grid.wide("BIỂU TỔNG HỢP TÂM TƯ, NGUYỆN VỌNG", 6)
    head = grid.add("TT", "Thông tin người có ý kiến", None, None, "Nội dung ý kiến", "Ghi chú")
    grid.add(None, "Họ tên", "Nơi làm việc", None, None, None)
    grid.add(None, None, "Đơn vị", "Chức danh", None, None)
    grid.merge(head, 1, head + 2, 1)
    grid.merge(head, 2, head, 4)
    grid.merge(head + 1, 2, head + 2, 2)
    grid.merge(head + 1, 3, head + 1, 4)
    grid.merge(head, 5, head + 2, 5)
    grid.merge(head, 6, head + 2, 6)
    grid.add("A", "B", 1, 2, 3, 4)
    for n, text in enumerate(requests(4, 11), start=1):
        grid.add(n, name(n + 4), unit(n), position(n), text, None)
        grid.petition(text, unit=unit(n), asker=name(n + 4), position=position(n))
    return made(writers.xlsx(folder / "bieu 2.xlsx", grid), grid)


@layout
def unit_merged_over_its_petitions(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Tên đơn vị", "Ý kiến, kiến nghị", "Người kiến nghị")
    texts = iter(requests(9, 3))
    for number, count in enumerate((4, 1, 3)):
        top = grid.here + 1
        for n in range(count):
            text = next(texts)
            grid.add(number + 1 if not n else None, unit(number) if not n else None, text, name(n))
            grid.petition(text, unit=unit(number), asker=name(n))
        if count > 1:
            grid.merge(top, 1, grid.here, 1)
            grid.merge(top, 2, grid.here, 2)
    # Nothing is merged over this row: it does not belong to the unit above it.
    text = next(texts)
    grid.add(4, None, text, name(7))
    grid.petition(text, unit="", asker=name(7))
    return made(writers.xlsx(folder / "kien nghi theo don vi.xlsx", grid), grid)


@layout
def sections_of_topics_with_roman_numbers(folder: Path) -> Made:
    sender = "Công đoàn ngành Cao su tỉnh"
    grid = Grid("Sheet1")
    grid.add(None, f"Đơn vị: {sender}")
    grid.add("STT", "Nội dung kiến nghị", "Họ và tên", "Công ty")
    texts = iter(requests(9, 20))
    for numeral, topic in (
        ("I", "NHÓM TIỀN LƯƠNG"),
        ("II", "NHÓM NHÀ Ở"),
        ("III", "NHÓM BẢO HIỂM"),
    ):
        grid.wide(f"{numeral}. {topic}", 4)
        for n in range(1, 4):
            text = next(texts)
            grid.add(n, text, name(n + len(numeral)), unit(n))
            grid.petition(text, unit=unit(n), asker=name(n + len(numeral)), topic_given=topic)
        grid.wide(f"Cộng ({numeral}): 3 ý kiến", 4)
    return made(writers.xlsx(folder / "cao su.xlsx", grid), grid)


@layout
def sections_of_units_without_a_unit_column(folder: Path) -> Made:
    grid = Grid("TH")
    grid.wide("TỔNG HỢP KIẾN NGHỊ CÁC CÔNG ĐOÀN CƠ SỞ TRỰC THUỘC", 3)
    grid.blank()
    grid.add("STT", "Nội dung kiến nghị", "Số điện thoại")
    texts = iter(requests(8, 1))
    for sender in ("Công đoàn ngành Y tế", "LĐLĐ TP BMT", "Công ty TNHH Chế biến Nông sản Hạ Lan"):
        grid.wide(sender, 3)
        for n in range(1, 3):
            text = next(texts)
            grid.add(n, text, phone(n))
            grid.petition(text, unit=sender, phone=phone(n))
    return made(writers.xlsx(folder / "tong hop.xlsx", grid), grid)


@layout
def sections_numbered_in_the_number_column(folder: Path) -> Made:
    grid = Grid()
    grid.add("TT", "Đơn vị/ Nội dung kiến nghị", "Chủ thể trả lời", "Ghi chú")
    texts = iter(requests(8, 14))
    for numeral, sender in zip(
        "AB", ("Công đoàn xã Ea Nuôl", "Công đoàn phường Tân Hòa"), strict=True
    ):
        grid.add(numeral, sender)
        for n in range(1, 4):
            text = next(texts)
            grid.add(n, text, "UBND tỉnh", None)
            grid.petition(text, unit=sender)
    return made(writers.xlsx(folder / "cd xa phuong.xlsx", grid), grid)


@layout
def sections_of_units_within_sections_of_topics(folder: Path) -> Made:
    grid = Grid()
    grid.add("TT", "Nội dung", "Họ tên")
    texts = iter(requests(8, 30))
    for numeral, topic in (("I", "Về tiền lương"), ("II", "Về nhà ở, hạ tầng")):
        grid.add(numeral, topic)
        for n, sender in enumerate((unit(1), unit(4)), start=1):
            grid.wide(f"{n}. {sender}", 3)
            for m in range(1, 3):
                text = next(texts)
                grid.add(f"{n}.{m}", text, name(m))
                grid.petition(text, unit=sender, asker=name(m), topic_given=topic)
    return made(writers.xlsx(folder / "phan nhom.xlsx", grid), grid)


@layout
def running_numbers_that_are_no_numbers(folder: Path) -> Made:
    grid = Grid()
    grid.add("Số TT", "Đơn vị đề xuất", "Nội dung đề xuất")
    numbers = ("1", "1.1", "1a", "02", None, "3.", "IV", "-", "(5)")
    for n, (number, text) in enumerate(zip(numbers, requests(9, 9), strict=True)):
        grid.add(number, unit(n), text)
        grid.petition(text, unit=unit(n))
    return made(writers.xlsx(folder / "de xuat.xlsx", grid), grid)


@layout
def totals_between_and_words_below(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Đơn vị", "Nội dung kiến nghị", "Số lượt")
    for n, text in enumerate(requests(4), start=1):
        grid.add(n, unit(n), text, n * 3)
        grid.petition(text, unit=unit(n), people=n * 3)
    grid.add("Cộng (I)", None, None, 30)
    for n, text in enumerate(requests(3, 4), start=1):
        grid.add(n, unit(n), text, n)
        grid.petition(text, unit=unit(n), people=n)
    grid.add(None, "Cộng", None, 6)
    grid.add(None, "Tổng số", None, 36)
    grid.add("Bằng chữ: Ba mươi sáu lượt ý kiến./.")
    grid.add("Ghi chú: Số liệu tổng hợp đến hết ngày 10/4/2024")
    grid.blank()
    grid.add_all(SIGNATURES)
    return made(writers.xlsx(folder / "so luot.xlsx", grid), grid)


@layout
def one_sheet_for_each_unit_with_cover_and_guide(folder: Path) -> Made:
    cover = Grid("Bìa")
    cover.above = 0
    cover.add_all(
        [(), (None, "LIÊN ĐOÀN LAO ĐỘNG TỈNH"), (), (None, "TỔNG HỢP KIẾN NGHỊ NĂM 2024")]
    )
    guide = Grid("Hướng dẫn")
    guide.add("HƯỚNG DẪN GHI BIỂU")
    guide.add("1. Cột Nội dung kiến nghị: ghi rõ ràng, mỗi kiến nghị một dòng.")
    guide.add("2. Cột Số điện thoại: ghi số di động của người kiến nghị.")
    guide.add("3. Gửi về Liên đoàn Lao động tỉnh trước ngày 10/6/2024.")
    sheets = []
    for number, sender in enumerate(
        ("CĐCS Công ty May Hồng Lam", "CĐCS BV Suối Tiên", "CĐ xã Ea Kly")
    ):
        grid = Grid(sender)
        grid.wide("DANH SÁCH Ý KIẾN", 3)
        grid.add("STT", "Nội dung ý kiến kiến nghị", "Họ tên")
        for n, text in enumerate(requests(3, number * 3), start=1):
            grid.add(n, text, name(n))
            grid.petition(text, unit=sender, asker=name(n))
        sheets.append(grid)
    empty = Grid("Sheet4")
    return made(writers.xlsx(folder / "nhieu sheet.xlsx", cover, guide, *sheets, empty), *sheets)


@layout
def hidden_sheet_with_an_old_copy(folder: Path) -> Made:
    grid, old = Grid("Chính thức"), Grid("Sheet2", hidden=True)
    for sheet in (grid, old):
        sheet.add("STT", "Nội dung kiến nghị", "Đơn vị")
    for n, text in enumerate(requests(5, 17), start=1):
        grid.add(n, text, unit(n))
        grid.petition(text, unit=unit(n))
        old.add(n, f"{text} (bản nháp)", unit(n))
    return made(writers.xlsx(folder / "ban chinh thuc.xlsx", grid, old), grid)


@layout
def two_tables_one_below_the_other(folder: Path) -> Made:
    grid = Grid()
    grid.add("A. Ý KIẾN CỦA CĐCS CÔNG TY ĐƯỜNG SÔNG CẠN")
    grid.add("STT", "Nội dung kiến nghị", "Người kiến nghị", "Điện thoại", "Đơn vị")
    for n, text in enumerate(requests(3, 5), start=1):
        grid.add(n, text, name(n), phone(n), "CĐCS Công ty Đường Sông Cạn")
        grid.petition(text, unit="CĐCS Công ty Đường Sông Cạn", asker=name(n), phone=phone(n))
    grid.blank(2)
    grid.add("B. Ý KIẾN CỦA CĐCS TRƯỜNG THCS BẾN TUẦN")
    grid.add("TT", "Đơn vị", "Họ và tên", "Câu hỏi")
    for n, text in enumerate(requests(3, 25), start=1):
        grid.add(n, "CĐCS Trường THCS Bến Tuần", name(n + 8), text)
        grid.petition(text, unit="CĐCS Trường THCS Bến Tuần", asker=name(n + 8))
    return made(writers.xlsx(folder / "hai bang.xlsx", grid), grid)


@layout
def counts_at_the_right_side(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Lĩnh vực", None, None, "Lĩnh vực", "Số ý kiến")
    beside = (("Tiền lương", 2), ("Nhà ở", 3), ("Tổng cộng", 5))
    for n, text in enumerate(requests(5, 2), start=1):
        grid.add(n, text, unit(n), "Nhà ở", None, None, *(beside[n - 1] if n < 4 else ()))
        grid.petition(text, unit=unit(n), topic_given="Nhà ở")
    return made(writers.xlsx(folder / "co bang dem.xlsx", grid), grid)


@layout
def empty_rows_and_columns_and_a_table_in_the_middle(folder: Path) -> Made:
    grid = Grid("KN", left=3, above=6)
    grid.add("STT", None, "Nội dung kiến nghị", None, "Đơn vị gửi", None, "SĐT")
    for n, text in enumerate(requests(6, 12), start=1):
        grid.add(n, None, text, None, unit(n), None, phone(n))
        grid.petition(text, unit=unit(n), phone=phone(n))
        grid.blank(n % 3)
    return made(writers.xlsx(folder / "cach cot.xlsx", grid), grid)


@layout
def remarks_in_columns_beyond_the_table(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung câu hỏi", "Đơn vị")
    for n, text in enumerate(requests(4, 33), start=1):
        remark = "chị Hạnh xem lại dòng này" if n == 2 else None
        grid.add(n, text, unit(n), None, None, remark)
        grid.petition(text, unit=unit(n))
    grid.add(None, None, None, None, None, "đã gửi ngày 3/4")
    return made(writers.xlsx(folder / "co ghi chep.xlsx", grid), grid)


@layout
def headings_with_line_breaks_and_in_capitals(folder: Path) -> Made:
    grid = Grid()
    grid.add("S\nT\nT", "NỘI DUNG\nKIẾN NGHỊ", "HỌ VÀ\nTÊN", "ĐƠN VỊ\nCÔNG TÁC", "SỐ ĐIỆN\nTHOẠI")
    for n, text in enumerate(requests(4, 8), start=1):
        grid.add(n, text, name(n), unit(n), phone(n))
        grid.petition(text, asker=name(n), unit=unit(n), phone=phone(n))
    return made(writers.xlsx(folder / "xuong dong.xlsx", grid), grid)


@layout
def headings_without_accents(folder: Path) -> Made:
    grid = Grid()
    grid.add("Stt", "Noi dung kien nghi", "Ho ten", "Don vi", "Dien thoai")
    for n, text in enumerate(requests(4, 21), start=1):
        grid.add(n, text, name(n), unit(n), phone(n))
        grid.petition(text, asker=name(n), unit=unit(n), phone=phone(n))
    return made(writers.xlsx(folder / "khong dau.xlsx", grid), grid)


@layout
def headings_by_other_words(folder: Path) -> Made:
    grid = Grid()
    grid.add(
        "No", "Tâm tư, nguyện vọng", "Nơi làm việc", "Cử tri", "Nghề nghiệp", "Di động", "Kính gửi"
    )
    for n, text in enumerate(requests(4, 27), start=1):
        grid.add(n, text, unit(n), name(n), position(n), phone(n), "UBND tỉnh")
        grid.petition(
            text, unit=unit(n), asker=name(n), position=position(n), phone=phone(n),
            addressed_to="UBND tỉnh",
        )  # fmt: skip
    return made(writers.xlsx(folder / "tam tu nguyen vong.xlsx", grid), grid)


@layout
def headings_with_typing_errors(folder: Path) -> Made:
    grid = Grid()
    grid.add(
        "STT", "Nội dung kiến nghi (ghi rõ)", "Tên đơn vị công đoàn", "Họ và tên người kiến nghị"
    )
    for n, text in enumerate(requests(4, 4), start=1):
        grid.add(n, text, unit(n), name(n))
        grid.petition(text, unit=unit(n), asker=name(n))
    return made(writers.xlsx(folder / "go sai.xlsx", grid), grid)


@layout
def unit_only_in_the_file_name(folder: Path) -> Made:
    grid = Grid("Sheet1")
    grid.add("STT", "Nội dung kiến nghị", "Họ tên")
    for n, text in enumerate(requests(4, 10), start=1):
        grid.add(n, text, name(n))
        grid.petition(text, unit="CĐCS Công ty TNHH Đá Xanh", asker=name(n))
    path = folder / "07. CĐCS Công ty TNHH Đá Xanh (1) sửa lần 3.xlsx"
    return made(writers.xlsx(path, grid), grid)


@layout
def unit_only_in_the_sheet_name(folder: Path) -> Made:
    grid = Grid("CĐCS Cty CP Mía Đường")
    grid.add("STT", "Kiến nghị", "Người gửi")
    for n, text in enumerate(requests(4, 15), start=1):
        grid.add(n, text, name(n))
        grid.petition(text, unit="CĐCS Cty CP Mía Đường", asker=name(n))
    return made(writers.xlsx(folder / "gui ldld.xlsx", grid), grid)


@layout
def unit_after_a_label_with_dots(folder: Path) -> Made:
    grid = Grid("Mau 01")
    grid.wide("PHIẾU TỔNG HỢP KIẾN NGHỊ", 4)
    grid.add("Tên đơn vị: ……CĐCS Trường Tiểu học Kim Sơn……")
    grid.add("Số đoàn viên: ……85……  Số lao động: ……92……")
    grid.blank()
    grid.add("STT", "Nội dung kiến nghị", "Lĩnh vực", "Ghi chú")
    for n, text in enumerate(requests(4, 16), start=1):
        grid.add(n, text, "Giáo dục", None)
        grid.petition(text, unit="CĐCS Trường Tiểu học Kim Sơn", topic_given="Giáo dục")
    return made(writers.xlsx(folder / "mau 01.xlsx", grid), grid)


@layout
def header_again_on_each_page(folder: Path) -> Made:
    grid = Grid()
    texts = iter(requests(9, 19))
    for page in range(3):
        grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
        for n in range(1, 4):
            text = next(texts)
            grid.add(page * 3 + n, text, unit(n))
            grid.petition(text, unit=unit(n))
    return made(writers.xlsx(folder / "in nhieu trang.xlsx", grid), grid)


@layout
def formulas_with_the_values_excel_stored(folder: Path) -> Made:
    grid = Grid("Sheet1")
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Số lượt")
    for n, text in enumerate(requests(5, 23), start=1):
        number = n if n == 1 else writers.Formula(f"A{n}+1", n)
        sender = writers.Formula("VLOOKUP(A2,DS!A:B,2,0)", unit(2)) if n == 3 else unit(2)
        grid.add(number, text, sender, writers.Formula(f"SUM(Z{n}:Z{n})", n * 2))
        grid.petition(text, unit=unit(2), people=n * 2)
    return made(writers.raw_xlsx(folder / "cong thuc.xlsx", grid), grid)


@layout
def rows_hidden_by_a_filter(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    for n, text in enumerate(requests(6, 28), start=1):
        row = grid.add(n, text, unit(n))
        grid.petition(text, unit=unit(n))
        if n % 2:
            grid.hidden_rows.add(row)
    return made(writers.xlsx(folder / "dang loc.xlsx", grid), grid)


@layout
def one_petition_over_several_rows(folder: Path) -> Made:
    """The number and the unit are merged over the rows; the text simply runs on in the cell below."""
    grid = Grid()
    grid.add("STT", "Đơn vị", "Nội dung kiến nghị")
    texts = (
        ("Đề nghị UBND tỉnh chỉ đạo sửa chữa tuyến đường vào nhà máy vì mặt đường hư hỏng,",
         "nhiều ổ gà, công nhân đi ca đêm rất nguy hiểm"),
        ("Đề nghị xem xét tăng phụ cấp độc hại cho công nhân phun thuốc,", "hiện nay mức phụ cấp quá thấp"),
    )  # fmt: skip
    for n, (first, second) in enumerate(texts, start=1):
        top = grid.add(n, unit(n), first)
        grid.add(None, None, second)
        grid.merge(top, 1, top + 1, 1)
        grid.merge(top, 2, top + 1, 2)
        grid.petition((f"{first} {second}", f"{first}\n{second}"), row=top, unit=unit(n))
    last = requests(1, 7)[0]
    grid.add(3, unit(3), last)
    grid.petition(last, unit=unit(3))
    return made(writers.xlsx(folder / "dong noi tiep.xlsx", grid), grid)


@layout
def petition_cell_merged_over_two_people(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Họ tên", "Đơn vị")
    texts = requests(3, 13)
    top = grid.add(1, texts[0], name(1), unit(1))
    grid.petition(texts[0], unit=unit(1))
    grid.add(None, None, name(2), None)
    grid.merge(top, 1, top + 1, 1)
    grid.merge(top, 2, top + 1, 2)
    grid.merge(top, 4, top + 1, 4)
    for n in (1, 2):
        grid.add(n + 1, texts[n], name(n + 2), unit(n))
        grid.petition(texts[n], unit=unit(n), asker=name(n + 2))
    return made(writers.xlsx(folder / "hai nguoi mot y kien.xlsx", grid), grid)


@layout
def only_a_column_of_texts(folder: Path) -> Made:
    grid = Grid()
    grid.add("CĐCS Công ty TNHH Bao bì Ánh Dương")
    grid.add("Nội dung kiến nghị")
    for text in requests(4, 35):
        grid.add(text)
        grid.petition(text, unit="CĐCS Công ty TNHH Bao bì Ánh Dương")
    return made(writers.xlsx(folder / "mot cot.xlsx", grid), grid)


@layout
def petitions_and_delegates_in_one_workbook(folder: Path) -> Made:
    one, two = Grid("Kiến nghị"), Grid("Đại biểu")
    one.add("STT", "Nội dung kiến nghị", "Đơn vị")
    for n, text in enumerate(requests(4, 22), start=1):
        one.add(n, text, unit(n))
        one.petition(text, unit=unit(n))
    two.wide("DANH SÁCH ĐẠI BIỂU THAM DỰ", 5)
    two.add("TT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị công tác")
    for n in range(1, 5):
        two.add(n, name(n), 1980 + n, position(n), unit(n))
        two.person(name(n), unit=unit(n), role=position(n), birth=str(1980 + n))
    return made(writers.xlsx(folder / "kien nghi va dai bieu.xlsx", one, two), one, two)


@layout
def header_far_below_long_instructions(folder: Path) -> Made:
    grid = Grid()
    _titles(grid, "CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP")
    grid.wide("PHIẾU THU THẬP Ý KIẾN", 4)
    for line in (
        "Kính gửi: Ban Chấp hành các công đoàn cơ sở",
        "Để chuẩn bị Hội nghị đối thoại, đề nghị các đơn vị lấy ý kiến đoàn viên, người lao động",
        "về tiền lương, nhà ở, bảo hiểm xã hội và ghi vào bảng dưới đây, cụ thể:",
        "- Mỗi nội dung kiến nghị ghi một dòng, ghi rõ đơn vị;",
        "- Không ghi nội dung khiếu nại, tố cáo;",
        "- Gửi về Công đoàn các KCN trước ngày 05/5/2024.",
    ):
        grid.wide(line, 4)
    grid.blank(2)
    grid.add("TT", "Công đoàn cơ sở", "Nội dung kiến nghị", "Họ tên, số điện thoại người kiến nghị")
    for n, text in enumerate(requests(5, 29), start=1):
        grid.add(n, unit(n), text, None)
        grid.petition(text, unit=unit(n))
    return made(writers.xlsx(folder / "phieu thu thap.xlsx", grid), grid)


@layout
def numbers_prepared_for_rows_that_stay_empty(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Ghi chú")
    for n, text in enumerate(requests(3, 6), start=1):
        grid.add(n, text, unit(n), None)
        grid.petition(text, unit=unit(n))
    for n in range(4, 26):
        grid.add(n)
    grid.add(None, None, "Người lập biểu")
    grid.add(None, None, "Lê Thị Hoài Thu")
    return made(writers.xlsx(folder / "bieu mau.xlsx", grid), grid)


@layout
def unit_stated_for_the_group_in_a_merged_first_column(folder: Path) -> Made:
    """Topic merged down in one column, unit in the title: both reach every row."""
    grid = Grid()
    grid.add("CÔNG ĐOÀN CƠ SỞ", None, None)
    grid.add("CĐCS Nhà máy Xi măng Núi Voi", None, None)
    grid.add("Nhóm vấn đề", "STT", "Nội dung kiến nghị")
    texts = iter(requests(6, 24))
    for topic in ("Tiền lương", "Nhà ở"):
        top = grid.here + 1
        for n in range(3):
            text = next(texts)
            grid.add(topic if not n else None, n + 1, text)
            grid.petition(text, unit="CĐCS Nhà máy Xi măng Núi Voi", topic_given=topic)
        grid.merge(top, 1, grid.here, 1)
    return made(writers.xlsx(folder / "nhom gop o.xlsx", grid), grid)


@layout
def signature_block_right_under_the_last_row(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Họ và tên", "Nội dung kiến nghị", "Đơn vị")
    for n, text in enumerate(requests(3, 18), start=1):
        grid.add(n, name(n), text, unit(n))
        grid.petition(text, unit=unit(n), asker=name(n))
    grid.add(None, None, "Ea Hồ, ngày 20 tháng 4 năm 2024")
    grid.add(None, "NGƯỜI TỔNG HỢP", "TM. BAN THƯỜNG VỤ")
    grid.add(None, None, "PHÓ CHỦ TỊCH")
    grid.blank(3)
    grid.add(None, "Phạm Thị Bé Ba", "Nguyễn Đăng Khoa")
    grid.add("Nơi nhận:")
    grid.add("- LĐLĐ tỉnh (để báo cáo);")
    grid.add("- Lưu: VT.")
    return made(writers.xlsx(folder / "co chu ky.xlsx", grid), grid)


@layout
def group_rows_with_empty_rows_between(folder: Path) -> Made:
    grid = Grid()
    grid.wide("Ý KIẾN, KIẾN NGHỊ GỬI HỘI NGHỊ ĐỐI THOẠI", 3)
    grid.add("TT", "Nội dung", "Ghi chú")
    texts = iter(requests(6, 31))
    for sender in (unit(5), unit(6), unit(7)):
        grid.blank()
        grid.add(None, sender.upper())
        for n in range(1, 3):
            text = next(texts)
            grid.add(n, text)
            grid.petition(text, unit=sender.upper())
    return made(writers.xlsx(folder / "theo cdcs.xlsx", grid), grid)


@layout
def number_of_the_year_before_the_table(folder: Path) -> Made:
    """Dates, figures and telephone numbers stand above the header."""
    grid = Grid()
    grid.add("Ngày báo cáo:", "12/04/2024", "Điện thoại liên hệ:", "0262 000 111")
    grid.add("Tổng số lao động:", 1250, "Số nữ:", 730)
    grid.blank()
    grid.add("STT", "Ý kiến, kiến nghị, đề xuất", "Đơn vị")
    for n, text in enumerate(requests(4, 26), start=1):
        grid.add(n, text, unit(n))
        grid.petition(text, unit=unit(n))
    return made(writers.xlsx(folder / "bao cao nhanh.xlsx", grid), grid)


@layout
def two_tables_side_by_side_of_two_kinds(folder: Path) -> Made:
    """The list of petitions, and beside it, an empty column between, counts that are no table of ours."""
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", None, "Row Labels", "Count of STT")
    for n, text in enumerate(requests(4, 32), start=1):
        grid.add(n, text, unit(n), None, unit(n), 1)
        grid.petition(text, unit=unit(n))
    grid.add(None, None, None, None, "Grand Total", 4)
    return made(writers.xlsx(folder / "pivot.xlsx", grid), grid)


@layout
def workbook_with_macros_by_name(folder: Path) -> Made:
    grid = Grid("Nhap lieu")
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Ngày gửi")
    for n, text in enumerate(requests(3, 36), start=1):
        grid.add(n, text, unit(n), "05/4/2024")
        grid.petition(text, unit=unit(n), received_on="2024-04-05")
    return made(writers.xlsx(folder / "phan mem nhap.xlsm", grid), grid)


@layout
def headings_broken_over_two_rows_without_merging(folder: Path) -> Made:
    grid = Grid()
    grid.wide("TỔNG HỢP Ý KIẾN, KIẾN NGHỊ", 5)
    grid.add("STT", "Nội dung", "Đơn vị", "Số điện", "Nhóm")
    grid.add(None, "kiến nghị", "công tác", "thoại", "vấn đề")
    for n, text in enumerate(requests(5, 3), start=1):
        grid.add(n, text, unit(n), phone(n), "Nhà ở")
        grid.petition(text, unit=unit(n), phone=phone(n), topic_given="Nhà ở")
    return made(writers.xlsx(folder / "kien nghi.xlsx", grid), grid)


@layout
def formulas_that_a_program_left_to_excel(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị", "Số lượt")
    for n, text in enumerate(requests(6, 2), start=1):
        above = grid.here
        here = grid.add(
            n if n == 1 else f"=A{above}+1",
            "=Sheet2!B4" if n == 4 else text,
            unit(1) if n == 1 else f"=C{above}",
            "=SUM(D2:D2)" if n == 3 else n,
        )
        if n != 4:  # the row whose text nobody knows is rejected
            grid.petition(text, row=here, unit=unit(1), people=None if n == 3 else n)
    return made(writers.xlsx(folder / "xuat tu phan mem.xlsx", grid), grid)


@layout
def solutions_beside_the_requests(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Đơn vị", "Nội dung kiến nghị", "Đề xuất hướng giải quyết", "Ghi chú")
    for n, text in enumerate(requests(4, 5), start=1):
        grid.add(n, unit(n), text, "Bố trí kinh phí trong năm", None)
        grid.petition(text, unit=unit(n))
    return made(writers.xlsx(folder / "kien nghi, giai phap.xlsx", grid), grid)
