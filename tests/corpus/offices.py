"""Files as whole offices send them: several difficulties at once."""

import datetime as dt
from pathlib import Path

from tests.corpus import legacy, writers
from tests.corpus.content import SIGNATURES, name, phone, position, requests, unit
from tests.corpus.truth import Grid, Made, Truth, case, made

offices = case("offices")


def _without_places(grid: Grid) -> Grid:
    grid.truths[:] = [Truth(t.kind, "", 0, t.part, t.fields) for t in grid.truths]
    return grid


@offices
def sections_that_count_what_is_below(folder: Path) -> Made:
    grid = Grid("TH")
    grid.wide("TỔNG HỢP KIẾN NGHỊ CỦA CÁC ĐƠN VỊ", 3)
    grid.add("STT", "Nội dung kiến nghị", "Ghi chú")
    texts = iter(requests(6, 2))
    for numeral, sender in (("I", "LĐLĐ huyện Krông Pắc"), ("II", "Công đoàn ngành Giáo dục")):
        grid.wide(f"{numeral}. {sender} (03 ý kiến)", 3)
        for n in range(1, 4):
            text = next(texts)
            grid.add(n, text, None)
            grid.petition(text, unit=(sender, f"{sender} (03 ý kiến)"))
    grid.wide("TỔNG CỘNG CÓ 06 Ý KIẾN", 3)
    grid.add("./.")
    return made(writers.xlsx(folder / "tong hop cac don vi.xlsx", grid), grid)


@offices
def units_above_topics_above_petitions(folder: Path) -> Made:
    grid = Grid()
    grid.add("TT", "Nội dung kiến nghị", "Người kiến nghị")
    texts = iter(requests(8, 10))
    for letter, sender in (("A", "CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP"), ("B", "CÔNG ĐOÀN NGÀNH Y TẾ")):
        grid.wide(f"{letter}. {sender}", 3)
        for numeral, topic in (("I", "Tiền lương, việc làm"), ("II", "Nhà ở, đời sống")):
            grid.add(numeral, topic)
            for n in (1, 2):
                text = next(texts)
                grid.add(n, text, name(n))
                grid.petition(text, unit=sender, topic_given=topic, asker=name(n))
    return made(writers.xlsx(folder / "theo nganh.xlsx", grid), grid)


@offices
def notes_of_several_lines_below(folder: Path) -> Made:
    grid = Grid()
    grid.wide("PHIẾU ĐĂNG KÝ CÂU HỎI", 4)
    grid.add(
        "STT", "Họ tên người hỏi", "Đơn vị công tác", "Nội dung câu hỏi gửi Chủ tịch UBND tỉnh"
    )
    for n, text in enumerate(requests(3, 6), start=1):
        grid.add(n, name(n), unit(n), text)
        grid.petition(text, asker=name(n), unit=unit(n))
    grid.blank()
    grid.add("Ghi chú:")
    grid.add("- Mỗi câu hỏi ghi một dòng, ghi rõ họ tên người hỏi;")
    grid.add("- Gửi về Ban Tổ chức trước ngày 10/6/2024.")
    grid.add_all(SIGNATURES)
    return made(writers.xlsx(folder / "phieu dang ky.xlsx", grid), grid)


@offices
def texts_merged_over_several_columns(folder: Path) -> Made:
    """The clerk made the column of texts wide by merging three cells in every row."""
    grid = Grid()
    head = grid.add("STT", "Nội dung kiến nghị", None, None, "Đơn vị", None)
    grid.merge(head, 2, head, 4)
    grid.merge(head, 5, head, 6)
    for n, text in enumerate(requests(4, 17), start=1):
        row = grid.add(n, text, None, None, unit(n), None)
        grid.merge(row, 2, row, 4)
        grid.merge(row, 5, row, 6)
        grid.petition(text, unit=unit(n))
    return made(writers.xlsx(folder / "gop ngang.xlsx", grid), grid)


@offices
def two_whole_forms_on_one_sheet(folder: Path) -> Made:
    grid = Grid()
    texts = iter(requests(6, 25))
    for sender in ("CĐCS Trường Mầm non Sơn Ca", "CĐCS Trạm Y tế Ea Drông"):
        grid.add("LIÊN ĐOÀN LAO ĐỘNG HUYỆN", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        grid.add(sender, None, "Độc lập - Tự do - Hạnh phúc")
        grid.wide("TỔNG HỢP KIẾN NGHỊ", 3)
        grid.add("STT", "Nội dung kiến nghị", "Họ tên")
        for n in range(1, 4):
            text = next(texts)
            grid.add(n, text, name(n))
            grid.petition(text, unit=sender, asker=name(n))
        grid.add_all(SIGNATURES)
        grid.blank(2)
    return made(writers.xlsx(folder / "hai phieu.xlsx", grid), grid)


@offices
def unit_in_an_unaccented_file_name(folder: Path) -> Made:
    grid = Grid("Sheet1")
    grid.add("STT", "Nội dung kiến nghị", "Họ tên")
    for n, text in enumerate(requests(3, 13), start=1):
        grid.add(n, text, name(n))
        grid.petition(text, unit=("CDCS Cong ty Hoang Anh", "CDCS_Cong_ty_Hoang_Anh"))
    return made(writers.xlsx(folder / "Mau_01_CDCS_Cong_ty_Hoang_Anh_2024.xlsx", grid), grid)


@offices
def telephone_numbers_of_a_whole_office(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Họ và tên", "Đơn vị", "Số điện thoại")
    numbers: tuple[tuple[object, object], ...] = (
        (912000345, "0912000345"), ("'0912000346", "0912000346"), ("84-912-000-347", "0912000347"),
        ("(0262) 3.000.345", "02623000345"), ("0912\u00a0000\u00a0348", "0912000348"),
        ("0912000349\n0385000349", ("0912000349", "0912000349; 0385000349", "0912000349, 0385000349")),
        ("01234000350", ("0834000350", "01234000350")), ("0912-000-351.", "0912000351"),
    )  # fmt: skip
    for n, (written, wanted) in enumerate(numbers, start=1):
        grid.add(n, name(n), unit(n), written)
        grid.person(name(n), unit=unit(n), phone=wanted)
    return made(writers.xlsx(folder / "danh ba.xlsx", grid), grid)


@offices
def forms_of_address_in_a_column_of_their_own(folder: Path) -> Made:
    grid = Grid()
    grid.add("TT", "Ông/Bà", "Họ và tên", "Chức vụ", "Đơn vị")
    for n in range(1, 6):
        woman = "Thị" in name(n)
        grid.add(n, "Bà" if woman else "Ông", name(n), position(n), unit(n))
        grid.person(name(n), role=position(n), unit=unit(n))
    return made(writers.xlsx(folder / "ong ba.xlsx", grid), grid)


@offices
def names_numbered_in_their_cells(folder: Path) -> Made:
    grid = Grid()
    grid.add("Họ và tên", "Đơn vị công tác", "SĐT")
    for n in range(1, 5):
        grid.add(f"{n}. {name(n)}", unit(n), phone(n))
        grid.person(name(n), unit=unit(n), phone=phone(n))
    return made(writers.xlsx(folder / "ten co so.xlsx", grid), grid)


@offices
def tcvn3_with_sections_and_signatures(folder: Path) -> Made:
    old = legacy.tcvn3
    grid = Grid()
    grid.wide(old("Tổng hợp kiến nghị của công nhân lao động"), 3)
    grid.add(*map(old, ("TT", "Nội dung kiến nghị", "Họ và tên")))
    texts = iter(requests(4, 1))
    for sender in ("Công đoàn ngành Xây dựng", "LĐLĐ huyện Ea Kar"):
        grid.wide(old(sender), 3)
        for n in (1, 2):
            text = next(texts)
            grid.add(n, old(text), old(name(n)))
            grid.petition(text, unit=sender, asker=name(n))
    grid.add(old("Tổng cộng"), 4)
    grid.add(None, None, old("Người lập biểu"))
    grid.add(None, None, old("Lê Thị Tường"))
    for row, cells in enumerate(grid.rows, start=1):
        for column, value in enumerate(cells, start=1):
            if isinstance(value, str):
                grid.fonts[row, column] = ".VnTime"
    return made(writers.xlsx(folder / "abc.xlsx", grid), grid)


@offices
def word_in_tcvn3(folder: Path) -> Made:
    grid = Grid()
    grid.add(*map(legacy.tcvn3, ("STT", "Nội dung kiến nghị", "Đơn vị")))
    for n, text in enumerate(requests(3, 36), start=1):
        grid.add(n, legacy.tcvn3(text), legacy.tcvn3(unit(n)))
        grid.petition(text, unit=unit(n))
    return made(writers.word(folder / "van ban cu.docx", grid), _without_places(grid))


@offices
def html_in_windows_1258(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Nội dung kiến nghị", "Đơn vị")
    for n, text in enumerate(requests(3, 20), start=1):
        grid.add(n, text, unit(n))
        grid.petition(text, unit=unit(n))
    path = writers.html(
        folder / "trang cu.xls", grid, lambda t: legacy.cp1258(t.replace("utf-8", "windows-1258"))
    )
    return made(path, _without_places(grid))


@offices
def word_with_two_lists_of_two_kinds(folder: Path) -> Made:
    one, two = Grid(), Grid()
    one.add("STT", "Nội dung kiến nghị", "Đơn vị")
    for n, text in enumerate(requests(3, 4), start=1):
        one.add(n, text, unit(n))
        one.petition(text, unit=unit(n))
    two.add("STT", "Họ và tên", "Chức vụ", "Đơn vị")
    for n in range(1, 4):
        two.add(n, name(n), position(n), unit(n))
        two.person(name(n), role=position(n), unit=unit(n))
    path = writers.word(folder / "phu luc.docx", one, two, before=("PHỤ LỤC",))
    return made(path, _without_places(one), _without_places(two))


@offices
def csv_of_an_old_office(folder: Path) -> Made:
    """TCVN3, semicolons, title lines, a total and a signature: saved from Excel as text."""
    grid = Grid()
    grid.add("CÔNG ĐOÀN CƠ SỞ")
    grid.add("Danh sách đại biểu")
    grid.add()
    grid.add("TT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị công tác")
    for n in range(1, 6):
        grid.add(n, name(n), 1970 + n, position(n), unit(n))
        grid.person(name(n), birth=str(1970 + n), role=position(n), unit=unit(n))
    grid.add("", "Tổng cộng: 05 người")
    grid.add("", "", "", "Người lập")
    path = writers.separated(folder / "ds cu.csv", grid, legacy.tcvn3_bytes, ";")
    grid.truths[:] = [Truth(t.kind, "", t.row, t.part, t.fields) for t in grid.truths]
    return made(path, grid)


@offices
def days_of_a_whole_office(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Ngày tiếp nhận", "Nội dung kiến nghị", "Đơn vị")
    days: tuple[tuple[object, object], ...] = (
        (dt.datetime(2024, 4, 12, 9, 30), "2024-04-12"), ("12 tháng 4 năm 2024", "2024-04-12"),
        ("12/04/24", "2024-04-12"), ("12-Apr-2024", ("2024-04-12", None)), ("thứ Sáu, 12/4/2024", "2024-04-12"),
        ("12 /4/ 2024", "2024-04-12"), ("2024/04/12", "2024-04-12"), (45394.0, "2024-04-12"),
    )  # fmt: skip
    for n, ((written, wanted), text) in enumerate(zip(days, requests(8, 19), strict=True), start=1):
        grid.add(n, written, text, unit(n))
        grid.petition(text, unit=unit(n), received_on=wanted)
    return made(writers.xlsx(folder / "ngay nhan.xlsx", grid), grid)


@offices
def unit_and_topic_both_merged_and_numbers_within(folder: Path) -> Made:
    """Two levels of vertical merges, and one cell that holds two petitions."""
    grid = Grid()
    grid.add("Đơn vị", "Lĩnh vực", "STT", "Nội dung kiến nghị")
    texts = iter(requests(9, 29))
    for sender in (unit(0), unit(2)):
        first = grid.here + 1
        for topic in ("Tiền lương", "Nhà ở"):
            top = grid.here + 1
            for n in (1, 2):
                text = next(texts)
                started = grid.here + 1 == first
                grid.add(sender if started else None, topic if n == 1 else None, n, text)
                grid.petition(text, unit=sender, topic_given=topic)
            grid.merge(top, 2, grid.here, 2)
        grid.merge(first, 1, grid.here, 1)
    return made(writers.xlsx(folder / "gop hai cap.xlsx", grid), grid)


@offices
def unit_that_sent_only_greetings(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Đơn vị", "Nội dung kiến nghị")
    for n, text in enumerate(("Không có ý kiến", "Không có", "Không"), start=1):
        grid.add(n, unit(n), text)
        grid.may_hold()
    return made(writers.xlsx(folder / "khong co.xlsx", grid), grid)


@offices
def delegates_with_everything(folder: Path) -> Made:
    grid = Grid("Danh sách")
    grid.add(
        "LIÊN ĐOÀN LAO ĐỘNG\nTHÀNH PHỐ BUÔN MA THUỘT",
        None,
        None,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    )
    grid.wide("DANH SÁCH ĐĂNG KÝ ĐẠI BIỂU", 9)
    grid.wide("(Ban hành kèm theo Công văn số 77/LĐLĐ ngày 15 tháng 5 năm 2024)", 9)
    head = grid.add(
        "STT",
        "Họ và tên",
        "Năm sinh",
        None,
        "Dân tộc",
        "Chức vụ",
        "Đơn vị công tác",
        "Số\nđiện thoại",
        "Ghi chú",
    )
    grid.add(None, None, "Nam", "Nữ", None, None, None, None, None)
    grid.merge(head, 3, head, 4)
    for column in (1, 2, 5, 6, 7, 8, 9):
        grid.merge(head, column, head + 1, column)
    grid.add("A", "B", 1, 2, 3, 4, 5, 6, 7)
    number = 0
    for numeral, group in (("I", "Cán bộ công đoàn"), ("II", "Người lao động")):
        grid.wide(f"{numeral}. {group.upper()}", 9)
        for _ in range(3):
            number += 1
            woman = "Thị" in name(number)
            born = 1980 + number
            grid.add(number, name(number), None if woman else born, born if woman else None, "Kinh",
                     position(number), unit(number), int(phone(number)), None)  # fmt: skip
            grid.person(name(number), birth=str(born), gender="nữ" if woman else "nam", role=position(number),
                        unit=unit(number), phone=phone(number), group_given=group.upper())  # fmt: skip
    grid.wide("Danh sách gồm 06 đồng chí./.", 9)
    grid.add_all(SIGNATURES)
    return made(writers.xlsx(folder / "DS DB (sua lan 2).xlsx", grid), grid)
