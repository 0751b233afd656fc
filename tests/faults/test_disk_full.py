"""No room on the disk: the command says so with exit code 3, and everything is as before."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import figures
from tests.faults.conftest import Grounds
from tests.faults.forking import Ended, Starter
from tests.faults.states import adds_up, register_of

REGISTER = ("import", "triage", "review apply", "undo", "select", "redact", "migration")
FILES = ("import", "run", "render all", "issue", "lists", "export", "backup", "redact")
PAGE = 4096
TOLD = ("Đĩa đã đầy", "Không ghi được", "không ghi được")


def is_told(ended: Ended) -> bool:
    """Whether the command came to its end, or said in a sentence why not."""
    said = " ".join(ended.said.split())
    return ended.code in {0, 1} or (ended.code == 3 and any(words in said for words in TOLD))


@pytest.mark.parametrize("name", REGISTER)
def test_a_register_that_cannot_grow_stays_as_it_was(grounds: Grounds, name: str) -> None:
    ends = [grounds(name).failing(("no_room", {"pages": pages})) for pages in (0, 2)]
    figures.note("disk full", name, len(ends))
    assert [one for one in ends if not is_told(one)] == []


def test_a_first_import_that_finds_no_room_says_so(grounds: Grounds) -> None:
    ended = grounds("import").failing(("no_room", {"pages": 0}))
    assert (ended.code, "Đĩa đã đầy" in ended.said) == (3, True)


@pytest.mark.parametrize("name", [*REGISTER, "backup"])
def test_a_file_that_the_system_does_not_let_grow_stays_as_it_was(
    grounds: Grounds, name: str
) -> None:
    ground = grounds(name)
    register = ground.fresh() / "office" / "register.sqlite3"
    size = register.stat().st_size
    limits = (9 * PAGE, size, size + PAGE)
    ends = [ground.failing(("no_file_beyond", {"size": limit})) for limit in limits]
    figures.note("disk full", name, len(ends))
    assert [one for one in ends if not is_told(one)] == []


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_does_not_reach_the_disk_leaves_no_half(grounds: Grounds, name: str) -> None:
    ends = [grounds(name).failing(("full_after", {"writes": writes})) for writes in (0, 1)]
    figures.note("disk full", name, len(ends))
    assert [one for one in ends if not is_told(one)] == []


@pytest.fixture(scope="module")
def with_small_disks() -> Iterator[Starter]:
    """A process that may mount a disk for itself alone."""
    words = ("unshare", "--user", "--map-root-user", "--mount")
    tried = [*words, "mount", "-t", "tmpfs", "-o", "size=8192", "tmpfs", "/mnt"]
    if (
        not shutil.which("unshare")
        or subprocess.run(tried, check=False, capture_output=True).returncode
    ):
        pytest.skip("this system lets nobody mount a disk of his own")
    one = Starter(*words)
    yield one
    one.close()


@pytest.mark.parametrize("name", ["import", "triage", "render all"])
def test_a_disk_that_is_really_full_is_told_and_nothing_is_lost(
    grounds: Grounds, with_small_disks: Starter, name: str
) -> None:
    ground = grounds(name)
    for room in (0, 20 * PAGE, 60 * PAGE):
        folder = ground.fresh()
        beside = [word for word in ground.words if "/beside/" in word]
        office = folder / "office"
        ended = with_small_disks.on_disk(office, room, *ground.words)
        assert is_told(ended), (room, ended)
        assert register_of(office) in {ground.whole.old.registers["office"], *ground.whole.stages}
        assert adds_up(office)
        assert [Path(word) for word in beside if not Path(word).exists()] == []
    figures.note("disk full", f"{name}, a real disk", 3)
