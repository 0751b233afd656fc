"""Where a paper holds personal data is told, the first few places."""

from dialogue_cli.model.paper_reports import PersonalPlace
from dialogue_cli.steps.outgoing import told

PLACES = [PersonalPlace("phone", f"đoạn {n}") for n in range(1, 11)]


def test_the_first_places_are_told_and_how_many_more_there_are() -> None:
    eight = "; ".join(f"số điện thoại ở đoạn {n}" for n in range(1, 9))
    assert told(PLACES[:8]) == eight
    assert told(PLACES) == f"{eight}; và 2 chỗ khác"


def test_a_row_is_told_with_its_code_and_a_copy_with_its_number() -> None:
    assert told([PersonalPlace("phone", "bảng 1", "KN-0012", 3)]) == (
        "bản thứ 3: số điện thoại ở bảng 1 (KN-0012)"
    )
