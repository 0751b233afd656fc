"""Runs the tests of faults and writes their figures into docs/guarantees.md (make guarantees)."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "guarantees.md"
BEGIN, END = "<!-- figures: written by `make guarantees` -->", "<!-- end of figures -->"
FUZZED = (
    "tests/faults",
    "tests/unit/intake/test_fuzz.py",
    "tests/properties/test_damaged_files.py",
)
# Faults run in processes of their own, which are killed before they could tell what they went through.
COVERED = ("tests", "--ignore=tests/faults")
# Everything but the shell that speaks to the terminal.
CORE = (
    *("vietnamese", "model", "reference", "intake", "register", "decisions", "checks"),
    *("documents", "workbooks", "office", "steps"),
)
LEAST_BRANCHES = 95  # per cent, of each room of the core


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--coverage", action="store_true", help="measure lines and branches too")
    options.add_argument("--covered", type=Path, help="take what `coverage json` wrote before")
    options.add_argument("--soak", action="store_true", help="print the figures, leave the page")
    wanted = options.parse_args()
    code, done = tested()
    table = "\n".join(rows(done))
    sys.stdout.write(f"{table}\n")
    if wanted.coverage or wanted.covered:
        found = by_room(wanted.covered or measured())
        covered = "\n".join(coverage(found))
        sys.stdout.write(f"{covered}\n")
        table += f"\n\n{covered}"
        thin = too_little(found)
        if thin:
            sys.stdout.write(f"under {LEAST_BRANCHES} % of branches: {', '.join(thin)}\n")
            code = code or 1
    if not wanted.soak and not code:
        write(table)
    return code


def tested() -> tuple[int, Counter[tuple[str, str]]]:
    """The exit code of the tests, and what they counted."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "figures.jsonl"
        file.touch()
        environment = {**os.environ, "DIALOGUE_FIGURES": str(file)}
        words = [sys.executable, "-m", "pytest", "-q", "-n", "auto", *FUZZED]
        code = subprocess.run(words, cwd=ROOT, env=environment, check=False).returncode
        done: Counter[tuple[str, str]] = Counter()
        for line in file.read_text("utf-8").splitlines():
            told = json.loads(line)
            done[told["kind"], told["what"]] += told["count"]
    return code, done


def rows(done: Mapping[tuple[str, str], int]) -> Iterator[str]:
    """The table of what was done and survived."""
    yield "| what | times | of these |"
    yield "| --- | ---: | --- |"
    for kind in dict.fromkeys(kind for kind, _ in sorted(done)):
        parts = {what: count for (of, what), count in sorted(done.items()) if of == kind}
        told = ", ".join(f"{what} {count}" for what, count in parts.items())
        yield f"| {kind} | {sum(parts.values())} | {told} |"


def measured() -> Path:
    """What `coverage json` says after all tests but those of faults."""
    folder = Path(tempfile.mkdtemp())
    words = [sys.executable, "-m", "pytest", "-q", "-n", "auto", *COVERED]
    words += ["--cov=dialogue_cli", "--cov-branch", f"--cov-report=json:{folder / 'covered.json'}"]
    subprocess.run(words, cwd=ROOT, check=True)
    return folder / "covered.json"


def by_room(file: Path) -> dict[str, Counter[str]]:
    """What `coverage json` counted, added up by room."""
    rooms: dict[str, Counter[str]] = {}
    files: dict[str, Any] = json.loads(file.read_text("utf-8"))["files"]
    for name, found in files.items():
        parts = Path(name).parts
        rooms.setdefault(parts[1] if len(parts) > 2 else "main", Counter()).update(
            {key: value for key, value in found["summary"].items() if isinstance(value, int)}
        )
    return rooms


def too_little(rooms: Mapping[str, Counter[str]]) -> list[str]:
    """The rooms of the core of whose branches the tests reach too few."""
    return [
        room
        for room in CORE
        if 100 * rooms[room]["covered_branches"] < LEAST_BRANCHES * rooms[room]["num_branches"]
    ]


def coverage(rooms: Mapping[str, Counter[str]]) -> Iterator[str]:
    """The table of lines and branches, by room."""
    yield "| room | lines | branches |"
    yield "| --- | ---: | ---: |"
    for room in [*CORE, *sorted(set(rooms) - {*CORE})]:
        told = rooms[room]
        lines = _share(told["covered_lines"], told["num_statements"])
        yield f"| {room} | {lines} | {_share(told['covered_branches'], told['num_branches'])} |"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} % of {whole}" if whole else "none"


def write(table: str) -> None:
    """Put the figures in their place on the page."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    text = f"{before}{BEGIN}\n\n{table}\n\n{END}{after}"
    PAGE.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
