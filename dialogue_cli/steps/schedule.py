"""The entries that make this computer run `dialogue run` for this office by itself."""

import codecs
import hashlib
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

from dialogue_cli.messages import schedule as say
from dialogue_cli.model.schedules import ScheduleReport
from dialogue_cli.office.atomic import write_file
from dialogue_cli.office.folder import find_folder
from dialogue_cli.office.schedules import (
    cron_line,
    moments_of,
    systemd_service,
    systemd_timer,
    windows_task,
)
from dialogue_cli.office.who import Surroundings
from dialogue_cli.vietnamese.text import fold

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_LONGEST = 30
# A pythonw beside the python that runs now opens no window.
_WINDOWLESS = "pythonw.exe"


def schedule(
    workspace: Path | None,
    year: int | None,
    at: Surroundings,
    every: str | None,
    clock: str | None,
    output: Path | None,
) -> ScheduleReport:
    """Tell, and write into `output` when it is given, what each scheduler wants.

    Raises NoOffice, NoConference, BadEvery, BadAt, EveryAndAt, NotInXml and what forbids writing.
    """
    when = moments_of(every, clock)
    folder = find_folder(workspace, at.here, at.environment)
    if year is not None:
        folder.year(year)
    office = os.path.abspath(folder.path)  # noqa: PTH100 - resolve() would turn a mapped drive into its server
    command = (*program(), "-w", office, "run", *(("--year", str(year)) if year else ()))
    what, name = say.DESCRIPTION.format(office=office), _name(office)
    report = ScheduleReport(
        name=name,
        when=when.in_words,
        command=command,
        windows_xml=windows_task(command, office, what, when),
        schtasks=f'schtasks /create /tn "{name}" /xml "{_xml(name, output)}" /f',
        schtasks_run=f'schtasks /run /tn "{name}"',
        schtasks_delete=f'schtasks /delete /tn "{name}" /f',
        cron=cron_line(command, when),
        systemd_service=systemd_service(command, what),
        systemd_timer=systemd_timer(what, when),
        systemd_enable=f"systemctl --user daemon-reload && systemctl --user enable --now {name}.timer",
        notes=(say.PERCENT,) if "%" in office else (),
    )
    return _written(report, output) if output else report


def program() -> tuple[str, ...]:
    """The words that start this program as it runs now: by its interpreter, and without a window on Windows.

    -P keeps a file in the office's folder from being taken for a module of the program.
    """
    running = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return (str(running),)
    quiet = running.with_name(_WINDOWLESS)
    used = quiet if os.path.lexists(quiet) else running
    return (str(used), "-P", "-m", "dialogue_cli")


def _name(office: str) -> str:
    """A name for the entries that is the same each time, and another for another office."""
    words = _NOT_IN_NAMES.sub("-", fold(Path(office).name))[:_LONGEST].strip("-")
    mark = hashlib.sha256(office.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return "-".join(filter(None, ("dialogue", words, mark)))


def _xml(name: str, output: Path | None) -> str:
    """The task's file as it is typed; cmd reads what stands between two % as a name, in quotes too."""
    path = str(Path(os.path.abspath(output)) / f"{name}.xml") if output else f"{name}.xml"  # noqa: PTH100
    return f"{name}.xml" if "%" in path else path


def _written(report: ScheduleReport, folder: Path) -> ScheduleReport:
    xml = codecs.BOM_UTF16_LE + report.windows_xml.encode("utf-16-le")
    texts = {
        "cron": report.cron + "\n",
        "service": report.systemd_service,
        "timer": report.systemd_timer,
    }
    contents = {"xml": xml, **{kind: text.encode("utf-8") for kind, text in texts.items()}}
    for kind, content in contents.items():
        write_file(folder / f"{report.name}.{kind}", content)
    return replace(report, folder=folder, files=tuple(f"{report.name}.{kind}" for kind in contents))
