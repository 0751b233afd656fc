"""A page of the register that is not what was written: every command says so, or does not need it."""

import random

import pytest

from tests.faults import figures
from tests.faults.conftest import Grounds
from tests.faults.killing import SEED, TIMES

PAGE = 4096
COMMANDS = (
    ("status",), ("check",), ("triage",), ("undo",), ("select", "--hall", "3"), ("log",), ("verify",),
    ("find", "nhà ở"), ("show", "question", "1"), ("export", "petitions", "--format", "json"), ("lists",),
    ("render", "plan", "--draft"), ("review", "export", "-o", "{beside}/r.xlsx"), ("run",),
    ("review", "apply", "{beside}/review.xlsx"), ("import", "{beside}/hai.xlsx"), ("doctor",),
    ("backup", "{beside}/x.zip"), ("import", "{beside}/dai-bieu.xlsx"), ("export", "findings", "--format", "json"),
)  # fmt: skip


def hit(page: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(page)
    for _ in range(30):
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


HOW = {
    "zeros": lambda page, _chance: bytes(len(page)),
    "noise": lambda page, chance: chance.randbytes(len(page)),
    "some bytes": hit,
}


@pytest.mark.parametrize("how", HOW)
def test_a_spoilt_page_is_told_by_every_command(grounds: Grounds, how: str) -> None:
    ground = grounds("review apply")
    chance = random.Random(f"{SEED} {how}")
    told = 0
    for words in COMMANDS * TIMES:
        folder = ground.fresh()
        register = folder / "office" / "register.sqlite3"
        whole = register.read_bytes()
        start = PAGE * chance.randrange(1, len(whole) // PAGE)
        page = HOW[how](whole[start : start + PAGE], chance)
        register.write_bytes(whole[:start] + page + whole[start + PAGE :])
        given = [word.format(beside=folder / "beside") for word in words]
        ended = ground.starter.run("-w", folder / "office", *given)
        assert ended.code in {0, 1, 3}, (words, start // PAGE, ended)
        told += ended.code == 3
    figures.note("spoilt pages of the register", how, len(COMMANDS) * TIMES)
    assert told
