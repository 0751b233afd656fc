import pytest

from dialogue_cli.intake.layout.headers import Sought, header_at
from dialogue_cli.intake.layout.name_parts import with_name_parts
from dialogue_cli.intake.workbook import Row, Sheet


def beside(heading: str, *rows: Row, last: str = "Đơn vị") -> list[str]:
    sheet = Sheet("S", [["STT", heading, "", "", last], *rows])
    header = header_at(sheet, 0, Sought(("delegates", "petitions")))
    assert header is not None
    fields = with_name_parts(header, sheet.rows[1:]).columns.by_field
    return [field for field, index in fields.items() if index in {2, 3}]


def test_a_given_name_beside_the_name_belongs_to_it() -> None:
    rows: list[Row] = [[1.0, "Nguyễn Văn", "A", "", "CĐCS"], [2.0, "Lê", "Hoa", "", "CĐCS"]]
    assert beside("Họ và tên", *rows) == ["name_beside"]
    assert beside("Người kiến nghị", *rows, last="Nội dung kiến nghị") == ["name_beside"]


def test_a_name_may_go_on_in_two_columns() -> None:
    assert beside("Họ và tên", [1.0, "Nguyễn", "Văn", "A", ""], [2.0, "Lê", "Thị", "Hoa", ""]) == [
        "name_beside",
        "name_further",
    ]


@pytest.mark.parametrize(
    "values",
    [
        ("Nam", "Nữ", "Nữ"),
        ("x", "X", ""),
        ("Công nhân", "Giám đốc", "Kế toán"),
        ("Kinh", "Kinh", "Kinh"),
        ("1985", "1990", "1970"),
        ("Anh", "", ""),
    ],
)
def test_what_is_no_part_of_a_name_stays_outside(values: tuple[str, ...]) -> None:
    assert beside("Họ và tên", *([1.0, "Nguyễn Văn", value, "", ""] for value in values)) == []
