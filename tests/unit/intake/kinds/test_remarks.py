import pytest

from dialogue_cli.intake.kinds.remarks import (
    NOTHING,
    NameCell,
    Remark,
    absence_mark,
    name_cell,
    read_remark,
)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("thay đ/c Nguyễn Văn A", "Nguyễn Văn A"),
        ("Đi thay ông Trần Văn Bình", "Trần Văn Bình"),
        ("thay cho bà Lê Thị Hoa (bận họp)", "Lê Thị Hoa"),
        ("Dự thay đồng chí H'Hen Niê, Chủ tịch", "H'Hen Niê"),
        ("Thay Mr. John Smith", "John Smith"),
        ("Đi thay: Nguyễn Văn A", "Nguyễn Văn A"),
        ("thay Nguyen Van A", "Nguyen Van A"),
        ("thay đ/c Bình", "Bình"),
    ],
)
def test_whose_place_is_taken(written: str, name: str) -> None:
    assert read_remark(written) == Remark(stands_in_for=name)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("đ/c Lê Văn B đi thay", "Lê Văn B"),
        ("cử bà Lê Thị C dự thay.", "Lê Thị C"),
        ("thay bằng ông Lê Văn D", "Lê Văn D"),
        ("thay bằng ông lê văn d", "lê văn d"),
        ("thay bằng lê văn d", ""),
        ("Ủy quyền cho đ/c Trần E", "Trần E"),
    ],
)
def test_who_comes_instead(written: str, name: str) -> None:
    assert read_remark(written) == Remark(replaced_by=name)


@pytest.mark.parametrize(
    ("written", "absence"),
    [
        ("vắng có lý do", "excused"),
        ("Vắng mặt có phép", "excused"),
        ("xin phép vắng", "excused"),
        ("đã báo vắng", "excused"),
        ("VANG CO PHEP", "excused"),
        ("vắng không phép", "unexcused"),
        ("Vắng không có lý do", "unexcused"),
        ("vắng", "absent"),
        ("Vắng mặt buổi chiều", "absent"),
    ],
)
def test_who_stays_away_and_how(written: str, absence: str) -> None:
    assert read_remark(written).absence == absence


@pytest.mark.parametrize(
    "written",
    [
        "",
        "Huy chương vàng",
        "thay mặt BCH phát biểu",
        "Thầy Nguyễn Văn A giới thiệu",
        "thay đổi số điện thoại",
        "xin phép về sớm",
        "đi thay",
        "thay A",
        "đăng ký phát biểu",
    ],
)
def test_remarks_on_other_things_say_nothing(written: str) -> None:
    assert read_remark(written) == NOTHING


@pytest.mark.parametrize(
    ("mark", "absence"),
    [("P", "excused"), ("có phép", "excused"), ("K", "unexcused"), ("KP", "unexcused"), ("x", "")],
)
def test_marks_of_an_absence_column(mark: str, absence: str) -> None:
    assert absence_mark(mark) == absence


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Lê A (thay đ/c Lê Văn B)", NameCell("Lê A", remark="thay đ/c Lê Văn B")),
        ("Lê A - vắng có phép", NameCell("Lê A", remark="vắng có phép")),
        ("Lê A (1985)", NameCell("Lê A", birth="1985")),
        ("Lê A, sinh ngày 12/3/1990", NameCell("Lê A", birth="12/3/1990")),
        ("Lê A (Chủ tịch)", NameCell("Lê A (Chủ tịch)")),
        ("H'Hen Niê", NameCell("H'Hen Niê")),
    ],
)
def test_what_stands_behind_a_name_in_its_cell(written: str, parts: NameCell) -> None:
    assert name_cell(written) == parts
