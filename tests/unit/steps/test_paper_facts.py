"""What is warned of when the facts of a paper are gathered."""

from dataclasses import replace
from datetime import time

import pytest

from dialogue_cli.documents.templates import find_template
from dialogue_cli.model.conference import AgendaItem
from dialogue_cli.steps.agenda_facts import AgendaTooLong
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import wording_for
from dialogue_cli.steps.paper_facts import Gathering, gather
from dialogue_cli.steps.stored import Stored

TALK = (AgendaItem("Khai mạc", "A", 20), AgendaItem("Kết luận", "C", 40))


def warned(desk: Desk, minutes: int, *, draft: bool) -> str:
    """The warning of an agenda of an hour in a session of so many minutes."""
    when = replace(desk.conference.when, start=time(8), end=time(8 + minutes // 60, minutes % 60))
    conference = replace(desk.conference, when=when, agenda=TALK)
    at = replace(desk, conference=conference)
    template = find_template("agenda")
    return gather(Gathering(at, template, wording_for(at, "agenda"), Stored(), draft))[1]


def test_an_agenda_that_does_not_fill_its_session_is_told(desk: Desk) -> None:
    assert warned(desk, 60, draft=False) == ""
    spare = "Chương trình còn thừa 15 phút chưa xếp việc."
    assert [warned(desk, 75, draft=draft) for draft in (True, False)] == [spare, spare]


def test_an_agenda_that_is_too_long_is_told_of_a_draft_and_makes_no_final_paper(
    desk: Desk,
) -> None:
    assert warned(desk, 50, draft=True) == "Chương trình dài hơn buổi họp 10 phút."
    with pytest.raises(AgendaTooLong):
        warned(desk, 50, draft=False)
