"""What the tests of faults share: one process that starts commands, offices made once."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.forking import Starter
from tests.faults.killing import Ground
from tests.faults.offices import WORKS, Stages, Work

Grounds = Callable[[str | Work], Ground]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows has no fork."""
    without = pytest.mark.skipif(os.name == "nt", reason="Windows has no fork")
    for item in items:
        if "grounds" in getattr(item, "fixturenames", ()):
            item.add_marker(without)


@pytest.fixture(scope="session")
def starter() -> Iterator[Starter]:
    """The process that starts commands."""
    one = Starter()
    yield one
    one.close()


@pytest.fixture(scope="session")
def room() -> Iterator[Path]:
    """A folder that any user of the system can reach, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp(prefix="dialogue-faults-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def grounds(starter: Starter, room: Path) -> Grounds:
    """Where a command, given by its name or whole, is killed or fails."""
    stages, made = Stages(starter, room / "stages"), dict[str, Ground]()

    def ground(work: str | Work) -> Ground:
        one = work if isinstance(work, Work) else {one.name: one for one in WORKS}[work]
        if one.name not in made:
            place = room / one.name.replace(" ", "-") / "here"
            made[one.name] = Ground(starter, stages, place, one)
        return made[one.name]

    return ground
