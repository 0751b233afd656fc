import pytest

from dialogue_cli.intake.layout.columns import understand
from dialogue_cli.intake.layout.session_columns import session_named, sessions_of


def sessions(*labels: tuple[str, ...]) -> list[dict[str, int]]:
    (found,) = understand([("Họ và tên",), *labels], ["attendance"])
    return [dict(fields) for fields in sessions_of(found.by_field)]


@pytest.mark.parametrize(
    "labels",
    [
        (("Sáng",), ("Chiều",)),
        (("Có mặt", "Sáng"), ("Có mặt", "Chiều")),
        (("Buổi sáng", "Có mặt"), ("Buổi chiều", "Có mặt")),
        (("Điểm danh (sáng)",), ("Điểm danh (chiều)",)),
        (("Buổi 1",), ("Buổi 2",)),
        (("Ngày 12/6",), ("Ngày 13/6/2024",)),
        (("Buổi thứ 1",), ("Buổi thứ 2",)),
    ],
)
def test_marks_of_several_sessions_stand_side_by_side(labels: tuple[tuple[str, ...], ...]) -> None:
    assert sessions(*labels) == [{"full_name": 0, "present": 1}, {"full_name": 0, "present": 2}]


def test_each_session_has_the_columns_that_name_it_and_those_of_all() -> None:
    labels = (
        ("Buổi sáng", "Có mặt"),
        ("Buổi sáng", "Ký tên"),
        ("Buổi chiều", "Có mặt"),
        ("Buổi chiều", "Ký tên"),
        ("Vắng (P/K)",),
    )
    assert sessions(*labels) == [
        {"full_name": 0, "absent": 5, "present": 1, "signature": 2},
        {"full_name": 0, "absent": 5, "present": 3, "signature": 4},
    ]


@pytest.mark.parametrize(
    "labels",
    [
        (("Có mặt",), ("Sáng",)),
        (("Có mặt",), ("Ăn sáng",), ("Ăn chiều",)),
        (("Ký tên",), ("Ngày sinh",), ("Ghi chú",)),
    ],
)
def test_one_session_or_none_leaves_the_columns_as_they_are(labels: tuple[tuple[str], ...]) -> None:
    assert len(sessions(*labels)) == 1


def test_a_session_is_called_as_its_heading_calls_it() -> None:
    headings = ("Ký tên buổi sáng", "Chiều", "Có mặt")
    assert list(map(session_named, headings)) == ["Buổi sáng", "Chiều", ""]


def test_in_other_tables_such_headings_name_no_session() -> None:
    (found,) = understand([("Họ và tên",), ("Sáng",), ("Chiều",)], ["delegates"])
    assert found.by_field == {"full_name": 0}
