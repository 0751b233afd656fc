"""Kills a command over and over, and holds what is left against the state before and the state after."""

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.faults.forking import Ended, Fault, Starter
from tests.faults.offices import Stages, Work
from tests.faults.states import State, adds_up, register_of, state_of, torn

# `make soak` multiplies the kills and begins elsewhere.
TIMES = int(os.environ.get("DIALOGUE_SOAK", "1"))
SEED = os.environ.get("DIALOGUE_SEED", "0")
# After so many kills in a row the command is let through, and the office begins anew.
IN_A_ROW = 5
OFFICE = "office"


@dataclass(frozen=True)
class Whole:
    """What the command does when nobody kills it."""

    seconds: float
    old: State
    new: State
    # The register after each transaction.
    stages: tuple[str, ...]


class Ground:
    """Where one command is killed."""

    def __init__(self, starter: Starter, stages: Stages, folder: Path, work: Work) -> None:
        """Nothing is run yet."""
        self.starter, self.work = starter, work
        self._stages, self._folder = stages, folder

    def fresh(self) -> Path:
        """The folder with the office as it was before; always at the same place."""
        assert self.whole
        return self._copied()

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The command line."""
        return self.work.command(self._folder)

    @cached_property
    def whole(self) -> Whole:
        """One run that nobody kills; its state of the register after each transaction, and the time it takes."""
        folder = self._copied()
        old, kept = state_of(folder), folder.parent / "kept"
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir()
        watch = {"register": str(folder / "office/register.sqlite3"), "folder": str(kept)}
        ended = self.starter.run(*self.words, faults=[("keeps_each_state", watch)])
        assert ended.code in {0, 1}, ended.said
        new = state_of(folder)
        self._copied()
        seconds = self.starter.run(*self.words).seconds
        assert state_of(folder) == new
        return Whole(seconds, old, new, tuple(_of_copy(path) for path in sorted(kept.iterdir())))

    def _copied(self) -> Path:
        return self._stages.copied(self.work.stage, self._folder)

    def moments(self) -> Iterator[float]:
        """Seconds after which to kill."""
        chance = random.Random(f"{SEED} {self.work.name}")
        for _ in range(3 * self.work.kills * TIMES):
            yield chance.random() * self.whole.seconds

    def killed_at_random(self) -> int:
        """How many kills hit the command at work; each left the old state or the new one."""
        kills, folder = 0, self.fresh()
        for number, moment in enumerate(self.moments(), start=1):
            kills += self.starter.run(*self.words, after=moment).killed
            if self.is_done(folder) or number % IN_A_ROW == 0:
                self.let_through(folder)
                folder = self.fresh()
            if kills >= self.work.kills * TIMES:
                break
        return kills

    def steps(self) -> list[str]:
        """What the command does that others can see, in order: before and after each."""
        log = self.fresh().parent / "steps.log"
        log.unlink(missing_ok=True)
        self.starter.run(*self.words, faults=[("dies_at", {"number": 0, "log": str(log)})])
        return log.read_text("utf-8").splitlines() if log.exists() else []

    def killed_at_steps(self, most: int) -> int:
        """How often power was cut before or just after a step; each left the old state or the new one."""
        numbers = list(range(1, len(self.steps()) + 1))
        if len(numbers) > most * TIMES:
            numbers = sorted(random.Random(SEED).sample(numbers, most * TIMES))
        kills, folder = 0, self.fresh()
        for place, number in enumerate(numbers, start=1):
            kills += self.starter.run(*self.words, faults=[("dies_at", {"number": number})]).killed
            if self.is_done(folder) or place % IN_A_ROW == 0 or place == len(numbers):
                self.let_through(folder)
                folder = self.fresh()
        return kills

    def failing(self, *faults: Fault) -> Ended:
        """How the command ends with these faults: either it is done, or everything is as before."""
        folder = self.fresh()
        ended = self.starter.run(*self.words, faults=faults)
        self.is_done(folder)
        if ended.code not in {0, 1} and len(self.whole.stages) == 1:
            assert state_of(folder).registers == self.whole.old.registers, ended
        self.let_through(folder)
        return ended

    def is_done(self, folder: Path) -> bool:
        """Whether all of it is there; asserts that each part is as before or as after, nothing between."""
        whole, now = self.whole, state_of(folder)
        assert torn(folder) == []
        assert {
            name: found
            for name, found in now.files.items()
            if found not in {whole.old.files.get(name), whole.new.files.get(name)}
        } == {}
        assert set(whole.old.files) & set(whole.new.files) <= set(now.files)
        assert now.registers[OFFICE] in {whole.old.registers[OFFICE], *whole.stages}
        assert (
            now.registers.items() - {(OFFICE, now.registers[OFFICE])} <= whole.new.registers.items()
        )
        assert adds_up(folder / "office")
        return now == whole.new

    def let_through(self, folder: Path) -> None:
        """Run the command again: it comes to what it would have come to, whatever the killed one left."""
        if self.work.again or state_of(folder) != self.whole.new:
            if self.work.first:
                (folder / self.work.first).unlink(missing_ok=True)
            ended = self.starter.run(*self.words)
            assert ended.code in {0, 1}, ended.said
        assert state_of(folder) == self.whole.new
        assert adds_up(folder / "office")


def _of_copy(path: Path) -> str:
    folder = path.with_suffix("")
    folder.mkdir()
    shutil.move(path, folder / "register.sqlite3")
    return register_of(folder)
