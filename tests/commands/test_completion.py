"""What a shell is given to complete commands, options and names."""

import json
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from dialogue_cli.documents.templates import SUFFIX
from dialogue_cli.main import COMPLETING
from dialogue_cli.messages import help as say
from tests.conftest import Dialogue

Offered = Callable[[str], list[str]]


@pytest.fixture
def offered(dialogue: Dialogue, monkeypatch: pytest.MonkeyPatch) -> Offered:
    """What bash is offered where the cursor stands behind such a line."""

    def ask(line: str) -> list[str]:
        monkeypatch.setenv(COMPLETING, "complete_bash")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(len(shlex.split(line + "x")) - 1))
        said = dialogue()
        assert (said.code, said.err) == (0, "")
        return said.out.split()

    return ask


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("dialogue stat", ["status"]),
        ("dialogue gifts t", ["take-back"]),
        ("dialogue export --pub", ["--public"]),
        ("dialogue render assi", ["assignment", "assignment-each"]),
        ("dialogue check deleg", ["delegates"]),
    ],
)
def test_a_shell_is_offered_what_begins_so(offered: Offered, line: str, words: list[str]) -> None:
    assert offered(line) == words


@pytest.mark.parametrize("way", ["here", "named"])
def test_papers_of_the_office_are_offered_too(
    offered: Offered, office: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    own = office / "templates"
    own.mkdir(exist_ok=True)
    (own / f"giay-di-duong{SUFFIX}").write_text("", encoding="utf-8")
    monkeypatch.chdir(office if way == "here" else office.parent)
    folder = f'-w "{office.name}" ' if way == "named" else ""
    assert offered(f"dialogue {folder}render giay-di") == ["giay-di-duong"]


def test_a_folder_that_is_no_office_is_no_hindrance(offered: Offered) -> None:
    assert offered("dialogue -w khong-co render agen") == ["agenda"]


# The script --------------------------------------------------------------------------------------


@pytest.mark.parametrize("shell", say.COMPLETION_WHERE)
def test_each_shell_gets_its_script_and_where_it_goes(dialogue: Dialogue, shell: str) -> None:
    said = dialogue("completion", shell)
    assert (said.code, COMPLETING in said.out) == (0, True)
    assert said.err == f"{say.COMPLETION_WHERE[shell]}\n"


def test_as_an_object_the_script_is_the_same(dialogue: Dialogue) -> None:
    said = dialogue("completion", "bash", "--json")
    script = dialogue("completion", "bash").out
    assert json.loads(said.out) == {"shell": "bash", "script": script.removesuffix("\n")}
    assert (said.code, said.err) == (0, "")
