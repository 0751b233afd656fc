"""Who does it, and when: what the history keeps beside every change."""

import getpass
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

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


def current_actor() -> Actor:
    """The person at the keyboard, now."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):
        name = "?"
    return Actor(name=name, at=datetime.now(VIETNAM))
