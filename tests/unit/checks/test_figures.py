import pytest

from dialogue_cli.checks.figures import check_figures
from tests.unit.checks.making import codes, found, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chuẩn bị cho 14 đại biểu tham dự.", ["FIGURE-01"]),
        ("Chuẩn bị cho 13 đại biểu tham dự.", []),
        ("Hơn 14 đại biểu tham dự.", []),
        ("Mỗi nơi 14 đại biểu tham dự.", []),
        ("Tổng số đại biểu: 15", ["FIGURE-01"]),
        ("Có 02 Công đoàn ngành.", ["FIGURE-03"]),
        ("Có 01 Công đoàn ngành.", []),
    ],
)
def test_a_figure_that_can_only_mean_one_thing_must_agree(text: str, expected: list[str]) -> None:
    assert codes(check_figures(said(text))) == expected


def test_the_finding_tells_both_figures() -> None:
    assert found(check_figures(said("Mời 14 đại biểu dự hội nghị."))) == [
        (
            "FIGURE-01",
            "Lời văn ghi “14 đại biểu dự”, trong khi tổng số đại biểu ([delegates] total) là 13.",
        )
    ]
