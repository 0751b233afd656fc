"""Has everything loaded and starts each command as a child of its own, to be killed or with a fault in it.

POSIX only: Windows has no fork.
"""

import gc
import importlib
import json
import os
import pkgutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
NOON = "2026-05-10T12:00:00+07:00"
Fault = tuple[str, Mapping[str, object]]
Faults = Sequence[Fault]


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code, None when it was killed; what it said on either stream."""

    code: int | None
    seconds: float
    said: str

    @property
    def killed(self) -> bool:
        """Whether it was still at work."""
        return self.code is None


class Starter:
    """The process that starts commands, as a test sees it."""

    def __init__(self, *before: str) -> None:
        """Start it; `before` are the words of a program that starts it in turn."""
        one_thread = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
        environment = {**os.environ, **one_thread, "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
        environment.pop("DIALOGUE_WORKSPACE", None)
        self._process = subprocess.Popen(
            [*before, sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=tempfile.gettempdir(),
            env=environment,
            encoding="utf-8",
        )

    def here(self, *words: object) -> int:
        """Run a command in that process itself: what it keeps in memory serves the commands after it."""
        return int(self._ask(do="here", words=_texts(words))["code"])

    def run(self, *words: object, after: float | None = None, faults: Faults = ()) -> Ended:
        """Run a command as a child with these faults, and kill it after so many seconds."""
        found = self._ask(do="run", words=_texts(words), after=after, faults=list(faults))
        return Ended(**found)

    def on_disk(self, office: Path, room: int, *words: object) -> Ended:
        """Run a command in an office that is moved to a disk with so many bytes of room, and back after it."""
        found = self._ask(do="on_disk", office=str(office), room=room, words=_texts(words))
        return Ended(**found)

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(timeout=60)

    def _ask(self, **task: Any) -> dict[str, Any]:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(task) + "\n")
        self._process.stdin.flush()
        return dict(json.loads(self._process.stdout.readline()))


def _texts(words: Sequence[object]) -> list[str]:
    return [str(word) for word in words]


# In that process --------------------------------------------------------------------------------


def serve() -> None:
    """Take one task a line and answer it with a line."""
    from tests.faults import injected

    tasks = os.fdopen(os.dup(0), encoding="utf-8")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    _load()
    injected.clock(NOON)
    for line in tasks:
        task = json.loads(line)
        answer = {"here": _here, "run": _run, "on_disk": _on_disk}[task.pop("do")](**task)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def _load() -> None:
    import dialogue_cli

    for module in pkgutil.walk_packages(dialogue_cli.__path__, "dialogue_cli."):
        importlib.import_module(module.name)
    for name in ("docxtpl", "openpyxl.comments", "pandas", "rich.progress", "segno"):
        importlib.import_module(name)
    gc.collect()
    gc.freeze()


def _here(words: list[str]) -> dict[str, Any]:
    from dialogue_cli import main

    keep, nothing = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 2)
    try:
        return {"code": main.outcome(words)}
    finally:
        sys.stdout.flush()
        os.dup2(keep, 2)
        os.close(keep)
        os.close(nothing)


def _run(words: list[str], after: float | None = None, faults: Faults = ()) -> dict[str, Any]:
    with tempfile.TemporaryFile() as said:
        gc.freeze()  # a child that collects garbage would copy all of this process's memory
        start = time.monotonic()
        child = os.fork()
        if not child:
            _be_the_command(words, faults, said.fileno())
        if after is not None:
            time.sleep(after)
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        seconds = time.monotonic() - start
        said.seek(0)
        code = None if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
        return {"code": code, "seconds": seconds, "said": said.read().decode("utf-8", "replace")}


def _be_the_command(words: list[str], faults: Faults, output: int) -> None:
    """Never comes back."""
    from dialogue_cli import main
    from tests.faults import injected

    code = 99
    try:
        os.dup2(output, 1)
        os.dup2(output, 2)
        for name, given in faults:
            getattr(injected, name)(**given)
        code = main.outcome(words)
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _on_disk(office: str, room: int, words: list[str]) -> dict[str, Any]:
    """A small disk of its own, which only this process and its children see."""
    import shutil

    used = sum(max(4096, -(-p.stat().st_size // 4096) * 4096) for p in Path(office).rglob("*"))
    with tempfile.TemporaryDirectory() as place:
        size = f"size={used + room + 4096}"
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", place], check=True)
        try:
            there = Path(place) / "office"
            shutil.copytree(office, there)
            ended = _run([word.replace(office, str(there)) for word in words])
            shutil.rmtree(office)
            shutil.copytree(there, office)
        finally:
            subprocess.run(["umount", place], check=True)
    return ended


if __name__ == "__main__":
    serve()
