"""A desk of the example's settings, for the steps that are called with plain data."""

from datetime import datetime
from pathlib import Path

import pytest

from dialogue_cli.office.who import VIETNAM, Actor, Surroundings
from dialogue_cli.steps.desk import Desk, sit_down

NOW = Actor("thu", datetime(2024, 6, 20, 7, 12, 5, tzinfo=VIETNAM))


@pytest.fixture
def desk(example: Path) -> Desk:
    """The example's office of 2024, without a register."""
    return sit_down(example, 2024, Surroundings(example, {}, NOW))
