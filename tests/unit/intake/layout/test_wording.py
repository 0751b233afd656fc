import pytest

from dialogue_cli.intake.layout.wording import is_day_line, is_total, plain, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [("  TM. Ban  Chấp hành ", "tm ban chap hanh"), ("“Đ/c”", "d c"), ("✓", "✓"), ("--", "--")],
)
def test_plain_keeps_syllables_or_else_signs(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Cộng",
        "TỔNG CỘNG:",
        "Cộng (I)",
        "Tổng số: 25 ý kiến",
        "Tổng cộng: 30.000.000 đồng",
        "Tổng số có mặt: 12",
        "Tổng số: 05 đại biểu; trong đó nữ: 02",
        "Tổng cộng: 05 đồng chí (02 nữ)",
        "Cộng trang 1",
        "Tổng cộng (A+B): 6 ý kiến",
        "Mang sang",
        "Cộng chuyển sang trang 2",
    ],
)
def test_total_rows_are_known_by_their_label(text: str) -> None:
    assert is_total(plain(text))


@pytest.mark.parametrize(
    "text",
    [
        "Tổng Công ty Cao su",
        "Cộng hòa xã hội",
        "Tổng kết năm 2024",
        "Công đoàn",
        "",
        "Tống Nam",
        "Tổng Công ty 319",
    ],
)
def test_other_texts_are_no_total(text: str) -> None:
    assert not is_total(plain(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sông Xanh, ngày 05 tháng 6 năm 2024", True),
        ("Ngày … tháng … năm …", True),
        ("ngày tháng năm 24", True),
        ("Ngày 05 tháng 6 năm 2024 công ty nợ lương", False),
        ("tháng 6 năm 2024", False),
    ],
)
def test_day_above_a_signature_is_known(text: str, expected: bool) -> None:
    assert is_day_line(plain(text)) is expected


def test_words_compare_whole_syllables() -> None:
    signed = words("signature", "whole")
    assert signed.is_whole(plain("Kế toán./."))
    assert not signed.is_whole(plain("Kế toán của xí nghiệp"))
    notes = words("note", "starts")
    assert notes.starts("ghi chu abc")
    assert not notes.starts("ghi chung")
    assert words("handling", "hall").within("tra loi tai hoi nghi")


def test_an_unknown_list_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        words("signature", "everything")
