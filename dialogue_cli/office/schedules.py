"""Entries for the schedulers of Windows, cron and systemd, each quoted by its own rules."""

import re
import shlex
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from xml.sax.saxutils import escape

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import schedule as say

_EVERY = re.compile(r"(\d{1,3})\s*([mh])", re.IGNORECASE)
_AT = re.compile(r"([01]?\d|2[0-3])[:hH]([0-5]\d)")
_HOUR, _DAY = 60, 24 * 60
# What XML 1.0 cannot hold at all, whatever is written for it.
_NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Any day long ago: only the time of day counts.
_FIRST_DAY = "2024-01-01"
_TIME_LIMIT = "PT4H"


class BadEvery(DialogueError):
    """An interval that does not divide the hour or the day."""

    message, hint, exit_code = say.BAD_EVERY, say.BAD_EVERY_HINT, 2


class BadAt(DialogueError):
    """No time of day."""

    message, hint, exit_code = say.BAD_AT, say.BAD_AT_HINT, 2


class EveryAndAt(DialogueError):
    """Both an interval and a time of day."""

    message, hint, exit_code = say.BOTH, say.BOTH_HINT, 2


class NotInXml(DialogueError):
    """A path with a character that a task for Windows cannot hold."""

    message, hint = say.NOT_IN_XML, say.NOT_IN_XML_HINT


@dataclass(frozen=True, slots=True)
class Moments:
    """When a run is started: every so many minutes or, when that is 0, each day at a time."""

    minutes: int = 0
    at: time = time(0)

    @property
    def in_words(self) -> str:
        """As a person says it."""
        if not self.minutes:
            return say.DAILY.format(clock=f"{self.at:%H:%M}")
        if self.minutes % _HOUR:
            return say.EVERY_MINUTES.format(count=self.minutes)
        return say.EVERY_HOURS.format(count=self.minutes // _HOUR)


def moments_of(every: str | None, at: str | None) -> Moments:
    """What --every and --at mean; every five minutes without either. Raises BadEvery, BadAt or EveryAndAt."""
    if every is not None and at is not None:
        raise EveryAndAt
    if at is not None:
        clock = _AT.fullmatch(at.strip())
        if not clock:
            raise BadAt(text=at)
        return Moments(at=time(int(clock[1]), int(clock[2])))
    found = _EVERY.fullmatch(("5m" if every is None else every).strip())
    minutes = int(found[1]) * (_HOUR if found[2] in "hH" else 1) if found else 0
    # So that the runs of each hour or day begin at the same minutes, whatever scheduler counts them.
    if not minutes or not (_HOUR % minutes == 0 or (minutes % _HOUR == 0 and _DAY % minutes == 0)):
        raise BadEvery(text=every)
    return Moments(minutes) if minutes < _DAY else Moments()


def windows_task(command: Sequence[str], folder: str, what: str, when: Moments) -> str:
    """A task as `schtasks /create /xml` takes it, to be saved as UTF-16; raises NotInXml.

    One run at a time, later when the PC was off, on battery too, without a password and without a window.
    """
    program, *words = command
    places = {"what": what, "program": program, "folder": folder}
    for path in (program, folder, *words):
        if _NOT_IN_XML.search(path):
            raise NotInXml(path=_NOT_IN_XML.sub("\ufffd", path))
    told = {name: escape(value) for name, value in places.items()}
    text = _TASK.format(
        **told,
        words=escape(subprocess.list2cmdline(words)),
        trigger=_windows_trigger(when),
        limit=_TIME_LIMIT,
    )
    return text.replace("\n", "\r\n")


def _windows_trigger(when: Moments) -> str:
    if when.minutes:
        return _REPEATED.format(minutes=when.minutes, day=_FIRST_DAY)
    return _DAILY.format(day=_FIRST_DAY, clock=f"{when.at:%H:%M:%S}")


_REPEATED = """<TimeTrigger>
      <Repetition>
        <Interval>PT{minutes}M</Interval>
        <StopAtDurationEnd>false</StopAtDurationEnd>
      </Repetition>
      <StartBoundary>{day}T00:00:00</StartBoundary>
      <Enabled>true</Enabled>
    </TimeTrigger>"""
_DAILY = """<CalendarTrigger>
      <StartBoundary>{day}T{clock}</StartBoundary>
      <Enabled>true</Enabled>
      <ScheduleByDay>
        <DaysInterval>1</DaysInterval>
      </ScheduleByDay>
    </CalendarTrigger>"""
_TASK = """<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>{what}</Description>
  </RegistrationInfo>
  <Triggers>
    {trigger}
  </Triggers>
  <Principals>
    <Principal id="Author">
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <AllowHardTerminate>true</AllowHardTerminate>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>
    <AllowStartOnDemand>true</AllowStartOnDemand>
    <Enabled>true</Enabled>
    <Hidden>false</Hidden>
    <RunOnlyIfIdle>false</RunOnlyIfIdle>
    <WakeToRun>false</WakeToRun>
    <ExecutionTimeLimit>{limit}</ExecutionTimeLimit>
    <Priority>7</Priority>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{program}</Command>
      <Arguments>{words}</Arguments>
      <WorkingDirectory>{folder}</WorkingDirectory>
    </Exec>
  </Actions>
</Task>
"""


def cron_line(command: Sequence[str], when: Moments) -> str:
    """A line for crontab: quoted for the shell, and % for cron itself, which would end the line there."""
    if not when.minutes:
        moments = f"{when.at.minute} {when.at.hour} * * *"
    elif when.minutes < _HOUR:
        moments = f"*/{when.minutes} * * * *"
    else:
        hours = when.minutes // _HOUR
        moments = f"0 {'*' if hours == 1 else f'*/{hours}'} * * *"
    return f"{moments} {shlex.join(command)} >/dev/null 2>&1".replace("%", r"\%")


def systemd_service(command: Sequence[str], what: str) -> str:
    """The unit that runs once; a run that wants a person (1) or finds another at work (4) has not failed."""
    words = " ".join(map(_for_systemd, command))
    described = what.replace("%", "%%")
    return (
        f"[Unit]\nDescription={described}\n\n"
        f"[Service]\nType=oneshot\nExecStart={words}\nSuccessExitStatus=1 4\nNice=10\n"
    )


def systemd_timer(what: str, when: Moments) -> str:
    """The unit that starts it, later when the machine was off."""
    if not when.minutes:
        moments = f"*-*-* {when.at:%H:%M}:00"
    elif when.minutes < _HOUR:
        moments = f"*-*-* *:0/{when.minutes}:00"
    else:
        moments = f"*-*-* 0/{when.minutes // _HOUR}:00:00"
    described = what.replace("%", "%%")
    return (
        f"[Unit]\nDescription={described}\n\n"
        f"[Timer]\nOnCalendar={moments}\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n"
    )


def _for_systemd(word: str) -> str:
    """In double quotes, with what has a meaning there and in the rest of a unit written twice or escaped."""
    inside = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{inside}"'
