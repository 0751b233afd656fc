"""What the schedulers of each system are told."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ScheduleReport:
    """The entries for one office: under what name, when (in words), which command, and each scheduler's own text.

    `windows_xml` is a task for Windows, `schtasks` the line that enters it, `schtasks_run` and `schtasks_delete`
    those that start it and take it away; `files` were written to `folder` (None when they were only shown).
    """

    name: str
    when: str
    command: tuple[str, ...]
    windows_xml: str
    schtasks: str
    schtasks_run: str
    schtasks_delete: str
    cron: str
    systemd_service: str
    systemd_timer: str
    systemd_enable: str
    folder: Path | None = None
    files: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
