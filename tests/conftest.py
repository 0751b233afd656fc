"""What every test may use: an office in a temporary folder and the command line as a clerk meets it."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from dialogue_cli import main

settings.register_profile("dialogue", derandomize=True, deadline=None)
settings.load_profile("dialogue")

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"


@pytest.fixture(autouse=True)
def _this_tree_in_processes_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command started as a process is the one of this tree, installed or not."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@dataclass(frozen=True)
class Said:
    """What a command line said and how it ended."""

    code: int
    out: str
    err: str


Dialogue = Callable[..., Said]


@pytest.fixture
def dialogue(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Dialogue:
    """Run one command line in an empty folder, through the same door as the installed command."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("tam")))
    monkeypatch.delenv("DIALOGUE_WORKSPACE", raising=False)

    def run(*words: object) -> Said:
        capsys.readouterr()
        code = main.outcome([str(word) for word in words])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def office(dialogue: Dialogue, tmp_path: Path) -> Path:
    """A new office of Đắk Lắk for 2024, without any petition."""
    folder = tmp_path / "van phong"
    assert dialogue("init", folder, "--province", "Đắk Lắk", "--year", 2024).code == 0
    return folder


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """An office with the example's settings and an empty register."""
    folder = tmp_path / "van-phong"
    for name in ("dialogue.toml", "2024/conference.toml"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes((EXAMPLES / name).read_bytes())
    return folder


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration's office, petitions triaged and papers made: once, to be looked at or copied, never changed."""
    folder = tmp_path_factory.mktemp("shown") / "demo"
    assert main.outcome(["demo", str(folder), "--json"]) in {0, 1}
    return folder


@pytest.fixture
def demo(shown: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return Path(shutil.copytree(shown, tmp_path / "demo"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """`pytest --renew` writes the golden files anew, to be read before they are committed."""
    parser.addoption("--renew", action="store_true", help="write golden files anew")
