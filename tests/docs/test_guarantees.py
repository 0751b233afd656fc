"""Every guarantee names tests, and each of them exists."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "guarantees.md").read_text("utf-8")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def test_every_guarantee_names_a_test() -> None:
    table = PAGE.partition("| --- |")[2].partition("\n\n")[0]
    rows = [row for row in table.splitlines() if row.startswith("| ") and "---" not in row]
    assert len(rows) == 8
    assert [row for row in rows if not NAMED.search(row)] == []


def test_every_test_that_is_named_exists() -> None:
    amiss = []
    for file, name in NAMED.findall(PAGE):
        path = ROOT / file
        found = ast.walk(ast.parse(path.read_text("utf-8"))) if path.exists() else ()
        if name not in {node.name for node in found if isinstance(node, ast.FunctionDef)}:
            amiss.append(f"{file}::{name}")
    assert amiss == []
