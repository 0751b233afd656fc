"""Turns one row of a petition table into petitions, or into problems that name the cell."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dialogue_cli.intake.cells import Cells, Place
from dialogue_cli.intake.records import Outcome
from dialogue_cli.intake.rows import BodyRow
from dialogue_cli.intake.stretches import received_stretches
from dialogue_cli.model.petitions import Petition
from dialogue_cli.reference.parts import Part, split
from dialogue_cli.vietnamese.names import proper_case, strip_titles


def read_row(row: BodyRow, place: Place) -> Outcome:
    """The petitions of a row that is data."""
    cells = Cells(row, place)
    text = cells.text("text")
    if not text:
        return cells.rejected("petition-without-text", "text")
    # "Không có ý kiến", "0", thanks: recorded too; triage gives them the fate "not a petition".
    return cells.accepted(*_petitions(cells, row, text))


def _petitions(cells: Cells, row: BodyRow, text: str) -> Iterator[Petition]:
    """One petition for each request in the text cell; what is only likely to be several stays one, and is told."""
    found = split(text)
    whole = _whole(cells, row, text)
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


def _whole(cells: Cells, row: BodyRow, text: str) -> Petition:
    return Petition(
        origin=cells.origin,
        text=text,
        text_received=cells.received("text"),
        unit=cells.unit,
        asker=proper_case(strip_titles(asker)) if (asker := cells.name("asker")) else "",
        position=cells.line("position"),
        phone=cells.phone("phone"),
        topic_given=cells.line("topic") or row.section_group,
        addressed_to=cells.line("addressed_to"),
        agency_given=cells.line("agency"),
        people=cells.count("people"),
        wants_to_speak=cells.yes("wants_to_speak"),
        received_on=cells.day("received_on"),
        note=cells.line("note"),
    )
