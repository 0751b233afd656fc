"""Questions as tables of petitions list them."""

from dialogue_cli.model.petitions import Answer, Earlier, Origin
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import wording_for
from dialogue_cli.steps.listed_questions import listed_groups
from tests.unit.checks.making import asked, question


def test_the_note_tells_where_it_is_answered_and_in_which_years_it_surely_was_asked(
    desk: Desk,
) -> None:
    earlier = [
        Earlier(1, 2023, 4, 0.97, ""),
        Earlier(1, 2021, 9, 0.99, ""),
        Earlier(1, 2022, 2, 0.9, ""),
        Earlier(1, 2023, 5, 1.0, ""),
        Earlier(3, 2022, 2, 0.5, ""),
    ]
    questions = [
        question(asked(1), handling="hall"),
        question(asked(2), handling="writing"),
        question(asked(3)),
    ]
    (group,) = listed_groups(desk.conference, wording_for(desk, "summary"), questions, earlier)
    assert [one.note for one in group.questions] == [
        "CH-001; trả lời tại hội trường; đã kiến nghị năm 2021, 2023",
        "CH-002; trả lời bằng văn bản",
        "CH-003",
    ]


def test_answers_that_say_the_same_stand_once(desk: Desk) -> None:
    said = [Answer(Origin("f", "s", n), 1, "", answer=text) for n, text in enumerate("ABA")]
    one = question(asked(1), answers=tuple(said))
    (group,) = listed_groups(desk.conference, wording_for(desk, "summary"), [one])
    assert [listed.answer for listed in group.questions] == ["A\nB"]
