"""Turns one row of an attendance sheet into who came or stayed away, or into problems that name the cell."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import lru_cache

from dialogue_cli.intake.kinds.cells import Cells, Place
from dialogue_cli.intake.kinds.person_names import bare_name, is_name, why_no_person, written_name
from dialogue_cli.intake.kinds.remarks import NameCell, absence_mark, read_remark
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.session_columns import (
    has_several,
    names_session,
    session_named,
    sessions_of,
    shared_absence,
)
from dialogue_cli.intake.layout.wording import plain, says_yes, words
from dialogue_cli.intake.records import Outcome
from dialogue_cli.intake.workbook import Value
from dialogue_cli.model.attendance import Attendance, AttendanceState
from dialogue_cli.model.delegates import Absence
from dialogue_cli.vietnamese.names import strip_titles
from dialogue_cli.vietnamese.text import fold, one_line

_CLOCK = re.compile(r"(\d{1,2}) ?(?:h|g|gio|[:.]) ?(?:([0-5]?\d) ?(?:phut|p|')?)?(?::[0-5]\d)?")
_HOURS_A_DAY = 24
_MINUTES_AN_HOUR = 60


def read_row(row: BodyRow, place: Place) -> Outcome:
    """The attendance of the person in a row that is data: once for each session that has columns of its own."""
    cells = Cells(row, place)
    named = written_name(cells)
    if (no_person := why_no_person(cells, place, named)) is not None:
        return no_person
    if not has_several(place.columns.by_field):
        return cells.accepted(_attendance(cells, named, session_of(place.sheet, place.titles)))
    records = []
    for part, (session, own) in enumerate(_sessions(row, place), start=1):
        one = _attendance(own, named, session)
        records.append(replace(one, origin=replace(one.origin, part=part)))
        cells.problems.extend(told for told in own.problems if told not in cells.problems)
    return cells.accepted(*records)


def _sessions(row: BodyRow, place: Place) -> Iterator[tuple[str, Cells]]:
    """Each session and its cells; who is marked in one but not in all was away from the others."""
    by_field = place.columns.by_field
    sessions = [(fields, _with_fields(row, place, fields)) for fields in sessions_of(by_field)]
    marked = [any(map(cells.line, ("present", "signature"))) for _, cells in sessions]
    for (fields, cells), is_marked in zip(sessions, marked, strict=True):
        shared = shared_absence(by_field) if is_marked and not all(marked) else ()
        rest = {field: at for field, at in fields.items() if field not in shared}
        yield _session_in(place, fields), _with_fields(row, place, rest) if shared else cells


def _with_fields(row: BodyRow, place: Place, fields: Mapping[str, int]) -> Cells:
    return Cells(row, replace(place, columns=replace(place.columns, by_field=fields)))


def _session_in(place: Place, fields: Mapping[str, int]) -> str:
    """The session of a column, behind the one that the sheet or its title names."""
    index = fields.get("present", fields.get("signature", 0))
    named = session_named(" ".join(place.labels[index])) if place.labels else ""
    whole = session_of(place.sheet, place.titles)
    return f"{whole} – {named}" if whole and named and not names_session(whole) else named or whole


def _attendance(cells: Cells, named: NameCell, session: str) -> Attendance:
    note = "; ".join(filter(None, (cells.line("note"), named.remark)))
    remark = read_remark(note)
    substitute = _substitute(cells) or remark.replaced_by
    state, reason = _state(cells, note, substitute)
    if not clock(cells.value("arrived_at")) and any(map(str.isdigit, cells.line("arrived_at"))):
        cells.complain("time-unreadable", "arrived_at")
    return Attendance(
        origin=cells.origin,
        full_name=bare_name(named.name),
        unit=cells.unit,
        position=cells.line("position"),
        phone=cells.phone("phone"),
        session=session,
        invitation=cells.line("invitation"),
        state=state,
        arrived_at=_arrived_at(cells),
        substitute=substitute,
        signed=_signs(cells.line("signature")),
        note="; ".join(filter(None, (reason, note))),
        stands_in_for="" if substitute else remark.stands_in_for,
    )


@lru_cache(maxsize=256)
def session_of(sheet: str, titles: Sequence[str]) -> str:
    """The session that a sheet's name or a title above the table names; empty when none does."""
    name = one_line(sheet)
    if words("attendance", "session").starts(plain(name)):
        return name
    for title in titles:
        folded = fold(title)
        if len(folded) != len(title):
            continue
        for phrase in words("attendance", "session_in_title").spellings:
            if found := re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", folded):
                return title[found.start() :].strip(" .,;:()")
    return ""


def _state(cells: Cells, note: str, substitute: str) -> tuple[AttendanceState, str]:
    """What became of the person's seat, and the reason of an absence as the sheet states it."""
    here = cells.value("present")
    shown = cells.line("present")
    absence, reason = _absence(cells)
    absence = absence or absence_mark(shown)
    came = _says_here(here, shown) or _signs(cells.line("signature")) or bool(_arrived_at(cells))
    if came and absence:
        cells.complain("attendance-contradicts", "present")
        return "", reason
    if substitute:
        return "substituted", reason
    if came:
        return "present", reason
    if shown and not absence and not _says_away(shown):
        cells.complain("attendance-unreadable", "present")
    return absence or read_remark(note).absence or ("absent" if _says_away(shown) else ""), reason


def _absence(cells: Cells) -> tuple[Absence, str]:
    """What the columns of absence say; a reason written there is leave."""
    states: tuple[tuple[str, Absence], ...] = (
        ("absent_excused", "excused"),
        ("absent_unexcused", "unexcused"),
        ("absent", "absent"),
    )
    for field, state in states:
        written = cells.line(field)
        if not any(letter.isalnum() or not letter.isascii() for letter in written):
            continue
        if words("attendance", "away").is_whole(plain(written)):
            continue
        if said := absence_mark(written):
            return (said if said != "absent" else state), ""
        if says_yes(written):
            return state, ""
        return ("excused" if state == "absent" else state), written
    return "", ""


def _says_here(value: Value, shown: str) -> bool:
    if says_yes(shown) or words("attendance", "present").is_whole(plain(shown)):
        return True
    return shown != "" and bool(clock(value))


def _says_away(shown: str) -> bool:
    return words("attendance", "away").is_whole(plain(shown))


def _signs(signature: str) -> bool:
    """Whether a cell of signatures holds one, or any mark for one."""
    plain_text = plain(signature)
    if not plain_text or words("gift", "open").is_whole(plain_text):
        return False
    return not absence_mark(signature) and any(
        not letter.isspace() for letter in signature.strip("-._… ")
    )


def _substitute(cells: Cells) -> str:
    """The name of who came instead; a mark alone names nobody."""
    written = cells.line("substitute")
    remark = read_remark(written)
    name = strip_titles(remark.replaced_by or written) if written else ""
    if not is_name(name) or says_yes(name) or len(name.split()) < 2:
        return ""
    return bare_name(name)


def _arrived_at(cells: Cells) -> str:
    """The time of arrival as "07:15": its own column's, else one that stands for the mark of presence."""
    written = cells.line("arrived_at")
    return clock(cells.value("arrived_at") if written else cells.value("present"))


def clock(value: Value) -> str:
    """A time of day as "07:15", from a time, a part of a day or a text; empty for anything else."""
    if isinstance(value, (time, datetime)):
        return f"{value.hour:02d}:{value.minute:02d}"
    if isinstance(value, timedelta):
        return _of_minutes(round(value.total_seconds() / 60))
    if isinstance(value, float) and 0 < value < 1:
        return _of_minutes(round(value * _HOURS_A_DAY * _MINUTES_AN_HOUR))
    found = _CLOCK.fullmatch(fold(value)) if isinstance(value, str) else None
    return _of_minutes(int(found[1]) * _MINUTES_AN_HOUR + int(found[2] or 0)) if found else ""


def _of_minutes(minutes: int) -> str:
    hours, rest = divmod(minutes, _MINUTES_AN_HOUR)
    return f"{hours:02d}:{rest:02d}" if hours < _HOURS_A_DAY else ""
