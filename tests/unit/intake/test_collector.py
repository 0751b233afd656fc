"""Python's search for circles of objects."""

import gc

import pytest

from dialogue_cli.intake.collector import collector_at_rest


@pytest.mark.parametrize("was_on", [True, False])
def test_it_rests_inside_and_is_afterwards_as_it_was(was_on: bool) -> None:
    try:
        (gc.enable if was_on else gc.disable)()
        with collector_at_rest():
            inside = gc.isenabled()
        assert (inside, gc.isenabled()) == (False, was_on)
    finally:
        gc.unfreeze()
        gc.enable()
