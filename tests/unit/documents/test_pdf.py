"""LibreOffice is found where it is and run on many papers at once; the one here is played by a small program."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from dialogue_cli.documents import pdf
from dialogue_cli.documents.pdf import VARIABLE, find_libreoffice, to_pdf

posix = pytest.mark.skipif(sys.platform == "win32", reason="a script is no program on Windows")


def program(folder: Path, does: str) -> Path:
    """A program that is called like LibreOffice: `files` are those it is to convert."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "soffice"
    text = f"""\
        #!{sys.executable}
        import pathlib, sys, time
        files = [pathlib.Path(word) for word in sys.argv if word.endswith(".docx")]
        """
    path.write_text(textwrap.dedent(text) + textwrap.dedent(does), encoding="utf-8")
    path.chmod(0o755)
    return path


CONVERTS = """
for file in files:
    content = file.read_bytes()
    if content != b"bad":
        file.with_suffix(".pdf").write_bytes(b"%PDF " + content)
"""


@posix
def test_it_is_the_one_that_the_environment_names(tmp_path: Path):
    named = program(tmp_path / "office" / "program", "")
    other = program(tmp_path / "bin", "")
    for value in (named, named.parent, named.parent.parent):
        assert find_libreoffice({VARIABLE: str(value), "PATH": str(other.parent)}) == named
    assert find_libreoffice({VARIABLE: str(tmp_path / "nothing")}) is None


@posix
def test_it_is_looked_for_on_the_path(tmp_path: Path):
    found = program(tmp_path / "bin", "")
    assert find_libreoffice({"PATH": str(found.parent)}) == found


def test_on_windows_it_is_looked_for_among_the_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(pdf, "_NAMES", ("soffice.com",))
    there = tmp_path / "LibreOffice" / "program" / "soffice.com"
    there.parent.mkdir(parents=True)
    there.touch()
    assert find_libreoffice({"PATH": "", "ProgramFiles": str(tmp_path)}) == there


def test_where_there_is_none_nothing_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pdf, "_NAMES", ("no-such-office",))
    monkeypatch.setattr(pdf, "_USUAL", ())
    monkeypatch.setattr(pdf, "_FOLDERS_OF_VERSIONS", tmp_path)
    assert find_libreoffice({"PATH": str(tmp_path)}) is None


@posix
def test_many_papers_keep_their_order_and_one_that_fails_stops_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(pdf, "MOST_AT_ONCE", 2)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    made = list(to_pdf(program(tmp_path, CONVERTS), [b"a", b"bad", b"b"], scratch))
    assert made == [b"%PDF a", None, b"%PDF b"]


@posix
def test_a_program_that_never_ends_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pdf, "SECONDS_TO_START", 0.2)
    monkeypatch.setattr(pdf, "SECONDS_A_FILE", 0)
    assert list(to_pdf(program(tmp_path, "time.sleep(60)"), [b"a"], _new(tmp_path))) == [None]


@posix
def test_it_gets_a_profile_of_its_own_and_no_shell(tmp_path: Path):
    tells = 'pathlib.Path("words").write_text("\\n".join(sys.argv[1:]))'
    scratch = _new(tmp_path)
    list(to_pdf(program(tmp_path, tells), [b"a"], scratch))
    words = (scratch / "0" / "words").read_text(encoding="utf-8").split("\n")
    assert words[0] == f"-env:UserInstallation={(scratch / 'profile').resolve().as_uri()}"
    assert words[-1] == "0000.docx"


def test_a_program_that_cannot_be_started_makes_nothing(tmp_path: Path):
    assert list(to_pdf(tmp_path / "none", [b"a"], _new(tmp_path))) == [None]


def _new(folder: Path) -> Path:
    scratch = folder / "scratch"
    scratch.mkdir()
    return scratch


def test_the_newest_of_those_that_were_unpacked_by_hand_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(pdf, "_NAMES", ("no-such-office",))
    monkeypatch.setattr(pdf, "_USUAL", ())
    monkeypatch.setattr(pdf, "_FOLDERS_OF_VERSIONS", tmp_path)
    for version in ("7.6", "24.2"):
        program(tmp_path / f"libreoffice{version}" / "program", "")
    assert find_libreoffice({"PATH": ""}) == tmp_path / "libreoffice24.2" / "program" / "soffice"


class _OfWindows:
    """A process as Windows starts it; it never ends by itself."""

    pid = 4711

    def __init__(self, command: list[str], **how: object) -> None:
        self.command, self.how = command, how
        self.is_ended = False

    def poll(self) -> int | None:
        return 1 if self.is_ended else None

    def wait(self, seconds: float | None = None) -> int:
        if not self.is_ended:
            raise subprocess.TimeoutExpired(self.command, seconds or 0)
        return 1


def test_on_windows_it_shows_no_window_and_is_ended_with_all_that_it_has_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    started: list[_OfWindows] = []
    ended: list[list[str]] = []

    def start(command: list[str], **how: object) -> _OfWindows:
        started.append(_OfWindows(command, **how))
        return started[-1]

    def run(command: list[str], **_: object) -> None:
        ended.append(command)
        started[-1].is_ended = True

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    monkeypatch.setattr(subprocess, "Popen", start)
    monkeypatch.setattr(subprocess, "run", run)
    assert list(to_pdf(tmp_path / "soffice.com", [b"a"], _new(tmp_path))) == [None]
    assert [one.how["creationflags"] for one in started] == [0x08000000]
    assert ended == [["taskkill", "/F", "/T", "/PID", "4711"]]
