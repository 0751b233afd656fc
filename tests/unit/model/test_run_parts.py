"""What is told of a file that waits."""

from dialogue_cli.model.run_parts import why_waiting


def test_what_no_waiting_mends_says_what_a_person_has_to_do() -> None:
    assert why_waiting("closed", too_long=True).endswith("xin cho tài khoản ấy quyền đọc tệp")
    assert why_waiting("link", too_long=True).endswith("xin chép hẳn tệp vào thư mục inbox")
    assert why_waiting("open", too_long=True).endswith("đã quá một ngày, xin xem lại")
    assert why_waiting("open", too_long=False) == "đang mở trong Excel hoặc chương trình khác"
