"""Delegates, attendance and receipts (workflow.md §3.3–3.5)."""

import datetime as dt
from pathlib import Path

from tests.corpus import writers
from tests.corpus.content import NATIONAL_HEADER, SIGNATURES, name, phone, position, unit
from tests.corpus.truth import Grid, Made, case, made

delegates = case("delegates")
attendance = case("attendance")
gifts = case("gifts")


@delegates
def tidy_list_under_titles(folder: Path) -> Made:
    grid = Grid("DS")
    grid.add_all(
        [c and c.format(unit="CÔNG ĐOÀN NGÀNH GIÁO DỤC") for c in line] for line in NATIONAL_HEADER
    )
    grid.wide("DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ ĐỐI THOẠI", 8)
    grid.wide("(Kèm theo Công văn số 41/CĐGD ngày 20/5/2024)", 8)
    grid.blank()
    grid.add(
        "TT", "Họ và tên", "Giới tính", "Năm sinh", "Chức vụ", "Đơn vị công tác", "SĐT", "Ghi chú"
    )
    for n in range(1, 9):
        gender = "Nữ" if "Thị" in name(n) else "Nam"
        grid.add(n, name(n), gender, 1975 + n, position(n), unit(n), phone(n), None)
        grid.person(
            name(n),
            gender=gender.lower(),
            birth=str(1975 + n),
            role=position(n),
            unit=unit(n),
            phone=phone(n),
        )
    grid.add("Danh sách này có 08 người./.")
    grid.add_all(SIGNATURES)
    return made(writers.xlsx(folder / "DS dai bieu.xlsx", grid), grid)


@delegates
def family_and_given_names_in_two_columns(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Họ đệm", "Tên", "Chức danh", "Đơn vị", "Điện thoại")
    for n in range(6):
        family, given = name(n).rsplit(" ", 1)
        grid.add(n + 1, family, given, position(n), unit(n), phone(n))
        grid.person(name(n), role=position(n), unit=unit(n), phone=phone(n))
    return made(writers.xlsx(folder / "ho dem ten.xlsx", grid), grid)


@delegates
def one_heading_over_two_columns_of_names(folder: Path) -> Made:
    grid = Grid()
    head = grid.add("STT", "Họ và tên", None, "Đơn vị")
    grid.merge(head, 2, head, 3)
    for n in range(1, 6):
        family, given = name(n).rsplit(" ", 1)
        grid.add(n, family, given, unit(n))
        grid.person(name(n), unit=unit(n))
    return made(writers.xlsx(folder / "ho ten hai cot.xlsx", grid), grid)


@delegates
def birth_years_under_the_gender(folder: Path) -> Made:
    grid = Grid()
    head = grid.add("TT", "Họ và tên", "Năm sinh", None, "Chức vụ", "Đơn vị")
    grid.add(None, None, "Nam", "Nữ", None, None)
    grid.merge(head, 3, head, 4)
    for column in (1, 2, 5, 6):
        grid.merge(head, column, head + 1, column)
    grid.add(1, 2, 3, 4, 5, 6)
    for n in range(1, 7):
        woman = "Thị" in name(n)
        grid.add(
            n,
            name(n),
            None if woman else 1970 + n,
            1970 + n if woman else None,
            position(n),
            unit(n),
        )
        grid.person(
            name(n),
            gender="nữ" if woman else "nam",
            birth=str(1970 + n),
            role=position(n),
            unit=unit(n),
        )
    return made(writers.xlsx(folder / "nam nu.xlsx", grid), grid)


@delegates
def gender_by_a_cross(folder: Path) -> Made:
    grid = Grid()
    grid.add("TT", "Họ tên", "Nam", "Nữ", "Ngày sinh", "Đơn vị")
    for n in range(1, 6):
        woman = "Thị" in name(n)
        grid.add(
            n, name(n), None if woman else "x", "x" if woman else None, f"{n:02d}/6/1985", unit(n)
        )
        grid.person(name(n), gender="nữ" if woman else "nam", unit=unit(n))
    return made(writers.xlsx(folder / "danh dau x.xlsx", grid), grid)


@delegates
def names_with_titles(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Họ và tên", "Chức vụ, đơn vị công tác")
    titles = ("Ông", "Bà", "Đ/c", "Đồng chí", "ông", "Chị", "Anh", "Đ/c:")
    for n, title in enumerate(titles):
        grid.add(n + 1, f"{title} {name(n)}", f"{position(n)}, {unit(n)}")
        grid.person(name(n))
    return made(writers.xlsx(folder / "ong ba dong chi.xlsx", grid), grid)


@delegates
def sections_of_groups(folder: Path) -> Made:
    grid = Grid()
    grid.wide("DANH SÁCH ĐẠI BIỂU", 4)
    grid.add("TT", "Họ và tên", "Chức vụ", "Đơn vị")
    number = 0
    for numeral, group in (
        ("I", "ĐẠI BIỂU MỜI"),
        ("II", "ĐOÀN VIÊN, NGƯỜI LAO ĐỘNG"),
        ("III", "PHÓNG VIÊN BÁO CHÍ"),
    ):
        grid.wide(f"{numeral}. {group}", 4)
        for _ in range(3):
            number += 1
            grid.add(number, name(number), position(number), unit(number))
            grid.person(name(number), unit=unit(number), role=position(number), group_given=group)
    grid.wide("Tổng cộng: 09 đại biểu", 4)
    return made(writers.xlsx(folder / "thanh phan.xlsx", grid), grid)


@delegates
def unit_rows_between_the_people(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Họ và tên", "Năm sinh", "Chức vụ", "SĐT")
    number = 0
    for sender in ("Công đoàn xã Ea Tul", "LĐLĐ thị xã Buôn Hồ", "CĐCS Công ty Điện gió Ea Sao"):
        grid.wide(sender, 5)
        for _ in range(2):
            number += 1
            grid.add(number, name(number), f"{number:02d}/01/1990", position(number), phone(number))
            grid.person(name(number), unit=sender, role=position(number), phone=phone(number))
    return made(writers.xlsx(folder / "ds cac don vi.xlsx", grid), grid)


@delegates
def substitutes_and_excuses_in_the_remarks(folder: Path) -> Made:
    """The one who comes is the delegate; the remark stays with the row."""
    grid = Grid()
    grid.add("STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Ghi chú")
    remarks = (None, f"thay đ/c {name(20)}", "vắng có lý do", "đi xe riêng", "ăn chay")
    for n, remark in enumerate(remarks, start=1):
        grid.add(n, name(n), position(n), unit(n), remark)
        grid.person(name(n), role=position(n), unit=unit(n), note=remark or "")
    return made(writers.xlsx(folder / "ds co thay doi.xlsx", grid), grid)


@delegates
def list_of_the_press(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Cơ quan báo chí", "Phóng viên", "Thẻ nhà báo", "Điện thoại")
    for n, paper in enumerate(
        ("Báo Cao Nguyên", "Đài PT-TH tỉnh", "Báo Lao động Thủ phủ"), start=1
    ):
        grid.add(n, paper, name(n), f"IBT {n:05d}", phone(n))
        grid.person(name(n), unit=paper, phone=phone(n))
    return made(writers.xlsx(folder / "bao chi.xlsx", grid), grid)


@delegates
def upper_unions_beside_units(folder: Path) -> Made:
    grid = Grid()
    grid.add("TT", "Họ tên", "Dân tộc", "Đảng viên", "Chức vụ", "Đơn vị công tác", "Công đoàn cấp trên",
             "Đăng ký phát biểu", "Số ghế")  # fmt: skip
    for n in range(1, 5):
        grid.add(
            n,
            name(n + 9),
            "Ê-đê",
            "x",
            position(n),
            unit(n),
            "LĐLĐ huyện Cư Mgar",
            "x" if n == 2 else None,
            f"A{n}",
        )
        grid.person(
            name(n + 9), unit=unit(n), upper_unit="LĐLĐ huyện Cư Mgar", wants_to_speak=n == 2
        )
    return made(writers.xlsx(folder / "DS co CD cap tren.xlsx", grid), grid)


@delegates
def the_same_person_twice(folder: Path) -> Made:
    """Accents, case and spaces differ, the telephone number is the same: one person."""
    grid = Grid()
    grid.add("STT", "Họ và tên", "Đơn vị", "SĐT")
    for n in range(1, 5):
        grid.add(n, name(n), unit(n), phone(n))
        grid.person(name(n), unit=unit(n), phone=phone(n))
    grid.add(5, f"  {name(2).upper()} ", unit(2), phone(2))
    grid.may_hold()
    return made(writers.xlsx(folder / "trung nguoi.xlsx", grid), grid)


@delegates
def names_in_capitals_and_without_accents(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "HỌ VÀ TÊN", "ĐƠN VỊ")
    apostrophes = ("H'Nga Niê", "H’ Nga Niê", "H' Nga Niê", "H’Nga Niê")
    written = (
        ("NGUYỄN THỊ THU HÀ", "Nguyễn Thị Thu Hà"),
        ("trần văn bình", "Trần Văn Bình"),
        ("Le Thi My Duyen", "Le Thi My Duyen"),
        ("H’ NGA NIÊ", apostrophes),
    )
    for n, (value, wanted) in enumerate(written, start=1):
        grid.add(n, value, unit(n))
        grid.person(wanted, unit=unit(n))
    return made(writers.xlsx(folder / "viet hoa.xlsx", grid), grid)


@delegates
def birth_days_in_many_forms(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Họ và tên", "Ngày, tháng, năm sinh", "Đơn vị")
    for n, (value, wanted) in enumerate(
        (
            (dt.date(1985, 6, 2), ("02/6/1985", "02/06/1985", "2/6/1985")), (1990, "1990"), ("1987", "1987"),
            ("năm 1979", ("1979", "năm 1979")), ("12/10/1992", "12/10/1992"),
        ),
        start=1,
    ):  # fmt: skip
        grid.add(n, name(n), value, unit(n))
        grid.person(name(n), unit=unit(n), birth=wanted)
    return made(writers.xlsx(folder / "ngay sinh.xlsx", grid), grid)


@attendance
def crosses_and_absences(folder: Path) -> Made:
    grid = Grid("Buổi sáng")
    grid.wide("BẢNG ĐIỂM DANH ĐẠI BIỂU", 8)
    grid.add(
        "TT", "Họ và tên", "Đơn vị", "Giấy mời số", "Có mặt", "Vắng", "Người đi thay", "Ký tên"
    )
    states = (("x", None, None), ("X", None, None), (None, "P", None), (None, "K", None),
              ("✓", None, name(15)), ("có", None, None), (1, None, None))  # fmt: skip
    for n, (here, away, instead) in enumerate(states, start=1):
        grid.add(n, name(n), unit(n), f"{n:02d}/GM", here, away, instead, None)
        grid.holds(
            "attendance",
            full_name=name(n),
            unit=unit(n),
            present=bool(here),
            substitute=instead or "",
        )
    grid.add(None, "Tổng số có mặt", None, None, 5)
    return made(writers.xlsx(folder / "diem danh.xlsx", grid), grid)


@attendance
def one_sheet_for_each_session(folder: Path) -> Made:
    sheets = []
    for session in ("Sáng 28.5", "Chiều 28.5"):
        grid = Grid(session)
        grid.wide(f"DANH SÁCH ĐIỂM DANH - {session.upper()}", 6)
        head = grid.add("STT", "Họ và tên", "Đơn vị", "Có mặt", "Vắng mặt", None)
        grid.add(None, None, None, None, "Có phép", "Không phép")
        for column in range(1, 5):
            grid.merge(head, column, head + 1, column)
        grid.merge(head, 5, head, 6)
        for n in range(1, 6):
            here = n != 3
            grid.add(n, name(n), unit(n), "x" if here else None, None if here else "x", None)
            grid.holds("attendance", full_name=name(n), unit=unit(n), present=here)
        sheets.append(grid)
    return made(writers.xlsx(folder / "diem danh hai buoi.xlsx", *sheets), *sheets)


@attendance
def two_sessions_side_by_side(folder: Path) -> Made:
    grid = Grid()
    grid.wide("DANH SÁCH ĐIỂM DANH", 6)
    head = grid.add("STT", "Họ và tên", "Đơn vị", "Có mặt", None, "Ghi chú")
    grid.add(None, None, None, "Sáng", "Chiều", None)
    for column in (1, 2, 3, 6):
        grid.merge(head, column, head + 1, column)
    grid.merge(head, 4, head, 5)
    for n in range(1, 6):
        here = (n != 3, n != 4)
        grid.add(n, name(n), unit(n), *("x" if came else None for came in here), None)
        for part, came in enumerate(here, start=1):
            fields = {"full_name": name(n), "unit": unit(n), "present": came}
            grid.holds("attendance", part=part, **fields)
    return made(writers.xlsx(folder / "diem danh ca ngay.xlsx", grid), grid)


@attendance
def hours_of_arrival(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Họ tên", "Đơn vị", "Có mặt", "Giờ đến", "Ký nhận tài liệu")
    for n, hour in enumerate(("7h15", "07:20", "7 giờ 30", None), start=1):
        grid.add(n, name(n), unit(n), "x" if hour else None, hour, None)
        grid.holds("attendance", full_name=name(n), unit=unit(n), present=bool(hour))
    return made(writers.xlsx(folder / "gio den.xlsx", grid), grid)


@gifts
def receipts_with_total_and_words(folder: Path) -> Made:
    grid = Grid("Ký nhận")
    grid.add_all(
        [c and c.format(unit="BAN TỔ CHỨC HỘI NGHỊ") for c in line] for line in NATIONAL_HEADER
    )
    grid.wide("DANH SÁCH KÝ NHẬN QUÀ", 6)
    grid.wide("Mức quà: 500.000 đồng/suất", 6)
    grid.add("TT", "Họ và tên", "Đơn vị", "Số tiền", "Ký nhận", "Ghi chú")
    for n in range(1, 7):
        grid.add(n, name(n), unit(n), 500000, None, "ký thay" if n == 4 else None)
        grid.holds("gift", full_name=name(n), unit=unit(n), amount=500_000)
    grid.add("Tổng cộng", None, None, 3000000)
    grid.add("Bằng chữ: Ba triệu đồng chẵn./.")
    grid.add_all(SIGNATURES)
    return made(writers.xlsx(folder / "ky nhan qua.xlsx", grid), grid)


@gifts
def sums_in_many_forms(folder: Path) -> Made:
    grid = Grid()
    grid.add("STT", "Họ và tên", "Đơn vị", "Số lượng suất", "Định mức", "Thành tiền", "Ký nhận")
    sums = ("300.000đ", "300000", 300000, "0,3 triệu", "300 nghìn", "300.000 đồng", "300k")
    for n, written in enumerate(sums, start=1):
        grid.add(n, name(n), unit(n), 1, 300000, written, None)
        grid.holds("gift", full_name=name(n), unit=unit(n), amount=300_000, quantity=1)
    return made(writers.xlsx(folder / "tien qua.xlsx", grid), grid)


@gifts
def unit_of_money_in_the_heading(folder: Path) -> Made:
    grid = Grid()
    grid.wide("DANH SÁCH NHẬN HỖ TRỢ ĐOÀN VIÊN KHÓ KHĂN", 5)
    grid.add(None, None, None, None, "ĐVT: đồng")
    grid.add("STT", "Họ và tên người nhận", "Đơn vị", "Số tiền (đồng)", "Ký nhận")
    for n in range(1, 5):
        grid.add(n, name(n + 3), unit(n), f"{n}.000.000", "(đã ký)")
        grid.holds("gift", full_name=name(n + 3), unit=unit(n), amount=n * 1_000_000)
    grid.add(None, "Cộng", None, "10.000.000")
    return made(writers.xlsx(folder / "ho tro kho khan.xlsx", grid), grid)


@gifts
def money_in_thousands(folder: Path) -> Made:
    """The unit of money above the table holds for every figure below it (workflow.md §6.1)."""
    grid = Grid()
    grid.wide("DANH SÁCH CHI TIỀN QUÀ", 5)
    grid.add(None, None, None, None, "Đơn vị tính: nghìn đồng")
    grid.add("STT", "Họ và tên", "Đơn vị", "CCCD", "Số tiền", "Ký nhận")
    for n in range(1, 4):
        grid.add(n, name(n), unit(n), f"0660900{n:05d}", 300, None)
        grid.holds("gift", full_name=name(n), unit=unit(n), amount=300_000)
    grid.add(None, "Tổng cộng", None, None, 900)
    return made(writers.xlsx(folder / "chi tien qua.xlsx", grid), grid)


@gifts
def presents_without_money(folder: Path) -> Made:
    grid = Grid()
    grid.add("TT", "Họ và tên", "Đơn vị", "Nội dung", "Số lượng suất", "Ký nhận", "Ghi chú")
    for n in range(1, 4):
        grid.add(
            n, name(n), unit(n), "Túi quà", 1, "x", f"nhận thay {name(n + 9)}" if n == 2 else None
        )
        grid.holds("gift", full_name=name(n), unit=unit(n), quantity=1)
    return made(writers.xlsx(folder / "nhan tui qua.xlsx", grid), grid)


@attendance
def one_column_for_present_and_absent(folder: Path) -> Made:
    grid = Grid()
    grid.add("TT", "Họ và tên", "Đơn vị", "Điểm danh", "Ghi chú")
    for n, mark in enumerate(("x", "P", "x", "K", "X"), start=1):
        grid.add(n, name(n), unit(n), mark, None)
        grid.holds("attendance", full_name=name(n), unit=unit(n), present=mark in {"x", "X"})
    return made(writers.xlsx(folder / "diem danh mot cot.xlsx", grid), grid)


@delegates
def every_heading_that_is_known_of_people(folder: Path) -> Made:
    grids = []
    headings = (
        (
            "TT",
            "Họ và tên",
            "Năm sinh",
            "Chức vụ (Đảng, chính quyền, đoàn thể)",
            "Đơn vị công tác",
            "SĐT",
        ),
        ("STT", "Họ, tên", "Ngày sinh", "Chức danh", "Cơ quan, đơn vị", "Điện thoại"),
        (
            "Số TT",
            "Họ và tên đại biểu",
            "Năm sinh",
            "Chức vụ",
            "Tên đơn vị",
            "Số điện thoại liên hệ",
        ),
        ("Stt", "Tên đại biểu", "Ngày, tháng, năm sinh", "Chức vụ/ Nghề nghiệp", "CĐCS", "Di động"),
    )
    for place, names in enumerate(headings):
        grid = Grid(f"DS {place + 1}")
        grid.add(*names)
        for n in range(place * 3 + 1, place * 3 + 4):
            grid.add(n, name(n), 1970 + n, position(n), unit(n), phone(n))
            grid.person(
                name(n), birth=str(1970 + n), role=position(n), unit=unit(n), phone=phone(n)
            )
        grids.append(grid)
    return made(writers.xlsx(folder / "tieu de dai bieu.xlsx", *grids), *grids)


@attendance
def sums_for_each_unit_below_its_people(folder: Path) -> Made:
    grid = Grid("Phiên 1")
    grid.wide("BẢNG THEO DÕI ĐẠI BIỂU DỰ HỌP", 5)
    grid.add("STT", "Họ và tên", "Chức vụ", "Có mặt", "Ghi chú")
    number = 0
    for sender in ("Công đoàn xã Ea Tul", "Công đoàn phường Thành Nhất"):
        grid.wide(sender, 5)
        for _ in range(3):
            number += 1
            here = number != 2
            grid.add(
                number,
                name(number),
                position(number),
                "x" if here else None,
                None if here else "vắng có lý do",
            )
            grid.holds("attendance", full_name=name(number), unit=sender, present=here)
        grid.add(None, "Cộng", None, 3)
    return made(writers.xlsx(folder / "theo doi.xlsx", grid), grid)


@gifts
def envelopes_and_people_who_sign_for_others(folder: Path) -> Made:
    grid = Grid()
    grid.wide("DANH SÁCH NHẬN TIỀN BỒI DƯỠNG ĐẠI BIỂU", 7)
    head = grid.add("TT", "Họ và tên", "Đơn vị", "Số phong bì", "Mức chi", None, "Ký nhận")
    grid.add(None, None, None, None, "Định mức", "Thành tiền", None)
    for column in (1, 2, 3, 4, 7):
        grid.merge(head, column, head + 1, column)
    grid.merge(head, 5, head, 6)
    for n in range(1, 5):
        grid.add(
            n,
            f"{('Ông', 'Bà')[n % 2]} {name(n)}",
            unit(n),
            f"PB{n:02d}",
            "100.000",
            "100.000",
            None,
        )
        grid.holds("gift", full_name=name(n), unit=unit(n), amount=100_000)
    grid.add("Tổng cộng", None, None, None, None, "400.000")
    grid.add("(Bằng chữ: Bốn trăm nghìn đồng)")
    return made(writers.xlsx(folder / "boi duong.xlsx", grid), grid)


@delegates
def two_lists_on_one_sheet(folder: Path) -> Made:
    """Official delegates above, reserves below with a header of their own."""
    grid = Grid()
    for title, start in (("I. ĐẠI BIỂU CHÍNH THỨC", 1), ("II. ĐẠI BIỂU DỰ KHUYẾT", 5)):
        grid.wide(title, 4)
        grid.add("TT", "Họ và tên", "Năm sinh", "Đơn vị")
        for n in range(start, start + 3):
            grid.add(n - start + 1, name(n), 1980 + n, unit(n))
            grid.person(name(n), unit=unit(n), birth=str(1980 + n))
        grid.blank()
    return made(writers.xlsx(folder / "chinh thuc va du khuyet.xlsx", grid), grid)
