import pytest

from dialogue_cli.intake.layout.columns import understand
from dialogue_cli.intake.layout.text_columns import text_columns, with_parallel, with_solution


def columns_of(*labels: tuple[str, ...]) -> list[int]:
    (found,) = understand(labels, ["petitions"])
    return list(text_columns(found.by_field))


def test_requests_divided_by_whom_they_go_to_stand_in_several_columns() -> None:
    over = "Nội dung kiến nghị"
    labels = (("STT",), (over, "Đối với UBND tỉnh"), (over, "Đối với LĐLĐ tỉnh"), ("Ghi chú",))
    assert columns_of(*labels) == [1, 2]


def test_requests_divided_by_subject_stand_in_several_columns() -> None:
    labels = ("Đơn vị", "Kiến nghị về tiền lương", "Kiến nghị về BHXH, BHYT", "Kiến nghị khác")
    assert columns_of(*((label,) for label in labels)) == [1, 2, 3]


@pytest.mark.parametrize(
    "headings",
    [
        ("Đơn vị", "Nội dung kiến nghị về tiền lương", "Ghi chú"),
        ("Nội dung", "Đề xuất", "Đơn vị"),
        ("Nội dung kiến nghị", "Ý kiến về tiền lương", "Ý kiến khác"),
    ],
)
def test_one_column_of_requests_stays_one(headings: tuple[str, ...]) -> None:
    assert len(columns_of(*((heading,) for heading in headings))) == 1


def test_a_table_without_requests_is_left_alone() -> None:
    assert with_parallel("delegates", {"full_name": 0}, [("Họ và tên",)]) == {"full_name": 0}


def test_what_is_proposed_is_read_on_only_beside_difficulties_and_where_nobody_says_otherwise() -> (
    None
):
    by_field = {"text": 0, "solution": 1}
    labels = (("Vướng mắc",), ("Giải pháp",))
    assert with_solution(by_field, labels, ()) == {"text": 0, "proposal": 1}
    assert with_solution(by_field, labels, (1,)) == by_field
    assert with_solution(by_field, (("Kiến nghị",), ("Giải pháp",)), ()) == by_field
    assert with_solution({"solution": 1}, labels, ()) == {"solution": 1}
