"""Look at the machine and at the office: what will work, what is at risk, what has to be mended."""

import platform
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from dialogue_cli import __version__
from dialogue_cli.documents.pdf import find_libreoffice
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import doctor as say
from dialogue_cli.model.health import DoctorReport, HealthLine, Level
from dialogue_cli.office.abandoned import unfinished
from dialogue_cli.office.conference_settings import read_conference
from dialogue_cli.office.errors import NoOffice
from dialogue_cli.office.folder import Folder, find_folder
from dialogue_cli.office.machine.drives import drive_kind, synced_by
from dialogue_cli.office.machine.fonts import TIMES, paper_font
from dialogue_cli.office.machine.surrounding import (
    console_page,
    free_bytes,
    library_versions,
    may_write,
    zone_offset,
)
from dialogue_cli.office.office_settings import read_office
from dialogue_cli.office.who import VIETNAM, Surroundings
from dialogue_cli.register import database
from dialogue_cli.register.condition import condition
from dialogue_cli.steps.desk import refuse_lost_register

GIGABYTE = 1024**3
LITTLE, TOO_LITTLE = 2 * GIGABYTE, GIGABYTE // 4
# Clocks of two machines of one office may differ by a little.
CLOCKS_DIFFER = timedelta(minutes=10)


def doctor(workspace: Path | None, at: Surroundings) -> DoctorReport:
    """Everything looked at, the machine first; outside an office only the machine."""
    folder: Folder | None = None
    with suppress(NoOffice):
        folder = find_folder(workspace, at.here, at.environment)
    lines = [*_program(), *_machine(at), *_office(folder, at), *_clock(folder, at)]
    return DoctorReport(folder.path if folder else None, tuple(lines))


def _line(code: str, level: Level, said: str = "", **places: object) -> HealthLine:
    """A line in the words of the catalogue; `said` is the entry there where one code has several."""
    message, remedy = say.SAID[said or code, level]
    return HealthLine(code, level, message.format(**places), remedy.format(**places))


def _program() -> Iterator[HealthLine]:
    yield _line("program", "good", version=__version__)
    yield _line("python", "good", version=platform.python_version(), path=sys.executable)
    versions = library_versions()
    missing = ", ".join(name for name, found in versions.items() if not found)
    shown = ", ".join(f"{name} {found}" for name, found in versions.items())
    if missing:
        yield _line("libraries", "bad", missing=missing)
    else:
        yield _line("libraries", "good", versions=shown)
    version, needed = database.sqlite_versions()
    level: Level = "good" if version >= needed else "bad"
    yield _line("sqlite", level, version=_dotted(version), needed=_dotted(needed))


def _machine(at: Surroundings) -> Iterator[HealthLine]:
    font = paper_font()
    if font == TIMES:
        yield _line("font", "good", font=font)
    else:
        yield _line("font", "note", said="" if font else "no-font", font=font)
    path = find_libreoffice(at.environment)
    yield _line("libreoffice", "good" if path else "note", path=path)
    page = console_page()
    yield _line("console", "good" if page in {"utf-8", "utf8"} else "note", page=page)


def _office(folder: Folder | None, at: Surroundings) -> Iterator[HealthLine]:
    place = folder.path if folder else at.here
    if folder:
        yield _line("office", "good", folder=folder.path.absolute())
        yield _settings(folder)
    else:
        yield _line("office", "note")
    yield from _room(place)
    yield _line("rights", "good" if may_write(place) else "bad", folder=place)
    kind = drive_kind(place)
    yield _line("drive", "good") if kind == "local" else _line("drive", "note", said=kind)
    synced = synced_by(place, at.environment)
    yield _line("sync", "bad" if synced else "good", folder=synced)
    if folder:
        yield _unfinished(folder)
        yield _register(folder, on_network=kind == "network")


def _settings(folder: Folder) -> HealthLine:
    try:
        read_office(folder.settings)
        years = folder.years()
        for year in years:
            read_conference(folder.conference(year), year)
    except DialogueError as error:
        return _line("settings", "bad", problem=error.sentence, remedy=error.remedy)
    return _line("settings", "good", years=len(years))


def _room(place: Path) -> Iterator[HealthLine]:
    try:
        free = free_bytes(place)
    except OSError:
        return
    level: Level = "bad" if free < TOO_LITTLE else "note" if free < LITTLE else "good"
    yield _line("disk", level, free=f"{free / GIGABYTE:.1f} GB".replace(".", ","))


def _unfinished(folder: Folder) -> HealthLine:
    found = sorted(map(str, unfinished(folder.path)))
    if not found:
        return _line("unfinished", "good")
    return _line("unfinished", "note", count=len(found), first=found[0])


def _register(folder: Folder, *, on_network: bool) -> HealthLine:
    try:
        refuse_lost_register(folder)
        if not folder.register.exists():
            return _line("register", "good", said="no-register")
        found = condition(folder.register)
    except DialogueError as error:
        return _line("register", "bad", problem=error.sentence, remedy=error.remedy)
    if found.schema < found.known:
        return _line(
            "register", "note", said="old-register", schema=found.schema, known=found.known
        )
    shown: dict[str, Any] = {"schema": found.schema, "journal": found.journal}
    if on_network and found.journal == "wal":
        return _line("register", "note", said="journal", **shown)
    return _line("register", "good", **shown)


def _clock(folder: Folder | None, at: Surroundings) -> Iterator[HealthLine]:
    now, newest = at.actor.at, _newest(folder)
    behind = newest is not None and now + CLOCKS_DIFFER < newest
    places = {"now": _moment(now), "newest": _moment(newest) if newest else ""}
    yield _line("clock", "bad" if behind else "good", **places)
    offset = zone_offset(now)
    ours = offset == VIETNAM.utcoffset(None)
    hours = f"UTC{offset.total_seconds() / 3600:+g}".replace(".", ",")
    yield _line("zone", "good" if ours else "note", offset=hours)


def _newest(folder: Folder | None) -> datetime | None:
    """The moment of the newest change, where the register tells one."""
    if folder is None or not folder.register.exists():
        return None
    with suppress(DialogueError, ValueError):
        return datetime.fromisoformat(condition(folder.register).newest)
    return None


def _moment(moment: datetime) -> str:
    return moment.strftime("%d/%m/%Y %H:%M")


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
