"""What holds for the whole house."""

import ast
from pathlib import Path

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


def test_nothing_is_named_utils() -> None:
    vague = {"utils", "helpers", "common", "misc", "util", "helper"}
    assert [path for path in PACKAGE.rglob("*.py") if path.stem in vague] == []
