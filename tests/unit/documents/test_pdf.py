"""LibreOffice is found where it is and run on many papers at once; the one here is played by a small program."""

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
