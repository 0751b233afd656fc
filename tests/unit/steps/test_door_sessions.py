"""Which session a door means."""

import pytest

from dialogue_cli.steps.door_sessions import (
    SessionNeeded,
    SessionUnknown,
    meant_session,
    session_choices,
)


@pytest.mark.parametrize(
    ("written", "planned", "choices"),
    [
        ([], 1, ("",)),
        (["Buổi sáng"], 1, ("",)),
        (["Sáng", "Chiều"], 1, ("Sáng", "Chiều")),
        ([], 2, ("Buổi sáng", "Buổi chiều")),
        (["", "sáng 20/6"], 2, ("sáng 20/6", "Buổi chiều")),
        ([], 3, ("Buổi 1", "Buổi 2", "Buổi 3")),
        (["Sáng 20/6", "Chiều 20/6", "Sáng 21/6"], 3, ("Sáng 20/6", "Chiều 20/6", "Sáng 21/6")),
    ],
)
def test_what_there_is_to_choose_from(
    written: list[str], planned: int, choices: tuple[str, ...]
) -> None:
    assert session_choices(written, planned) == choices


@pytest.mark.parametrize(
    ("given", "written", "planned", "meant"),
    [
        ("", [], 1, ""),
        ("Buổi sáng", [], 1, ""),
        ("sáng", ["Buổi sáng"], 1, ""),
        ("CHIỀU", [], 2, "Buổi chiều"),
        ("sáng ngày 20 tháng 6", ["Sáng 20/6"], 2, "Sáng 20/6"),
        ("Sáng 21/6", ["Sáng 20/6"], 4, "Sáng 21/6"),
        ("buổi 2", [], 3, "Buổi 2"),
    ],
)
def test_a_name_in_any_spelling_means_its_session(
    given: str, written: list[str], planned: int, meant: str
) -> None:
    assert meant_session(given, written, planned) == meant


@pytest.mark.parametrize(
    ("given", "written", "planned", "error"),
    [
        ("", [], 2, SessionNeeded),
        ("tối", [], 2, SessionUnknown),
        ("chiều", ["Buổi sáng"], 1, SessionUnknown),
        ("hội trường", [], 3, SessionUnknown),
        ("Sáng 22/6", ["Sáng 20/6", "Chiều 20/6", "Sáng 21/6"], 3, SessionUnknown),
    ],
)
def test_a_name_that_means_none_is_refused(
    given: str, written: list[str], planned: int, error: type[Exception]
) -> None:
    with pytest.raises(error):
        meant_session(given, written, planned)
