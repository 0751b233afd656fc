import pytest

from dialogue_cli.office.create import moved_on


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "date = 2024-02-29 # chốt 2024-01-10; thay cả dòng bằng: date = 2024-05-20",
            'month = "2026-02" # chốt 2024-01-10; thay cả dòng bằng: date = 2026-05-20',
        ),
        (
            'month = "2024-05"   # khi đã chốt ngày: date = 2024-02-29',
            'month = "2026-05"   # khi đã chốt ngày: date = 2026-02-28',
        ),
        ("# date = 2024-05-20", "# date = 2026-05-20"),
        ("start = 07:30:00 # như 2024-05-20", "start = 07:30:00 # như 2024-05-20"),
    ],
)
def test_only_values_and_shown_settings_move_on(line: str, expected: str) -> None:
    assert moved_on(f"[time]\n{line}\n", 2024, 2026) == f"[time]\n{expected}\n"
