"""What a command says reaches every console, pipe, file and shell; times are Vietnam's wherever it runs."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from dialogue_cli import main
from dialogue_cli.main import app
from tests import workbooks
from tests.conftest import Dialogue

pty = pytest.importorskip("pty") if os.name != "nt" else None


def run(*words: object, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """One command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "dialogue_cli", *map(str, words)],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty office, made once."""
    folder = tmp_path_factory.mktemp("kênh") / "vp"
    words = ["init", str(folder), "--province", "Đắk Lắk", "--year", "2024"]
    assert main.outcome(words) == 0
    return folder


@pytest.mark.parametrize("encoding", ["cp1252", "cp1258", "ascii"])
def test_an_encoding_that_was_asked_for_is_kept_and_stops_nothing(
    office: Path, encoding: str
) -> None:
    shown = run("-w", office, "status", PYTHONIOENCODING=encoding)
    assert shown.returncode == 0
    assert len(shown.stdout.decode(encoding).splitlines()) > 3


def test_json_in_such_an_encoding_loses_nothing() -> None:
    wrong = run("nosuch", "--json", PYTHONIOENCODING="cp1252")
    assert json.loads(wrong.stdout.decode("ascii"))["error"]["message"].endswith("“nosuch”.")
    assert "nosuch" in wrong.stderr.decode("cp1252")


def test_everything_else_is_utf_8_whatever_the_system_speaks(office: Path) -> None:
    shown = run("-w", office, "status", LC_ALL="C", LANG="C", PYTHONIOENCODING="")
    assert shown.stdout.count(b"\x1b") == 0
    assert "tỉnh Đắk Lắk" in " ".join(shown.stdout.decode("utf-8").split())


def left_by_the_reader(*words: object) -> tuple[int, bytes]:
    """The exit code and stderr of a command whose reader has gone before it speaks."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as out:
        made = subprocess.run(
            [sys.executable, "-m", "dialogue_cli", *map(str, words)],
            stdout=out,
            stderr=subprocess.PIPE,
            check=False,
        )
    return made.returncode, made.stderr


@pytest.mark.skipif(os.name == "nt", reason="pipes of Windows close otherwise")
@pytest.mark.parametrize(
    "words",
    [("status",), ("status", "--json"), ("--help",)],
)
def test_a_reader_that_has_gone_is_no_error(office: Path, words: tuple[str, ...]) -> None:
    assert left_by_the_reader("-w", office, *words) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_no_room_for_what_is_said_is_told_in_one_sentence(office: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        said = subprocess.run(
            [sys.executable, "-m", "dialogue_cli", "-w", str(office), "status"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert said.returncode == 3
    assert said.stderr.decode("utf-8").startswith("Không hiện đủ kết quả")
    assert said.stderr.count(b"\n") == 1


def at_a_terminal(*words: object, **environment: str) -> bytes:
    """What a person at a terminal gets, letters and signs of control."""
    assert pty is not None
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "dialogue_cli", *map(str, words)],
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, **environment},
    )
    os.close(theirs)
    said = b""
    try:
        while piece := os.read(ours, 65536):
            said += piece
    except OSError:  # the terminal is gone with the process
        pass
    process.wait()
    os.close(ours)
    return said


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of POSIX")
def test_colours_are_for_terminals_that_want_them(office: Path) -> None:
    usual = at_a_terminal("-w", office, "status", TERM="xterm", NO_COLOR="")
    assert b"\x1b[3" in usual
    assert b"\x1b[3" not in at_a_terminal("-w", office, "status", TERM="xterm", NO_COLOR="1")
    assert b"\x1b" not in at_a_terminal("-w", office, "status", TERM="dumb")


def commands(group: typer.core.TyperGroup, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command and sub-command."""
    for name, command in group.commands.items():
        if isinstance(command, typer.core.TyperGroup):
            if command.invoke_without_command:
                yield (*path, name)
            yield from commands(command, (*path, name))
        else:
            yield (*path, name)


ROOT = typer.main.get_command(app)
assert isinstance(ROOT, typer.core.TyperGroup)


@pytest.mark.parametrize("path", list(commands(ROOT)), ids=" ".join)
def test_every_command_tells_its_errors_as_json(
    path: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DIALOGUE_WORKSPACE", raising=False)
    code = main.outcome([*path, "--json", "--no-such-option"])
    error = json.loads(capsys.readouterr().out)["error"]
    assert (code, error["code"], error["exit_code"]) == (2, "usage", 2)
    assert error["message"]
    assert error["remedy"].endswith("--help")


def test_an_error_of_ours_has_a_name_a_sentence_and_a_way_out(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main.outcome(["-w", str(tmp_path), "status", "--json"]) == 3
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["code"] == "no-office"
    assert error["message"]
    assert error["remedy"]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("statsu",), "status"),
        (("render", "plann"), "plan"),
        (("export", "--pubic"), "--public"),
        (("review", "aply"), "apply"),
    ],
)
def test_a_slip_of_the_pen_is_answered_with_what_may_be_meant(
    office: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], meant: str
) -> None:
    main.outcome(["-w", str(office), *words])
    assert f"“{meant}”" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "at", "offered"),
    [
        ("dialogue stat", 1, ["status"]),
        ("dialogue render assi", 2, ["assignment", "assignment-each"]),
        ("dialogue export --pub", 2, ["--public"]),
    ],
)
def test_a_shell_completes_commands_options_papers_and_checks(
    line: str, at: int, offered: list[str]
) -> None:
    asked = {"COMP_WORDS": line, "COMP_CWORD": str(at), "_DIALOGUE_COMPLETE": "complete_bash"}
    assert run(**asked).stdout.decode().split() == offered


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_the_script_for_bash_is_one_that_bash_takes() -> None:
    script = run("completion", "bash")
    assert script.returncode == 0
    assert "~/.bashrc" in script.stderr.decode("utf-8")
    subprocess.run(["bash", "-n"], input=script.stdout, check=True)


@pytest.mark.parametrize("zone", ["America/New_York", "Nowhere/Nothing"])
def test_times_are_those_of_vietnam_whatever_the_systems_zone(office: Path, zone: str) -> None:
    code = (
        "import sys; sys.modules['zoneinfo'] = None;"
        "from dialogue_cli.office.who import current_actor; print(current_actor().stamp)"
    )
    environment = {**os.environ, "TZ": zone, "PYTHONTZPATH": ""}
    stamp = subprocess.check_output([sys.executable, "-c", code], env=environment, text=True)
    assert stamp.strip().endswith("+07:00")


@pytest.mark.skipif(os.name == "nt", reason="Windows lets no file be called so")
def test_nothing_that_a_terminal_obeys_reaches_it(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    odd = "\x1b[31m\x1b]0;x\x07\x9b2J\u202egnp"
    row = (1, "Tăng \x9b2J lương \u202egnp", "Xã \x9b2J")
    sent = workbooks.petitions(tmp_path / f"a{odd}.xlsx", row)
    (tmp_path / f"b{odd}.pdf").write_bytes(b"%PDF-1.4")
    said = [
        dialogue("-w", office, "import", sent, tmp_path / f"b{odd}.pdf"),
        dialogue("-w", office, "import", tmp_path / f"c{odd}.xlsx"),
        dialogue("-w", office, "show", "petition", "1"),
        dialogue("-w", office, "log"),
        dialogue("-w", office, "find", odd),
        dialogue("-w", office, "run", f"--{odd}"),
    ]
    shown = "".join(one.out + one.err for one in said)
    assert "a?[31m?]0;x??2J?gnp.xlsx" in shown
    assert [sign for sign in "\x1b\x07\x9b\u202e" if sign in shown] == []
