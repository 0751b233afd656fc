"""Proposals come back as stored, the likeliest first; a second storing touches only what differs."""

from dialogue_cli.model.petitions import Proposal
from dialogue_cli.register import proposals, recording, undo
from tests.unit.register.rows import asked, began, register


def test_proposals_come_back_the_likeliest_first() -> None:
    with register() as db:
        first, second, third = asked(db)
        weak = Proposal(first, second, 0.25, "cùng nhóm vấn đề")
        strong = Proposal(first, third, 0.75, "cùng đề nghị")
        other = Proposal(third, first, 0.75, "cùng đề nghị")
        assert proposals.store(db, began(db), 2024, [other, weak, strong]) == 3
        assert proposals.of_year(db, 2024) == [strong, weak, other]
        assert proposals.of_year(db, 2023) == []


def test_storing_again_touches_only_what_differs() -> None:
    with register() as db:
        first, second, third = asked(db)
        stays, goes = Proposal(first, second, 0.5, "a"), Proposal(second, third, 0.5, "b")
        changes = Proposal(first, third, 0.5, "c")
        proposals.store(db, began(db), 2024, [stays, goes, changes])
        newer = Proposal(first, third, 0.4, "c")
        change = began(db)
        assert proposals.store(db, change, 2024, [stays, newer]) == 2
        assert proposals.of_year(db, 2024) == [stays, newer]
        kept = "SELECT count(*) FROM undo_row WHERE change = ? AND subject = 'proposal'"
        assert db.execute(kept, (change,)).fetchone() == (2,)
        assert proposals.store(db, began(db), 2024, [stays, newer]) == 0


def test_undo_gives_the_proposals_before() -> None:
    with register() as db:
        first, second, third = asked(db)
        before = [Proposal(first, second, 0.1, "a"), Proposal(second, third, 0.3, "b")]
        proposals.store(db, began(db), 2024, before)
        change = began(db)
        proposals.store(db, change, 2024, [Proposal(first, third, 0.9, "c")])
        recording.stop(db)
        undo.take_back(db, [change], change)
        assert proposals.of_year(db, 2024) == before
