"""One run at a time; the system frees the lock of one that was killed."""

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from dialogue_cli.register.database import RegisterDamaged, RegisterNotWritable
from dialogue_cli.register.only_one import AnotherRun, only_one
from dialogue_cli.register.written import state_of
from tests import registers, workbooks
from tests.conftest import Dialogue

HOLDING = """
import sys
from pathlib import Path
from dialogue_cli.register.only_one import only_one
with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def holder(lock: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_the_second_is_refused_at_once_and_goes_on_when_the_first_is_killed(tmp_path: Path) -> None:
    lock = tmp_path / "khóa & chốt"
    process = holder(lock)
    with pytest.raises(AnotherRun) as refused, only_one(lock):
        pass
    process.kill()
    process.wait(timeout=60)
    assert refused.value.exit_code == 4
    with only_one(lock):
        assert [path.name for path in tmp_path.iterdir()] == [lock.name]
    with only_one(lock):
        pass


def test_the_second_may_wait_for_the_first(tmp_path: Path) -> None:
    process = holder(tmp_path / "lock")
    assert process.stdin
    process.stdin.close()
    with only_one(tmp_path / "lock", patience=60):
        pass
    assert process.wait(timeout=60) == 0


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterNotWritable), only_one(tmp_path / "khong co" / "lock"):
        pass


def test_the_state_of_a_register_changes_with_what_is_stored_and_only_then(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    register = office / "register.sqlite3"
    assert state_of(register) == ""
    file = workbooks.petitions(tmp_path / "gui.xlsx", (1, "Đề nghị xây nhà trẻ", "CĐCS An Phát"))
    dialogue("-w", office, "import", file)
    first = state_of(register)
    dialogue("-w", office, "import", file)
    dialogue("-w", office, "status")
    assert (state_of(register), len(registers.dump(office)["petition"])) == (first, 1)
    dialogue("-w", office, "triage")
    assert state_of(register) != first


def test_the_lock_is_asked_for_again_until_it_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited = []
    with ExitStack() as first:

        def other_ends(seconds: float) -> None:
            waited.append(seconds)
            first.close()

        monkeypatch.setattr(time, "sleep", other_ends)
        first.enter_context(only_one(tmp_path / "lock"))
        with only_one(tmp_path / "lock", patience=60):
            assert waited == [0.2]


def _no_database(lock: Path) -> None:
    lock.write_bytes(b"khong phai" * 200)


def _refused_by_the_disk(lock: Path) -> None:
    with closing(sqlite3.connect(lock)) as db:
        db.execute("CREATE TABLE x (y)")
    lock.with_name(lock.name + "-journal").mkdir()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [(_no_database, RegisterDamaged), (_refused_by_the_disk, RegisterNotWritable)],
)
def test_a_lock_that_cannot_be_taken_is_told(
    tmp_path: Path, spoil: Callable[[Path], None], told: type[Exception]
) -> None:
    spoil(tmp_path / "lock")
    with pytest.raises(told), only_one(tmp_path / "lock", patience=60):
        pass
