"""Petitions and questions of any year in an empty register, for the tests that need a few."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from dialogue_cli.model.petitions import Fate, Origin, Petition, Question
from dialogue_cli.register import database, history, questions, sources
from dialogue_cli.register.database import Connection
from dialogue_cli.register.decisions import decided_of_year, store_fates
from dialogue_cli.register.petitions import PETITIONS

WHEN = "2024-05-10T08:00:00+07:00"
TEXTS = ("Tăng lương tối thiểu", "Xây nhà ở xã hội", "Mở lớp mầm non")


@contextmanager
def register() -> Iterator[Connection]:
    """A register that is forgotten at the end, inside one transaction."""
    with database.opened(Path(":memory:")) as db:
        database.links_at_rest(db)  # as an undo needs it
        with database.transaction(db):
            yield db
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def began(db: Connection, year: int = 2024) -> int:
    """The number of a new change."""
    return history.begin_change(db, WHEN, "hoa", "triage", year)


def asked(db: Connection, year: int = 2024, texts: tuple[str, ...] = TEXTS) -> range:
    """Store petitions of a year, each in a question of its own, numbered from 1; returns their ids."""
    change = began(db, year)
    file, _ = sources.add_file(db, change, year, "gui.xlsx", "petitions", "0" * 64, 10)
    (row,) = sources.add_rows(
        db, file, [sources.StoredRow("Sheet1", 7, ("1", "a"), "accepted", "")]
    )
    made = [(row, Petition(Origin("gui.xlsx", "Sheet1", 7), text, text)) for text in texts]
    ids = PETITIONS.add(db, change, year, made)
    numbers = questions.store(db, change, year, dict(enumerate(ids, start=1)))
    before = decided_of_year(db, year, PETITIONS.of_year(db, year))
    placed = [
        replace(one, fate=Fate("question", "", number))
        for number, one in enumerate(before, start=1)
    ]
    store_fates(db, change, numbers, {one.petition.id: one for one in before}, placed)
    return ids


def standing(db: Connection, year: int = 2024) -> list[Question]:
    """The questions of a year as the register tells them."""
    return questions.of_year(db, year, decided_of_year(db, year, PETITIONS.of_year(db, year)))
