from collections.abc import Sequence
from datetime import date

import pytest

from dialogue_cli.intake.kinds.cells import Place
from dialogue_cli.intake.kinds.delegates import marks_women, read_row
from dialogue_cli.intake.layout.columns import understand
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.records import Outcome
from dialogue_cli.intake.workbook import Value
from dialogue_cli.messages import intake as messages
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Origin

TEXTS = ("STT", "Họ và tên", "Giới tính", "Năm sinh", "Chức vụ", "Đơn vị", "Công đoàn cấp trên")
MORE = ("SĐT", "Thành phần", "Đăng ký phát biểu", "Ghi chú")


def outcome(headings: tuple[str, ...], *values: Value, group: str = "") -> Outcome:
    (columns,) = understand([(text,) for text in headings], ["delegates"])
    padded = [*values, *[""] * (len(headings) - len(values))]
    return read_row(BodyRow(4, padded, "data", "", group), Place("a.xlsx", "S", columns, "CĐCS B"))


def delegate(headings: tuple[str, ...], *values: Value) -> Delegate:
    (record,) = outcome(headings, *values).records
    assert isinstance(record, Delegate)
    return record


def test_a_full_row_gives_one_delegate() -> None:
    values = ("Đ/c TRẦN THỊ HOA", "Nữ", 1985.0, "Tổ trưởng", "CĐCS A", "Công đoàn ngành Y tế")
    rest = (912345678.0, "ĐVCĐ", "x", "thay đ/c Bình")
    read = outcome(TEXTS + MORE, 1.0, *values, *rest)
    expected = Delegate(
        origin=Origin("a.xlsx", "S", 5),
        full_name="Trần Thị Hoa",
        unit="CĐCS A",
        upper_unit="Công đoàn ngành Y tế",
        group_given="ĐVCĐ",
        role="Tổ trưởng",
        phone="0912345678",
        gender="nữ",
        birth="1985",
        wants_to_speak=True,
        note="thay đ/c Bình",
        stands_in_for="Bình",
    )
    assert read == Outcome("record", "", (expected,))


def test_the_name_may_stand_in_two_columns() -> None:
    read = delegate(("Họ đệm", "Tên", "Chức vụ"), "Trần Thị", "Hoa", "Công nhân")
    assert read.full_name == "Trần Thị Hoa"


@pytest.mark.parametrize("middle", ["Tên đệm", "Đệm", "CHỮ ĐỆM", "Tên lót"])
def test_the_name_may_stand_in_three_columns_in_any_order(middle: str) -> None:
    assert delegate(("Họ", middle, "Tên"), "Nguyễn", "Văn", "Anh").full_name == "Nguyễn Văn Anh"
    assert delegate(("Tên", "Họ", middle), "Anh", "Nguyễn", "Văn").full_name == "Nguyễn Văn Anh"
    assert delegate(("Họ", middle, "Tên"), "Nguyễn", "", "Anh").full_name == "Nguyễn Anh"


def test_the_section_gives_the_group() -> None:
    (read,) = outcome(("Họ và tên", "Chức vụ"), "Trần Thị Hoa", group="Đại biểu mời").records
    assert read == Delegate(
        Origin("a.xlsx", "S", 5), "Trần Thị Hoa", "CĐCS B", group_given="Đại biểu mời"
    )


@pytest.mark.parametrize(
    ("male", "female", "gender", "birth"),
    [
        ("x", "", "nam", ""),
        ("", "x", "nữ", ""),
        (1985.0, "", "nam", "1985"),
        ("", "12/3/1990", "nữ", "12/3/1990"),
        ("", "", "", ""),
    ],
)
def test_gender_by_columns(male: Value, female: Value, gender: str, birth: str) -> None:
    read = delegate(("Họ và tên", "Nam", "Nữ"), "Trần Hoa", male, female)
    assert (read.gender, read.birth) == (gender, birth)


def test_both_gender_columns_marked_is_a_problem() -> None:
    read = outcome(("Họ và tên", "Nam", "Nữ"), "Trần Hoa", "x", "x")
    code = "gender-twice"
    assert read.problems == (Problem("S", 5, "C", code, messages.PROBLEMS[code]),)
    assert read.outcome == "record"


def test_an_unknown_gender_is_a_problem() -> None:
    read = outcome(("Họ và tên", "Giới tính"), "Trần Hoa", "?")
    assert [problem.code for problem in read.problems] == ["gender-unreadable"]


@pytest.mark.parametrize(
    ("value", "birth"),
    [
        (1985.0, "1985"),
        ("12/3/1985", "12/3/1985"),
        (date(1985, 3, 12), "12/03/1985"),
        (31118.0, "12/03/1985"),
        (date(1905, 6, 7), "1985"),
        (1e12, "1000000000000"),
        ("", ""),
    ],
)
def test_birth_is_a_year_or_a_day(value: Value, birth: str) -> None:
    assert delegate(("Họ và tên", "Năm sinh"), "Trần Hoa", value).birth == birth


@pytest.mark.parametrize(
    ("name", "code"), [("", "delegate-without-name"), (7.0, "delegate-name-unreadable")]
)
def test_a_row_without_a_name_is_rejected(name: Value, code: str) -> None:
    problem = Problem("S", 5, "B", code, messages.PROBLEMS[code])
    assert outcome(TEXTS, 1.0, name, "Nam") == Outcome("rejected", code, (), (problem,))


def test_a_numbered_name_with_its_birth_and_remark_in_one_cell_is_a_person() -> None:
    (read,) = outcome(("Họ và tên", "Chức vụ"), "3. Ông LÊ VĂN MẬN (1985)", "Thợ").records
    assert read == Delegate(
        Origin("a.xlsx", "S", 5), "Lê Văn Mận", "CĐCS B", role="Thợ", gender="nam", birth="1985"
    )


@pytest.mark.parametrize(
    ("name", "gender"),
    [("Ông Lê A", "nam"), ("Bà Lê A", "nữ"), ("Đ/c Lê A", ""), ("Lê Nam", ""), ("Bà Lê", "nữ")],
)
def test_a_title_tells_the_gender_where_no_column_does(name: str, gender: str) -> None:
    assert delegate(("Họ và tên", "Chức vụ"), name).gender == gender


def test_what_a_clerk_needs_of_a_person_is_kept() -> None:
    headings = ("Họ và tên", "Dân tộc", "Đảng viên", "Số CCCD", "Email", "Số ghế", "Ghi chú")
    values = ("Lê A", "Ê Đê", "x", 66123456789.0, "a@cayda.vn", "A12", "vắng có phép")
    assert delegate(headings, *values) == Delegate(
        Origin("a.xlsx", "S", 5),
        "Lê A",
        "CĐCS B",
        note="vắng có phép",
        email="a@cayda.vn",
        ethnicity="Ê Đê",
        party_member=True,
        id_number="066123456789",
        seat="A12",
        absence="excused",
    )


def test_an_id_number_that_lost_digits_is_told_without_its_digits() -> None:
    read = outcome(("Họ và tên", "Số CCCD"), "Lê A", "6,61E+10")
    code = "id-number-unreadable"
    assert read.problems == (Problem("S", 5, "B", code, messages.PROBLEMS[code]),)
    assert "6,61" not in messages.PROBLEMS[code]


def genders(headings: tuple[str, ...], *rows: Sequence[Value]) -> list[str]:
    (columns,) = understand([(text,) for text in headings], ["delegates"])
    body = [BodyRow(index, list(cells), "data") for index, cells in enumerate(rows)]
    place = Place("a.xlsx", "S", columns, marks_women=marks_women(columns, body))
    records = [record for row in body for record in read_row(row, place).records]
    return [record.gender for record in records if isinstance(record, Delegate)]


def test_where_only_women_are_marked_the_others_are_men() -> None:
    rows = (("Trần Hoa", "x", "A"), ("Lê Bình", "", "A"), ("Bà Lý Cúc", "", "A"))
    assert genders(("Họ và tên", "Nữ", "Đơn vị"), *rows) == ["nữ", "nam", "nữ"]


def test_an_empty_column_of_women_tells_nothing() -> None:
    rows = (("Trần Hoa", "", "A"), ("Lê Bình", "", "A"))
    assert genders(("Họ và tên", "Nữ", "Đơn vị"), *rows) == ["", ""]


def test_columns_of_men_and_women_left_empty_tell_nothing() -> None:
    rows = (("Trần Hoa", "", "x"), ("Lê Bình", "", ""))
    assert genders(("Họ và tên", "Nam", "Nữ"), *rows) == ["nữ", ""]


@pytest.mark.parametrize("heading", ["Ông/Bà", "Ông (bà)", "Ông, bà"])
def test_a_column_of_titles_tells_the_gender(heading: str) -> None:
    rows = (("Bà", "Trần Hoa", "A"), ("Ông", "Lê Bình", "A"))
    assert genders((heading, "Họ và tên", "Đơn vị"), *rows) == ["nữ", "nam"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("x", "yes"), ("Có", "yes"), ("Đã xác nhận", "yes"), ("Tham dự", "yes"), ("CÓ (01 người)", "yes"),
        ("Không", "no"), ("Không tham dự", "no"), ("0", "no"), (0.0, "no"), ("Bận họp tỉnh", "no"), ("từ chối", "no"),
        ("", ""), ("Chưa trả lời", ""), ("chưa xác nhận", ""), ("Không liên hệ được", ""), ("chờ", ""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["Xác nhận tham dự", "Xác nhận tham gia hội nghị"])
def test_a_column_tells_who_has_confirmed(heading: str, written: Value, meant: str) -> None:
    assert delegate(("Họ và tên", "Đơn vị", heading), "Trần Hoa", "A", written).confirmed == meant


def test_a_confirmation_that_is_not_understood_is_told_and_open() -> None:
    read = outcome(("Họ và tên", "Đơn vị", "Xác nhận tham dự"), "Trần Hoa", "A", "hỏi lại")
    assert [(problem.code, problem.column) for problem in read.problems] == [
        ("confirmation-unreadable", "C")
    ]
    (record,) = read.records
    assert isinstance(record, Delegate)
    assert record.confirmed == ""
