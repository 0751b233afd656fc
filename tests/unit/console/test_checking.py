"""What a clerk reads of findings: by check and code, what was accepted apart, what a code means."""

from dialogue_cli.console.checking import show_accept, show_check, show_explain
from dialogue_cli.model.findings import Acceptance, Finding
from dialogue_cli.model.reports import AcceptReport, CheckReport, ExplainReport
from tests.unit.console.conftest import Told

AN = Acceptance("An, Trưởng ban", "đã hỏi đơn vị", "2024-05-10T08:30:00+07:00")
NEXT = "Việc tiếp theo: Xem lại: dialogue check; lấy lại việc này: dialogue undo"


def finding(number: int, **more: object) -> Finding:
    said = {
        "code": "QUOTA-06",
        "severity": "warning",
        "message": f"Đơn vị {number} cử thiếu.",
        "where": f"dòng {number}",
        "remedy": "Đôn đốc đơn vị.",
        "why": "Kế hoạch yêu cầu đủ.",
        "check": "quotas",
    }
    return Finding(**{**said, **more})  # type: ignore[arg-type]


def checked(*findings: Finding, lapsed: int = 0) -> CheckReport:
    return CheckReport(2024, findings, lapsed)


def test_nothing_found_is_one_sentence(told: Told) -> None:
    assert told(show_check, checked()) == ["Không có phát hiện nào."]


def test_findings_of_one_code_stand_together_with_one_reason_and_one_remedy(told: Told) -> None:
    first, second = finding(1), finding(2)
    other = finding(
        3, code="DELEGATE-03", severity="error", check="delegates", remedy="Bỏ một dòng."
    )
    assert told(show_check, checked(first, second, other)) == [
        "Kiểm tra – năm 2024: 1 lỗi, 2 cảnh báo",
        "CHỈ TIÊU ĐẠI BIỂU",
        "Cảnh báo QUOTA-06 – Đơn vị cử chưa đủ người (2 chỗ)",
        "• Đơn vị 1 cử thiếu.",
        f"dòng 1 [{first.id}]",
        "• Đơn vị 2 cử thiếu.",
        f"dòng 2 [{second.id}]",
        "Vì sao: Kế hoạch yêu cầu đủ.",
        "Xử lý: Đôn đốc đơn vị.",
        "DANH SÁCH ĐẠI BIỂU",
        "Lỗi DELEGATE-03 – Một người có tên hai lần",
        "• Đơn vị 3 cử thiếu.",
        f"dòng 3 [{other.id}]",
        "Vì sao: Kế hoạch yêu cầu đủ.",
        "Xử lý: Bỏ một dòng.",
        "Việc tiếp theo: Xem ví dụ sai, đúng của một mã: dialogue explain QUOTA-06; "
        "sửa xong chạy lại dialogue check. Có lý do để giữ nguyên: "
        f'dialogue accept {first.id} --reason "…" --by "…"',
    ]


def test_remedies_that_differ_stand_each_below_its_place(told: Told) -> None:
    lines = told(show_check, checked(finding(1), finding(2, remedy="Hỏi lại đơn vị 2.")))
    assert [line for line in lines if line.startswith(("•", "Xử lý"))] == [
        "• Đơn vị 1 cử thiếu.",
        "Xử lý: Đôn đốc đơn vị.",
        "• Đơn vị 2 cử thiếu.",
        "Xử lý: Hỏi lại đơn vị 2.",
    ]


def test_of_many_places_the_first_three_are_shown(told: Told) -> None:
    lines = told(show_check, checked(*map(finding, range(6))))
    assert sum(line.startswith("•") for line in lines) == 3
    assert "… và 3 chỗ nữa. Xem hết: dialogue export findings" in lines


def test_what_was_accepted_is_told_with_who_when_and_why(told: Told) -> None:
    let = finding(1, accepted=AN)
    assert told(show_check, checked(let, lapsed=2)) == [
        "Kiểm tra – năm 2024: không còn gì phải xem",
        "ĐÃ CHẤP NHẬN (1)",
        "✓ Đơn vị 1 cử thiếu.",
        f"dòng 1 [{let.id}]",
        "An, Trưởng ban chấp nhận lúc 08:30 10/05/2024. Lý do: đã hỏi đơn vị",
        "2 lần chấp nhận trước đây không còn ứng với phát hiện nào: số liệu đã sửa hoặc đã đổi.",
    ]


def test_a_code_is_explained_with_a_bad_and_a_good_example(told: Told) -> None:
    report = ExplainReport(
        "QUOTA-06", "warning", "Thiếu người", "Phải đủ.", "9/10", "10/10", "Gọi."
    )
    assert told(show_explain, report) == [
        "QUOTA-06 – Thiếu người",
        "Mức độ Cảnh báo",
        "Vì sao quan trọng Phải đủ.",
        "Ví dụ sai 9/10",
        "Ví dụ đúng 10/10",
        "Cách xử lý Gọi.",
    ]


def test_an_error_that_is_accepted_stays_one(told: Told) -> None:
    error, warning = finding(1, severity="error", accepted=AN), finding(2, accepted=AN)
    report = AcceptReport(2024, (error, warning), withdrawn=False, unchanged=(finding(3),))
    assert told(show_accept, report) == [
        "Đã chấp nhận 2 phát hiện của năm 2024: An, Trưởng ban. Lý do: đã hỏi đơn vị",
        f"• {error.id}: Đơn vị 1 cử thiếu.",
        f"• {warning.id}: Đơn vị 2 cử thiếu.",
        "1 phát hiện đã được chấp nhận với đúng lý do và tên ấy từ trước.",
        "Lưu ý: 1 phát hiện trong số này là LỖI. Chấp nhận không làm số liệu đúng lên; "
        "người ghi tên chịu trách nhiệm khi ký văn bản.",
        NEXT,
    ]


def test_of_many_that_are_accepted_at_once_five_are_named(told: Told) -> None:
    report = AcceptReport(2024, tuple(finding(n, accepted=AN) for n in range(7)), withdrawn=False)
    lines = told(show_accept, report)
    assert sum(line.startswith("•") for line in lines) == 5
    assert lines[-2:] == ["… và 2 chỗ nữa. Xem hết: dialogue export findings", NEXT]


def test_what_was_accepted_before_is_told_and_nothing_else(told: Told) -> None:
    report = AcceptReport(2024, (), withdrawn=False, unchanged=(finding(1, accepted=AN),))
    assert told(show_accept, report) == [
        "1 phát hiện đã được chấp nhận với đúng lý do và tên ấy từ trước.",
        "Việc tiếp theo: Xem lại: dialogue check",
    ]


def test_an_acceptance_withdrawn_is_told_without_a_warning(told: Told) -> None:
    error = finding(1, severity="error")
    assert told(show_accept, AcceptReport(2024, (error,), withdrawn=True)) == [
        "Đã rút lại việc chấp nhận 1 phát hiện của năm 2024.",
        f"• {error.id}: Đơn vị 1 cử thiếu.",
        NEXT,
    ]
