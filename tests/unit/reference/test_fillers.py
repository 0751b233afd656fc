from dataclasses import fields

from dialogue_cli.reference.fillers import fillers


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
