"""Who does it, and when: what the history keeps beside every change."""

import getpass
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

# Vietnam keeps UTC+7 all year; fixed here so that nothing depends on the system's zone data.
VIETNAM = timezone(timedelta(hours=7))


@dataclass(frozen=True, slots=True)
class Actor:
    """The login name and the moment, in Vietnam's time."""

    name: str
    at: datetime

    @property
    def stamp(self) -> str:
        """The moment as the register stores it: 2024-05-10T08:30:00+07:00."""
        return self.at.isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a command finds around it: the current folder, the environment, the person at the keyboard."""

    here: Path
    environment: Mapping[str, str]
    actor: Actor


def surroundings() -> Surroundings:
    """Those of this process, now; only commands ask."""
    try:
        here = Path.cwd()
    except OSError:  # the current folder has been deleted
        here = Path(os.path.abspath(os.sep))  # noqa: PTH100 - resolve() would ask for the folder again
    return Surroundings(here, os.environ, current_actor())


def current_actor() -> Actor:
    """The person at the keyboard, now."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):
        name = "?"
    return Actor(name=name, at=datetime.now(VIETNAM))
