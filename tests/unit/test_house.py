"""What holds for the whole house."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent.parent / "dialogue_cli"
MAY_SPEAK = {"messages", "vietnamese"}


def literals(path: Path) -> list[str]:
    """String constants of a module, docstrings left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docstrings
    ]


def test_only_messages_and_vietnamese_hold_vietnamese_words() -> None:
    speakers = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if path.relative_to(PACKAGE).parts[0] not in MAY_SPEAK
        and any(letter.isalpha() and not letter.isascii() for t in literals(path) for letter in t)
    }
    assert speakers == set()


def test_messages_are_composed_characters() -> None:
    import unicodedata

    loose = [
        path.name
        for path in (PACKAGE / "messages").glob("*.py")
        if not unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8"))
    ]
    assert loose == []


IMPURE = {"now", "today", "open", "environ", "getenv"}


def named_in(path: Path) -> set[str]:
    """Every name and attribute that a module uses or imports."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    used = {node.id for node in nodes if isinstance(node, ast.Name)}
    parts = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return used | parts | {node.name for node in nodes if isinstance(node, ast.alias)}


def test_names_of_a_module_are_found(tmp_path: Path) -> None:
    module = tmp_path / "impure.py"
    module.write_text(
        "from os import getenv\nimport datetime as d\nx = d.date.today()\nopen('y')\n",
        encoding="utf-8",
    )
    assert named_in(module) & IMPURE == {"getenv", "today", "open"}


@pytest.mark.parametrize("room", ["decisions", "checks"])
def test_pure_rooms_ask_no_clock_no_file_and_no_environment(room: str) -> None:
    modules = sorted((PACKAGE / room).glob("**/*.py"))
    assert modules
    found = {path.name: named_in(path) & IMPURE for path in modules}
    assert {name: names for name, names in found.items() if names} == {}


def test_nothing_is_named_utils() -> None:
    vague = {"utils", "helpers", "common", "misc", "util", "helper"}
    assert [path for path in PACKAGE.rglob("*.py") if path.stem in vague] == []
