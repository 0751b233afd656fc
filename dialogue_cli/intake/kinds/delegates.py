"""Turns one row of a delegate list into a delegate, or into problems that name the cell."""

import re
from collections.abc import Iterable
from datetime import date

from dialogue_cli.intake.kinds.cells import Cells, Place, day_of_serial
from dialogue_cli.intake.kinds.person_names import bare_name, is_name, written_name
from dialogue_cli.intake.kinds.remarks import read_absence, read_remark
from dialogue_cli.intake.layout.columns import Columns
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import plain, says_yes, words
from dialogue_cli.intake.records import Outcome
from dialogue_cli.intake.workbook import is_blank, text_of
from dialogue_cli.messages import intake as messages
from dialogue_cli.model.delegates import Confirmation, Delegate
from dialogue_cli.vietnamese.dates import DateError
from dialogue_cli.vietnamese.names import strip_titles

_HAS_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEARS = range(1900, 2101)
_FIRST_DAY, _FIRST_DAY_1904 = date(1899, 12, 30), date(1904, 1, 1)


def read_row(row: BodyRow, place: Place) -> Outcome:
    """The delegate of a row that is data."""
    cells = Cells(row, place)
    named = written_name(cells)
    if not named.name:
        return cells.rejected("delegate-without-name", place.columns.key_field)
    # A remark below the table ("Danh sách này có 04 người.") is no name either.
    if not is_name(named.name):
        return cells.rejected("delegate-name-unreadable", place.columns.key_field)
    note = "; ".join(filter(None, (cells.line("note"), named.remark)))
    delegate = Delegate(
        origin=cells.origin,
        full_name=bare_name(named.name),
        unit=cells.unit,
        upper_unit=cells.line("upper_unit"),
        group_given=cells.line("group") or row.section_group,
        role=cells.line("position"),
        phone=cells.phone("phone"),
        gender=_gender(cells, named.name) or _gender_by_title(named.name),
        birth=_birth(cells) or named.birth,
        wants_to_speak=cells.yes("wants_to_speak"),
        note=note,
        email=cells.line("email"),
        ethnicity=cells.line("ethnicity"),
        party_member=_is_marked(cells.line("party_member")),
        id_number=cells.id_number("id_number"),
        seat=cells.line("seat"),
        stands_in_for=read_remark(note).stands_in_for,
        absence=read_absence(note) if note else "",
        confirmed=_confirmed(cells),
    )
    return cells.accepted(delegate)


def _confirmed(cells: Cells) -> Confirmation:
    """Whether the person has confirmed coming; nobody asked, or no answer yet, is empty."""
    written = cells.line("confirmed")
    if not written or words("confirmed", "open").starts(plain_text := plain(written)):
        return ""
    if words("confirmed", "no").starts(plain_text):
        return "no"
    if says_yes(written) or words("confirmed", "yes").starts(plain_text):
        return "yes"
    cells.complain("confirmation-unreadable", "confirmed")
    return ""


def _gender(cells: Cells, name: str) -> str:
    """The gender as a word, or by the column, Nam or Nữ, that is ticked or holds the birth year."""
    if written := cells.line("gender"):
        return _gender_word(cells, written)
    male, female = (_is_marked(cells.line(field)) for field in ("male", "female"))
    if male and female:
        cells.complain("gender-twice", "female")
        return ""
    if not (male or female):
        told = "" if cells.line("female") else _gender_by_title(name)
        return told or (messages.MALE if cells.marks_women and not cells.line("female") else "")
    return messages.MALE if male else messages.FEMALE


def marks_women(columns: Columns, rows: Iterable[BodyRow]) -> bool:
    """Whether the only column of gender is "Nữ" and some rows are marked in it (workflow.md §3.3)."""
    female = columns.by_field.get("female")
    if female is None or {"male", "gender"} & columns.by_field.keys():
        return False
    return any(row.role == "data" and not is_blank(row.cells[female]) for row in rows)


def _gender_by_title(name: str) -> str:
    """What "Ông" or "Bà" before a name says; most titles say nothing."""
    title = plain(name[: len(name) - len(strip_titles(name))])
    male, female = (words("gender", key).is_whole(title) for key in ("male", "female"))
    if male == female:
        return ""
    return messages.MALE if male else messages.FEMALE


def _gender_word(cells: Cells, written: str) -> str:
    plain_text = plain(written)
    if words("gender", "male").is_whole(plain_text):
        return messages.MALE
    if words("gender", "female").is_whole(plain_text):
        return messages.FEMALE
    cells.complain("gender-unreadable", "gender")
    return ""


def _is_marked(text: str) -> bool:
    return says_yes(text) or bool(_HAS_YEAR.search(text))


def _birth(cells: Cells) -> str:
    """The year or day of birth as written, or the year that stands under Nam or Nữ."""
    value = cells.value("birth")
    if isinstance(value, date):
        return _year_or_day(value, _FIRST_DAY_1904 if cells.from_1904 else _FIRST_DAY)
    if isinstance(value, float) and value > _YEARS.stop:
        return _from_number(value, cells) or cells.line("birth")
    if birth := cells.line("birth"):
        return birth
    marked = (cells.line(field) for field in ("male", "female"))
    return next((text for text in marked if _HAS_YEAR.search(text)), "")


def _year_or_day(day: date, first: date) -> str:
    """A year typed into a cell formatted as a date comes as a day of 1905: 1985 days after the first."""
    days = day.toordinal() - first.toordinal()
    return str(days) if days in _YEARS else text_of(date(day.year, day.month, day.day))


def _from_number(value: float, cells: Cells) -> str:
    try:
        return text_of(day_of_serial(value, from_1904=cells.from_1904))
    except DateError:
        return ""
