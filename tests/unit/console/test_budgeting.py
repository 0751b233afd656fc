"""What a clerk reads of the budget: lines, sums, what was spent, what is amiss."""

from decimal import Decimal

import pytest

from dialogue_cli.console.budgeting import MOST_FINDINGS, MOST_LINES, show_budget
from dialogue_cli.decisions.budget import budget_of
from dialogue_cli.model.budget import BudgetLine, BudgetReport
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import Origin
from tests.unit.console.conftest import Told

COLUMNS = "Nội dung chi | Nguồn | Số lượng | Định mức | Thành tiền"
SPENT = "Dự toán | Tỷ lệ (%) | Thực chi | Còn lại | Chưa chi"
NEXT = "Việc tiếp theo: Ghi thực chi vào bảng rồi nhận lại: dialogue import TỆP --kind budget"


def line(row: int, item: str, **more: object) -> BudgetLine:
    return BudgetLine(Origin("du-toan.xlsx", "Sheet1", row), item, **more)  # type: ignore[arg-type]


HALL = line(2, "Thuê hội trường", source="Tài chính công đoàn", measure="buổi",
            quantity=Decimal("1.5"), rate=2_000_000, section="A. Tổ chức › I. Địa điểm")  # fmt: skip
GIFTS = line(3, "Quà [tặng]", source="Ngân sách nhà nước", amount=3_000_000,
             quantity_written="10 người x 1 suất")  # fmt: skip


def reported(*lines: BudgetLine, findings: tuple[Finding, ...] = ()) -> BudgetReport:
    return BudgetReport(2024, budget_of(lines), findings)


def finding(number: int) -> Finding:
    return Finding("BUDGET-19", "warning", f"Dòng {number} vượt.", f"dòng {number}", "")


def test_without_a_budget_the_form_is_offered(told: Told) -> None:
    assert told(show_budget, reported()) == [
        "Chưa nhận dự toán nào cho hội nghị năm 2024.",
        "Việc tiếp theo: Làm biểu mẫu: dialogue forms budget; ghi xong thì nhận vào sổ: "
        "dialogue import TỆP --kind budget",
    ]


def test_lines_sections_and_purses_are_told_in_figures_and_words(told: Told) -> None:
    assert told(show_budget, reported(HALL, GIFTS)) == [
        "Dự toán kinh phí – năm 2024",
        COLUMNS,
        "I. Địa điểm | Tài chính công đoàn | 1,5 buổi | 2.000.000 | 3.000.000",
        "Thuê hội trường |  |  |  | ",
        "Quà [tặng] | Ngân sách nhà nước | 10 người x 1 suất |  | 3.000.000",
        "Tổng cộng |  |  |  | 6.000.000",
        "Theo nguồn kinh phí (đồng)",
        " | Số khoản | Dự toán | Tỷ lệ (%)",
        "Tài chính công đoàn | 1 | 3.000.000 | 50,0",
        "Ngân sách nhà nước | 1 | 3.000.000 | 50,0",
        "Tổng cộng | 2 | 6.000.000 | 100,0",
        "Theo mục (đồng)",
        " | Số khoản | Dự toán | Tỷ lệ (%)",
        "A. Tổ chức | 1 | 3.000.000 | 50,0",
        "Ngoài các mục | 1 | 3.000.000 | 50,0",
        "Tổng cộng | 2 | 6.000.000 | 100,0",
        "Bằng chữ: Sáu triệu đồng.",
        "Tài chính công đoàn: 3.000.000 đồng (Ba triệu đồng).",
        "Ngân sách nhà nước: 3.000.000 đồng (Ba triệu đồng).",
        NEXT,
    ]


def test_what_was_spent_is_told_beside_what_was_planned_and_what_is_left(told: Told) -> None:
    hall = line(
        2, "Thuê hội trường", source="Tài chính công đoàn", amount=3_000_000, spent=3_400_000
    )
    water = line(3, "Nước uống", source="Tài chính công đoàn", amount=500_000)
    lines = told(show_budget, reported(hall, water))
    assert lines[1:] == [
        f"{COLUMNS} | Thực chi",
        "Thuê hội trường | Tài chính công đoàn |  |  | 3.000.000 | 3.400.000",
        "Nước uống | Tài chính công đoàn |  |  | 500.000 | ",
        "Tổng cộng |  |  |  | 3.500.000 | 3.400.000",
        "Theo nguồn kinh phí (đồng)",
        f" | Số khoản | {SPENT}",
        "Tài chính công đoàn | 2 | 3.500.000 | 100,0 | 3.400.000 | -400.000 | 500.000",
        "Tổng cộng | 2 | 3.500.000 | 100,0 | 3.400.000 | -400.000 | 500.000",
        "Bằng chữ: Ba triệu năm trăm nghìn đồng.",
        "Đã chi 3.400.000 đồng của các khoản dự toán 3.000.000 đồng: vượt 400.000 đồng. "
        "1 khoản chưa ghi thực chi.",
        NEXT,
    ]


def test_when_all_is_spent_the_rest_is_told_alone(told: Told) -> None:
    hall = line(
        2, "Thuê hội trường", source="Tài chính công đoàn", amount=3_000_000, spent=2_900_000
    )
    assert told(show_budget, reported(hall))[-2] == (
        "Đã chi 2.900.000 đồng của các khoản dự toán 3.000.000 đồng: còn lại 100.000 đồng."
    )


def test_what_the_sums_leave_out_is_counted(told: Told) -> None:
    rows = (
        line(2, "Xe"),
        line(3, "Hoa", source="Tài trợ", unread=("amount",)),
        line(4, "Nước", amount=500_000),
    )
    lines = told(show_budget, reported(*rows))
    assert lines[2:5] == ["Xe |  |  |  | ", "Hoa | Tài trợ |  |  | ", "Nước |  |  |  | 500.000"]
    assert "Chưa ghi nguồn | 2 | 500.000 | 100,0" in lines
    assert lines[-3:-1] == [
        "1 khoản có số không đọc được ở cột thành tiền, chưa tính vào các tổng trên: "
        "xem lại tệp đã nhận.",
        "1 khoản chưa có thành tiền, chưa tính vào các tổng trên.",
    ]


def test_of_many_lines_the_first_are_shown_and_all_are_added_up(told: Told) -> None:
    rows = [line(n, "Nước", amount=1_000, source="Tài trợ") for n in range(MOST_LINES + 2)]
    lines = told(show_budget, reported(*rows))
    assert sum(one.startswith("Nước |") for one in lines) == MOST_LINES
    assert "Tổng cộng |  |  |  | 42.000" in lines
    assert "… và 2 khoản nữa (xem đủ: dialogue export budget)." in lines


@pytest.mark.parametrize("more", [0, 2])
def test_findings_are_shown_and_the_next_step_explains_the_first(told: Told, more: int) -> None:
    findings = tuple(map(finding, range(MOST_FINDINGS + more)))
    lines = told(show_budget, reported(HALL, findings=findings))
    start = lines.index(f"Phát hiện về dự toán ({len(findings)})")
    assert lines[start + 1 : start + 3] == [
        "Mức độ | Mã | Phát hiện | Ở đâu",
        "Cảnh báo | BUDGET-19 | Dòng 0 vượt. | dòng 0",
    ]
    assert lines[start + 2 + MOST_FINDINGS :] == [
        *(["… và 2 phát hiện nữa (xem đủ: dialogue check budget)."] if more else []),
        "Việc tiếp theo: Xem cách xử lý một mã: dialogue explain BUDGET-19",
    ]
