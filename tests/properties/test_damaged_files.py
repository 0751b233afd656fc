"""A damaged file is read or refused with a sentence: no other way out, whatever byte was hit."""

import random
import shutil
import zipfile
from pathlib import Path

import pytest

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.reading import read_file
from tests.corpus import writers
from tests.corpus.formats import FIXTURES, petitions
from tests.faults import figures

WAYS = 25


def _old(path: Path) -> Path:
    return Path(shutil.copyfile(FIXTURES / "kien-nghi-97.xls", path))


WRITERS = {
    "xlsx": lambda path: writers.xlsx(path, petitions(0)),
    "xlsb": lambda path: writers.xlsb(path, petitions(5)),
    "ods": lambda path: writers.ods(path, petitions(10)),
    "csv": lambda path: writers.separated(path, petitions(15)),
    "docx": lambda path: writers.word(path, petitions(20)),
    "html": lambda path: writers.html(path, petitions(25)),
    "xml": lambda path: writers.xml_2003(path, petitions(30)),
    "xls": _old,
}


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, a piece cut out or doubled, or the end lost."""
    hit = bytearray(content)
    way = chance.randrange(4)
    first = chance.randrange(len(hit))
    last = min(len(hit), first + chance.randrange(1, 200))
    if way == 0:
        for place in range(first, last, chance.randrange(1, 20)):
            hit[place] = chance.randrange(256)
    elif way == 1:
        del hit[first:last]
    elif way == 2:
        hit[first:first] = hit[first:last]
    else:
        del hit[first:]
    return bytes(hit)


@pytest.mark.parametrize("kind", WRITERS)
def test_damaged_file_is_read_or_refused(kind: str, tmp_path: Path) -> None:
    content = WRITERS[kind](tmp_path / f"lanh.{kind}").read_bytes()
    for number in range(WAYS):
        file = tmp_path / f"hong {number}.{kind}"
        file.write_bytes(damaged(content, random.Random(number)))
        assert _is_read_or_refused(file)


@pytest.mark.parametrize("kind", ["xlsx", "xlsb", "ods", "docx"])
def test_package_with_a_damaged_part_is_read_or_refused(kind: str, tmp_path: Path) -> None:
    """The package is sound, so that the reader goes all the way to what is wrong inside."""
    whole = WRITERS[kind](tmp_path / f"lanh.{kind}")
    with zipfile.ZipFile(whole) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    names = [name for name, content in parts.items() if content]
    for number in range(WAYS):
        chance = random.Random(number)
        hit = chance.choice(names)
        file = tmp_path / f"hong {number}.{kind}"
        with zipfile.ZipFile(file, "w") as package:
            for name, content in parts.items():
                package.writestr(name, damaged(content, chance) if name == hit else content)
        assert _is_read_or_refused(file)


def _is_read_or_refused(file: Path) -> bool:
    """Whether the file is read, or refused by a sentence that names it."""
    figures.note("fuzz cases", "workbooks and tables", 1)
    try:
        return read_file(file).name == file.name
    except DialogueError as error:
        return file.name in error.sentence
