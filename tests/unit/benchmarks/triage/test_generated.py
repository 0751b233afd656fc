"""Petitions made in any number for measuring speed."""

from benchmarks.triage.generated import petitions


def test_petitions_are_the_same_on_every_call_and_hardly_repeat() -> None:
    made = petitions(3000)
    assert made == petitions(3000)
    assert [row.id for row in made[:2]] == ["1", "2"]
    assert len({row.text for row in made}) > 2950


def test_more_petitions_than_wordings_are_altered_again() -> None:
    made = petitions(9000)
    assert len(made) == 9000
    assert len({row.text for row in made}) > 8800
