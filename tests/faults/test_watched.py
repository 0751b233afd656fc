"""What a command opens, moves and reaches: no source is written to, nothing leaves the machine."""

import ast
from pathlib import Path

import pytest

from tests.faults.conftest import Grounds
from tests.faults.offices import WORKS

PACKAGE = Path(__file__).parent.parent.parent / "dialogue_cli"
SOURCES = {"mot.xlsx", "hai.xlsx", "dai-bieu.xlsx", "review.xlsx", "anh.pdf"}
NETWORK = {
    "socket", "ssl", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc",
    "asyncio", "socketserver", "requests", "httpx", "urllib3", "aiohttp", "webbrowser",
}  # fmt: skip


@pytest.mark.parametrize("name", [work.name for work in WORKS])
def test_sources_are_never_opened_for_writing_and_nothing_is_sent(
    grounds: Grounds, name: str
) -> None:
    ground = grounds(name)
    folder = ground.fresh()
    received = {path: path.read_bytes() for path in folder.rglob("*") if path.name in SOURCES}
    log = folder.parent / "watched.log"
    log.unlink(missing_ok=True)
    assert ground.starter.run(*ground.words, faults=[("watched", {"log": str(log)})]).code in {0, 1}
    seen = [line.partition(" ") for line in log.read_text("utf-8").splitlines()]
    assert {what for what, _, _ in seen} & {"network", "program"} == set()
    of_sources = {what for what, _, path in seen if Path(path).name in SOURCES}
    # An unattended run puts what it has taken away, as it is: a second name, then the first one goes.
    assert of_sources <= ({"os.link", "os.remove", "os.rename"} if name == "run" else set())
    kept = [path.read_bytes() for path in folder.rglob("*") if path.name in SOURCES]
    assert sorted(kept) == sorted(received.values())


def test_no_module_knows_a_network() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix(): names & NETWORK
        for path in PACKAGE.rglob("*.py")
        if (names := _imported(path)) & NETWORK
    }
    assert found == {}


def _imported(path: Path) -> set[str]:
    """The first words of whatever a module imports, at its top or inside."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add((node.module or "").partition(".")[0])
    return names
