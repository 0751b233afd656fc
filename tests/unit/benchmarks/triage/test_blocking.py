"""What not comparing every pair loses."""

from benchmarks.triage.blocking import Lost, lost
from benchmarks.triage.generated import petitions


def test_few_petitions_lose_nothing() -> None:
    rows = petitions(12)
    twice = [*rows, *rows]
    found = lost(twice)
    assert (found.likely_lost, found.right_lost) == (0, 0)
    assert found.right >= len(rows)


def test_nothing_is_lost_of_one_petition() -> None:
    assert lost(petitions(1)) == Lost(0, 0, 0, 0, 0, 0)
