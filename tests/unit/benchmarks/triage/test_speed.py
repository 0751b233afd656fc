"""What the measuring of speed makes of its runs."""

from pathlib import Path

import pytest

from benchmarks.triage import speed
from benchmarks.triage.speed import Program, Taken, growth, measured, shown

SLEEPLESS = Program("none", "json", ("", "pass"), most=2, power=2)


def test_a_program_runs_in_a_process_of_its_own(tmp_path: Path) -> None:
    taken = measured(SLEEPLESS, 2, tmp_path)
    assert taken.seconds >= 0
    assert not taken.reckoned


def test_what_would_not_end_is_reckoned_from_a_smaller_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speed, "run", lambda *_: Taken(1.5, 10))
    assert measured(SLEEPLESS, 20, tmp_path) == Taken(150, 0, reckoned=True)


def test_reckoned_times_are_marked_and_do_not_count_for_growth() -> None:
    taken = [Taken(1, 50), Taken(10, 60), Taken(1000, 0, reckoned=True)]
    assert [shown(one) for one in taken] == ["1.00 s 50 MB", "10.00 s 60 MB", "~1,000 s"]
    assert growth([10, 100, 1000], taken) == "1.00"
    assert growth([10], taken[:1]) == ""
