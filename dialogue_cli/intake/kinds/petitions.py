"""Turns one row of a petition table into petitions, or into problems that name the cell."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from dialogue_cli.intake.kinds.cells import Cells, Place
from dialogue_cli.intake.kinds.person_names import name_and_phone
from dialogue_cli.intake.kinds.stretches import received_stretches
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.text_columns import SECOND_TEXT, text_columns
from dialogue_cli.intake.records import Outcome
from dialogue_cli.model.petitions import Petition
from dialogue_cli.reference.parts.splitting import Part, Split, split
from dialogue_cli.vietnamese.names import full_name, proper_case, strip_titles


def read_row(row: BodyRow, place: Place) -> Outcome:
    """The petitions of a row that is data."""
    if SECOND_TEXT in place.columns.by_field:
        return _in_several_columns(row, place)
    cells = Cells(row, place)
    text = _in_both(cells.text, place)
    if not text and cells.line("solution"):
        return read_row(row, _with_text_in(place, place.columns.by_field["solution"]))
    if not text:
        return cells.rejected("petition-without-text", "text")
    # "Không có ý kiến", "0", thanks: recorded too; triage gives them the fate "not a petition".
    return cells.accepted(*_petitions(cells, row, place, text))


def _in_several_columns(row: BodyRow, place: Place) -> Outcome:
    """The petitions of a row with several columns of requests, their parts counted through the row."""
    cells = Cells(row, place)
    records: list[Petition] = []
    for column in text_columns(place.columns.by_field):
        one = _with_text_in(place, column)
        own = Cells(row, one)
        if text := own.text("text"):
            records.extend(_petitions(own, row, one, text))
            cells.problems.extend(told for told in own.problems if told not in cells.problems)
    if not records:
        return cells.rejected("petition-without-text", "text")
    numbered = enumerate(records, start=1)
    return cells.accepted(*(replace(r, origin=replace(r.origin, part=n)) for n, r in numbered))


def _with_text_in(place: Place, column: int) -> Place:
    """The place with another column taken for the text; what stands there is nothing else then."""
    fields = place.columns.by_field.items()
    by_field = {field: at for field, at in fields if at != column} | {"text": column}
    return replace(place, columns=replace(place.columns, by_field=by_field))


def _petitions(cells: Cells, row: BodyRow, place: Place, text: str) -> Iterator[Petition]:
    """One petition for each request in the text cell; what is only likely to be several stays one, and is told."""
    found = split(text)
    if found.certainty != "none" and _is_one_in_both(cells, place):
        found = Split("none", ())
    whole = _whole(cells, row, place, text)
    if found.certainty == "certain":
        yield from _parts(whole, found.parts)
        return
    if found.certainty == "doubtful":
        cells.complain("maybe-several-petitions", "text", count=len(found.parts))
    yield whole


def _parts(whole: Petition, parts: Sequence[Part]) -> Iterator[Petition]:
    """The petitions of one cell: each with its own words, all with the same unit, asker and the rest."""
    starts = [part.start for part in parts]
    received = received_stretches(whole.text_received, whole.text, starts)
    for number, (part, stretch) in enumerate(zip(parts, received, strict=True), start=1):
        origin = replace(whole.origin, part=number)
        yield replace(whole, origin=origin, text=part.text, text_received=stretch)


def _whole(cells: Cells, row: BodyRow, place: Place, text: str) -> Petition:
    asker, dialled = name_as_kept(_asker(cells, place))
    return Petition(
        origin=cells.origin,
        text=text,
        text_received=_in_both(cells.received, place),
        unit=cells.unit,
        asker=asker,
        position=cells.line("position"),
        phone=cells.phone("phone") or dialled,
        topic_given=cells.line("topic") or row.section_group,
        addressed_to=cells.line("addressed_to"),
        agency_given=cells.line("agency"),
        people=cells.count("people"),
        wants_to_speak=cells.yes("wants_to_speak"),
        received_on=cells.day("received_on"),
        note=_note(cells, place),
    )


def _note(cells: Cells, place: Place) -> str:
    """The remark, and what is proposed beside the request, under its heading."""
    solution = cells.line("solution")
    heading = place.heading("solution")
    told = f"{heading}: {solution}" if solution and heading else solution
    return "; ".join(filter(None, (cells.line("note"), told)))


def _in_both(read: Callable[[str], str], place: Place) -> str:
    """The request, read on in the second column of it where a table has one ("Nội dung", "Đề xuất")."""
    if "proposal" not in place.columns.by_field:
        return read("text")
    return "\n".join(dict.fromkeys(filter(None, (read("text"), read("proposal")))))


def _is_one_in_both(cells: Cells, place: Place) -> bool:
    """Whether a request and its second column are one each: what follows from it is no further request."""
    if "proposal" not in place.columns.by_field:
        return False
    written = list(filter(None, map(cells.text, ("text", "proposal"))))
    return len(written) > 1 and all(split(one).certainty == "none" for one in written)


@lru_cache(maxsize=20_000)
def name_as_kept(written: str) -> tuple[str, str]:
    """A name as it is kept, and the telephone numbers typed behind it."""
    asker, dialled = name_and_phone(written)
    return proper_case(strip_titles(asker)) if asker else "", dialled


def _asker(cells: Cells, place: Place) -> str:
    """The name in one column, or in several: Họ, Tên đệm, Tên."""
    whole = cells.name("asker")
    if whole or "given_name" not in place.columns.by_field:
        return whole
    return full_name(*(cells.line(f"{part}_name") for part in ("family", "middle", "given")))
