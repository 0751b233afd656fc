"""Reads the petitions of a whole table: its columns at once where they are sound, else row by row.

What a petition is, petitions.py says: the two must read the same of the same rows. Only this one is fast enough for
the list of a whole province.
"""

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from dialogue_cli.intake.kinds.cells import Place
from dialogue_cli.intake.kinds.petitions import name_as_kept, read_row
from dialogue_cli.intake.kinds.stretch import Stretch
from dialogue_cli.intake.layout.name_parts import REST_OF_NAME
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.text_columns import SECOND_TEXT
from dialogue_cli.intake.records import Outcome
from dialogue_cli.model.in_columns import made_of
from dialogue_cli.model.petitions import Origin, Petition
from dialogue_cli.reference.parts.hints import may_hold_several

_ROWS_AT_ONCE = 2000
# One request, or one name, over several columns is put together row by row.
_OVER_SEVERAL = frozenset({SECOND_TEXT, "proposal", "solution", "given_name", *REST_OF_NAME})


def read_rows(rows: Sequence[BodyRow], place: Place) -> Iterator[Outcome]:
    """What became of each of the rows, which are all data."""
    if _OVER_SEVERAL & place.columns.by_field.keys():
        yield from (read_row(row, place) for row in rows)
        return
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        yield from _read(rows[start : start + _ROWS_AT_ONCE], place)


def _read(rows: Sequence[BodyRow], place: Place) -> Iterator[Outcome]:
    stretch = Stretch(rows, place)
    petitions = list(_petitions(stretch, rows, place))
    outcomes = (Outcome("record", "", (petition,)) for petition in petitions)
    if not stretch.closer:
        return outcomes
    read = enumerate(zip(rows, outcomes, strict=True))
    closer = stretch.closer
    return (read_row(row, place) if at in closer else outcome for at, (row, outcome) in read)


def _petitions(stretch: Stretch, rows: Sequence[BodyRow], place: Place) -> Iterator[Petition]:
    """One petition for each row; those of rows that need a closer look are of no use."""
    names = [name_as_kept(line) for line in stretch.lines("asker")]
    # A telephone number behind the name goes elsewhere.
    stretch.closer.update(at for at, (_, dialled) in enumerate(names) if dialled)
    units = (row.section_unit or place.unit for row in rows)
    return made_of(
        Petition,
        {
            "origin": _origins(rows, place),
            "text": stretch.texts("text", may_hold_several),
            "text_received": stretch.values("text"),
            "unit": _or_else(stretch.lines("unit"), units),
            "asker": map(itemgetter(0), names),
            "position": stretch.lines("position"),
            "phone": stretch.phones("phone"),
            "topic_given": _or_else(stretch.lines("topic"), (row.section_group for row in rows)),
            "addressed_to": stretch.lines("addressed_to"),
            "agency_given": stretch.lines("agency"),
            "people": stretch.counts("people"),
            "wants_to_speak": stretch.ticks("wants_to_speak"),
            "received_on": stretch.days("received_on"),
            "note": stretch.lines("note"),
        },
    )


def _origins(rows: Sequence[BodyRow], place: Place) -> Iterator[Origin]:
    numbers = [row.index + 1 for row in rows]
    files, sheets = [place.file] * len(rows), [place.sheet] * len(rows)
    return made_of(Origin, {"file": files, "sheet": sheets, "row": numbers})


def _or_else(lines: Sequence[str], others: Iterable[str]) -> Iterable[str]:
    if all(lines):
        return lines
    return (line or other for line, other in zip(lines, others, strict=True))
