"""The agenda's rows: who answers, how many questions, and whether it fits."""

from dataclasses import replace
from datetime import date, time

import pytest

from dialogue_cli.model.conference import AgendaItem, TopicGroup, When
from dialogue_cli.steps.agenda_facts import AgendaTooLong, agenda_schedule, require_fit
from tests.unit.checks.making import GOOD, asked, question

DAY = date(2024, 6, 27)
CONFERENCE = replace(
    GOOD,
    when=When(DAY, None, time(8), time(10)),
    agenda=(
        AgendaItem("Khai mạc", "A", 20),
        AgendaItem("Đối thoại", "B", 0, "dialogue"),
        AgendaItem("Kết luận", "C", 10),
    ),
    topic_groups=(TopicGroup("Nhà ở", ("nha-o",)), TopicGroup("Lương", ("tien-luong",))),
)


def questions(*topics: str) -> list:
    return [question(asked(n, topic=topic)) for n, topic in enumerate(topics, 1)]


def test_the_dialogue_takes_the_rest_in_proportion_to_the_questions() -> None:
    timed = agenda_schedule(CONFERENCE, questions("nha-o", "nha-o", "tien-luong"))
    assert [(row.group, row.minutes, row.questions) for row in timed.rows] == [
        ("", 20, 0),
        ("Nhà ở", 60, 2),
        ("Lương", 30, 1),
        ("", 10, 0),
    ]
    assert (timed.overrun, timed.spare) == (0, 0)


def test_a_question_of_no_group_is_not_left_out() -> None:
    timed = agenda_schedule(CONFERENCE, questions("nha-o", "an-ninh"))
    assert [row.group for row in timed.rows if row.group] == ["Nhà ở", "Nội dung khác"]


def test_what_is_answered_in_writing_takes_no_time_of_the_dialogue() -> None:
    hall, written, open_ = questions("nha-o", "tien-luong", "nha-o")
    chosen = [replace(hall, handling="hall"), replace(written, handling="writing"), open_]
    timed = agenda_schedule(CONFERENCE, chosen)
    assert [(row.group, row.questions) for row in timed.rows if row.group] == [("Nhà ở", 2)]


def test_before_any_question_every_printed_group_has_its_place() -> None:
    timed = agenda_schedule(CONFERENCE, [])
    assert [row.group for row in timed.rows if row.group] == ["Nhà ở", "Lương"]


def test_what_does_not_fit_says_by_how_much_and_until_when() -> None:
    short = replace(CONFERENCE, when=When(DAY, None, time(8), time(8, 35)))
    with pytest.raises(AgendaTooLong) as told:
        require_fit(short, agenda_schedule(short, []))
    assert "5 phút" in told.value.sentence
    assert "08 giờ 40" in told.value.sentence
