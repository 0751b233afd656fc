from dialogue_cli.steps.gift_table import when


def test_a_moment_is_told_with_the_zeros_of_official_papers() -> None:
    assert when("2025-01-05T07:04:05+07:00") == "07:04:05 ngày 05/01/2025"
    assert when("2024-06-20T10:40:05+07:00") == "10:40:05 ngày 20/6/2024"
