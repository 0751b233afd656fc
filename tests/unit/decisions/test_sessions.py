"""Which written names mean one session."""

import pytest

from dialogue_cli.decisions.sessions import fits, one_name_each


@pytest.mark.parametrize(
    ("names", "planned", "called"),
    [
        (["Buổi sáng", "sáng 20/6", ""], 1, {"Buổi sáng"}),
        (["", "Sáng ngày 20 tháng 6 năm 2024", "20/6"], 1, {"Sáng ngày 20 tháng 6 năm 2024"}),
        (["Buổi sáng", "CHIỀU", "Sáng 20-6", "chiều 20.6.2024"], 2, {"Buổi sáng", "CHIỀU"}),
        (["Buổi 1", "Phiên thứ nhất", "buổi 2", "PHIÊN II"], 2, {"Buổi 1", "buổi 2"}),
        (["Sáng", "Sáng"], 1, {"Sáng"}),
        (["Danh sách", "Sáng"], 1, {"Danh sách"}),
        (["Phiên trù bị", "Phiên chính thức"], 2, {"Phiên trù bị", "Phiên chính thức"}),
        ([], 1, set()),
    ],
)
def test_spellings_of_one_session_have_one_name(
    names: list[str], planned: int, called: set[str]
) -> None:
    assert set(one_name_each(names, planned).values()) == called


def test_a_name_that_may_mean_several_sessions_stays_apart() -> None:
    assert one_name_each(["Sáng 20/6", "Sáng 21/6", "Sáng", ""], 4) == {
        "Sáng 20/6": "Sáng 20/6",
        "Sáng 21/6": "Sáng 21/6",
        "Sáng": "Sáng",
        "": "",
    }


def test_sessions_that_contradict_each_other_are_two_whatever_was_planned() -> None:
    assert set(one_name_each(["Sáng", "Chiều"], 1).values()) == {"Sáng", "Chiều"}


@pytest.mark.parametrize(
    ("name", "meant"),
    [("sang", "Buổi sáng"), ("Chiều 20/6", "Buổi chiều"), ("tối", None), ("", None)],
)
def test_a_name_typed_at_the_door_means_the_one_known_session(name: str, meant: str | None) -> None:
    assert fits(name, ["Buổi sáng", "Buổi chiều"], 2) == meant
