"""What one row asks for, read against the state it was made from."""

from dataclasses import replace
from datetime import date

import pytest

from dialogue_cli.decisions.review_wishes import NEW_QUESTION, Wish, wish_of
from dialogue_cli.decisions.review_words import Words
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.review import BookRow, PetitionState, Stamp

WORDS = Words(date(2024, 6, 20), {"": {"xay-dung": "Sở Xây dựng", "y-te": "Sở Y tế"}})
STAMP = Stamp("abc", 2024, 20)
ASKED = PetitionState(7, 3, "nha-o", "tap-the", "tinh", "xay-dung", ("y-te",), "question")
PERSONAL = replace(ASKED, question=0, scope="ca-nhan", fate="personal")


def read(base: PetitionState, **texts: str) -> tuple[Wish, list[Problem]]:
    letters = dict.fromkeys(texts, "B")
    return wish_of(BookRow("Kiến nghị", 5, texts, letters), STAMP, base, WORDS)


def wish(base: PetitionState, **texts: str) -> Wish:
    found, faults = read(base, **texts)
    assert faults == []
    return found


def test_cells_that_show_what_they_showed_ask_for_nothing() -> None:
    shown = WORDS.shown(ASKED)
    assert not wish(ASKED, **shown).is_open
    assert not wish(ASKED, **{field: text.upper() for field, text in shown.items()}).is_open
    assert not wish(ASKED).is_open


def test_emptied_cells_ask_for_nothing_but_those_of_the_helping_agencies() -> None:
    empty = dict.fromkeys(WORDS.shown(ASKED), "")
    assert wish(ASKED, **empty).target == replace(ASKED, also=())


def test_an_agency_that_leads_does_not_help_itself() -> None:
    assert wish(ASKED, agency="Sở Y tế").target == replace(ASKED, agency="y-te", also=())


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("12", 12, ""),
        ("CH-012", 12, ""),
        ("12.0", 12, ""),
        ("mới", NEW_QUESTION, "moi"),
        ("Mới 2", NEW_QUESTION, "moi 2"),
        ("21", NEW_QUESTION, "#21"),
        ("3", 3, ""),
    ],
)
def test_the_number_says_where_a_petition_goes(text: str, number: int, label: str) -> None:
    found = wish(ASKED, question=text)
    assert (found.target.question, found.label) == (number, label)


def test_what_becomes_personal_leaves_its_question_and_the_other_way_round() -> None:
    gone = replace(PERSONAL, also=ASKED.also)
    assert wish(ASKED, fate="việc riêng").target == gone
    assert wish(ASKED, fate="việc riêng").follows
    assert wish(ASKED, scope="cá nhân").target == gone
    assert not wish(ASKED, scope="cá nhân").follows
    back = wish(PERSONAL, scope="tập thể")
    assert (back.target, back.label) == (replace(ASKED, question=NEW_QUESTION), "~7")
    assert wish(PERSONAL, question="4").target == replace(ASKED, question=4)


def test_outside_scope_keeps_the_scope() -> None:
    found = wish(ASKED, fate="ngoài phạm vi: lý do khác").target
    assert found == replace(ASKED, question=0, fate="outside-scope", outside="khac")


@pytest.mark.parametrize(
    ("base", "texts", "code"),
    [
        (ASKED, {"fate": "việc riêng", "question": "4"}, "review-fate-number"),
        (ASKED, {"scope": "cá nhân", "question": "4"}, "review-scope-fate"),
        (PERSONAL, {"fate": "trong câu hỏi", "scope": "chung"}, "review-scope"),
        (replace(ASKED, scope=""), {"scope": "tập thể", "fate": "việc riêng"}, "review-scope-fate"),
        (ASKED, {"question": "-4"}, "review-question"),
        (ASKED, {"question": "4,5"}, "review-question"),
    ],
)
def test_cells_that_contradict_each_other_or_mean_nothing_are_told(
    base: PetitionState, texts: dict[str, str], code: str
) -> None:
    assert [fault.code for fault in read(base, **texts)[1]] == [code]


def test_a_row_marked_as_seen_is_agreed_to_unless_it_was_marked_before() -> None:
    assert wish(ASKED, seen="x").agreed
    assert not wish(replace(ASKED, seen=True), seen="x").agreed
