"""An inbox: what can be taken, what is left for the next time."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dialogue_cli.intake.arrivals import APART, LONG, Arrivals, arrivals, waiting_in
from dialogue_cli.model.run_reports import Waiting

OLD = 1_000_000_000.0
NOW = datetime.fromtimestamp(OLD + 1000, UTC)


def put(inbox: Path, name: str, content: bytes = b"a;b\n1;2\n", changed: float = OLD) -> Path:
    path = inbox / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (changed, changed))
    return path


def looked(inbox: Path, now: datetime = NOW) -> Arrivals:
    def pause(_seconds: float) -> None:
        raise AssertionError("nothing is recent")

    return arrivals(inbox, now, pause)


def names(inbox: Path) -> tuple[list[str], dict[str, str]]:
    found = looked(inbox)
    ready = [path.relative_to(inbox).as_posix() for path in found.ready]
    return ready, {one.name: one.why for one in found.waiting}


def test_an_inbox_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert looked(tmp_path / "inbox") == Arrivals((), ())
    assert waiting_in(tmp_path / "inbox") == ()


def test_files_of_sub_folders_are_ready_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.csv", "LĐLĐ TP/a.csv", "a.csv", "x"):
        put(tmp_path, name)
    assert names(tmp_path) == (["LĐLĐ TP/a.csv", "a.csv", "b.csv", "x"], {})


def test_what_the_system_makes_is_neither_ready_nor_waiting(tmp_path: Path) -> None:
    for name in ("Thumbs.db", "desktop.ini", ".DS_Store", "~$a.xlsx", ".~lock.a.xlsx#", ".a/b.csv"):
        put(tmp_path, name)
    assert names(tmp_path) == ([], {})


def test_a_table_under_a_hidden_name_waits_and_is_shown_to_a_person_after_a_day(
    tmp_path: Path,
) -> None:
    put(tmp_path, ".danh sach.xlsx")
    for name in ("._a.xlsx", ".~a.xlsx", ".a.xlsx.Ab12Cd", ".dialogue-abcd_123.xlsx"):
        put(tmp_path, name)
    assert names(tmp_path) == ([], {".danh sach.xlsx": "hidden"})
    assert waiting_in(tmp_path) == (".danh sach.xlsx",)
    assert [one.too_long for one in looked(tmp_path).waiting] == [False]
    later = datetime.fromtimestamp(datetime.now(UTC).timestamp() + LONG + 60, UTC)
    assert [one.too_long for one in looked(tmp_path, later).waiting] == [True]


@pytest.mark.parametrize(
    ("name", "lock"),
    [
        ("bang.xlsx", "~$bang.xlsx"),
        ("danh sach.docx", "~$nh sach.docx"),
        ("bang.ods", ".~lock.bang.ods#"),
    ],
)
def test_a_file_that_is_open_waits(tmp_path: Path, name: str, lock: str) -> None:
    put(tmp_path, f"xa/{name}")
    put(tmp_path, f"xa/{lock}")
    assert names(tmp_path) == ([], {f"xa/{name}": "open"})


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel is asked")
def test_a_file_that_a_program_is_writing_waits_without_any_lock_file(tmp_path: Path) -> None:
    path = put(tmp_path, "bang.csv")
    with path.open("ab"):
        os.utime(path, (OLD, OLD))
        assert names(tmp_path) == ([], {"bang.csv": "open"})
    assert names(tmp_path) == (["bang.csv"], {})


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_empty_unfinished_and_linked_files_wait(tmp_path: Path) -> None:
    put(tmp_path, "rong.xlsx", b"")
    put(tmp_path, "tai ve.xlsx.crdownload")
    (tmp_path / "tat.csv").symlink_to(put(tmp_path.parent, "ngoai.csv"))
    os.utime(tmp_path / "tat.csv", (OLD, OLD), follow_symlinks=False)
    assert names(tmp_path) == (
        [],
        {"rong.xlsx": "empty", "tai ve.xlsx.crdownload": "unfinished", "tat.csv": "link"},
    )


def test_a_packed_file_without_its_end_waits_while_it_is_young(tmp_path: Path) -> None:
    put(tmp_path, "bang.xlsx", b"PK\x03\x04 half", changed=NOW.timestamp() - 30)
    assert names(tmp_path) == ([], {"bang.xlsx": "unfinished"})
    put(tmp_path, "bang.xlsx", b"PK\x03\x04 half", changed=OLD)
    assert names(tmp_path) == (["bang.xlsx"], {})


def test_a_file_that_grows_while_it_is_looked_at_waits(tmp_path: Path) -> None:
    growing = put(tmp_path, "dang chep.csv", changed=NOW.timestamp() - 1)
    put(tmp_path, "xong.csv", changed=NOW.timestamp() - 1)
    paused = []

    def pause(seconds: float) -> None:
        paused.append(seconds)
        growing.write_bytes(b"a;b\n1;2\n3;4\n")

    found = arrivals(tmp_path, NOW, pause)
    assert ([path.name for path in found.ready], paused) == (["xong.csv"], [APART])
    assert [(one.name, one.why) for one in found.waiting] == [("dang chep.csv", "growing")]


def test_a_file_that_goes_while_it_is_looked_at_is_nothing(tmp_path: Path) -> None:
    going = put(tmp_path, "di.csv", changed=NOW.timestamp() - 1)
    assert arrivals(tmp_path, NOW, lambda _seconds: going.unlink()) == Arrivals((), ())


def test_who_waits_for_more_than_a_day_is_shown_to_a_person(tmp_path: Path) -> None:
    here_since = put(tmp_path, "rong.xlsx", b"").stat().st_ctime
    soon, late = (datetime.fromtimestamp(here_since + s, UTC) for s in (60, LONG + 60))
    assert looked(tmp_path, soon).waiting == (Waiting("rong.xlsx", "empty", False),)
    assert looked(tmp_path, late).waiting == (Waiting("rong.xlsx", "empty", True),)


def test_a_clock_that_went_backwards_holds_nothing_up(tmp_path: Path) -> None:
    put(tmp_path, "bang.csv", changed=NOW.timestamp() + 86400)
    paused: list[float] = []
    found = arrivals(tmp_path, NOW, paused.append)
    assert ([path.name for path in found.ready], paused) == (["bang.csv"], [APART])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ong.csv")
    put(tmp_path, "a.csv")
    assert names(tmp_path) == (["a.csv"], {})


def test_a_file_that_the_system_does_not_open_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "bang.xlsx")

    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refused)
    assert names(tmp_path) == ([], {"bang.xlsx": "closed"})


def test_an_inbox_that_is_taken_away_meanwhile_is_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise FileNotFoundError

    put(tmp_path, "a.csv")
    monkeypatch.setattr(Path, "rglob", gone)
    assert looked(tmp_path) == Arrivals((), ())
