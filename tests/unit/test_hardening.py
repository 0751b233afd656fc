"""What the program never does, whatever it is given; what it may be installed with."""

import ast
import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "dialogue_cli"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
CALLS = {
    "eval",
    "exec",
    "__import__",
    "os.system",
    "os.popen",
    "os.execv",
    "os.spawnl",
    "yaml.load",
}
STARTS = {"run", "call", "check_call", "check_output", "Popen"}
MODULES = {"pickle", "cPickle", "marshal", "shelve", "dill", "joblib", "commands", "pty"}


def forbidden_in(tree: ast.AST) -> set[str]:
    """What of the forbidden is called or imported."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            shell = name.rpartition(".")[2] in STARTS and any(
                word.arg == "shell" and ast.unparse(word.value) != "False" for word in node.keywords
            )
            pickled = any(
                word.arg == "allow_pickle" and ast.unparse(word.value) != "False"
                for word in node.keywords
            )
            if name in CALLS | {"compile"} or shell or pickled:
                found.add(name)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names} & MODULES
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or ""} & MODULES
    return found


def test_the_program_evaluates_no_text_unpickles_nothing_and_starts_no_shell() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix(): names
        for path in PACKAGE.rglob("*.py")
        if (names := forbidden_in(ast.parse(path.read_text("utf-8"))))
    }
    assert found == {}


@pytest.mark.parametrize(
    "code",
    [
        "eval('1')", "exec(x)", "import pickle", "from marshal import loads", "import os\nos.system('x')",
        "subprocess.run('x', shell=True)", "subprocess.run('x', shell=wanted)", "np.load(f, allow_pickle=True)",
    ],
)  # fmt: skip
def test_what_is_forbidden_is_seen(code: str) -> None:
    assert forbidden_in(ast.parse(code))


@pytest.mark.parametrize(
    "code", ["re.compile('x')", "subprocess.run(['x'], shell=False)", "x.evaluate()"]
)
def test_what_only_looks_like_it_is_not(code: str) -> None:
    assert not forbidden_in(ast.parse(code))


def names(requirements: list[str]) -> list[str]:
    return [re.match(r"[\w.-]+", one)[0].lower() for one in requirements]  # type: ignore[index]


@pytest.mark.parametrize("requirement", PROJECT["dependencies"])
def test_a_library_of_the_program_has_a_lowest_version_and_is_never_pinned(
    requirement: str,
) -> None:
    assert ">=" in requirement
    assert "==" not in requirement


def test_every_library_of_the_program_is_listed_with_its_range_and_licence() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    rows = {
        row[1].lower(): row
        for line in page.splitlines()
        if (row := line.split("|")) and len(row) > 4
    }
    listed = {
        name.strip(): [cell.strip() for cell in row] for name, row in ((k, rows[k]) for k in rows)
    }
    for requirement, name in zip(
        PROJECT["dependencies"], names(PROJECT["dependencies"]), strict=True
    ):
        assert listed[name][2] == f"`{requirement[len(name) :]}`"
        assert listed[name][3]


def locked() -> dict[str, list[str]]:
    """What the lock file says of each package: its versions (one a Python), each with its checksums."""
    text = (ROOT / "requirements-dev.lock").read_text("utf-8").replace("\\\n", " ")
    pins = [line for line in text.splitlines() if line and not line.startswith("#")]
    found: dict[str, list[str]] = {}
    for pin in pins:
        found.setdefault(pin.split("==")[0], []).append(pin)
    return found


def test_the_lock_file_holds_everything_that_is_developed_with() -> None:
    wanted = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]
    pins = {name.lower().replace("_", "-"): lines for name, lines in locked().items()}
    assert [name for name in names(wanted) if name.replace("_", "-") not in pins] == []


def test_every_version_of_the_lock_file_has_checksums() -> None:
    pins = [line for lines in locked().values() for line in lines]
    whole = r"[\w.-]+==[\w.!+]+( ; [^-]+?)?(\s+--hash=sha256:[0-9a-f]{64})+"
    assert pins and [pin for pin in pins if not re.fullmatch(whole, pin.strip())] == []


def test_the_lock_file_names_no_host_and_no_path() -> None:
    text = (ROOT / "requirements-dev.lock").read_text("utf-8")
    assert re.search(r"[/@]|--(?!hash=sha256:)", text) is None


def test_the_licences_listed_are_those_that_the_libraries_state() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    for name in names(PROJECT["dependencies"]):
        try:
            about = metadata(name)
        except PackageNotFoundError:
            pytest.skip(f"{name} is not installed by itself")
        stated = " ".join(
            [
                about.get("License-Expression") or "",
                about.get("License") or "",
                *(about.get_all("Classifier") or []),
            ]
        )
        (line,) = [line for line in page.splitlines() if line.lower().startswith(f"| {name} |")]
        family = re.split(r"[-\s]", line.split("|")[3].strip())[0]
        assert family in stated, name
