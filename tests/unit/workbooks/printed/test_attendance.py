"""Attendance, to sign and as it came out."""

from dialogue_cli.decisions.in_blocks import in_blocks
from dialogue_cli.decisions.roll import roll_of
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.petitions import Origin
from dialogue_cli.model.roll import Checkin
from dialogue_cli.workbooks.printed.attendance import roll_result, sign_sheet
from dialogue_cli.workbooks.printed.book import as_printed_book
from tests.printed_lists import shown, table
from tests.unit.checks.making import GOOD, delegate
from tests.unit.workbooks.printed.making import OCCASION

CHIEF = delegate(1, "Lê Thị Chủ", group="lanh-dao", upper_unit="", unit="Tỉnh ủy")
AN = delegate(2, "Nguyễn Văn An")
BINH = delegate(3, "Trần Thị Bình", absence="excused", stands_in_for="Lê Văn Cũ")
PEOPLE = tuple(
    type(one)(one.origin, one.full_name, one.unit, one.upper_unit, one.group, id=number)
    for number, one in enumerate((CHIEF, AN, BINH), start=1)
)


def test_the_sheet_to_sign_has_nothing_in_the_cells_to_be_signed() -> None:
    listing = sign_sheet(OCCASION, in_blocks((CHIEF, AN, BINH), GOOD), "Sáng")
    rows = table(as_printed_book([listing]))
    assert [row for row in rows if isinstance(row[0], float)] == [
        [1, "Lê Thị Chủ", "Tỉnh ủy", "", "", ""],
        [2, "Nguyễn Văn An", "CĐCS Trạm Y tế Cây Đa", "", "", ""],
        [3, "Trần Thị Bình", "CĐCS Trạm Y tế Cây Đa", "", "", "thay Lê Văn Cũ, vắng có phép"],
    ]
    assert listing.name == "Ký tên – Sáng"
    assert ["Buổi: Sáng"] in [
        [c for c in row if c != ""] for row in shown(as_printed_book([listing]))
    ]


def test_the_result_counts_by_unit_and_in_all() -> None:
    here = Origin("diem-danh.xlsx", "Sheet1", 2)
    sheet = Attendance(here, "Trần Thị Bình", state="substituted", substitute="Lê Văn Dũng")
    guest = Attendance(here, "Hồ Văn Khách", "Báo", state="present", arrived_at="07:40")
    door = Checkin(1, "present", "2024-06-20T07:12:05+07:00")
    roll = roll_of("", PEOPLE, [sheet, guest], [door])
    rows = table(as_printed_book([roll_result(OCCASION, in_blocks(PEOPLE, GOOD), roll)]))
    assert rows[:10] == [
        ["A. LÃNH ĐẠO: 1 người (chỉ tiêu 3, thiếu 2)", *[""] * 9],
        [1, "Lê Thị Chủ", "Tỉnh ủy", "x", "", "", "", "", "07:12", ""],
        ["Cộng", "", "", 1, 0, 0, 0, 0, "", ""],
        ["B. NGƯỜI LAO ĐỘNG: 2 người (chỉ tiêu 10, thiếu 8)", *[""] * 9],
        [
            "1. Liên đoàn Lao động thành phố Sông Xanh: 0 người (chỉ tiêu 6, thiếu 6)",
            *[""] * 9,
        ],
        ["2. Công đoàn ngành Y tế: 2 người (chỉ tiêu 4, thiếu 2)", *[""] * 9],
        [2, "Nguyễn Văn An", "CĐCS Trạm Y tế Cây Đa", "", "", "", "", "x", "", ""],
        [3, "Trần Thị Bình", "CĐCS Trạm Y tế Cây Đa", "x", "", "", "", "", "", "Lê Văn Dũng"],
        ["Cộng", "", "", 1, 0, 0, 0, 1, "", ""],
        ["Người ngoài danh sách đại biểu: 1 người", *[""] * 9],
    ]
    assert rows[10:13] == [
        [4, "Hồ Văn Khách", "Báo", "x", "", "", "", "", "07:40", ""],
        ["Cộng", "", "", 1, 0, 0, 0, 0, "", ""],
        ["Tổng cộng", "", "", 3, 0, 0, 0, 1, "", ""],
    ]
