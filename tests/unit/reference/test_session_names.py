"""What a session's written name says."""

import pytest

from dialogue_cli.reference.session_names import SessionName, session_name


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("", SessionName()),
        ("Buổi sáng", SessionName("sang")),
        ("Sáng 20/6", SessionName("sang", (20, 6))),
        ("sáng ngày 20 tháng 6 năm 2024", SessionName("sang", (20, 6))),
        ("Ngày 20/6 – Chiều", SessionName("chieu", (20, 6))),
        ("Phiên thứ hai", SessionName(number=2)),
        ("Ngày 1 – Sáng", SessionName("sang", of_days=1)),
        ("Phiên trù bị", SessionName(other="phien tru bi")),
        ("Sáng 45/6", SessionName("sang")),
    ],
)
def test_marks_of_a_session(written: str, meant: SessionName) -> None:
    assert session_name(written) == meant


def test_a_mark_said_otherwise_is_another_session() -> None:
    assert session_name("Sáng").agrees(session_name("Sáng 20/6"))
    assert not session_name("Sáng 21/6").agrees(session_name("Sáng 20/6"))
    assert session_name("20/6").joined(session_name("Sáng")) == SessionName("sang", (20, 6))
