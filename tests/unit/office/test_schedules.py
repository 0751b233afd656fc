"""Each scheduler gets the command back as it was meant, whatever stands in the path."""

import shlex
from datetime import time
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.office.schedules import (
    BadAt,
    BadEvery,
    EveryAndAt,
    Moments,
    NotInXml,
    cron_line,
    moments_of,
    systemd_service,
    systemd_timer,
    windows_task,
)

AWKWARD = r"""C:\Văn phòng 100% & <Đắk Lắk> "$x" 'y'\hội nghị"""
COMMAND = (r"C:\Program Files\Python\pythonw.exe", "-P", "-m", "dialogue_cli", "-w", AWKWARD, "run")
NAMESPACE = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
PATHS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn"), exclude_characters="\n"),
    min_size=1,
)


@pytest.mark.parametrize(
    ("every", "at", "meant"),
    [
        (None, None, Moments(5)),
        ("15m", None, Moments(15)),
        ("1H", None, Moments(60)),
        ("12h", None, Moments(720)),
        ("24h", None, Moments()),
        (None, "2:00", Moments(at=time(2))),
        (None, "21h30", Moments(at=time(21, 30))),
    ],
)
def test_an_interval_or_a_time_of_day_is_understood(
    every: str | None, at: str | None, meant: Moments
) -> None:
    assert moments_of(every, at) == meant


@pytest.mark.parametrize("every", ["0m", "7m", "5h", "48h", "90m", "m", "5", "-5m", "", "1d"])
def test_an_interval_that_would_not_come_at_the_same_times_is_refused(every: str) -> None:
    with pytest.raises(BadEvery):
        moments_of(every, None)


@pytest.mark.parametrize("at", ["24:00", "2", "2:60", "", "sáng"])
def test_what_is_no_time_of_day_is_refused(at: str) -> None:
    with pytest.raises(BadAt):
        moments_of(None, at)


def test_both_are_refused() -> None:
    with pytest.raises(EveryAndAt):
        moments_of("5m", "2:00")


def test_moments_are_told_in_words() -> None:
    told = [Moments(5).in_words, Moments(120).in_words, Moments(at=time(2)).in_words]
    assert told == ["cứ 5 phút một lần", "cứ 2 giờ một lần", "mỗi ngày lúc 02:00"]


def task(when: Moments, *command: str, folder: str = AWKWARD) -> ElementTree.Element:
    text = windows_task(command or COMMAND, folder, f"Chạy cho {folder}", when)
    return ElementTree.fromstring(text.replace('encoding="UTF-16"', 'encoding="UTF-8"').encode())


def value(root: ElementTree.Element, name: str) -> str:
    found = root.find(f".//{NAMESPACE}{name}")
    assert found is not None
    return found.text or ""


def test_a_task_for_windows_holds_the_command_and_runs_one_at_a_time() -> None:
    root = task(Moments(15))
    assert value(root, "Command") == COMMAND[0]
    assert value(root, "WorkingDirectory") == AWKWARD
    assert value(root, "Arguments") == (
        r'-P -m dialogue_cli -w "C:\Văn phòng 100% & <Đắk Lắk> \"$x\" ' + r"""'y'\hội nghị" run"""
    )
    names = ("MultipleInstancesPolicy", "StartWhenAvailable", "DisallowStartIfOnBatteries")
    assert [value(root, name) for name in names] == ["IgnoreNew", "true", "false"]
    assert (value(root, "LogonType"), value(root, "Interval")) == ("InteractiveToken", "PT15M")
    assert value(task(Moments(at=time(2, 5))), "StartBoundary") == "2024-01-01T02:05:00"


def test_what_no_xml_can_hold_is_refused() -> None:
    with pytest.raises(NotInXml):
        task(Moments(5), folder="C:\\a\x01b")


@given(PATHS)
def test_cron_and_the_shell_give_the_command_back(path: str) -> None:
    command = ("/usr/bin/python3", "-w", path)
    line = cron_line(command, Moments(5))
    times, rest = line[:11], line[12:]
    # cron takes a % for the end of the line, and the backslash before it away.
    assert "%" not in rest.replace(r"\%", "")
    words = shlex.split(rest.replace(r"\%", "%"))
    assert (times, tuple(words[:3])) == ("*/5 * * * *", command)


@pytest.mark.parametrize(
    ("when", "cron", "timer"),
    [
        (Moments(5), "*/5 * * * *", "*-*-* *:0/5:00"),
        (Moments(60), "0 * * * *", "*-*-* 0/1:00:00"),
        (Moments(240), "0 */4 * * *", "*-*-* 0/4:00:00"),
        (Moments(at=time(2, 5)), "5 2 * * *", "*-*-* 02:05:00"),
    ],
)
def test_cron_and_systemd_are_told_the_same_moments(when: Moments, cron: str, timer: str) -> None:
    assert cron_line(["x"], when) == f"{cron} x >/dev/null 2>&1"
    assert f"OnCalendar={timer}\nPersistent=true\n" in systemd_timer("x", when)


def test_a_unit_of_systemd_quotes_every_word() -> None:
    text = systemd_service(("/opt/a b/python", "-w", 'Đắk 100% $HOME "x" \\'), "100%")
    assert text == (
        "[Unit]\nDescription=100%%\n\n[Service]\nType=oneshot\n"
        'ExecStart="/opt/a b/python" "-w" "Đắk 100%% $$HOME \\"x\\" \\\\"\n'
        "SuccessExitStatus=1 4\nNice=10\n"
    )
