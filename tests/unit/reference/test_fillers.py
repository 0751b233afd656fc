from dataclasses import fields

import pytest

from dialogue_cli.reference.fillers import fillers, without_opening


def test_every_list_has_entries_in_lower_case() -> None:
    lists = fillers()
    for field in fields(lists):
        entries = getattr(lists, field.name)
        assert entries, field.name
        names = (
            [n for row in entries.values() for n in row] if field.name == "named_by" else entries
        )
        assert all(name == name.lower() for name in names), field.name


def test_every_title_needs_at_least_one_word_of_a_name() -> None:
    assert min(fillers().person_titles.values()) >= 1


def test_nothing_both_asks_and_thanks() -> None:
    assert not set(fillers().asking) & set(fillers().thanks)


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        ("Kính đề nghị UBND tỉnh xây nhà trẻ", " UBND tỉnh xây nhà trẻ"),
        ("- Tôi xin hỏi: bao giờ có lương?", ": bao giờ có lương?"),
        ("Kính thưa, kiến nghị mở tuyến xe", " mở tuyến xe"),
        ("Xây nhà trẻ; đề nghị làm sớm", "Xây nhà trẻ; đề nghị làm sớm"),
        ("Emerson chậm trả lương", "Emerson chậm trả lương"),
    ],
)
def test_phrases_of_asking_are_left_out_at_the_beginning_only(text: str, request_: str) -> None:
    assert without_opening(text) == request_
