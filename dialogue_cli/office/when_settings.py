"""[time]: the day or the expected month, the hours, the number of sessions."""

import re

from dialogue_cli.messages import office as say
from dialogue_cli.model.conference import When
from dialogue_cli.office.setting_lines import Value
from dialogue_cli.office.toml_table import Table

MOST_SESSIONS = 20
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def read_when(table: Table, year: int) -> When:
    """The table's day and hours; whatever is wrong is noted as a fault."""
    day, month_text = table.optional_date("date"), table.text("month", "")
    month = _MONTH.fullmatch(month_text)
    if month_text and not month:
        table.fault("month", say.FAULT_TYPE.format(value=month_text, expected=say.EXPECTED_MONTH))
    if day and month_text:
        table.fault("date", say.FAULT_BOTH_WHEN)
    for name, found in (("date", day and day.year), ("month", month and int(month[1]))):
        if found and found != year:
            table.fault(name, say.FAULT_OTHER_YEAR.format(value=day or month_text, year=year))
    start, end = table.clock("start"), table.clock("end")
    if end <= start:
        table.fault("end", say.FAULT_END_BEFORE_START)
    sessions = table.integer("sessions", 1, most=MOST_SESSIONS)
    if sessions == 0:
        table.fault("sessions", say.FAULT_RANGE.format(value=0, low=1, high=MOST_SESSIONS))
    when = When(
        day=day,
        month=(int(month[1]), int(month[2])) if month else None,
        start=start,
        end=end,
        sessions=sessions,
    )
    table.close()
    return when


def when_values(when: When) -> dict[str, Value]:
    """The values of the table as they are written; what is open is left out."""
    known: dict[str, Value | None] = {
        "date": when.day,
        "month": "{:04d}-{:02d}".format(*when.month) if when.month else None,
        "start": when.start,
        "end": when.end,
        "sessions": when.sessions,
    }
    return {key: value for key, value in known.items() if value is not None}
