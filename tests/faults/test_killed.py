"""Killed at any moment (SIGKILL): each command leaves the state before or the state after, nothing between."""

import pytest

from tests.faults import figures
from tests.faults.conftest import Grounds
from tests.faults.offices import WORKS


@pytest.mark.parametrize("name", [work.name for work in WORKS])
def test_a_command_killed_at_any_moment_leaves_the_old_state_or_the_new(
    grounds: Grounds, name: str
) -> None:
    ground = grounds(name)
    kills = ground.killed_at_random()
    figures.note("kills at random moments", name, kills)
    assert kills >= ground.work.kills // 2


@pytest.mark.parametrize("name", ["import", "triage", "review apply", "undo", "accept", "redact"])
def test_a_command_that_changes_the_register_is_one_transaction(
    grounds: Grounds, name: str
) -> None:
    """SQLite's own commits are counted: one, and after it the register is what it will be."""
    whole = grounds(name).whole
    assert whole.stages == (whole.new.registers["office"],)


# Of the steps of a command that makes many files so many are enough.
MOST = 6


@pytest.mark.parametrize("name", [work.name for work in WORKS])
def test_power_cut_just_before_or_after_a_step_leaves_the_old_state_or_the_new(
    grounds: Grounds, name: str
) -> None:
    """Between the renaming of a file and the commit too: every such moment is one of the steps."""
    kills = grounds(name).killed_at_steps(MOST)
    figures.note("power cuts at chosen steps", name, kills)
    assert kills


@pytest.mark.parametrize("name", ["import", "run", "render all", "lists", "issue", "backup"])
def test_a_file_is_on_the_disk_before_it_is_put_in_place(grounds: Grounds, name: str) -> None:
    steps = grounds(name).steps()
    flushed = moved = 0
    for step in steps:
        flushed += step == "after fsync"
        moved += step in {"before replace", "before rename"}
        assert moved <= flushed
    assert moved
