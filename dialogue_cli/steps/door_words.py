"""How a record of the door is told: who, in which state, when and where."""

from datetime import date

from dialogue_cli.messages import door as say
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.roll import Checkin
from dialogue_cli.vietnamese.dates import short


def who(delegate: Delegate | None, record: Checkin) -> str:
    """Name and unit."""
    name = delegate.full_name if delegate else record.full_name
    unit = (delegate.unit or delegate.upper_unit) if delegate else record.unit
    return f"{name} – {unit}" if unit else name


def state(record: Checkin) -> str:
    """The state, with who came instead."""
    told = say.STATES[record.state]
    return say.INSTEAD.format(state=told, name=record.substitute) if record.substitute else told


def when(record: Checkin, today: str) -> str:
    """07:12:05 and the door, with the day when it is not `today` (2024-06-20…)."""
    day, _, hour = record.at.partition("T")
    told = hour[:8]
    if day != today[:10]:
        told = say.ON_DAY.format(hour=told, day=short(date.fromisoformat(day)))
    return say.AT_DOOR.format(when=told, door=record.door) if record.door else told
